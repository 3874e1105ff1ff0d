package extract

// readBodiesLedBehind gives the only person of a Spanish sentence the body of which
// it says behind a comma that they lead it: "resume Ana Roa en la Casa Luz, que
// dirige desde 2011".
func (a *analysis) readBodiesLedBehind() {
	for s := range a.sentences {
		st := a.sentences[s]
		a.enter(st.block)
		if a.lexicon.language != "es" {
			continue
		}
		for i := st.first + 2; i+2 < st.last; i++ {
			if !a.is(i, ",") || !a.is(i+1, "que") || !a.tokens[i+2].is(classLead) || a.tokens[i-1].kind != tokenWord || !a.tokens[i-1].capital() {
				continue
			}
			if i+3 < st.last && (a.tokens[i+3].capital() || a.tokens[i+3].is(classArticle)) {
				continue // "la Casa Luz, que dirige Ana Roa"
			}
			led := a.mentions[i-1]
			a.mentions[i-1] = -1 // the body is nobody of the sentence
			id, several := a.onlyPersonIn(s)
			a.mentions[i-1] = led
			if id < 0 || several || int(led) == id {
				break
			}
			if e := &a.register.entities[id]; e.org == "" {
				e.org = a.bodyBeforeComma(i, st.first)
			}
			break
		}
	}
	a.leave()
}

// bodyBeforeComma is the body whose name ends at the comma at token i; "" for none.
func (a *analysis) bodyBeforeComma(i, from int) string {
	for first := max(from, i-longestName); first < i; first++ {
		if !a.tokens[first].capital() || a.tokens[first].is(classTitle|classTime) {
			continue
		}
		if end := a.bodyEnd(first, i); end == i && (a.institution(first, end) || a.listed("workplace-the", first)) {
			return a.orgText(first, end)
		}
	}
	return ""
}
