package cast

import "attache/briefing/extract/prose"

// officeBehindOffice is the office behind a first one, role, and the comma at token i, by
// which the text may call the person whose name stands in front: "Awa Ba, préfète,
// présidente du Comité ;", "Jane Okoro, a nurse, Chair;". The name of somebody else
// may not follow it.
func (a *Cast) officeBehindOffice(i, limit int, role string) Affiliation {
	if role == "" || a.KinOf(role) || !a.Is(i, ",") || i+1 >= limit {
		return Affiliation{}
	}
	comma := a.AppositionEnd(i+1, limit)
	if !a.Is(comma, ",") || comma+1 >= limit || a.Office(i+1, comma).Role != role {
		return Affiliation{}
	}
	first := comma + 1
	for first < limit && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
		first++
	}
	end := a.AppositionEnd(first, limit)
	noun := a.FirstRole(first, min(end, first+3))
	if noun < 0 || end < limit && a.Tokens[end].Kind != prose.TokenMark && !a.BreaksLine(end) {
		return Affiliation{}
	}
	if next := noun + 1 + int(a.Tokens[noun].More); next < end && a.Tokens[next].Capital() {
		return Affiliation{} // "secretary John Lund"
	}
	f := a.Office(first, end)
	if a.KinOf(f.Role) {
		return Affiliation{}
	}
	return f
}
