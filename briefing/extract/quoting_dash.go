package extract

import "attache/briefing"

// farthestDash is how many tokens behind a verb of saying the dash may stand
// that ends an attribution.
const farthestDash = 30

// dashedAttribution finds who says it between dashes within the marks, as
// Russian prints it: «A, — сказал X. — B». The first part ends at cut; the
// second one starts at rest.
func (a *analysis) dashedAttribution(s briefing.Span) (cut, rest int, ok bool) {
	first, last := a.tokenAt(s.Start), a.tokenAt(s.End)
	for i := first + 1; i+1 < last; i++ {
		if !a.dash(i) || !a.endsSpeech(i-1) || !a.saysSoon(i+1, last) {
			continue
		}
		for j := i + 2; j < min(last, i+farthestDash); j++ {
			if a.dash(j) {
				return a.tokens[i-1].span.End, a.tokens[j].span.End, true
			}
		}
		return a.tokens[i-1].span.End, s.End, true
	}
	return 0, 0, false
}

func (a *analysis) dash(i int) bool { return a.is(i, "—") || a.is(i, "–") }

// endsSpeech reports whether token i is a mark after which an attribution may
// stand.
func (a *analysis) endsSpeech(i int) bool {
	return a.is(i, ",") || a.is(i, "!") || a.is(i, "?") || a.is(i, "…")
}

// saysSoon reports whether a verb of saying stands at token i or right behind
// its subject.
func (a *analysis) saysSoon(i, last int) bool {
	for j := i; j < min(last, i+4); j++ {
		if a.tokens[j].kind == tokenMark {
			return false
		}
		if t := a.tokens[j]; t.is(classSay) && !t.capital() {
			return true
		}
	}
	return false
}
