package figure

// match returns how many tokens an entry of ps takes at token i; 0 for none.
func match(s *scanner, ps phrases, i int) int {
	_, n := s.entry(ps, i)
	return n
}

// entry returns the longest entry of ps that stands at token i and how many
// tokens it takes.
func (s *scanner) entry(ps phrases, i int) (phrase, int) {
	if i < 0 || i >= len(s.tokens) || s.tokens[i].id == 0 {
		return phrase{}, 0
	}
	for _, p := range ps[s.tokens[i].id] {
		if i+len(p.words) > len(s.tokens) {
			continue
		}
		ok := true
		for k, w := range p.words[1:] {
			if s.tokens[i+1+k].id != w {
				ok = false
				break
			}
		}
		if ok {
			return p, len(p.words)
		}
	}
	return phrase{}, 0
}

// matchBack returns how many tokens an entry of ps takes that ends with token i.
func (s *scanner) matchBack(ps phrases, i int) int {
	if i < 0 || i >= len(s.tokens) || s.tokens[i].id == 0 {
		return 0
	}
	for _, p := range ps[s.tokens[i].id] {
		n := len(p.words)
		if n > i+1 {
			continue
		}
		ok := true
		for k, w := range p.words[:n-1] {
			if s.tokens[i-n+1+k].id != w {
				ok = false
				break
			}
		}
		if ok {
			return n
		}
	}
	return 0
}

// qualifierBefore is how many tokens a qualifier right before token i takes.
func (s *scanner) qualifierBefore(i int) int { return s.matchBack(s.lex.qualifier, i-1) }

// unitAfter is how many tokens a unit at token i takes.
func (s *scanner) unitAfter(i int) int {
	for _, ps := range [...]phrases{s.lex.percent, s.lex.money, s.lex.measure, s.lex.time} {
		if n := match(s, ps, i); n != 0 {
			return n
		}
	}
	return 0
}
