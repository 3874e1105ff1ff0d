package extract

import "strings"

// stateConcerned is the State whose delegation speaks in a document about one
// State only; "".
func (a *analysis) stateConcerned() string {
	if a.state == nil {
		name := a.findState()
		a.state = &name
	}
	return *a.state
}

// findState looks for the State under review in one form after the other; a form
// that names several States means none of them.
func (a *analysis) findState() string {
	forms := []func(i, limit int) int{a.reviewOf, a.periodicReportOf, a.reviewTitled, a.anyDelegationOf}
	if a.reviews() {
		forms = append(forms, a.situationIn)
	}
	for _, at := range forms {
		found := ""
		for _, b := range a.blocks {
			for i := b.firstToken; i < b.lastToken; i++ {
				first := at(i, b.lastToken)
				for first > i && first < len(a.tokens) && a.tokens[first].is(classArticle) && !a.tokens[first].capital() {
					first++
				}
				if first <= i || first >= len(a.tokens) || !a.tokens[first].capital() {
					continue
				}
				end := a.bodyEnd(first, a.blockEnd(first))
				if end == first || a.institution(first, end) && !a.tokens[first].is(classPlace) {
					continue
				}
				if name := a.nameText(first, end); found == "" {
					found = name
				} else if found != name {
					return ""
				}
			}
		}
		if found != "" {
			return found
		}
	}
	return ""
}

// reviewOf is the token behind "the review of" at token i, where a verb says that
// it was held: "The review of Tervania was held", "L’Examen concernant le Tchad a
// eu lieu", "El examen de Chile se llevó a cabo"; 0 for none.
func (a *analysis) reviewOf(i, limit int) int {
	if i+3 >= limit || !a.listed("state-review", i) || !a.definite(i-1) && !a.is(i-1, "L’") && !a.is(i-1, "L'") {
		return 0
	}
	first := i + 1
	if !a.is(first, "of") && !a.is(first, "concernant") && !a.links(first) {
		return 0
	}
	for first++; first < limit && a.tokens[first].is(classArticle) && !a.tokens[first].capital(); {
		first++
	}
	end := first
	for end < limit && a.tokens[end].capital() {
		end++
	}
	for k := end; end > first && k < min(limit, end+4); k++ {
		if a.listed("state-review-held", k) {
			return first
		}
	}
	return 0
}

// periodicReportOf is the token behind "periodic report(s) of" at token i.
func (a *analysis) periodicReportOf(i, limit int) int {
	if i+2 >= limit || !a.listed("state-report", i) || !a.listed("state-report", i-1) {
		return 0
	}
	for k := i + 1; k+1 < min(limit, i+longestPhrase/2); k++ {
		if t := a.tokens[k]; t.kind == tokenMark || t.capital() {
			break
		}
		if n := a.tokens[k+1]; (a.is(k, "of") || a.links(k)) && (n.capital() || n.is(classArticle)) {
			return k + 1 // also "combined second and third periodic reports"
		}
	}
	return 0
}

// reviewTitled is the token behind the colon or on the next line where the name of
// the review that ends at token i heads a document: "Universal Periodic Review:
// Valdoria". The name is all that stands there.
func (a *analysis) reviewTitled(i, limit int) int {
	if !a.listed("state-review-title", i) || !a.listed("state-review-title", i-1) {
		return 0
	}
	k := i + 1
	for k < len(a.tokens) && (a.is(k, "*") || a.is(k, ":")) {
		k++
	}
	if k >= len(a.tokens) || k == i+1 && k < limit && !a.breaksLine(k) {
		return 0
	}
	limit = a.blockEnd(k)
	end := a.bodyEnd(k, limit)
	if end == k || end < limit && !a.breaksLine(end) || end-k > longestName || !a.namedWithin(k) {
		return 0
	}
	return k
}

// situationIn is the token behind "the situation of human rights in" at token i.
func (a *analysis) situationIn(i, limit int) int {
	if i < 4 || i+1 >= limit || !a.tokens[i].is(classPreposition) || !a.tokens[i+1].capital() && !a.tokens[i+1].is(classArticle) {
		return 0
	}
	for k := i - 1; k >= i-6 && k >= 0; k-- {
		if a.tokens[k].capital() || a.tokens[k].kind == tokenMark {
			return 0
		}
		if a.is(k, "situation") || a.is(k, "situación") {
			return i + 1
		}
	}
	return 0
}

// reviews reports whether the document names a review of States.
func (a *analysis) reviews() bool {
	for i := 1; i < len(a.tokens); i++ {
		if a.listed("state-review-title", i) && a.listed("state-review-title", i-1) {
			return true
		}
	}
	return false
}

// anyDelegationOf is the token behind "delegation of" at token i.
func (a *analysis) anyDelegationOf(i, limit int) int {
	if i+2 >= limit || !a.listed("delegation", i) || a.tokens[i].capital() || !a.is(i+1, "of") && !a.links(i+1) {
		return 0
	}
	return i + 2
}

// withState gives the State to a speaker who stands for it and of whom the
// document says no more than that: "the delegation", "the Minister of Justice",
// "the Vice-President of the Republic".
func (a *analysis) withState(sp speaker) speaker {
	if sp.Org != "" && !a.lexicon.has("any-state", strings.ToLower(sp.Org)) {
		return sp
	}
	lower := " " + strings.ToLower(sp.Role+" "+sp.Who)
	for _, forms := range a.lexicon.list("of-state") {
		for _, form := range forms {
			if at := strings.Index(lower, form); at > 0 && !isLetter(rune(lower[at-1])) {
				if state := a.stateConcerned(); state != "" {
					sp.Org = state
				}
				return sp
			}
		}
	}
	return sp
}
