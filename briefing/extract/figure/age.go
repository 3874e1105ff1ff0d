package figure

// Ages of persons and age groups are no figures. The tokens [first, last)
// are the number; unit is where its unit, if any, ends.

// isAge reports whether the number is somebody's age or bounds an age group.
func (s *scanner) isAge(first, last, unit int, value float64) bool {
	if value > 120 {
		return false
	}
	if (s.is(first-1, "at") || s.is(first-1, "At")) && unit == last && (first == 1 && s.is(last, ",") || s.at(last).class&classSubject != 0) {
		return true // "At 63, she still mends nets"
	}
	if q, ok := s.number(last + 1); ok && unit == last && s.at(last).class&classAnd != 0 && match(s, s.lex.ageAlways, q.last) > 0 {
		return true // "27 and 29 years old"
	}
	if match(s, s.lex.ageAlways, last) > 0 || match(s, s.lex.ageAlways, unit) > 0 {
		return true
	}
	years := unit > last && s.inYears(last, unit)
	if (years || unit == last && s.at(last).class&classTo != 0 && s.at(last).kind == kindWord) && s.speaksOfAge() {
		return true
	}
	if unit > last && !years {
		return false
	}
	if matchEnd(s, s.lex.ageAfter, unit) && (s.lex.language == "en" || years) && s.ageBefore(first) {
		return true
	}
	if years && match(s, s.lex.ageAfter, unit) != 0 {
		return true
	}
	if !years && s.lex.language == "en" && match(s, s.lex.ageAfter, last) != 0 && s.populationBefore(first, 3) {
		return true
	}
	return s.ageBefore(first) || s.groupBefore(first, years) || s.apposition(first, unit, years) || s.ownAge(first, unit, years)
}

func matchEnd(s *scanner, ps phrases, i int) bool { return match(s, ps, i) != 0 }

// speaksOfAge reports whether the text names age: years in it are ages.
func (s *scanner) speaksOfAge() bool {
	if !s.ageKnown {
		s.ageKnown, s.ageSeen = true, false
		for i := range s.tokens {
			if s.tokens[i].class&classAge != 0 {
				s.ageSeen = true
				break
			}
		}
	}
	return s.ageSeen
}

// inYears reports whether tokens [last, unit) name years.
func (s *scanner) inYears(last, unit int) bool {
	for _, p := range s.lex.time[s.at(last).id] {
		if p.unit == "years" && len(p.words) == unit-last {
			return true
		}
	}
	return false
}

// ageBefore reports whether "aged", "under the age of" leads to the number;
// "aged 15 to" does too.
func (s *scanner) ageBefore(i int) bool {
	for n := 0; n < 4; n++ {
		i--
		t := s.at(i)
		if s.matchBack(s.lex.ageLead, i) != 0 && !s.directional(i) {
			return true
		}
		if t.kind == kindMark && t.class&classTo == 0 || t.class&(classTo|classAnd|classBetween|classFrom) == 0 && t.kind != kindDigits && s.qualifierBefore(i+1) == 0 && !s.is(i, "of") && t.class&classNumber == 0 {
			return false
		}
	}
	return false
}

// directional reports whether the age word at i is "under" or "over", which
// needs a person before it to speak of age: "children under 5".
func (s *scanner) directional(i int) bool {
	if s.lex.language != "en" {
		return false
	}
	switch s.text[s.at(i).start:s.at(i).end] {
	case "under", "over", "above", "below":
		return !s.populationBefore(i, 2) && s.at(i-1).class&classBe == 0
	}
	return false
}

// populationBefore reports whether a word for persons stands among the n
// tokens before i.
func (s *scanner) populationBefore(i, n int) bool {
	for k := 1; k <= n; k++ {
		t := s.at(i - k)
		if t.class&classPopulation != 0 {
			return true
		}
		if t.kind == kindMark {
			return false
		}
	}
	return false
}

