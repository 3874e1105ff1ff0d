package figure

// Measures that only bound a kind of thing, or that a rule sets.

// bounds reports whether the measure f, whose qualifiers start at token start,
// only says which things are meant, or how near: "Trucks over 12 tonnes", "les
// camions de plus de 12 tonnes", "à moins de cinq cents mètres de l’école".
func (s *scanner) bounds(f *candidate, start int) bool {
	if f.form != Measure && f.form != Time || start == f.first {
		return false
	}
	if s.lex.language == "en" {
		return f.form == Measure && f.first-start == 1 && s.beyond(start) && s.opensWithSeveral(start-1)
	}
	if start > 0 && f.form == Measure && (s.is(start, "moins") || s.is(start, "menos")) && s.at(start-1).end-s.at(start-1).start <= 2 {
		switch s.text[s.tokens[start-1].start:s.tokens[start-1].end] {
		case "à", "À", "a", "A":
			return s.at(f.last).class&classFrom != 0 || s.is(f.last, "d'") || s.is(f.last, "d’") || s.is(f.last, "du") || s.is(f.last, "des") || s.is(f.last, "del")
		}
	}
	return f.form == Measure && s.is(start-1, "de") && s.opensWithSeveral(start-2) && s.the(start-3)
}

// compares reports whether the qualifier of tokens [i, j) sets a bound: "more
// than", and not "about".
func (s *scanner) compares(i, j int) bool {
	if i >= j {
		return false
	}
	switch s.text[s.tokens[i].start:s.tokens[i].end] {
	case "more", "less", "fewer", "longer", "over", "under", "above", "below", "plus", "moins", "más", "menos":
		return true
	}
	return false
}

// beyond reports whether token i is "over", "under" or the like.
func (s *scanner) beyond(i int) bool {
	return s.is(i, "over") || s.is(i, "under") || s.is(i, "above") || s.is(i, "below")
}

// the reports whether token i is a definite article of several things that
// opens the text.
func (s *scanner) the(i int) bool {
	return i <= 1 && (s.is(i, "Les") || s.is(i, "les") || s.is(i, "Los") || s.is(i, "Las") || s.is(i, "los") || s.is(i, "las") || s.is(i, "Aux"))
}

// opensWithSeveral reports whether token i is a plural noun, near enough to the
// start of the text for no verb to stand before it.
func (s *scanner) opensWithSeveral(i int) bool {
	t := s.at(i)
	return i >= 0 && i <= 2 && t.kind == kindWord && t.class&(classStop|classNumber|classBe|classVerb) == 0 && s.plural(i)
}

// prohibited reports whether the text forbids something: a measure behind "more
// than" is a limit then.
func (s *scanner) prohibited() bool {
	for i := range s.tokens {
		if s.tokens[i].class&classForbids != 0 || s.is(i, "not") && (s.is(i-1, "may") || s.is(i-1, "must")) {
			return true
		}
	}
	return false
}
