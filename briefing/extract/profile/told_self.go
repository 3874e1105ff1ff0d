package profile

import "attache/briefing/extract/prose"

// readSelf gives who tells a French text what they say that they are: "Je m’appelle Awa
// Kane. Je préside l’association des mères de Kinkole".
func (a *Profiled) readSelf() {
	id := a.SelfNamed()
	if id < 0 || a.Register.Entities[id].Org != "" {
		return
	}
	for s := range a.Sentences {
		st := a.Sentences[s]
		for i := st.First; i+2 < st.Last; i++ {
			if !a.Tokens[i].Is(prose.ClassI) || a.Listed("my", i) {
				continue
			}
			if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
				break
			}
			f := a.tieAt(i+1, st.Last)
			if a.Is(i+1, "suis") {
				f = a.Office(i+2, a.AppositionEnd(i+2, st.Last))
			}
			if f.Org != "" {
				a.claim(id, f)
				return
			}
		}
	}
}
