package extract

// readWhoseOffice gives a person the office that a French relative clause behind a
// body states of "il" or "elle": "Le Groupement des saunières, dont elle est la
// trésorière, vend".
func (a *analysis) readWhoseOffice(told map[int]bool) {
	for i := 3; i+4 < len(a.tokens); i++ {
		if !a.is(i, "dont") || a.lexicon.language != "fr" || !a.is(i+1, "elle") && !a.is(i+1, "il") || !a.copula(i+2) {
			continue
		}
		office := i + 3
		for office < i+6 && (a.tokens[office].is(classArticle) || a.adverb(office)) {
			office++
		}
		end := i
		if a.is(end-1, ",") {
			end--
		}
		first := a.bodyStart(end)
		if !a.tokens[office].is(classRole) || first >= end {
			continue
		}
		sp := a.pronoun(i + 1)
		if sp.entity < 0 {
			continue
		}
		e := &a.register.entities[sp.entity]
		if !e.person && !a.plainPerson(e) || e.org != "" {
			continue
		}
		last := office + 1
		for last < len(a.tokens)-1 && a.listed("rank", last) {
			last++
		}
		e.role, e.org, told[sp.entity] = a.nameText(office, last), a.orgText(first, end), true
	}
}
