package extract

// statedWhere is the person with whose name sentence s opens, and the body of which a
// relative clause with the verb at token v says what they do there: "la sede de la
// Red Sur, donde trabaja como geóloga", "la Red Sur, de la que es portavoz"; -1 for
// none.
func (a *analysis) statedWhere(s, v int) (int, string) {
	st := a.sentences[s]
	i := a.beforeWhen(v-1, st.first)
	first := i
	switch {
	case i-2 <= st.first:
		return -1, ""
	case a.is(i, "donde"):
	case a.is(i, "que") && a.tokens[i-1].is(classArticle):
		if first = i - 1; a.is(i-2, "de") || a.is(i-2, "en") {
			first = i - 2
		} else if !a.is(i-1, "del") {
			return -1, ""
		}
	default:
		return -1, ""
	}
	org := a.bodyEndingAt(first, st.first)
	if org == "" {
		return -1, ""
	}
	return a.openingPerson(s, first), org
}

// readPointedAt gives the person of whom the sentences before tell the office of a
// description with "este" or "esta" that opens sentence s: "Esta geóloga del
// Instituto Azul no duerme".
func (a *analysis) readPointedAt(s int) {
	st := a.sentences[s]
	if !a.is(st.first, "Este") && !a.is(st.first, "Esta") || st.first+1 >= st.last || !a.tokens[st.first+1].is(classRole) || a.tokens[st.first+1].is(classOrg) {
		return
	}
	g := genderMale
	if a.is(st.first, "Esta") {
		g = genderFemale
	}
	p := a.phraseAfter(st.first, st.last)
	if p.first != st.first || p.empty() {
		return
	}
	if id := a.toldOfBefore(s, g); id >= 0 {
		if f := a.office(st.first+1, p.last); f.role != "" && !a.kinOf(f.role) && a.register.entities[id].role == "" {
			a.claim(id, f)
		}
	}
}
