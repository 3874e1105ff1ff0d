package profile

import "attache/briefing/extract/prose"

// readWhoseOffice gives a person the office that a French relative clause behind a
// body states of "il" or "elle": "Le Groupement des saunières, dont elle est la
// trésorière, vend".
func (a *Profiled) readWhoseOffice(told map[int]bool) {
	for i := 3; i+4 < len(a.Tokens); i++ {
		if !a.Is(i, "dont") || a.Lexicon.Language != "fr" || !a.Is(i+1, "elle") && !a.Is(i+1, "il") || !a.Copula(i+2) {
			continue
		}
		office := i + 3
		for office < i+6 && (a.Tokens[office].Is(prose.ClassArticle) || a.Adverb(office)) {
			office++
		}
		end := i
		if a.Is(end-1, ",") {
			end--
		}
		first := a.BodyStart(end)
		if !a.Tokens[office].Is(prose.ClassRole) || first >= end {
			continue
		}
		sp := a.Pronoun(i + 1)
		if sp.Entity < 0 {
			continue
		}
		e := &a.Register.Entities[sp.Entity]
		if !e.Person && !a.PlainPerson(e) || e.Org != "" {
			continue
		}
		last := office + 1
		e.Role, e.Org, told[sp.Entity] = a.NameText(office, last), a.OrgText(first, end), true
	}
}
