package cast

import "attache/briefing/extract/prose"

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
		for k := j + 1; k < min(st.Last-1, j+FarthestKind+2); k++ {
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
