package cast

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// listed reads what a list of those who take part says of the one whose name stands at
// [first, end). Who has no body of their own is there for that of the label.
func (a *Cast) listed(first, end int, b *prose.Block) office.Affiliation {
	p, ok := a.ParticipantAt(first, end, b)
	if !ok {
		return office.Affiliation{}
	}
	f := a.Apposition(p.Behind, p.Stop)
	if a.Is(p.Behind, ",") {
		f = a.OfficeWithBody(p.Behind+1, p.Stop)
	}
	if f.Org == "" {
		f.Org = a.bodyOfLabel(p.Label, p.Colon)
	}
	return f
}

// bodyOfLabel is the body, or the State, for which those are there whom the label at
// [first, colon) announces: "Por la Comisión:", "Pour le Réseau :"; "".
func (a *Cast) bodyOfLabel(first, colon int) string {
	i := first + 1
	if !a.Is(first, "Por") && !a.Is(first, "Pour") {
		return ""
	}
	for i < colon && a.Tokens[i].Is(prose.ClassArticle) && !a.Tokens[i].Capital() {
		i++
	}
	if i >= colon || !a.Tokens[i].Capital() || !a.Tokens[i].Is(prose.ClassOrg) && !a.Listed("state", i) || a.Plural(i) {
		return ""
	}
	if i+1 == colon {
		if name := a.BodyOfWord(i); name != "" {
			return name
		}
	}
	return a.OrgText(i, colon)
}
