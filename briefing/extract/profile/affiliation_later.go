package profile

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// readLaterOffices gives a person the office that stands beside a later mention
// by a part of the name: "Sinclair is chief executive of the Trust", "Okoro, a
// nurse". The first mention in full has been read with the register.
func (a *Profiled) readLaterOffices() {
	for k := range a.Blocks {
		b := &a.Blocks[k]
		a.Enter(k)
		if a.Lexicon.Language != "en" && !a.Romance() {
			continue
		}
		for i := b.FirstToken; i < b.LastToken; i++ {
			id := a.Mentions[i]
			if id < 0 {
				continue
			}
			e := &a.Register.Entities[id]
			past := e.Role != "" && !e.KinOnly && a.Is(i+1, ",") && a.Listed("nowadays", i+2) && (e.Past || a.formerRole(e.Role))
			if e.Role != "" && !e.KinOnly && !past && !e.ByVerb || e.Evidence < 0 || len(e.Words) < 2 || !e.Person && !a.PlainPerson(e) {
				continue
			}
			verb := a.PastAgeBehind(i+1, b.LastToken)
			if verb == i+1 && !a.Is(verb, ",") && !a.Is(verb, "(") && !a.Is(verb, "qui") && a.OfWhom(i+1-len(e.Words), b.FirstToken) {
				continue // "Le mari d’Awa Kane est infirmier"
			}
			if a.OfSubject(a.titleStart(i+1-len(e.Words), b.FirstToken), i+1, b.LastToken) {
				continue
			}
			for _, read := range [...]func() office.Affiliation{
				func() office.Affiliation { return a.Apposition(i+1, b.LastToken) },
				func() office.Affiliation { return a.WhoIs(verb, b.LastToken) },
				func() office.Affiliation { return a.Leading(verb, b.LastToken) },
				func() office.Affiliation { return a.Became(verb, b.LastToken) },
			} {
				f := a.Sane(read())
				if f.Role == "" || a.KinOf(f.Role) || e.ByVerb && f.Verb || a.Romance() && (f.Past || e.Org != "" && f.Org == "") {
					continue // in French and Spanish a trade of the past stands with "fue"
				}
				e.Person = true
				if e.Role, e.KinOnly, e.ByVerb = f.Role, false, false; f.Org != "" {
					e.Org = f.Org
				}
				break
			}
		}
	}
	a.Leave()
}

// titleStart is where the titles start in front of the name at token first.
func (a *Profiled) titleStart(first, from int) int {
	for first > from && (a.Tokens[first-1].Is(prose.ClassTitle) || a.Is(first-1, ".") && a.InnerMark(first-1)) {
		first--
	}
	return first
}

// formerRole reports whether a role as printed is one of the past: "former bank
// clerk".
func (a *Profiled) formerRole(role string) bool {
	first, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.Lexicon.Has("formerly", first) || strings.HasPrefix(first, "ex-")
}
