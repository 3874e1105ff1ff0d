package prose

import "attache/briefing"

// innerDashes finds who says it within the marks, as Russian prints it: «A, —
// сказал X. — B». The first part ends at cut, with its comma; the second one
// starts at rest.
func (a *Parsed) innerDashes(s briefing.Span) (cut, rest int, ok bool) {
	first, last := a.TokenAt(s.Start), a.TokenAt(s.End)
	for i := first + 1; i+2 < last; i++ {
		if !a.dash(i) || a.Tokens[i-1].Kind != TokenMark || a.dash(i-1) {
			continue
		}
		said := false
		for v := i + 1; v < min(last, i+8) && !a.dash(v); v++ {
			said = said || a.Tokens[v].Is(ClassSay) && !a.Tokens[v].Capital()
		}
		if !said {
			continue
		}
		for j := i + 2; j < min(last, i+Widest/4); j++ {
			if a.dash(j) && (a.Is(j-1, ".") || a.Is(j-1, ",")) {
				return a.Tokens[i-1].Span.End, a.Tokens[j].Span.End, true
			}
		}
		return a.Tokens[i-1].Span.End, s.End, true
	}
	return 0, 0, false
}

// dash reports whether token i is a dash between words.
func (a *Parsed) dash(i int) bool { return a.Is(i, "—") || a.Is(i, "–") }
