package extract

import (
	"strings"
	"unicode"
)

// claim notes what a clause says that person id is, or to which body they belong,
// in each of the languages: whoever reads such a clause hands it to claim, which
// alone decides what of it stands. What is open is filled in; an office with its
// body stands before a trade without one, an office before what somebody is said to
// do, what is before what was, and any office before kin or, in French and Spanish,
// before a mere title.
func (a *analysis) claim(id int, f affiliation) {
	if f = a.sane(f); id < 0 || f.role == "" && f.org == "" || a.kinOf(f.role) || f.past {
		return
	}
	e := &a.register.entities[id]
	if f.verb && e.role != "" && !unicode.IsUpper(firstRune(f.org)) {
		return // "is an anthropologist and leads the field laboratory"
	}
	switch {
	case e.past && f.role == "":
		if e.org = f.org; !a.tradeOnly(e.role) {
			e.role = "" // "retired as director of the Union and now volunteers with"
		}
	case e.role == "" || e.kinOnly || e.past || f.role != "" && a.romance() && a.mereTitle(e.role):
		if f.role != "" && (e.org == "" || f.org != "" || e.past) {
			e.org = f.org
		}
		if f.role != "" {
			e.role, e.kinOnly, e.past, e.byVerb = f.role, false, false, f.verb
		}
	case f.role != "" && e.org == "" && f.org != "" && !f.verb && (e.byVerb || a.tradeOnly(e.role) || a.formerRole(e.role)):
		e.role, e.byVerb = f.role, false
	case f.role != "" && !f.verb && e.byVerb && (f.org == "" || f.org == e.org):
		e.role, e.byVerb = f.role, false // "founded the Trust and is now its director"
	case f.role != "" && e.role != f.role && !f.verb && !sharesStem(e.role, f.role):
		return
	}
	if e.org == "" {
		e.org = f.org
	}
	if e.role != "" || e.org != "" {
		e.person = true
	}
}

// tradeOnly reports whether a role is an occupation, which somebody has besides an
// office: "nurse", "primary school teacher".
func (a *analysis) tradeOnly(role string) bool {
	words := strings.Fields(role)
	if len(words) == 0 || len(words) > 3 || strings.ToLower(role) != role {
		return false
	}
	last := words[len(words)-1]
	return a.lexicon.classes[last]&classTitle == 0 && !a.lexicon.has("office-body", last) && !a.lexicon.has("party-office", last) && !a.lexicon.has("office-field", last)
}
