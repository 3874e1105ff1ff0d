package extract

import "strings"

// bySurname are the classes that a word loses which turns out to be a surname.
const bySurname = classRole | classPerson | classTitle | classOrg | classTime | classPeriod | classText | classWork

// readSurnames takes their other meaning from words that are the surname of
// somebody named in full: "Jane Baker", and then also "Baker said".
func (a *analysis) readSurnames() {
	a.readAcronymWords()
	a.readCalendarNames()
	if len(a.lexicon.sets["surname"]) == 0 {
		return
	}
	var found map[string]bool
	for i := range a.tokens {
		if t := a.tokens[i]; t.shape == shapeCapital && t.is(bySurname) && i > 0 && a.listed("surname", i) && a.behindFirstName(i) {
			if found == nil {
				found = map[string]bool{}
			}
			found[a.lowerWord(i)] = true
			a.tokens[i].class &^= bySurname
		}
	}
	if found == nil {
		return
	}
	for i := range a.tokens {
		t := a.tokens[i]
		if t.shape != shapeCapital || !t.is(bySurname) || !found[a.lowerWord(i)] || i > 0 && (a.tokens[i-1].capital() && !a.tokens[i-1].is(classTitle) || a.tokens[i-1].is(classArticle|classDeterminer)) || i+1 < len(a.tokens) && a.tokens[i+1].capital() {
			continue
		}
		a.tokens[i].class &^= bySurname
	}
}

// behindFirstName reports whether token i ends a name of two or three plain
// words: nothing in front of it is an office, a body or a word of a title.
func (a *analysis) behindFirstName(i int) bool {
	if i+1 < len(a.tokens) && (a.tokens[i+1].capital() && !a.secondSurname(i+1) || a.is(i+1, "of") || a.is(i+1, "for")) {
		return false
	}
	if i == 0 || strings.Contains(a.text[a.tokens[i-1].span.End:a.tokens[i].span.Start], "\n") {
		return false // "Review", a heading, and "Statement" under it
	}
	first := i - 1
	for first > 0 && first > i-3 && (a.tokens[first-1].capital() && a.tokens[first-1].kind == tokenWord && !a.tokens[first-1].is(classTitle) || a.is(first, ".")) {
		first--
	}
	for k := first; k < i; k++ {
		t := a.tokens[k]
		if a.is(k, ".") && k > first {
			continue
		}
		if t.shape != shapeCapital && !a.initial(k) || t.is(classRole|classOrg|classPlace|classTitle|classNoName|classTime|classText|classWork|classArticle|classDeterminer|classPreposition) ||
			a.listed("rank", k) || a.listed("demonym", k) || a.listed("field", k) {
			return false
		}
	}
	return true
}

// secondSurname reports whether the word with a capital at token i is the second
// surname of a Spanish name and its last word: "Leticia Coronel Ibarra".
func (a *analysis) secondSurname(i int) bool {
	t := a.tokens[i]
	if a.lexicon.language != "es" || t.shape != shapeCapital || t.is(bySurname|classPlace|classNoName|classPreposition|classArticle) {
		return false
	}
	return i+1 >= len(a.tokens) || !a.tokens[i+1].capital() && !a.tokens[i+1].is(classParticle)
}

// readAcronymWords takes the meaning of a small word from an acronym that is
// spelled like one: "WHO", "IT".
func (a *analysis) readAcronymWords() {
	const small = classRelative | classPronoun | classThey | classWe | classAuxiliary | classPreposition | classConjunction | classSubordinate
	for i := range a.tokens {
		if t := &a.tokens[i]; t.shape == shapeUpper && t.is(small) && !a.inCapitals(i) {
			t.class &^= small
		}
	}
}