// groupBefore: "niños de 5 a 10 años", "filles de plus de onze ans",
// "bateaux de plus de six ans": "de" and a number of years after a noun.
func (s *scanner) groupBefore(i int, years bool) bool {
	if !years {
		return false
	}
	j := i - 1
	for n := 0; n < 3; n++ {
		q := s.qualifierBefore(j + 1)
		switch t := s.at(j); {
		case q > 0:
			j -= q
		case t.class&classTo != 0 && s.numeric(j-1):
			j -= 2
		case t.class&(classAnd) != 0 && s.numeric(j-1):
			j -= 2
		}
	}
	if s.lex.language == "en" {
		return s.at(j).class&classBetween != 0 && s.populationBefore(j, 2)
	}
	if s.lex.language == "fr" && j < i-1 && (s.is(j, "les") || s.is(j, "Les") || s.is(j, "des") || s.is(j, "aux")) {
		return true // "les 15-24 ans"
	}
	if s.at(j).class&classBetween != 0 {
		j--
	} else if s.at(j).class&classFrom == 0 && s.at(j+1).class&classFrom == 0 {
		return s.at(j).class&classPopulation != 0 && j < i-1
	}
	return s.populationBefore(j+1, 4)
}

// apposition: "Amara, 71, who", "Idriss, 14 ans,", "Lucía, de 13 años,",
// "Joaquim S., 13.".
func (s *scanner) apposition(first, unit int, years bool) bool {
	j := first - 1
	if s.at(j).class&classFrom != 0 && years {
		j--
	}
	if s.is(j, "now") || s.is(j, "aujourd") {
		j--
	}
	if s.is(j, ",") && s.at(j-1).class&classReference != 0 && s.is(unit, ",") {
		return true // "his age, 44,"
	}
	if !s.is(j, ",") || !s.at(j-1).capital && s.at(j-1).class&classPopulation == 0 && !s.is(j-1, "*") && !(s.is(j-1, ".") && s.at(j-2).capital && !s.at(j-1).gap) {
		return false
	}
	return s.is(unit, ",") || s.is(unit, ".") || s.is(unit, "—") && unit == first+1 || s.is(unit, "―") && unit == first+1 || s.is(unit, ")") || unit >= len(s.tokens) || s.is(unit, ";") ||
		s.is(j+1, "now") && s.is(unit, "and")
}

// numberEnd is the token behind the number at i.
func (s *scanner) numberEnd(i int) int {
	q, _ := s.number(i)
	return q.last
}

// nounless reports whether nothing that is counted stands at token i.
func (s *scanner) nounless(i int) bool {
	t := s.at(i)
	return i >= len(s.tokens) || t.kind == kindMark && !s.is(i, "%") || t.class&(classStop|classAnd) != 0 || s.is(i, "cuando") || s.is(i, "when") || s.is(i, "quand")
}

// ownAge: "she is thirty-one", "who is 17", "tenía veinte años", "elle a 12 ans".
func (s *scanner) ownAge(first, unit int, years bool) bool {
	j := first - 1
	if s.qualifierBefore(first) == 1 {
		j--
	}
	if s.at(j).class&classAgeAlone != 0 && unit == s.numberEnd(first) && s.nounless(unit) {
		return true // "tenía cincuenta y uno cuando"
	}
	if s.at(j).class&classAnd != 0 && s.is(unit, "when") {
		return true // "she was fourteen when …, and twenty-two when …"
	}
	if s.at(j).class&classBe == 0 {
		return false
	}
	if s.lex.language != "en" {
		return years
	}
	before := s.at(j - 1)
	if s.is(j-1, ",") && s.at(j-2).capital {
		before = s.at(j - 2) // "Her daughter, Brenda, is sixteen"
	}
	if before.class&classSubject == 0 && !before.capital && !s.is(j-1, "*") {
		return false
	}
	after := s.at(unit)
	if (before.class&classSubject != 0 && !s.is(j-1, "must")) && !s.plural(unit) && !s.counted(unit-1) {
		return true // "since I was sixteen doing"
	}
	return unit >= len(s.tokens) || after.kind == kindMark && !s.is(unit, "%") || after.class&(classStop|classAnd) != 0 || s.is(unit, "now") || s.is(unit, "when")
}
