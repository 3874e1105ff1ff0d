package extract

import "strings"

// readGenders learns from the text which of its persons are men and which are
// women: a pronoun in the sentence of one person and nobody else speaks of
// that person. Titles come first, and a name alone says nothing.
func (a *analysis) readGenders() {
	male, female := map[int32]int{}, map[int32]int{}
	for s, st := range a.sentences {
		if id, g := a.taken(s); g == genderMale {
			male[id]++
		} else if g == genderFemale {
			female[id]++
		}
		who, several := int32(-1), a.opensWithHeOrShe(st)
		for i := st.first; i < st.last && !several; i++ {
			t := a.tokens[i]
			if id := a.mentions[i]; id >= 0 {
				if e := &a.register.entities[id]; e.evidence < 0 && !e.person && a.lexicon.language == "en" && !a.plainPerson(e) {
					continue // a body
				}
				if who >= 0 && who != id {
					several = true
				}
				who = id
				continue
			}
			if who < 0 || t.kind != tokenWord || t.capital() || !t.is(classMale|classFemale) || !t.is(classPronoun|classArticle) && !a.listed("object", i) {
				continue
			}
			if _, quoted := a.outerAt(t.span.Start); quoted || a.saysOfOthers(i) || a.ofAnotherBehind(i) || a.impersonal(i) || a.objectOfTheirs(i, st.first) {
				continue
			}
			if t.is(classMale) && !t.is(classFemale) {
				male[who]++
			} else if t.is(classFemale) && !t.is(classMale) {
				female[who]++
			}
		}
	}
	a.countBehind(male, female)
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

// opensWithHeOrShe reports whether a sentence has a pronoun for its subject: whoever
// it names is somebody else.
func (a *analysis) opensWithHeOrShe(st sentence) bool {
	t := a.tokens[st.first]
	return a.lexicon.language == "en" && t.is(classPronoun) && t.is(classMale|classFemale) && t.shape == shapeCapital && !a.listed("possessive", st.first)
}

// ofAnotherBehind reports whether the possessive at token i says whose the person
// named in front of it is: "Paul Lund, her clerk". She is another.
func (a *analysis) ofAnotherBehind(i int) bool {
	return a.lexicon.language == "en" && a.listed("possessive", i) && i > 1 && a.is(i-1, ",") && a.mentions[i-2] >= 0 &&
		a.kinOrStaff(a.phraseAfter(i, a.blockEnd(i)))
}

// kinOrStaff reports whether a phrase means a person: "her clerk".
func (a *analysis) kinOrStaff(p nounPhrase) bool {
	return !p.empty() && a.tokens[p.head-1].is(classRole|classPerson|classOccupation)
}

// learnOwner learns from the possessive that opens a subject, "Her predecessor",
// what the person of the sentence before is.
func (a *analysis) learnOwner(p nounPhrase) {
	if a.lexicon.language != "en" || !a.listed("possessive", p.first) {
		return
	}
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	if here == 0 || here >= len(a.sentences) || a.sentences[here-1].block != a.sentences[here].block {
		return
	}
	id := a.focus[here-1].entity
	if !a.focus[here-1].known() {
		if one, several := a.onlyPersonIn(here - 1); !several {
			id = one // "came in a lorry driven by Ana Lund. Her husband"
		}
	}
	if id >= 0 && !a.focus[here-1].owner {
		e := &a.register.entities[id]
		if e.gender != genderUnknown || !e.person {
			return
		}
		e.gender = genderFemale
		if t := a.tokens[p.first]; t.is(classMale) && !t.is(classFemale) {
			e.gender = genderMale
		}
	}
}

// objectOfTheirs reports whether the pronoun at token i is the object of a verb
// of which the person named before it is the subject: "Lund showed her the way".
// She is another.
func (a *analysis) objectOfTheirs(i, from int) bool {
	if a.lexicon.language != "en" || i-1 <= from || !a.is(i, "him") && !a.is(i, "her") {
		return false
	}
	if a.is(i, "her") && a.ownsNext(i) {
		return false // "lost her lamp"
	}
	if v := a.tokens[i-1]; v.kind != tokenWord || v.capital() || v.is(classPreposition|classConjunction) && !v.is(classVerb|classSay) {
		return false
	}
	for k := i - 1; k >= from; k-- {
		if a.mentions[k] >= 0 {
			return true
		}
		if t := a.tokens[k]; t.kind == tokenMark && !a.is(k, ",") && !a.innerMark(k) || t.is(classSubordinate|classRelative|classConjunction) && k < i-1 && !t.is(classPreposition) || a.sayingAt(k) && k < i-1 {
			return false
		}
	}
	return false
}

// headOfRole is the noun of an office without what hangs on it: "daughter" of
// "eldest daughter of the mayor".
func (a *analysis) headOfRole(role string) string {
	head := ""
	for w := range strings.FieldsSeq(role) {
		c := a.lexicon.classes[strings.ToLower(w)]
		if c&classPreposition != 0 || a.romance() && head != "" && c&(classRole|classOccupation) == 0 {
			break // "médico joven"
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

// farthestTaken is how many tokens of a sentence may stand before the pronoun
// that takes up the person with whose name the sentence before opens.
const farthestTaken = 8

// taken is the person with whose name a French sentence opens and whom the next
// sentence s takes up with its first pronoun, and what that says of them: "Awa
// Kane parle bas. Depuis un an, elle vit ici."
func (a *analysis) taken(s int) (int32, gender) {
	if a.lexicon.language != "fr" || s == 0 || a.sentences[s-1].block != a.sentences[s].block {
		return -1, genderUnknown
	}
	before, st := a.sentences[s-1], a.sentences[s]
	who := int32(-1)
	for i := before.first; i < before.last; i++ {
		id := a.mentions[i]
		if id < 0 || id == who {
			continue
		}
		if who >= 0 || i-before.first >= longestName {
			return -1, genderUnknown
		}
		if e := &a.register.entities[id]; e.evidence < 0 || i-before.first >= len(e.words)+1 {
			return -1, genderUnknown
		}
		who = id
	}
	if who < 0 {
		return -1, genderUnknown
	}
	for i := st.first; i < min(st.last, st.first+farthestTaken); i++ {
		t := a.tokens[i]
		if a.mentions[i] >= 0 {
			break
		}
		if _, quoted := a.outerAt(t.span.Start); quoted {
			break
		}
		if t.is(classRole|classPerson|classOrg|classText) && !t.is(classTime) {
			break // somebody or something else may be meant
		}
		switch {
		case a.impersonal(i):
			return -1, genderUnknown
		case a.lowerWord(i) == "elle":
			return who, genderFemale
		case a.lowerWord(i) == "il":
			return who, genderMale
		}
	}
	return -1, genderUnknown
}

// genderOfOffice is what the form of a Spanish noun for an office says where the
// lists have it for both: "partera" beside "partero", "directora" beside "director".
func (a *analysis) genderOfOffice(w string) gender {
	office := func(w string) bool { return a.lexicon.classes[w]&(classRole|classOccupation) != 0 }
	if a.lexicon.language != "es" || !office(w) {
		return genderUnknown
	}
	if stem, ok := strings.CutSuffix(w, "a"); ok && (office(stem+"o") || strings.HasSuffix(stem, "or") && office(stem)) {
		return genderFemale
	}
	if stem, ok := strings.CutSuffix(w, "o"); ok && office(stem+"a") || strings.HasSuffix(w, "or") && office(w+"a") {
		return genderMale
	}
	return genderUnknown
}
