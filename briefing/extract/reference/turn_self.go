package reference

import "attache/briefing/extract/prose"

// longestSelf is how many tokens of a document may stand before who tells it says how
// they are called.
const longestSelf = 6 * prose.Widest

// SelfNamed is who tells a French text as "je" and says there how they are called: "Je
// m’appelle Awa Kane"; -1 for nobody.
func (a *Resolved) SelfNamed() int {
	if a.Mentions == nil {
		return -1
	}
	if a.selfNamed == nil {
		id := a.findSelfNamed()
		a.selfNamed = &id
	}
	return *a.selfNamed
}

func (a *Resolved) findSelfNamed() int {
	for i := 1; i+2 < min(len(a.Tokens), longestSelf); i++ {
		if a.Lexicon.Language != "fr" || !a.Is(i, "appelle") || !a.Is(i-1, "m'") && !a.Is(i-1, "m’") {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
			continue
		}
		end := a.NameEnd(i+1, min(len(a.Tokens), i+1+prose.LongestName))
		if end > i+1 && a.Mentions[end-1] >= 0 {
			return int(a.Mentions[end-1])
		}
		return -1
	}
	return -1
}
