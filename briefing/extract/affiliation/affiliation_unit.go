package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// officeUnitBody reads an office, the part of a body that it is in and the body,
// parted by commas, at [begin, end), as lists of speakers print them: "Director,
// Public Debt, Ministry of Finance". The part belongs to the office.
func (a *Affiliated) officeUnitBody(begin, end int) office.Affiliation {
	var commas []int
	for k := begin; k < end; k++ {
		switch t := a.Tokens[k]; {
		case a.Is(k, "(") && k > begin:
			end = k // "(moderator)"
		case a.Is(k, ","):
			commas = append(commas, k)
		case t.Kind == prose.TokenMark && !a.InnerMark(k), t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer), a.SayingAt(k) && !t.Capital():
			return office.Affiliation{}
		}
	}
	if len(commas) != 2 || commas[0] == begin || commas[1] == commas[0]+1 || commas[1]+1 >= end {
		return office.Affiliation{}
	}
	stop, unit, body := commas[0], commas[0]+1, commas[1]+1
	if a.Lexicon.Language == "en" && !a.HeadedByOffice(begin, stop) || a.Romance() && a.FirstRole(begin, min(stop, begin+2)) < 0 {
		return office.Affiliation{}
	}
	if f := a.Office(begin, stop); f.Role == "" || f.Org != "" {
		return office.Affiliation{}
	}
	part, whole := false, false
	for k := unit; k < commas[1]; k++ {
		t := a.Tokens[k]
		if t.Is(prose.ClassPronoun) || t.Kind != prose.TokenWord || t.Is(prose.ClassRole) && !t.Is(prose.ClassOrg|prose.ClassPortfolio) {
			return office.Affiliation{}
		}
		part = part || a.Listed("unit", k) || a.Listed("branch", k)
		head := k == unit
		if !a.Romance() {
			head = k+1 == commas[1] || a.Tokens[k+1].Is(prose.ClassPreposition)
		}
		whole = whole || head && t.Is(prose.ClassOrg)
	}
	if a.Tokens[unit].Is(prose.ClassPlace) && !part || whole && !part || !a.Institution(body, end) && !(a.Romance() && a.Tokens[body].Is(prose.ClassOrg)) || a.BodyEnd(body, end) != end {
		return office.Affiliation{}
	}
	return office.Affiliation{Role: a.NameText(begin, commas[1]), Org: a.OrgText(body, end)}
}

// partThenBody reads the office f at [begin, cut) anew where its body is only a
// part of the one that stands behind the comma at cut: "Head of the Division of
// Water, Economic Commission for Africa".
func (a *Affiliated) partThenBody(f office.Affiliation, begin, cut, limit int) office.Affiliation {
	body := a.PastArticle(cut+1, limit)
	if f.Role == "" || f.Org == "" || body >= limit || !a.Is(cut, ",") || !a.Tokens[body].Capital() || a.Tokens[body].Is(prose.ClassPlace) {
		return f
	}
	part := begin
	for part < cut && !a.Tokens[part].Is(prose.ClassOrg) && !a.Listed("unit", part) {
		part++
	}
	end := a.BodyEnd(body, limit)
	if part == cut || !a.Listed("unit", part) && !a.services(part) || !a.Institution(body, end) || a.Listed("unit", body) && !(a.Romance() && end > body+3) {
		return f // but "Programme des Nations Unies pour l’environnement" is a body
	}
	return office.Affiliation{Role: a.NameText(begin, cut), Org: a.OrgText(body, end)}
}
