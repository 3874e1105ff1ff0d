package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// farthestRelative is how many tokens a relative clause may have between an office and
// its holder's name.
const farthestRelative = 24

// officeThenClause reads what somebody is in front of a relative clause and their name,
// which stands between commas: "La socióloga que lo dirigió, Ana Roa, dijo", "un
// collègue qui a vu onze crues, Paul Mbaye, m’avertit".
func (a *Affiliated) officeThenClause(first, from int) office.Affiliation {
	comma := first - 1
	if !a.Romance() || comma-3 < from || !a.Is(comma, ",") {
		return office.Affiliation{}
	}
	end := a.NameEnd(first, min(len(a.Tokens), first+prose.LongestName))
	if end == first || end >= len(a.Tokens) || a.Tokens[end].Kind != prose.TokenMark || a.Is(end, "-") {
		return office.Affiliation{} // "Cuando llegó el médico que lo atendía, Ana Roa dijo"
	}
	which := -1
	for k := comma - 1; k >= max(from+1, comma-farthestRelative); k-- {
		t := a.Tokens[k]
		if t.Kind == prose.TokenMark && !a.InnerMark(k) {
			return office.Affiliation{}
		}
		if !t.Capital() && t.Is(prose.ClassRelative) && (a.Is(k, "que") || a.Is(k, "qui") || a.Is(k, "quien") || a.Is(k, "dont") || a.Is(k, "cuya") || a.Is(k, "cuyo")) {
			which = k
		}
		if a.Tokens[k].Is(prose.ClassArticle) && which > k+1 && a.holderAt(k+1, which) {
			break
		}
	}
	if which < 0 || which+1 >= comma {
		return office.Affiliation{}
	}
	for k := which - 1; k >= max(from, which-prose.LongestPhrase); k-- {
		t := a.Tokens[k]
		if t.Kind == prose.TokenMark && !a.InnerMark(k) || !t.Capital() && (a.SayingAt(k) || t.Is(prose.ClassAuxiliary|prose.ClassVerb) && !t.Is(prose.ClassRole)) {
			return office.Affiliation{}
		}
		if (a.Definite(k) || a.Indefinite(k) || t.Is(prose.ClassWe)) && a.holderAt(k+1, which) {
			return a.officeIn(k, which, from)
		}
	}
	return office.Affiliation{}
}

// holderAt reports whether the noun of an office opens at token i, or behind an adjective.
func (a *Affiliated) holderAt(i, limit int) bool {
	return i < limit && a.OfficeNoun(i) && !a.Tokens[i].Capital() || i+1 < limit && a.Tokens[i].Kind == prose.TokenWord && !a.Tokens[i].Is(prose.ClassPreposition) && a.OfficeNoun(i+1) && !a.Tokens[i+1].Capital()
}
