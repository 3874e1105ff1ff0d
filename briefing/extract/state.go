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

// periodicReport reports whether token i ends "periodic report(s)".
func (a *analysis) periodicReport(i int) bool {
	return i > 0 && (a.is(i, "reports") || a.is(i, "report")) && a.is(i-1, "periodic")
}

// ofState gives the State to a speaker who stands for it and of whom the
// document says no more: "the delegation", "the Minister of Justice".
func (a *analysis) ofState(role, who string) string {
	lower := strings.ToLower(role + " " + who)
	for _, w := range [...]string{"delegation", "délégation", "delegación", "minister", "ministre", "ministro", "ministra"} {
		if strings.Contains(lower, w) {
			return a.stateConcerned()
		}
	}
	return ""
}
