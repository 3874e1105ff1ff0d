package cast

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// officeBehindOffice is the office behind a first one, role, and the comma at token i, by
// which the text may call the person whose name stands in front: "Awa Ba, préfète,
// présidente du Comité ;", "Jane Okoro, a nurse, Chair;". The name of somebody else
// may not follow it.
func (a *Cast) officeBehindOffice(i, limit int, role string) office.Affiliation {
	if role == "" || a.KinOf(role) || !a.Is(i, ",") || i+1 >= limit {
		return office.Affiliation{}
	}
	comma := a.AppositionEnd(i+1, limit)
	if !a.Is(comma, ",") || comma+1 >= limit || a.Office(i+1, comma).Role != role {
		return office.Affiliation{}
	}
	first := comma + 1
	for first < limit && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
		first++
	}
	end := a.AppositionEnd(first, limit)
	noun := a.FirstRole(first, min(end, first+3))
	if noun < 0 || end < limit && a.Tokens[end].Kind != prose.TokenMark && !a.BreaksLine(end) {
		return office.Affiliation{}
	}
	if next := noun + 1 + int(a.Tokens[noun].More); next < end && a.Tokens[next].Capital() {
		return office.Affiliation{} // "secretary John Lund"
	}
	f := a.Office(first, end)
	if a.KinOf(f.Role) {
		return office.Affiliation{}
	}
	return f
}

// officeJoined reports whether the conjunction at token k of an office that ends
// before token end joins a second one to it, or a second field: "co-founder and
// director of", "head of policy and research at".
func (a *Cast) officeJoined(k, end int) bool {
	if k+1 >= end || a.Romance() {
		return k+1 < end && a.Tokens[k+1].Is(prose.ClassRole)
	}
	for j := k + 1; j < min(end, k+4); j++ {
		t := a.Tokens[j]
		switch {
		case t.Capital() || t.Is(prose.ClassLead):
			return false
		case t.Is(prose.ClassRole):
			return !a.Listed("kin", j) && !a.Plural(j)
		case j == k+1 && !t.Is(prose.ClassRole) && k > 0 && (a.Listed("field", j) || a.Listed("rank", j)) && (a.Listed("field", k-1) || a.Listed("rank", k-1)) && j+1 < end && a.Tokens[j+1].Is(prose.ClassPreposition):
			return true
		case !a.Listed("rank", j):
			return false
		}
	}
	return false
}
