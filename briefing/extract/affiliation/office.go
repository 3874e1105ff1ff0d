package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// Office splits "Role of the Org", "Org's Role" and a mere "Org" at [first,
// last) into role and organisation. A phrase that is neither gives nothing.
func (a *Affiliated) Office(first, last int) office.Affiliation {
	if a.Lexicon.Language == "en" {
		return a.PostAt(first, last)
	}
	if a.Romance() && !a.holdsPossessive(first, last) {
		return a.officeRomance(first, last)
	}
	for first < last && (a.Tokens[first].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Is(first, "our") && !a.Is(first, "notre") && !a.Is(first, "nuestra") || a.Tokens[first].Kind == prose.TokenMark) {
		first++
	}
	for last > first && a.Tokens[last-1].Kind == prose.TokenMark && !a.Is(last-1, ".") {
		last--
	}
	first, last = a.WithoutAge(first, last)
	if first >= last {
		return office.Affiliation{}
	}
	if a.Tokens[first].Is(prose.ClassWe) {
		return office.Affiliation{Role: a.NameText(first+1, last), Org: register.Ours}
	}
	var f office.Affiliation
	// "WFP's Deputy Regional Director".
	for i := first + 1; i+1 < last; i++ {
		if a.Possessive(i) && a.FirstRole(i+1, last) >= 0 {
			switch {
			case a.Tokens[first].Capital() && !a.PersonalName(first, i):
				f.Org = a.OrgText(first, i)
			case a.Tokens[i-1].Is(prose.ClassOrg):
				f.Org = a.BodyCalled(i - 1) // "the network's director"
			}
			first = i + 1
			break
		}
	}
	role := a.FirstRole(first, last)
	if role < 0 {
		if a.Tokens[first].Capital() && (a.Institution(first, last) || a.Tokens[first].Shape == prose.ShapeUpper || a.BodyEnd(first, last) == last) {
			return office.Affiliation{Org: a.OrgText(first, last)}
		}
		return office.Affiliation{}
	}
	f.Role = a.NameText(first, last)
	if f.Org != "" {
		return f
	}
	cut, org := a.BodyOf(role, last)
	if cut > first && a.Organ(cut, org, last) {
		f.Org = a.OrgText(org, a.BodyEnd(org, last))
		return f
	}
	if cut > first {
		end := a.BodyEnd(org, last)
		if !a.Tokens[org].Capital() {
			end = last
		}
		f.Role, f.Org = a.NameText(first, cut), a.OrgText(org, end)
		return f
	}
	// "ICAT Coordinator", "UNODC Goodwill Ambassador".
	if t := a.Tokens[first]; t.Shape == prose.ShapeUpper && first < role && prose.Acronymic(a.Word(t)) && a.Word(t) != "CEO" {
		f.Role, f.Org = a.NameText(first+1, last), a.OrgText(first, first+1)
	}
	// "European Union Anti-Trafficking Coordinator": the role keeps the name.
	if t := a.Tokens[first]; t.Is(prose.ClassPlace) && t.Capital() && f.Org == "" && first+int(t.More) < role {
		f.Org = a.NameText(first, first+int(t.More)+1)
	}
	// "CEO Coalition to Abolish Slavery".
	if a.Tokens[role].Shape == prose.ShapeUpper && role+1 < last && a.Tokens[role+1].Capital() {
		f.Role, f.Org = a.NameText(first, role+1), a.OrgText(role+1, last)
	}
	return f
}
