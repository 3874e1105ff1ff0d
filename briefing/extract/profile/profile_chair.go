package profile

import (
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/office"
)

// readChairs gives who presides over a sitting, in French and Spanish, that office in
// the body whose sitting the head of the document says it is: "Commission de la santé",
// then "Présidence de Mme Awa Kane, députée". What somebody is there by right of a seat
// or a title alone says less; an office in another body stays.
func (a *Profiled) readChairs() {
	if !a.Romance() {
		return
	}
	for _, id := range a.Register.Chairs {
		e := &a.Register.Entities[id]
		if !a.Lexicon.Has("presides", e.Chairing) || e.Role != "" && e.Role != e.Chairing && !a.MereTitle(e.Role) && !a.KinOf(e.Role) {
			continue
		}
		if org := a.sittingBody(e.First); org != "" && (e.Org == "" || e.Role != e.Chairing) {
			e.Role, e.Org = e.Chairing, org
		}
	}
}

// sittingBody is the body that has the last line to itself at the head of the document
// before token i; "" for none.
func (a *Profiled) sittingBody(i int) string {
	org := ""
	for _, b := range a.Blocks[:min(2*affiliation.MastheadLines, len(a.Blocks))] {
		for first := b.FirstToken; first < min(i, b.LastToken); {
			end := a.LineOf(first, b.LastToken)
			last := end
			if last-first > 4 && a.Is(last-1, ")") && a.Is(last-3, "(") {
				last -= 3 // its acronym
			}
			if last <= i && last-first > 1 && last-first <= office.LongestLine && a.Listed("sits", first) && a.Tokens[first].Capital() && a.BodyEnd(first, last) == last {
				org = a.OrgText(first, last)
			}
			first = end
		}
	}
	return org
}
