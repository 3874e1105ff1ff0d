package profile

import (
	"unicode"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// claim notes what a clause says that person id is, or to which body they belong,
// in each of the languages: whoever reads such a clause hands it to claim, which
// alone decides what of it stands. What is open is filled in; an office with its
// body stands before a trade without one, an office before what somebody is said to
// do, what is before what was, and any office before kin or, in French and Spanish,
// before a mere title.
func (a *Profiled) claim(id int, f office.Affiliation) {
	if f = a.Sane(f); id < 0 || f.Role == "" && f.Org == "" || a.KinOf(f.Role) || f.Past {
		return
	}
	e := &a.Register.Entities[id]
	if f.Verb && e.Role != "" && !unicode.IsUpper(prose.FirstRune(f.Org)) {
		return // "is an anthropologist and leads the field laboratory"
	}
	switch {
	case e.Past && f.Role == "":
		if e.Org = f.Org; !a.TradeOnly(e.Role) {
			e.Role = "" // "retired as director of the Union and now volunteers with"
		}
	case e.Role == "" || e.KinOnly || e.Past || f.Role != "" && a.Romance() && a.MereTitle(e.Role):
		if f.Role != "" && (e.Org == "" || f.Org != "" || e.Past) {
			e.Org = f.Org
		}
		if f.Role != "" {
			e.Role, e.KinOnly, e.Past, e.ByVerb = f.Role, false, false, f.Verb
		}
	case f.Verb && e.Org == "" && a.MereTitle(e.Role) && a.SaysMore(f, office.Affiliation{Role: e.Role}):
		e.Role, e.ByVerb = f.Role, true // "says Professor Okoro. She heads the department"
	case f.Role != "" && e.Org == "" && f.Org != "" && !f.Verb && (e.ByVerb || a.TradeOnly(e.Role) || a.formerRole(e.Role)):
		e.Role, e.ByVerb = f.Role, false
	case f.Role != "" && !f.Verb && e.ByVerb && (f.Org == "" || f.Org == e.Org):
		e.Role, e.ByVerb = f.Role, false // "founded the Trust and is now its director"
	case f.Role != "" && e.Role != f.Role && !f.Verb && !office.SharesStem(e.Role, f.Role):
		return
	}
	if e.Org == "" {
		e.Org = f.Org
	}
	if e.Role != "" || e.Org != "" {
		e.Person = true
	}
}
