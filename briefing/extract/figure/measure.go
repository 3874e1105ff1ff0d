package figure

func (s *scanner) judgeMeasure(f *candidate, start int, qualified bool) bool {
	if f.low == 1 && f.words {
		return false
	}
	if s.tokens[f.numberFirst].point && !s.away(f.last) || s.matchBack(s.lex.reachVerb, start-1) > 0 && !s.numeric(start-2) {
		f.strength = Strong // "retreated by 1.2 kilometres", "reached 47 degrees"
	}
	if f.scaled || qualified || s.tokens[f.numberFirst].grouped || s.endOfChange(f.first) || f.high >= small && weighs(f.unit) && (s.at(f.last).kind != kindWord || s.at(f.last).class&classStop != 0) {
		f.strength = Strong
	}
	return true
}

// weighs reports whether a unit measures an amount or a speed by itself, where
// a length may only say how far away a place is.
func weighs(unit string) bool {
	switch unit {
	case "kg", "g", "t", "l", "km/h", "ha", "acres", "km²", "m²", "m³", "mi²", "ft²", "MW", "GW", "MWh", "GWh", "TWh", "barrels", "gallons", "ppm":
		return true
	}
	return false
}

// away reports whether what stands at token i says that a measure is how far
// away something is.
func (s *scanner) away(i int) bool {
	for _, w := range [...]string{"away", "from", "north", "south", "east", "west", "off", "upstream", "downstream", "outside"} {
		if s.is(i, w) {
			return true
		}
	}
	return s.lex.language != "en" && s.at(i).class&classFrom != 0
}
