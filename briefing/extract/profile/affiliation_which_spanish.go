package profile

import "attache/briefing/extract/prose"

// readBodiesLedBehind gives the only person of a Spanish sentence the body of which
// it says behind a comma that they lead it: "resume Ana Roa en la Casa Luz, que
// dirige desde 2011".
func (a *Profiled) readBodiesLedBehind() {
	for s := range a.Sentences {
		st := a.Sentences[s]
		a.Enter(st.Block)
		if a.Lexicon.Language != "es" {
			continue
		}
		for i := st.First + 2; i+2 < st.Last; i++ {
			if !a.Is(i, ",") || !a.Is(i+1, "que") || !a.Tokens[i+2].Is(prose.ClassLead) || a.Tokens[i-1].Kind != prose.TokenWord || !a.Tokens[i-1].Capital() {
				continue
			}
			if i+3 < st.Last && (a.Tokens[i+3].Capital() || a.Tokens[i+3].Is(prose.ClassArticle)) {
				continue // "la Casa Luz, que dirige Ana Roa"
			}
			led := a.Mentions[i-1]
			a.Mentions[i-1] = -1 // the body is nobody of the sentence
			id, several := a.OnlyPersonIn(s)
			a.Mentions[i-1] = led
			if id < 0 || several || int(led) == id {
				break
			}
			if e := &a.Register.Entities[id]; e.Org == "" {
				e.Org = a.bodyBeforeComma(i, st.First)
			}
			break
		}
	}
	a.Leave()
}

// bodyBeforeComma is the body whose name ends at the comma at token i; "" for none.
func (a *Profiled) bodyBeforeComma(i, from int) string {
	for first := max(from, i-prose.LongestName); first < i; first++ {
		if !a.Tokens[first].Capital() || a.Tokens[first].Is(prose.ClassTitle|prose.ClassTime) {
			continue
		}
		if end := a.BodyEnd(first, i); end == i && (a.Institution(first, end) || a.Listed("workplace-the", first)) {
			return a.OrgText(first, end)
		}
	}
	return ""
}
