package prose

// readCalendarNames takes their other meaning from days and months that are a
// given name or a surname: "Sunday Okoro, a mechanic", "Julio Mena", "Daniel
// Friday, a lawyer"; and where surnames are offices too ("Ana Juez, bióloga"),
// from those.
func (a *Parsed) readCalendarNames() {
	var found map[string]bool
	for i := range a.Tokens {
		t := a.Tokens[i]
		if t.Shape != ShapeCapital || !t.Is(bySurname|SmallWords|ClassAuxiliary) {
			continue
		}
		switch {
		case a.wordAsGiven(i):
			a.Tokens[i].Class = 0
		case a.calendarGiven(i), a.secondGiven(i):
			a.Tokens[i].Class &^= bySurname | ClassNoName
		case a.calendarSurname(i), a.officeSurname(i):
			a.Tokens[i].Class &^= bySurname
			a.Tokens[i-1].Class &^= bySurname | ClassNoName // "Domingo Alcalde"
			found = Noted(found, a.LowerWord(i))
		}
	}
	if found == nil {
		return
	}
	for i := range a.Tokens {
		if t := a.Tokens[i]; t.Shape == ShapeCapital && t.Is(bySurname) && found[a.LowerWord(i)] && (i+1 == len(a.Tokens) || !a.Tokens[i+1].Capital()) {
			a.Tokens[i].Class &^= bySurname
		}
	}
}

// calendarGiven reports whether the day or month at token i is a given name: a
// name goes on behind it, and nothing in front says that it is a date.
func (a *Parsed) calendarGiven(i int) bool {
	if !a.Listed("calendar", i) || i+1 >= len(a.Tokens) || a.dated(i) {
		return false
	}
	n := a.Tokens[i+1]
	if n.Shape != ShapeCapital || n.Kind != TokenWord || n.Is(ClassTime|ClassOrg|ClassText|ClassWork|ClassPlace|ClassTitle|ClassArticle|ClassPreposition|ClassPronoun) || a.BreaksLine(i+1) {
		return false
	}
	if a.Lexicon.Language != "es" && i+2 < len(a.Tokens) && a.GivenName(i+1) && a.Tokens[i+2].Capital() {
		return false // "Lundi Jean Kora a déclaré"
	}
	return i == 0 || !a.Tokens[i-1].Capital() || a.Tokens[i-1].Is(ClassTitle|ClassRole)
}

// calendarSurname reports whether the day or month at token i is a surname: a
// given name alone stands before it, and an apposition behind.
func (a *Parsed) calendarSurname(i int) bool {
	return a.Listed("calendar", i) && a.behindGivenName(i) && i+2 < len(a.Tokens) && a.Is(i+1, ",") &&
		(a.Tokens[i+2].Is(ClassArticle|ClassRelative|ClassRole) || a.Tokens[i+2].Kind == TokenNumber && a.Is(i+3, ","))
}

// officeSurname reports whether the French or Spanish office at token i is a
// surname: a given name alone stands before it, where no office can.
func (a *Parsed) officeSurname(i int) bool {
	return a.Romance() && a.Tokens[i].Is(ClassRole|ClassTitle) && a.behindGivenName(i) && (i+1 == len(a.Tokens) || !a.Tokens[i+1].Capital() && !a.Tokens[i+1].Is(ClassPreposition|ClassParticle))
}

// behindGivenName reports whether one given name stands before token i and no
// other capital before that.
func (a *Parsed) behindGivenName(i int) bool {
	if i == 0 || a.BreaksLine(i) {
		return false
	}
	p := a.Tokens[i-1]
	aged := i+3 < len(a.Tokens) && a.Is(i+1, ",") && a.Tokens[i+2].Kind == TokenNumber && a.Is(i+3, ",") && p.Class == 0
	if given := GivenNames()[a.LowerWord(i-1)]; !given && !aged && !a.Listed("calendar", i-1) || p.Shape != ShapeCapital || p.Is(ClassRole|ClassTitle|ClassOrg|ClassPlace) {
		return false
	}
	return i == 1 || !a.Tokens[i-2].Capital() || a.Tokens[i-2].Is(ClassTitle) || a.OpensSentence(i-1)
}

// dated reports whether what stands before the day or month at token i makes it
// a date: "on Sunday", "3 April", "last May".
func (a *Parsed) dated(i int) bool {
	if !a.Tokens[i].Is(ClassTime) {
		return false
	}
	if i+1 < len(a.Tokens) && a.Tokens[i+1].Kind == TokenNumber {
		return true
	}
	if i == 0 || a.OpensSentence(i) {
		return false
	}
	p := a.Tokens[i-1]
	return p.Kind == TokenNumber || p.Is(ClassPreposition|ClassArticle|ClassDeterminer|ClassTime|ClassPeriod|ClassSubordinate|ClassConjunction) || a.Listed("ordinal", i-1) || a.Is(i-1, "last") || a.Is(i-1, "next")
}

// wordAsGiven reports whether the word at token i, which could be a body or a
// small word, is a given name: one surname stands behind it, and what follows
// says so ("Charity Okoro, a farmer", "Will Hunter, who").
func (a *Parsed) wordAsGiven(i int) bool {
	t := a.Tokens[i]
	if t.Is(ClassTime|ClassTitle|ClassRole|ClassPlace) || i+3 >= len(a.Tokens) || i > 0 && a.Tokens[i-1].Kind == TokenWord && (a.Tokens[i-1].Capital() || a.Tokens[i-1].Is(ClassArticle|ClassDeterminer)) {
		return false
	}
	n := a.Tokens[i+1]
	if given := GivenNames()[a.LowerWord(i)]; !given || n.Shape != ShapeCapital || n.Is(ClassOrg|ClassPlace|ClassTime|ClassText|ClassTitle|SmallWords) || a.BreaksLine(i+1) || a.Tokens[i+2].Capital() {
		return false
	}
	return a.Is(i+2, ",") && (t.Is(ClassAuxiliary) || a.Tokens[i+3].Is(ClassArticle|ClassRelative|ClassRole|ClassOccupation) || a.Tokens[i+3].Kind == TokenNumber) || t.Is(ClassOrg) && !n.Is(ClassRole)
}

// secondGiven reports whether the word at token i, which could be a body, is the
// second of two given names: "Ana Marina Quispe".
func (a *Parsed) secondGiven(i int) bool {
	if !a.Tokens[i].Is(ClassOrg) || i == 0 || i+1 >= len(a.Tokens) || a.BreaksLine(i) || a.BreaksLine(i+1) || !GivenNames()[a.LowerWord(i)] {
		return false
	}
	p, n := a.Tokens[i-1], a.Tokens[i+1]
	given := GivenNames()[a.LowerWord(i-1)] || p.Class == 0 && i+3 < len(a.Tokens) && a.Is(i+2, ",") && a.Tokens[i+3].Is(ClassArticle|ClassRole)
	return p.Shape == ShapeCapital && given && !p.Is(ClassOrg|ClassPlace|ClassTitle|ClassRole) && n.Shape == ShapeCapital && n.Kind == TokenWord && !n.Is(ClassOrg)
}
