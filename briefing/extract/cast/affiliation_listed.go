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
		return a.bodyOnLine(first, end, b)
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

// bodyOnLine is the body in small letters with which a French or Spanish line goes on
// behind the name at [first, end) and ends: "– Ana Roa, sindicato de maestros (Perú)".
func (a *Cast) bodyOnLine(first, end int, b *prose.Block) office.Affiliation {
	if !a.Romance() || !a.Is(end, ",") || !a.opensItem(first, b) {
		return office.Affiliation{}
	}
	limit := a.LineOf(end, b.LastToken)
	noun := end + 1
	if noun >= limit || limit-noun > office.LongestLine || a.Is(limit-1, ".") {
		return office.Affiliation{}
	}
	if t := a.Tokens[noun]; t.Capital() || !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassRole|prose.ClassText) {
		return office.Affiliation{}
	}
	stop := noun
	for stop < limit && !a.Is(stop, ",") && !a.Is(stop, "(") && !a.Is(stop, ";") {
		if a.Tokens[stop].Is(prose.ClassAuxiliary|prose.ClassRelative) || a.SayingAt(stop) || a.FiniteSpanish(stop) {
			return office.Affiliation{}
		}
		stop++
	}
	if a.Is(stop, ",") && (!a.Tokens[min(stop+1, limit-1)].Capital() || limit-stop > 4) {
		return office.Affiliation{} // no place behind the body
	}
	return office.Affiliation{Org: a.OrgText(noun, stop)}
}

// opensItem reports whether nothing but a bullet and titles stands on the line in front of
// token first.
func (a *Cast) opensItem(first int, b *prose.Block) bool {
	for first > b.FirstToken && !a.BreaksLine(first) {
		if first--; a.Tokens[first].Kind == prose.TokenWord && !a.Tokens[first].Is(prose.ClassTitle) {
			return false
		}
	}
	return true
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
