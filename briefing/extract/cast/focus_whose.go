package cast

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// whoseHolder is the person in office of whom a relative clause goes on about a
// body: "the Dockers’ Union, whose secretary, Jane Okoro, spent a month there",
// "la Liga, cuya presidenta, Ana Quispe, viajó". It gives where the name ends; -1
// for none.
func (a *Cast) whoseHolder(st prose.Sentence) int {
	for j := st.First + 1; j+3 < st.Last; j++ {
		if !a.Is(j, "whose") && !a.Is(j, "cuyo") && !a.Is(j, "cuya") && !a.Is(j, "dont") {
			continue
		}
		role := false
		for k := j + 1; k < min(st.Last-1, j+office.FarthestKind+2); k++ {
			t := a.Tokens[k]
			if id := a.Mentions[k]; id >= 0 && role && a.Register.Entities[id].Person {
				if a.Is(k+1, ",") || a.Tokens[k+1].Kind == prose.TokenWord && !a.Tokens[k+1].Capital() {
					return k
				}
				return -1
			}
			role = role || t.Is(prose.ClassRole)
			if t.Kind == prose.TokenMark && !a.Is(k, ",") && !a.InnerMark(k) || t.Is(prose.ClassAuxiliary) && !t.Capital() {
				break
			}
		}
	}
	return -1
}

// kinOfNamed is the relative whom a phrase tells of by whose kin they are, and whom the
// text goes on about: "Okoro’s sister waited". Nobody where their name follows.
func (a *Cast) kinOfNamed(p prose.NounPhrase) prose.Speaker {
	if a.Lexicon.Language != "en" || p.Last-p.First < 3 || p.Last != p.Head || !a.Listed("kin", p.Head-1) || !a.Possessive(p.Head-2) || a.Mentions[p.Head-3] < 0 {
		return prose.Nobody
	}
	return prose.Speaker{Attribution: a.Described(p), Entity: -1}
}
