package office

import "attache/briefing/extract/prose"

// PastHome is the token behind ", of Lund," at token i where an article follows:
// where somebody lives stands before what they are; i without it.
func (a *Worded) PastHome(i, limit int) int {
	if a.Lexicon.Language != "en" || i+3 >= limit || !a.Is(i, "of") && !a.Is(i, "from") || !a.Tokens[i+1].Capital() {
		return i
	}
	for k := i + 2; k+1 < min(limit, i+6); k++ {
		if a.Is(k, ",") && a.Indefinite(k+1) {
			if a.Institution(i+1, k) && !a.Tokens[i+1].Is(prose.ClassPlace) {
				return i
			}
			return k + 1
		}
		if !a.Tokens[k].Capital() && !a.Is(k, ",") {
			return i
		}
	}
	return i
}
