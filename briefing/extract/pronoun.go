package extract

import "attache/briefing"

// unknownGender is by how many sentences somebody whose gender the text does
// not tell is farther from a pronoun than somebody of its gender.
const unknownGender = 1.5

// farBack is how many sentences a pronoun reaches back.
const farBack = 7

// pronoun says whom "he" or "she" at token i stands for: the nearest earlier
// speaker or subject of the same gender, else the nearest person named.
func (a *analysis) pronoun(i int) speaker {
	if a.impersonal(i) {
		return nobody
	}
	g := genderUnknown
	switch t := a.tokens[i]; {
	case t.is(classMale) && !t.is(classFemale):
		g = genderMale
	case t.is(classFemale) && !t.is(classMale):
		g = genderFemale
	}
	sp := a.antecedent(i, g)
	if !sp.known() {
		sp = a.soleOfGender(i, g)
	}
	if !sp.known() {
		if sp = a.namedNext(i, g); sp.known() {
			return sp
		}
		return speaker{Attribution: briefing.Attribution{Who: a.word(a.tokens[i])}, entity: -1}
	}
	a.noteUnnamed(sp, g)
	if sp.entity >= 0 {
		if e := &a.register.entities[sp.entity]; e.gender == genderUnknown && a.spokenOfAt(sp.entity, i) {
			e.gender = g
		}
		sp = a.speakerFor(sp.entity)
	}
	sp.via = "pronoun: the person spoken of before"
	return sp
}

// ourselves is whom "we" outside quotations means: the organisation that
// writes.
func (a *analysis) ourselves() speaker {
	if name := a.publisher(); name != "" {
		return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1}
	}
	return speaker{Attribution: briefing.Attribution{Who: "we"}, entity: -1}
}

// latter is whom "the latter" at token i means: the subject of the last verb
// of saying in the sentence before.
func (a *analysis) latter(i int) speaker {
	here := a.sentenceAt(a.tokens[i].span.Start)
	if here == 0 || here > len(a.sentences) {
		return nobody
	}
	st := a.sentences[here-1]
	for j := st.last - 1; j > max(st.first, st.last-widest); j-- {
		if !a.sayingAt(j) {
			continue
		}
		p := a.subjectBefore(j, st.first)
		for k := p.first; k+2 < p.last; k++ {
			if a.is(k, "that") && a.is(k+1, "of") {
				p = a.phraseAfter(k+2, p.last) // "that of the Netherlands"
				break
			}
		}
		if a.canSpeak(p) {
			sp := a.speakerOf(p)
			sp.via = "“the latter”: who spoke last in the sentence before"
			return sp
		}
	}
	return nobody
}
