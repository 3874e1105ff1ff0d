package cast

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// settle decides who is a person, and joins spellings of one name.
func (r *registrar) settle() {
	for i := range r.Entities {
		if id, ok := r.ByName[prose.NameKey(r.Entities[i].Org)]; ok && id != i && r.Entities[i].Org != "" && (r.Entities[id].Gender != prose.GenderUnknown || r.Entities[id].Role != "" && r.Entities[id].Evidence > 3) {
			r.Entities[i].Org = "" // a person of whom the text tells more
		}
	}
	// Whatever somebody works for is no person.
	for i := range r.Entities {
		if id, ok := r.ByName[prose.NameKey(r.Entities[i].Org)]; ok && id != i && r.Entities[id].Gender == prose.GenderUnknown && r.Entities[id].Role == "" && !r.surname(id) {
			r.Entities[id].Evidence = min(r.Entities[id].Evidence, -3)
		}
	}
	for i := range r.Entities {
		r.Entities[i].Person = r.Entities[i].Evidence > 0
	}
	r.joinForms()
	for i := range r.Entities {
		e := &r.Entities[i]
		e.Person = e.Evidence > 0
		if e.Role != "" && e.Evidence >= 0 {
			r.Officers = append(r.Officers, i)
		}
		if e.Org == register.Ours {
			e.Org = r.a.HouseBody()
		}
		// Staff of the organisation that writes are printed without it.
		if e.Person && e.Org == "" && r.a.StaffRole(e.Role) {
			if e.Org = r.a.HouseBody(); e.Org == "" && strings.Contains(e.Role, " ") {
				e.Org = r.a.releaseBody()
			}
		}
	}
	for i := range r.Entities {
		e := &r.Entities[i]
		if len(e.Words) < 2 || e.Evidence < 0 {
			continue
		}
		for _, j := range r.ByWord[e.Words[len(e.Words)-1]] {
			if o := &r.Entities[j]; j < i && o.Name != e.Name && register.SameButSpelling(o.Words, e.Words) {
				r.ByName[strings.Join(e.Words, " ")] = j
				o.Others = register.AppendNew(o.Others, e.Name)
				o.Person = o.Person || e.Person
				e.Evidence, e.Person = -9, false
				break
			}
		}
	}
}

// surname reports whether an entity of one word is the end of a longer name
// that can be a person's: "Okoro’s campaign manager" works for a person.
func (r *registrar) surname(id int) bool {
	words := r.Entities[id].Words
	if len(words) != 1 {
		return false
	}
	for _, j := range r.ByWord[words[0]] {
		if o := &r.Entities[j]; len(o.Words) > 1 && o.Words[len(o.Words)-1] == words[0] && o.Evidence >= 0 && r.a.PlainPerson(o) {
			return true
		}
	}
	return false
}

// joinForms makes a surname or a first name that the text uses alone a form
// of the one full name that it fits.
func (r *registrar) joinForms() {
	for i := range r.Entities {
		e := &r.Entities[i]
		if r.wordsApart(e.Words) > 2 || e.Evidence < 0 {
			continue
		}
		full, rank, several := -1, 9, false
		for _, j := range r.ByWord[e.Words[len(e.Words)-1]] {
			o := &r.Entities[j]
			got, ok := o.Fits(e.Words)
			if !ok || len(o.Words) <= len(e.Words) || o.Evidence < 0 || got > r.FarthestPart(len(e.Words)) || len(o.Words) > 6 {
				continue
			}
			switch {
			case got < rank:
				full, rank, several = j, got, false
			case got == rank:
				several = true
			}
		}
		if full < 0 || several || e.Evidence <= 0 && !r.Entities[full].Person {
			continue
		}
		o := &r.Entities[full]
		if r.opensHeadline(o, e) {
			e.Others, e.Evidence = register.AppendNew(e.Others, o.Name), e.Evidence+max(o.Evidence, 0)
			r.ByName[strings.Join(o.Words, " ")] = i
			o.Evidence = -9
			continue
		}
		if o.Gender != prose.GenderUnknown && e.Gender != prose.GenderUnknown && o.Gender != e.Gender {
			continue
		}
		o.Evidence += e.Evidence
		o.Gender = max(o.Gender, e.Gender)
		o.Count += e.Count
		if o.Role == "" || fullerOffice(e.Role, o.Role) || o.Org == "" && r.a.MereTitle(o.Role) && r.a.officeHolder(e.Role) || r.a.overTrade(o, office.Affiliation{Role: e.Role, Org: e.Org, Verb: e.ByVerb}) {
			o.Role = e.Role
		}
		if o.Org == "" {
			o.Org = e.Org
		}
		o.Others = register.AppendNew(o.Others, e.Name)
		r.ByName[strings.Join(e.Words, " ")] = full
		e.Evidence = -9
	}
}

// opensHeadline reports whether the longer of two names stands once, where a Spanish
// sentence begins, and owes its first word to that: "Promueve Dalai Lama".
func (r *registrar) opensHeadline(long, short *register.Entity) bool {
	return r.a.Lexicon.Language == "es" && long.Count == 1 && short.Count > 1 && len(short.Words) > 1 && len(long.Words) == len(short.Words)+1 &&
		r.a.OpensSentence(long.First) && !prose.GivenNames()[long.Words[0]] && !r.a.Listed("surname", long.First)
}

// wordsApart counts the words of a name without the small ones within it: "Osorio
// de la Peña" has two.
func (r *registrar) wordsApart(words []string) int {
	n := len(words)
	if n < 3 {
		return n
	}
	for _, w := range words[1:] {
		if r.a.Lexicon.Classes[w]&prose.ClassParticle != 0 {
			n--
		}
	}
	return n
}
