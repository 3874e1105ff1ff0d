package extract

// whoseHolder is the person in office of whom a relative clause goes on about a
// body: "the Dockers’ Union, whose secretary, Jane Okoro, spent a month there",
// "la Liga, cuya presidenta, Ana Quispe, viajó". It gives where the name ends; -1
// for none.
func (a *analysis) whoseHolder(st sentence) int {
	for j := st.first + 1; j+3 < st.last; j++ {
		if !a.is(j, "whose") && !a.is(j, "cuyo") && !a.is(j, "cuya") && !a.is(j, "dont") {
			continue
		}
		role := false
		for k := j + 1; k < min(st.last-1, j+farthestKind+2); k++ {
			t := a.tokens[k]
			if id := a.mentions[k]; id >= 0 && role && a.register.entities[id].person {
				if a.is(k+1, ",") || a.tokens[k+1].kind == tokenWord && !a.tokens[k+1].capital() {
					return k
				}
				return -1
			}
			role = role || t.is(classRole)
			if t.kind == tokenMark && !a.is(k, ",") && !a.innerMark(k) || t.is(classAuxiliary) && !t.capital() {
				break
			}
		}
	}
	return -1
}
