package extract

import "strings"

// readLaterOffices gives a person the office that stands beside a later mention
// by a part of the name: "Sinclair is chief executive of the Trust", "Okoro, a
// nurse". The first mention in full has been read with the register.
func (a *analysis) readLaterOffices() {
	if a.lexicon.language != "en" {
		return
	}
	for k := range a.blocks {
		b := &a.blocks[k]
		a.enter(k)
		for i := b.firstToken; i < b.lastToken; i++ {
			id := a.mentions[i]
			if id < 0 {
				continue
			}
			e := &a.register.entities[id]
			past := e.role != "" && !e.kinOnly && a.is(i+1, ",") && a.listed("nowadays", i+2) && (e.past || a.formerRole(e.role))
			if e.role != "" && !e.kinOnly && !past && !e.byVerb || e.evidence < 0 || len(e.words) < 2 || !e.person && !a.plainPerson(e) {
				continue
			}
			verb := a.pastAgeBehind(i+1, b.lastToken)
			for _, read := range [...]func() affiliation{
				func() affiliation { return a.apposition(i+1, b.lastToken) },
				func() affiliation { return a.whoIs(verb, b.lastToken) },
				func() affiliation { return a.leading(verb, b.lastToken) },
				func() affiliation { return a.became(verb, b.lastToken) },
			} {
				f := a.sane(read())
				if f.role == "" || a.kin(f.role) || (past || e.byVerb) && a.formerRole(f.role) || e.byVerb && f.verb {
					continue
				}
				e.person = true
				if e.role, e.kinOnly, e.byVerb = f.role, false, false; f.org != "" {
					e.org = f.org
				}
				break
			}
		}
	}
	a.leave()
}

// formerRole reports whether a role as printed is one of the past: "former bank
// clerk".
func (a *analysis) formerRole(role string) bool {
	first, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.lexicon.has("formerly", first) || strings.HasPrefix(first, "ex-")
}
