package extract

import "strings"

// useKnown applies what the library knows: the full name of an organisation
// whose acronym the document does not explain, and the full name of a person
// whom the document calls by a form that a person has confirmed. Whatever the
// document says itself comes first.
func (r *register) useKnown(k Knowledge) {
	for _, o := range k.Organisations {
		for _, form := range append([]string{o.Acronym}, o.Aliases...) {
			if _, explained := r.acronyms[form]; !explained && form != "" && form != o.Name {
				r.acronyms[form] = o.Name
			}
		}
	}
	for i := range k.People {
		p := &k.People[i]
		for _, alias := range p.Aliases {
			id, ok := r.byName[nameKey(alias)]
			if !ok || r.knownTwice(k, alias) {
				continue
			}
			e := &r.entities[id]
			if e.evidence < 0 || len(e.words) > 1 && e.name != alias {
				continue
			}
			e.others = appendNew(e.others, e.name)
			e.name, e.person = p.Name, true
			if e.role == "" {
				e.role = p.Role
			}
			if e.org == "" {
				e.org = p.Org
			}
		}
	}
}

// knownTwice reports whether two persons of the library share a form of their
// names: then it means neither without a look.
func (r *register) knownTwice(k Knowledge, alias string) bool {
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
