package register

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// Knowledge is what the library knows before the document is read. It helps
// to give a name its full form; it never adds a finding. The zero value is fine.
type Knowledge struct {
	People        []briefing.Person
	Organisations []briefing.Organisation
}

// UseKnown applies what the library knows: the full name of an organisation
// whose acronym the document does not explain, and the full name of a person
// whom the document calls by a form that a person has confirmed. Whatever the
// document says itself comes first.
func (r *Register) UseKnown(k Knowledge) {
	for _, o := range k.Organisations {
		for _, form := range append([]string{o.Acronym}, o.Aliases...) {
			if form != "" && form != o.Name {
				r.explain(form, o.Name)
			}
		}
	}
	for i := range k.People {
		p := &k.People[i]
		for _, alias := range p.Aliases {
			id, ok := r.ByName[prose.NameKey(alias)]
			if !ok || r.knownTwice(k, alias) {
				continue
			}
			e := &r.Entities[id]
			if e.Evidence < 0 || len(e.Words) > 1 && e.Name != alias {
				continue
			}
			e.Others = AppendNew(e.Others, e.Name)
			e.Name, e.Person = p.Name, true
			if e.Role == "" {
				e.Role = p.Role
			}
			if e.Org == "" {
				e.Org = p.Org
			}
		}
	}
}

// knownTwice reports whether two persons of the library share a form of their
// names: then it means neither without a look.
func (r *Register) knownTwice(k Knowledge, alias string) bool {
	n := 0
	for _, p := range k.People {
		for _, a := range p.Aliases {
			if strings.EqualFold(a, alias) {
				n++
				break
			}
		}
	}
	return n > 1
}
