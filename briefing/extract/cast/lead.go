package cast

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// Leading reads "who leads the cholera response of the Organization".
func (a *Cast) Leading(i, limit int) office.Affiliation {
	i = a.leadVerb(i, limit)
	if i < 0 {
		return office.Affiliation{}
	}
	return a.LeadingAt(i, limit)
}

// leadVerb finds the verb of "leads the campaign" right behind a name, or in
// the relative clause that hangs on it; -1 when there is none.
func (a *Cast) leadVerb(i, limit int) int {
	if a.Is(i, "’") || a.Is(i, "*") {
		i++
	}
	if i+1 < limit && a.Adverb(i) && a.Tokens[i+1].Is(prose.ClassLead) {
		i++ // "Jane Okoro now chairs the Committee"
	}
	if i < limit && a.Tokens[i].Is(prose.ClassLead) && !a.Tokens[i].Capital() {
		return i
	}
	if !a.Is(i, ",") {
		return -1
	}
	if i+2 < limit && a.Tokens[i+1].Kind == prose.TokenNumber && a.Is(i+2, ",") {
		i += 2 // an age
	}
	who := false
	for j := i + 1; j < min(limit, i+14); j++ {
		t := a.Tokens[j]
		switch {
		case a.Is(j, "who") || a.Is(j, "qui") || a.Is(j, "que") || a.Is(j, "quien"):
			who = true
		case t.Is(prose.ClassLead) && !t.Capital() && who && (a.Tokens[j-1].Is(prose.ClassRelative|prose.ClassConjunction|prose.ClassAuxiliary) || a.Adverb(j-1)):
			return j
		case t.Kind == prose.TokenMark && !a.InnerMark(j):
			return -1
		}
	}
	return -1
}
