package extract

import "strings"

// readGenders learns from the text which of its persons are men and which are
// women: a pronoun in the sentence of one person and nobody else speaks of
// that person. Titles come first, and a name alone says nothing.
func (a *analysis) readGenders() {
	male, female := map[int32]int{}, map[int32]int{}
	for _, st := range a.sentences {
		who, several := int32(-1), false
		for i := st.first; i < st.last && !several; i++ {
			t := a.tokens[i]
			if id := a.mentions[i]; id >= 0 {
				if who >= 0 && who != id {
					several = true
				}
				who = id
				continue
			}
			if who < 0 || t.kind != tokenWord || t.capital() || !t.is(classMale|classFemale) || !t.is(classPronoun|classArticle) && !a.listed("object", i) {
				continue
			}
			if _, quoted := a.outerAt(t.span.Start); quoted || a.saysOfOthers(i) {
				continue
			}
			if t.is(classMale) && !t.is(classFemale) {
				male[who]++
			} else if t.is(classFemale) && !t.is(classMale) {
				female[who]++
			}
		}
	}
	for id := range a.register.entities {
		e := &a.register.entities[id]
		if e.person || e.evidence >= 0 && a.plainPerson(e) {
			e.given = hasGivenName(e.words) || a.officeInFront(e) || len(e.words) == 1 && givenNames()[e.words[0]]
		}
		if e.gender == genderUnknown && e.evidence >= 0 {
			e.gender = a.genderOfPhrase(a.headOfRole(e.role))
		}
		m, f := male[int32(id)], female[int32(id)]
		switch {
		case e.gender != genderUnknown || e.evidence < 0 || !e.person && !a.plainPerson(e):
		case m > 2*f:
			e.gender = genderMale
			e.person = e.person || m > 1 && a.plainPerson(e)
		case f > 2*m:
			e.gender = genderFemale
			e.person = e.person || f > 1 && a.plainPerson(e)
		}
	}
}

// headOfRole is the noun of an office without what hangs on it: "daughter" of
// "eldest daughter of the mayor".
func (a *analysis) headOfRole(role string) string {
	head := ""
	for w := range strings.FieldsSeq(role) {
		if c := a.lexicon.classes[strings.ToLower(w)]; c&classPreposition != 0 {
			break
		}
		head = w
	}
	return head
}

// plainPerson reports whether an entity of several words can be a person by
// the look of its name: no word of a body, an office or a people.
func (a *analysis) plainPerson(e *entity) bool {
	last := e.first + len(e.words)
	if len(e.words) < 2 || last > len(a.tokens) || isUpper(e.name) && e.org == "" {
		return false
	}
	first := e.first
	if a.officeInFront(e) {
		first++ // "Critic Jane Okoro"
	}
	for i := first; i < last; i++ {
		if a.tokens[i].is(classOrg | classPerson | classPlace | classRole | classText) {
			return false
		}
	}
	return true
}
