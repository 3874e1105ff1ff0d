package extract

import "attache/briefing"

// innerDashes finds who says it within the marks, as Russian prints it: «A, —
// сказал X. — B». The first part ends at cut, with its comma; the second one
// starts at rest.
func (a *analysis) innerDashes(s briefing.Span) (cut, rest int, ok bool) {
	first, last := a.tokenAt(s.Start), a.tokenAt(s.End)
	for i := first + 1; i+2 < last; i++ {
		if !a.dash(i) || a.tokens[i-1].kind != tokenMark || a.dash(i-1) {
			continue
		}
		said := false
		for v := i + 1; v < min(last, i+8) && !a.dash(v); v++ {
			said = said || a.tokens[v].is(classSay) && !a.tokens[v].capital()
		}
		if !said {
			continue
		}
		for j := i + 2; j < min(last, i+widest/4); j++ {
			if a.dash(j) && (a.is(j-1, ".") || a.is(j-1, ",")) {
				return a.tokens[i-1].span.End, a.tokens[j].span.End, true
			}
		}
		return a.tokens[i-1].span.End, s.End, true
	}
	return 0, 0, false
}

// dash reports whether token i is a dash between words.
func (a *analysis) dash(i int) bool { return a.is(i, "—") || a.is(i, "–") }
