package extract

import "strings"

// stateConcerned is the State whose delegation speaks in a document about one
// State only: "the delegation of Valdoria", "periodic reports of Kestria"; "".
func (a *analysis) stateConcerned() string {
	if a.state == nil {
		name := a.findState()
		a.state = &name
	}
	return *a.state
}

func (a *analysis) findState() string {
	if name := a.stateReviewed(); name != "" {
		return name
	}
	found := ""
	for _, b := range a.blocks {
		for i := b.firstToken; i+2 < b.lastToken; i++ {
			if !a.is(i, "delegation") && !a.is(i, "délégation") && !a.is(i, "delegación") && !a.periodicReport(i) {
				continue
			}
			j := i + 1
			if !a.is(j, "of") && !a.is(j, "de") && !a.is(j, "du") && !a.is(j, "del") {
				continue
			}
			for j++; j < b.lastToken && a.tokens[j].is(classArticle); j++ {
			}
			end := a.bodyEnd(j, b.lastToken)
			if end == j || a.institution(j, end) && !a.tokens[j].is(classPlace) {
				continue
			}
			name := a.nameText(j, end)
			if found != "" && found != name {
				return "" // several States: none of them is meant
			}
			found = name
		}
	}
	return found
}

// stateReviewed is the State of "The review of Tervania was held", "L’Examen
// concernant le Tchad a eu lieu", "El examen de Chile se llevó a cabo"; "".
func (a *analysis) stateReviewed() string {
	for _, b := range a.blocks {
		for i := b.firstToken; i+3 < b.lastToken; i++ {
			if !a.listed("state-review", i) || !a.definite(i-1) && !a.is(i-1, "L’") && !a.is(i-1, "L'") {
				continue
			}
			j := i + 1
			if !a.is(j, "of") && !a.is(j, "concernant") && !a.links(j) {
				continue
			}
			for j++; j < b.lastToken && a.tokens[j].is(classArticle) && !a.tokens[j].capital(); j++ {
			}
			end := j
			for end < b.lastToken && a.tokens[end].capital() {
				end++
			}
			for k := end; end > j && k < min(b.lastToken, end+4); k++ {
				if a.listed("state-review-held", k) {
					return a.nameText(j, end)
				}
			}
		}
	}
	return ""
}

// periodicReport reports whether token i ends "periodic report(s)".
func (a *analysis) periodicReport(i int) bool {
	return i > 0 && (a.is(i, "reports") || a.is(i, "report")) && a.is(i-1, "periodic")
}

// ofState gives the State to a speaker who stands for it and of whom the
// document says no more: "the delegation", "the Minister of Justice".
func (a *analysis) ofState(role, who string) string {
	lower := strings.ToLower(role + " " + who)
	for _, w := range [...]string{"delegation", "délégation", "delegación", "minister", "ministre", "ministro", "ministra", "attorney general", "procureur général", "procureure générale", "garde des sceaux", "procurador general", "procuradora general", "secretary of state", "secrétaire d’état", "secretario de estado", "secretaria de estado"} {
		if strings.Contains(lower, w) {
			return a.stateConcerned()
		}
	}
	return ""
}
