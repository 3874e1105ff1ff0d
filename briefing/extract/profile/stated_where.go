package profile

import "attache/briefing/extract/prose"

// statedWhere is the person with whose name sentence s opens, and the body of which a
// relative clause with the verb at token v says what they do there: "la sede de la
// Red Sur, donde trabaja como geóloga", "la Red Sur, de la que es portavoz"; -1 for
// none.
func (a *Profiled) statedWhere(s, v int) (int, string) {
	st := a.Sentences[s]
	i := a.beforeWhen(v-1, st.First)
	first := i
	switch {
	case i-2 <= st.First:
		return -1, ""
	case a.Is(i, "donde"):
	case a.Is(i, "que") && a.Tokens[i-1].Is(prose.ClassArticle):
		if first = i - 1; a.Is(i-2, "de") || a.Is(i-2, "en") {
			first = i - 2
		} else if !a.Is(i-1, "del") {
			return -1, ""
		}
	default:
		return -1, ""
	}
	org := a.bodyEndingAt(first, st.First)
	if org == "" {
		return -1, ""
	}
	id := a.openingPerson(s, first)
	if id < 0 {
		id, _ = a.OnlyPersonIn(s) // "dice Ana Roa, de la Red Sur, de la que es portavoz"
	}
	return id, org
}

// readPointedAt gives the person of whom the sentences before tell the office of a
// description with "este" or "esta" that opens sentence s: "Esta geóloga del
// Instituto Azul no duerme".
func (a *Profiled) readPointedAt(s int) {
	st := a.Sentences[s]
	if !a.Is(st.First, "Este") && !a.Is(st.First, "Esta") || st.First+1 >= st.Last || !a.Tokens[st.First+1].Is(prose.ClassRole) || a.Tokens[st.First+1].Is(prose.ClassOrg) {
		return
	}
	g := prose.GenderMale
	if a.Is(st.First, "Esta") {
		g = prose.GenderFemale
	}
	p := a.PhraseAfter(st.First, st.Last)
	if p.First != st.First || p.Empty() {
		return
	}
	if id := a.toldOfBefore(s, g); id >= 0 {
		if f := a.Office(st.First+1, p.Last); f.Role != "" && !a.KinOf(f.Role) && a.Register.Entities[id].Role == "" {
			a.claim(id, f)
		}
	}
}
