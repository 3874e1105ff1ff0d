package extract

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
			if _, quoted := a.outerAt(t.span.Start); quoted {
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
		m, f := male[int32(id)], female[int32(id)]
		switch {
		case e.gender != genderUnknown || e.evidence < 0:
		case m > 2*f:
			e.gender = genderMale
			e.person = e.person || len(e.words) > 1
		case f > 2*m:
			e.gender = genderFemale
			e.person = e.person || len(e.words) > 1
		}
	}
}
