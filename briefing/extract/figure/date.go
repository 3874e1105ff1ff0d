package figure

// isYear reports whether the digits at i are a year: four of them, in reach,
// with nothing beside them that one counts.
func (s *scanner) isYear(i int) bool {
	t := s.tokens[i]
	if t.digits != 4 || t.grouped || t.point || t.value < 1500 || t.value > 2100 {
		return false
	}
	years := match(s, s.lex.time, i+1) > 0 && (s.lex.language == "ru" || s.lex.language == "zh") // "2024 года", "2024年"
	if s.unitAfter(i+1) != 0 && !years || match(s, s.lex.currency, i-1) != 0 || s.at(i+1).class&classScale != 0 {
		return false
	}
	if s.at(i+1).class&classPopulation != 0 && s.at(i-1).class&(classStop|classMonth|classThe) == 0 && s.at(i-1).kind == kindWord {
		return false
	}
	if s.at(i+1).class&classPopulation != 0 && i == 0 {
		return false
	}
	after := s.at(i + 1)
	if s.qualifierBefore(i) > 0 && after.kind == kindWord && after.class&classStop == 0 && !after.capital {
		return false
	}
	return true
}

// isTime reports whether the digits at i are a time of day.
func (s *scanner) isTime(i int) bool {
	t := s.tokens[i]
	if t.value >= 25 || t.grouped {
		return false
	}
	if s.clock(i + 1) {
		for j := i - 2; j >= 0 && s.tokens[j].kind == kindDigits && s.tokens[j+1].class&(classTo|classAnd) != 0 && s.tokens[j].value < 25; j -= 2 {
			s.tokens[j].name = true
		}
		if next := s.at(i + 2); next.kind == kindDigits && next.digits == 2 && next.value < 60 && s.at(i+1).kind == kindWord {
			s.tokens[i+2].name = true
		}
		return true
	}
	if !t.point || s.decimals(t) != 2 {
		return false
	}
	// "08.00–09.00", "at 18.40".
	if s.at(i+1).class&classTo != 0 && s.at(i+2).kind == kindDigits && s.decimals(s.at(i+2)) == 2 && !s.at(i+1).gap {
		s.tokens[i+2].name = true
		return true
	}
	if s.at(i-1).class&classStop == 0 && s.is(i-1, "now") && s.is(i-2, "is") && s.is(i-3, "It") && s.unitAfter(i+1) == 0 {
		return true // "It is now 7.15"
	}
	return s.is(i-1, "at") && s.unitAfter(i+1) == 0 || s.is(i-1, "las") || s.is(i-1, "à") && s.clock(i+1)
}

func (s *scanner) decimals(t token) int {
	if !t.point {
		return 0
	}
	n := 0
	for j := t.end - 1; j > t.start && s.text[j] >= '0' && s.text[j] <= '9'; j-- {
		n++
	}
	return n
}

// clock reports whether "a.m.", "h" or the like stands at token i.
func (s *scanner) clock(i int) bool {
	t := s.at(i)
	if t.kind == kindMark {
		return false
	}
	w := s.text[t.start:t.end]
	if (w == "a" || w == "p") && s.is(i+1, ".") && s.is(i+2, "m") && !s.at(i+1).gap {
		return true
	}
	if t.class&classEra == 0 {
		return false
	}
	if t.class&classTimeUnit != 0 {
		// "à 10 heures" is a time, "10 heures" a duration.
		return s.lex.language == "fr" && s.is(i-2, "à")
	}
	return true
}

// nameDate marks the day and year numbers around a month.
func (s *scanner) nameDate(m int) {
	j := m + 1
	for s.is(j, ",") || s.is(j, ".") || s.at(j).class&classFrom != 0 || s.is(j, "del") {
		j++
	}
	for k := 0; k < 4 && s.at(j).kind == kindDigits; k++ {
		t := &s.tokens[j]
		if t.grouped || t.point || t.value > 31 && (t.digits != 4 || t.value > 2100) {
			break
		}
		if s.unitAfter(j+1) != 0 {
			break
		}
		t.name = true
		j++
		if s.is(j, ",") || s.at(j).class&(classTo|classAnd) != 0 {
			j++
		}
	}
	j = m - 1
	if s.at(j).class&classFrom != 0 || s.is(j, "of") || s.is(j, ".") {
		j--
	}
	for k := 0; k < 5 && s.numeric(j); k++ {
		if t := s.at(j); t.kind == kindDigits && (t.value > 31 || t.point || t.grouped) {
			break
		}
		s.tokens[j].name = true
		j--
		for n := 0; n < 2 && j > 0 && (s.is(j, ",") || s.at(j).class&(classTo|classAnd|classThe|classArticle) != 0 && !s.numeric(j) || s.is(j, "al") || s.is(j, "au")); n++ {
			j--
		}
		if s.is(j+1, ",") && s.at(j).kind == kindDigits && !s.is(j+3, "") && s.at(j).value > 31 {
			break
		}
	}
}
