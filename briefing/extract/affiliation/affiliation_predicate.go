package affiliation

import "attache/briefing/extract/prose"

// OnlyPersonIn is the one person named outside quotes in a sentence; -1 for
// nobody, and whether there are several.
func (a *Affiliated) OnlyPersonIn(s int) (id int, several bool) {
	id = -1
	for i := a.Sentences[s].First; i < a.Sentences[s].Last; i++ {
		m := int(a.Mentions[i])
		if m < 0 || m == id {
			continue
		}
		if e := &a.Register.Entities[m]; !e.Person && (e.Evidence < 0 || !a.PlainPerson(e)) {
			continue
		}
		if id >= 0 {
			return -1, true
		}
		id = m
	}
	return id, false
}

// WorkplaceBehind is the body behind the preposition at token i in which
// somebody can work; "" for none.
func (a *Affiliated) WorkplaceBehind(i, limit int) string {
	j := i + 1
	for j < limit && a.Tokens[j].Is(prose.ClassArticle) && !a.Tokens[j].Capital() {
		j++
	}
	if j >= limit || a.Tokens[j].Is(prose.ClassPlace|prose.ClassTime) {
		return ""
	}
	end := a.BodyEnd(j, limit)
	switch t := a.Tokens[j]; {
	case end <= j:
		return ""
	case t.Capital() && t.Is(prose.ClassOrg), t.Capital() && a.Listed("workplace-the", j) && end > j+1, !t.Capital() && (a.Listed("workplace-the", j) || a.Listed("workplace", j)) && a.HoldsCapital(j+1, end):
		return a.OrgText(j, end)
	}
	return ""
}
