package extract

import "strings"

// readSeats gives somebody in an office that only one kind of body has the body
// of that kind, where the document names just one: "Vice-Chancellor Jane Okoro"
// in a release of Lund University.
func (a *analysis) readSeats() {
	for k := range a.register.entities {
		e := &a.register.entities[k]
		if !e.person || e.org != "" || e.role == "" || e.past || e.kinOnly || a.formerRole(e.role) || a.listed("possessive", e.first-1) {
			continue
		}
		role := strings.ToLower(e.role)
		for _, forms := range a.lexicon.list("seat") {
			for _, office := range forms[1:] {
				if !strings.HasPrefix(role, office) || len(role) > len(office) && role[len(office)] != ' ' || strings.Contains(role, " of ") {
					continue
				}
				if org := a.onlyOfKind(forms[0]); org != "" {
					e.org = org
				}
			}
		}
	}
}

// onlyOfKind is the only body of the document whose name has a word: "the
// University of Lund"; "" where there are several or none.
func (a *analysis) onlyOfKind(word string) string {
	found := ""
	for i := range a.tokens {
		t := a.tokens[i]
		if !t.capital() || !t.is(classOrg) || a.lowerWord(i) != word {
			continue
		}
		first := i
		for first > 0 && a.tokens[first-1].capital() && a.tokens[first-1].kind == tokenWord && a.inBodyName(first-1) && !a.breaksLine(first) {
			first--
		}
		end := a.awayFrom(first, a.bodyEnd(first, a.blockEnd(first)))
		if end-first < 2 || end <= i || a.holdsRole(first, end) {
			continue
		}
		name := a.register.fullNameOr(a.nameText(first, end))
		if found != "" && !strings.EqualFold(found, name) {
			return ""
		}
		if found == "" || isUpper(found) {
			found = name
		}
	}
	return found
}

// holdsRole reports whether an office stands at [first, last): "University
// Rector".
func (a *analysis) holdsRole(first, last int) bool {
	for i := first; i < last; i++ {
		if a.tokens[i].is(classRole) && !a.tokens[i].is(classOrg) {
			return true
		}
	}
	return false
}

// readFoundedIt gives the body told of to who is said to have founded "it" in
// French and Spanish: "Ana Quispe la fundó en 2016", "Awa Kane l’a créée".
func (a *analysis) readFoundedIt() {
	for i := 2; i < len(a.tokens) && a.romance(); i++ {
		if t := a.tokens[i]; t.kind != tokenWord || t.capital() || !t.is(classLead) && !a.listed("found-it", i) {
			continue
		}
		k := i - 1
		if end := a.nameEnd(i+1, min(len(a.tokens), i+1+longestName)); end > i+1 && a.mentions[end-1] >= 0 && (a.is(k, "La") || a.is(k, "Lo") || a.is(k, "L’") || a.is(k, "L'")) {
			a.founderOf(int(a.mentions[end-1]), k) // "La fundó Ana Quispe"
			continue
		}
		if a.auxiliary(k) || a.is(k, "a") {
			k--
		}
		if k < 1 || !a.is(k, "l’") && !a.is(k, "l'") && !a.is(k, "la") && !a.is(k, "lo") && !a.is(k, "le") || a.mentions[k-1] < 0 {
			continue
		}
		a.founderOf(int(a.mentions[k-1]), k-1)
	}
}

// founderOf gives a person the body told of before token i, unless the text has
// named another one where they are.
func (a *analysis) founderOf(id, i int) {
	e := &a.register.entities[id]
	if !e.person && !a.plainPerson(e) || e.org != "" && strings.ToLower(e.org) != e.org {
		return
	}
	if org := a.topicBody(i); org != "" {
		e.org, e.person = org, true
	}
}
