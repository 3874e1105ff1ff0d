package extract

import "attache/briefing"

// register is the persons and organisations of one document.
type register struct {
	entities []entity
}

// entity is a person or an organisation.
type entity struct {
	name   string
	person bool
	role   string
	org    string
	others []string
}

func newRegister(*analysis) *register { return &register{} }

func (r *register) people() []briefing.Person {
	var all []briefing.Person
	for _, e := range r.entities {
		if e.person {
			all = append(all, briefing.Person{Name: e.name, Aliases: e.others, Role: e.role, Org: e.org})
		}
	}
	return all
}

func (r *register) organisations() []briefing.Organisation {
	var all []briefing.Organisation
	for _, e := range r.entities {
		if !e.person {
			all = append(all, briefing.Organisation{Name: e.name, Aliases: e.others})
		}
	}
	return all
}
