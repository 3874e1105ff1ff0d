package figure

// coversMany reports whether the one of the candidate does something for a
// number of others: "One inspector covers 4,300".
func (s *scanner) coversMany(f *candidate) bool {
	if f.low != 1 || !s.tokens[f.first].capital || s.at(f.first-1).kind == kindWord {
		return false
	}
	for i := f.last; i < f.last+5; i++ {
		n := match(s, s.lex.cover, i)
		if n == 0 {
			continue
		}
		at := i + n
		for k := range 2 {
			if q, ok := s.number(at + k); ok {
				return q.value >= small
			}
		}
		return false
	}
	return false
}

// coversAll reports whether a few do something for the whole of a place: "Two
// inspectors cover the whole of the coast".
func (s *scanner) coversAll(f *candidate) bool {
	if !s.tokens[f.first].capital || s.at(f.first-1).kind == kindWord {
		return false
	}
	for i := f.last; i < f.last+4; i++ {
		if n := match(s, s.lex.cover, i); n > 0 || s.is(i, "cover") || s.is(i, "serve") {
			at := i + max(1, n)
			return s.is(at, "all") || s.is(at, "the") && (s.is(at+1, "whole") || s.is(at+1, "entire"))
		}
	}
	return false
}

// perMoney reports whether the text opens with each sum of money, of which it
// says what comes of it: "Every dollar spent on nets saves six".
func (s *scanner) perMoney() bool {
	for i := range min(2, len(s.tokens)) {
		if s.tokens[i].class&classEach != 0 && (match(s, s.lex.money, i+1) > 0 || s.at(i+1).class&classPer == 0 && s.is(i+1, "dollar")) {
			return true
		}
	}
	return false
}
