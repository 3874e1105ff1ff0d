package figure

// rank reads an ordinal that says which place something has among others:
// "ranks 142nd of 180", "124e place sur 153", "ocupa el puesto 12.º".
func (s *scanner) rank(i int) (candidate, bool) {
	t, suffix := s.tokens[i], s.at(i+1)
	if t.kind != kindDigits || t.point || t.grouped || suffix.gap || suffix.class&classOrdinal == 0 {
		return candidate{}, false
	}
	f := candidate{first: i, last: i + 2, numberFirst: i, numberLast: i + 1, form: Share, low: t.value, high: t.value, unit: "rank"}
	led := s.at(f.last).class&classRank != 0
	for k := i - 1; k >= i-4 && !led; k-- {
		if s.at(k).kind == kindMark {
			break
		}
		led = s.at(k).class&classRank != 0
	}
	n := match(s, s.lex.ratioIn, f.last)
	if n == 0 {
		n = match(s, s.lex.ratioOf, f.last)
	}
	if q, ok := s.number(f.last + n); n > 0 && ok && q.value > t.value && !s.isYear(q.first) {
		f.last = q.last
		return f, true
	}
	if next := s.at(f.last); next.kind == kindWord && next.class&(classStop|classAnd|classRank|classFrom) == 0 {
		return candidate{}, false // "came in 5th grade"
	}
	return f, led
}

// everyPart reads "Every third child".
func (s *scanner) everyPart(i int) (candidate, bool) {
	if s.lex.language != "en" || !s.is(i, "Every") && !s.is(i, "every") {
		return candidate{}, false
	}
	p, n := s.entry(s.lex.part, i+1)
	noun := s.at(i + 2)
	if n != 1 || p.value < 3 || s.is(i+1, "quarter") || noun.kind != kindWord || noun.class&(classStop|classTimeUnit) != 0 || match(s, s.lex.time, i+2) > 0 || s.plural(i+2) && noun.class&classPopulation == 0 {
		return candidate{}, false
	}
	return candidate{first: i, last: i + 2, numberFirst: i + 1, numberLast: i + 2, form: Share, low: 100 / p.value, high: 100 / p.value, unit: "%", words: true}, true
}
