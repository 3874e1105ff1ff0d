package profile

import (
	"strings"

	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/office"
)

// readChairs gives who presides over a sitting that office in the body whose sitting the
// head of the document says it is: "Commission de la santé", then "Présidence de Mme Awa
// Kane, députée". What somebody is there by right of a seat or a title alone says less; an
// office in another body stays.
func (a *Profiled) readChairs() {
	if a.Language == "en" {
		a.readChairsEnglish()
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

// readChairsEnglish gives a chair without a body the one whose sitting the head of the
// document says it is: "Joint Committee on Water", "Minutes of the sitting", then "Chair:
// Ms. Jane Okoro".
func (a *Profiled) readChairsEnglish() {
	var sitting string
	var known bool
	for id := range a.Register.Entities {
		e := &a.Register.Entities[id]
		if e.Org != "" || !e.Person || !a.Lexicon.Has("sitting-chair", strings.ToLower(e.Role)) {
			continue
		}
		if !known {
			if known = true; a.tellsOfSitting() {
				sitting = a.sittingBody(len(a.Tokens))
			}
		}
		e.Org = sitting
	}
}

// tellsOfSitting reports whether a line at the head of the document says that it is the
// record of a sitting: "Summary of the public hearing".
func (a *Profiled) tellsOfSitting() bool {
	for _, b := range a.Blocks[:min(2*affiliation.MastheadLines, len(a.Blocks))] {
		for first := b.FirstToken; first < b.LastToken; {
			end := a.LineOf(first, b.LastToken)
			for i := first; i < end && end-first <= office.LongestLine; i++ {
				if a.Listed("sitting", i) {
					return true
				}
			}
			first = end
		}
	}
	return false
}

// sits reports whether a line at [first, last) begins with a body that holds sittings, or,
// in English, has its noun anywhere: "Joint Committee on Water".
func (a *Profiled) sits(first, last int) bool {
	if a.Language != "en" {
		return a.Listed("sits", first)
	}
	for i := first; i < last; i++ {
		if a.Listed("sits", i) {
			return true
		}
	}
	return false
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
			if last <= i && last-first > 1 && last-first <= office.LongestLine && a.sits(first, last) && a.Tokens[first].Capital() && a.BodyEnd(first, last) == last {
				org = a.OrgText(first, last)
			}
			first = end
		}
	}
	return org
}
