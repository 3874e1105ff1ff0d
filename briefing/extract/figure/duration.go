package figure

// longerThan reports whether what stands at token i compares a duration: "ten
// years earlier than", "cuatro días más que".
func (s *scanner) longerThan(i int) bool {
	n := match(s, s.lex.comparative, i)
	if n == 0 {
		return false
	}
	if s.lex.language != "en" || s.is(i+n, "than") || s.is(i+n, "in") {
		return true
	}
	return s.is(i, "late") || s.is(i, "overdue") || n > 1
}

// ofRate reports whether the work that a duration is spent on, and then a rate,
// stand at token i: "four hours of unpaid work a day".
func (s *scanner) ofRate(i int) bool {
	if s.at(i).class&classFrom == 0 && !s.is(i, "of") {
		return false
	}
	for k := i + 1; k < i+6; k++ {
		if s.at(k).kind != kindWord {
			return false
		}
		if s.at(k).class&classPer != 0 && match(s, s.lex.time, k+1) > 0 {
			return true
		}
	}
	return false
}

// ofEvent reports whether the duration at token start is said of an event, by a
// verb of lasting: "The course lasts three days".
func (s *scanner) ofEvent(start int) bool {
	n := s.matchBack(s.lex.lasts, start-1)
	if n == 0 {
		return false
	}
	for k := start - 1 - n; k >= start-4-n; k-- {
		if t := s.at(k); t.class&classEvent != 0 {
			return true
		} else if t.kind != kindWord || t.class&classBe == 0 && t.class&classVerb == 0 {
			return false
		}
	}
	return false
}
