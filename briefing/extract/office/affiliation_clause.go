package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// OfATrade reports whether token i ends as the nouns for somebody's trade do.
func (a *Worded) OfATrade(i int) bool {
	return a.TradeWithEnding(a.LowerWord(i))
}

// TradeWithEnding reports whether a word ends as the nouns for somebody's trade do.
func (a *Worded) TradeWithEnding(w string) bool {
	if a.Lexicon.Has("trade-not", w) {
		return false
	}
	for _, forms := range a.Lexicon.List("trade-ending") {
		for _, ending := range forms {
			if len(w) > len(ending)+2 && strings.HasSuffix(w, ending) {
				return true
			}
		}
	}
	return false
}

// WithoutAge cuts what says how old somebody is off an office at [first,
// last): "jornalero de 61 años", "34-year-old driver".
func (a *Worded) WithoutAge(first, last int) (int, int) {
	for i := first + 1; i < last; i++ {
		if a.Listed("since", i) {
			return first, i // "hairdresser since the age of twelve"
		}
	}
	for i := first + 1; i+2 < last+1 && i+1 < last; i++ {
		if a.Tokens[i+1].Kind == prose.TokenNumber && a.Listed("age", i) && i+2 < last && a.Tokens[i+2].Is(prose.ClassTime|prose.ClassPeriod) {
			return first, i
		}
	}
	return first, last
}

// PastPredicate is the token of the office that "et" or "y" joins to what somebody is
// besides: "est non voyante, et directrice de la Ligue"; i for none.
func (a *Worded) PastPredicate(i, limit int) int {
	for k := i; a.Romance() && k+2 < min(limit, i+7); k++ {
		t := a.Tokens[k]
		switch {
		case k > i && t.Is(prose.ClassConjunction) && (a.Is(k, "et") || a.Is(k, "y") || a.Is(k, "e")):
			if n := a.Tokens[k+1]; n.Is(prose.ClassRole) && !n.Capital() {
				return k + 1
			}
			return i
		case k > i && a.Is(k, ",") && (a.Is(k+1, "et") || a.Is(k+1, "y")):
		case a.Is(k-1, "non") && t.Kind == prose.TokenWord:
		case t.Kind != prose.TokenWord, t.Capital(), t.Is(prose.ClassRole | prose.ClassArticle | prose.ClassPreposition | prose.ClassRelative | prose.ClassAuxiliary):
			return i
		}
	}
	return i
}
