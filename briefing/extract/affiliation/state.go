package affiliation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// stateConcerned is the State whose delegation speaks in a document about one
// State only; "".
func (a *Affiliated) stateConcerned() string {
	if a.state == nil {
		name := a.findState()
		a.state = &name
	}
	return *a.state
}

// findState looks for the State under review in one form after the other; a form
// that names several States means none of them.
func (a *Affiliated) findState() string {
	forms := []func(i, limit int) int{a.reviewOf, a.periodicReportOf, a.reviewTitled, a.anyDelegationOf}
	if a.reviews() {
		forms = append(forms, a.situationIn)
	}
	for _, at := range forms {
		found := ""
		for _, b := range a.Blocks {
			for i := b.FirstToken; i < b.LastToken; i++ {
				first := at(i, b.LastToken)
				for first > i && first < len(a.Tokens) && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
					first++
				}
				if first <= i || first >= len(a.Tokens) || !a.Tokens[first].Capital() {
					continue
				}
				end := a.BodyEnd(first, a.BlockEnd(first))
				if end == first || a.Institution(first, end) && !a.Tokens[first].Is(prose.ClassPlace) {
					continue
				}
				if name := a.NameText(first, end); found == "" {
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
func (a *Affiliated) reviewOf(i, limit int) int {
	if i+3 >= limit || !a.Listed("state-review", i) || !a.Definite(i-1) && !a.Is(i-1, "L’") && !a.Is(i-1, "L'") {
		return 0
	}
	first := i + 1
	if !a.Is(first, "of") && !a.Is(first, "concernant") && !a.Links(first) {
		return 0
	}
	for first++; first < limit && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital(); {
		first++
	}
	end := first
	for end < limit && a.Tokens[end].Capital() {
		end++
	}
	for k := end; end > first && k < min(limit, end+4); k++ {
		if a.Listed("state-review-held", k) {
			return first
		}
	}
	return 0
}

// periodicReportOf is the token behind "periodic report(s) of" at token i.
func (a *Affiliated) periodicReportOf(i, limit int) int {
	if i+2 >= limit || !a.Listed("state-report", i) || !a.Listed("state-report", i-1) {
		return 0
	}
	for k := i + 1; k+1 < min(limit, i+prose.LongestPhrase/2); k++ {
		if t := a.Tokens[k]; t.Kind == prose.TokenMark || t.Capital() {
			break
		}
		if n := a.Tokens[k+1]; (a.Is(k, "of") || a.Links(k)) && (n.Capital() || n.Is(prose.ClassArticle)) {
			return k + 1 // also "combined second and third periodic reports"
		}
	}
	return 0
}

// reviewTitled is the token behind the colon or on the next line where the name of
// the review that ends at token i heads a document: "Universal Periodic Review:
// Valdoria". The name is all that stands there.
func (a *Affiliated) reviewTitled(i, limit int) int {
	if !a.Listed("state-review-title", i) || !a.Listed("state-review-title", i-1) {
		return 0
	}
	k := i + 1
	for k < len(a.Tokens) && (a.Is(k, "*") || a.Is(k, ":")) {
		k++
	}
	if k >= len(a.Tokens) || k == i+1 && k < limit && !a.BreaksLine(k) {
		return 0
	}
	limit = a.BlockEnd(k)
	end := a.BodyEnd(k, limit)
	if end == k || end < limit && !a.BreaksLine(end) || end-k > prose.LongestName || !a.namedWithin(k) {
		return 0
	}
	return k
}

// situationIn is the token behind "the situation of human rights in" at token i.
func (a *Affiliated) situationIn(i, limit int) int {
	if i < 4 || i+1 >= limit || !a.Tokens[i].Is(prose.ClassPreposition) || !a.Tokens[i+1].Capital() && !a.Tokens[i+1].Is(prose.ClassArticle) {
		return 0
	}
	for k := i - 1; k >= i-6 && k >= 0; k-- {
		if a.Tokens[k].Capital() || a.Tokens[k].Kind == prose.TokenMark {
			return 0
		}
		if a.Is(k, "situation") || a.Is(k, "situación") {
			return i + 1
		}
	}
	return 0
}

// reviews reports whether the document names a review of States.
func (a *Affiliated) reviews() bool {
	for i := 1; i < len(a.Tokens); i++ {
		if a.Listed("state-review-title", i) && a.Listed("state-review-title", i-1) {
			return true
		}
	}
	return false
}

// anyDelegationOf is the token behind "delegation of" at token i.
func (a *Affiliated) anyDelegationOf(i, limit int) int {
	if i+2 >= limit || !a.Listed("delegation", i) || a.Tokens[i].Capital() || !a.Is(i+1, "of") && !a.Links(i+1) {
		return 0
	}
	return i + 2
}

// WithState gives the State to a speaker who stands for it and of whom the
// document says no more than that: "the delegation", "the Minister of Justice",
// "the Vice-President of the Republic".
func (a *Affiliated) WithState(sp prose.Speaker) prose.Speaker {
	if sp.Org != "" && !a.Lexicon.Has("any-state", strings.ToLower(sp.Org)) {
		return sp
	}
	lower := " " + strings.ToLower(sp.Role+" "+sp.Who)
	for _, forms := range a.Lexicon.List("of-state") {
		for _, form := range forms {
			if at := strings.Index(lower, form); at > 0 && !prose.IsLetter(rune(lower[at-1])) {
				if state := a.stateConcerned(); state != "" {
					sp.Org = state
				}
				return sp
			}
		}
	}
	return sp
}
