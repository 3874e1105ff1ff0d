package extract

// readCalendarNames takes their other meaning from days and months that are a
// given name or a surname: "Sunday Okoro, a mechanic", "Julio Mena", "Daniel
// Friday, a lawyer"; and where surnames are offices too ("Ana Juez, bióloga"),
// from those.
func (a *analysis) readCalendarNames() {
	var found map[string]bool
	for i := range a.tokens {
		t := a.tokens[i]
		if t.shape != shapeCapital || !t.is(bySurname|smallWords|classAuxiliary) {
			continue
		}
		switch {
		case a.wordAsGiven(i):
			a.tokens[i].class = 0
		case a.calendarGiven(i):
			a.tokens[i].class &^= bySurname | classNoName
		case a.calendarSurname(i), a.officeSurname(i):
			a.tokens[i].class &^= bySurname
			a.tokens[i-1].class &^= bySurname | classNoName // "Domingo Alcalde"
			found = noted(found, a.lowerWord(i))
		}
	}
	if found == nil {
		return
	}
	for i := range a.tokens {
		if t := a.tokens[i]; t.shape == shapeCapital && t.is(bySurname) && found[a.lowerWord(i)] && !a.dated(i) && (i+1 == len(a.tokens) || !a.tokens[i+1].capital()) {
			a.tokens[i].class &^= bySurname
		}
	}
}

// calendarGiven reports whether the day or month at token i is a given name: a
// name goes on behind it, and nothing in front says that it is a date.
func (a *analysis) calendarGiven(i int) bool {
	if !a.listed("calendar", i) || i+1 >= len(a.tokens) || a.dated(i) {
		return false
	}
	n := a.tokens[i+1]
	if n.shape != shapeCapital || n.kind != tokenWord || n.is(classTime|classOrg|classText|classWork|classPlace|classTitle|classArticle|classPreposition|classPronoun) || a.breaksLine(i+1) {
		return false
	}
	if a.lexicon.language != "es" && i+2 < len(a.tokens) && a.givenName(i+1) && a.tokens[i+2].capital() {
		return false // "Lundi Jean Kora a déclaré"
	}
	return i == 0 || !a.tokens[i-1].capital() || a.tokens[i-1].is(classTitle|classRole)
}

// calendarSurname reports whether the day or month at token i is a surname: a
// given name alone stands before it, and an apposition behind.
func (a *analysis) calendarSurname(i int) bool {
	return a.listed("calendar", i) && a.behindGivenName(i) && i+2 < len(a.tokens) && a.is(i+1, ",") &&
		(a.tokens[i+2].is(classArticle|classRelative|classRole) || a.tokens[i+2].kind == tokenNumber && a.is(i+3, ","))
}

// officeSurname reports whether the French or Spanish office at token i is a
// surname: a given name alone stands before it, where no office can.
func (a *analysis) officeSurname(i int) bool {
	return a.romance() && a.tokens[i].is(classRole|classTitle) && a.behindGivenName(i) && (i+1 == len(a.tokens) || !a.tokens[i+1].capital() && !a.tokens[i+1].is(classPreposition|classParticle))
}

// behindGivenName reports whether one given name stands before token i and no
// other capital before that.
func (a *analysis) behindGivenName(i int) bool {
	if i == 0 || a.breaksLine(i) {
		return false
	}
	p := a.tokens[i-1]
	aged := i+3 < len(a.tokens) && a.is(i+1, ",") && a.tokens[i+2].kind == tokenNumber && a.is(i+3, ",") && p.class == 0
	if given := givenNames()[a.lowerWord(i-1)]; !given && !aged && !a.listed("calendar", i-1) || p.shape != shapeCapital || p.is(classRole|classTitle|classOrg|classPlace) {
		return false
	}
	return i == 1 || !a.tokens[i-2].capital() || a.tokens[i-2].is(classTitle) || a.opensSentence(i-1)
}

// dated reports whether what stands before the day or month at token i makes it
// a date: "on Sunday", "3 April", "last May".
func (a *analysis) dated(i int) bool {
	if !a.tokens[i].is(classTime) {
		return false
	}
	if i+1 < len(a.tokens) && a.tokens[i+1].kind == tokenNumber {
		return true
	}
	if i == 0 || a.opensSentence(i) {
		return false
	}
	p := a.tokens[i-1]
	return p.kind == tokenNumber || p.is(classPreposition|classArticle|classDeterminer|classTime|classPeriod|classSubordinate|classConjunction) || a.listed("ordinal", i-1) || a.is(i-1, "last") || a.is(i-1, "next")
}

// wordAsGiven reports whether the word at token i, which could be a body or a
// small word, is a given name: one surname stands behind it, and what follows
// says so ("Charity Okoro, a farmer", "Will Hunter, who").
func (a *analysis) wordAsGiven(i int) bool {
	t := a.tokens[i]
	if t.is(classTime|classTitle|classRole|classPlace) || i+3 >= len(a.tokens) || i > 0 && a.tokens[i-1].kind == tokenWord && (a.tokens[i-1].capital() || a.tokens[i-1].is(classArticle|classDeterminer)) {
		return false
	}
	n := a.tokens[i+1]
	if given := givenNames()[a.lowerWord(i)]; !given || n.shape != shapeCapital || n.is(classOrg|classPlace|classTime|classText|classTitle|smallWords) || a.breaksLine(i+1) || a.tokens[i+2].capital() {
		return false
	}
	return a.is(i+2, ",") && (t.is(classAuxiliary) || a.tokens[i+3].is(classArticle|classRelative|classRole|classOccupation) || a.tokens[i+3].kind == tokenNumber) || t.is(classOrg) && !n.is(classRole)
}
