package extract

import "strings"

// settle decides who is a person, and joins spellings of one name.
func (r *register) settle() {
	for i := range r.entities {
		if id, ok := r.byName[nameKey(r.entities[i].org)]; ok && id != i && r.entities[i].org != "" && (r.entities[id].gender != genderUnknown || r.entities[id].role != "" && r.entities[id].evidence > 3) {
			r.entities[i].org = "" // a person of whom the text tells more
		}
	}
	// Whatever somebody works for is no person.
	for i := range r.entities {
		if id, ok := r.byName[nameKey(r.entities[i].org)]; ok && id != i && r.entities[id].gender == genderUnknown && r.entities[id].role == "" && !r.surname(id) {
			r.entities[id].evidence = min(r.entities[id].evidence, -3)
		}
	}
	for i := range r.entities {
		r.entities[i].person = r.entities[i].evidence > 0
	}
	r.joinForms()
	for i := range r.entities {
		e := &r.entities[i]
		e.person = e.evidence > 0
		if e.role != "" && e.evidence >= 0 {
			r.officers = append(r.officers, i)
		}
		if e.org == ours {
			e.org = r.a.publisher()
		}
		// Staff of the organisation that writes are printed without it.
		if e.person && e.org == "" && r.a.staff(e.role) {
			if e.org = r.a.publisher(); e.org == "" && strings.Contains(e.role, " ") {
				e.org = r.a.releaseBody()
			}
		}
	}
	for i := range r.entities {
		e := &r.entities[i]
		if len(e.words) < 2 || e.evidence < 0 {
			continue
		}
		for _, j := range r.byWord[e.words[len(e.words)-1]] {
			if o := &r.entities[j]; j < i && o.name != e.name && sameButSpelling(o.words, e.words) {
				r.byName[strings.Join(e.words, " ")] = j
				o.others = appendNew(o.others, e.name)
				o.person = o.person || e.person
				e.evidence, e.person = -9, false
				break
			}
		}
	}
}

// surname reports whether an entity of one word is the end of a longer name
// that can be a person's: "Okoro’s campaign manager" works for a person.
func (r *register) surname(id int) bool {
	words := r.entities[id].words
	if len(words) != 1 {
		return false
	}
	for _, j := range r.byWord[words[0]] {
		if o := &r.entities[j]; len(o.words) > 1 && o.words[len(o.words)-1] == words[0] && o.evidence >= 0 && r.a.plainPerson(o) {
			return true
		}
	}
	return false
}

// joinForms makes a surname or a first name that the text uses alone a form
// of the one full name that it fits.
func (r *register) joinForms() {
	for i := range r.entities {
		e := &r.entities[i]
		if r.wordsApart(e.words) > 2 || e.evidence < 0 {
			continue
		}
		full, rank, several := -1, 9, false
		for _, j := range r.byWord[e.words[len(e.words)-1]] {
			o := &r.entities[j]
			got, ok := o.fits(e.words)
			if !ok || len(o.words) <= len(e.words) || o.evidence < 0 || got > r.farthestPart() || len(e.words) > 1 && got > 1 || len(o.words) > 6 {
				continue
			}
			switch {
			case got < rank:
				full, rank, several = j, got, false
			case got == rank:
				several = true
			}
		}
		if full < 0 || several || e.evidence <= 0 && !r.entities[full].person {
			continue
		}
		o := &r.entities[full]
		if o.gender != genderUnknown && e.gender != genderUnknown && o.gender != e.gender {
			continue
		}
		o.evidence += e.evidence
		o.gender = max(o.gender, e.gender)
		o.count += e.count
		if o.role == "" || fullerOffice(e.role, o.role) || o.org == "" && r.a.mereTitle(o.role) && r.a.officeHolder(e.role) {
			o.role = e.role
		}
		if o.org == "" {
			o.org = e.org
		}
		o.others = appendNew(o.others, e.name)
		r.byName[strings.Join(e.words, " ")] = full
		e.evidence = -9
	}
}

// wordsApart counts the words of a name without the small ones within it: "Osorio
// de la Peña" has two.
func (r *register) wordsApart(words []string) int {
	n := len(words)
	if n < 3 {
		return n
	}
	for _, w := range words[1:] {
		if r.a.lexicon.classes[w]&classParticle != 0 {
			n--
		}
	}
	return n
}

// farthestPart is the rank up to which a part of a name stands for it alone:
// its end or its front, and in Spanish also the first of two surnames.
func (r *register) farthestPart() int {
	if r.a.lexicon.language == "es" {
		return 3
	}
	return 2
}
