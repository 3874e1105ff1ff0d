package prose

import "strings"

// bySurname are the classes that a word loses which turns out to be a surname.
const bySurname = ClassRole | ClassPerson | ClassTitle | ClassOrg | ClassTime | ClassPeriod | ClassText | ClassWork

// readSurnames takes their other meaning from words that are the surname of
// somebody named in full: "Jane Baker", and then also "Baker said".
func (a *Parsed) readSurnames() {
	a.readAcronymWords()
	if a.Lexicon.Language == "es" {
		a.readNounsOfState()
	}
	a.readCalendarNames()
	if len(a.Lexicon.sets["surname"]) == 0 {
		return
	}
	var found map[string]bool
	for i := range a.Tokens {
		if t := a.Tokens[i]; t.Shape == ShapeCapital && t.Is(bySurname) && i > 0 && a.Listed("surname", i) && a.behindFirstName(i) {
			if found == nil {
				found = map[string]bool{}
			}
			found[a.LowerWord(i)] = true
			a.Tokens[i].Class &^= bySurname
		}
	}
	if found == nil {
		return
	}
	for i := range a.Tokens {
		t := a.Tokens[i]
		if t.Shape != ShapeCapital || !t.Is(bySurname) || !found[a.LowerWord(i)] || i > 0 && (a.Tokens[i-1].Capital() && !a.Tokens[i-1].Is(ClassTitle) || a.Tokens[i-1].Is(ClassArticle|ClassDeterminer)) || i+1 < len(a.Tokens) && a.Tokens[i+1].Capital() {
			continue
		}
		a.Tokens[i].Class &^= bySurname
	}
}

// behindFirstName reports whether token i ends a name of two or three plain
// words: nothing in front of it is an office, a body or a word of a title.
func (a *Parsed) behindFirstName(i int) bool {
	if i+1 < len(a.Tokens) && (a.Tokens[i+1].Capital() && !a.secondSurname(i+1) || a.Is(i+1, "of") || a.Is(i+1, "for")) {
		return false
	}
	if i == 0 || strings.Contains(a.Text[a.Tokens[i-1].Span.End:a.Tokens[i].Span.Start], "\n") {
		return false // "Review", a heading, and "Statement" under it
	}
	first := i - 1
	for first > 0 && first > i-3 && (a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == TokenWord && !a.Tokens[first-1].Is(ClassTitle) || a.Is(first, ".")) {
		first--
	}
	for k := first; k < i; k++ {
		t := a.Tokens[k]
		if a.Is(k, ".") && k > first {
			continue
		}
		if t.Shape != ShapeCapital && !a.initial(k) || t.Is(ClassRole|ClassOrg|ClassPlace|ClassTitle|ClassNoName|ClassTime|ClassText|ClassWork|ClassArticle|ClassDeterminer|ClassPreposition) ||
			a.Listed("rank", k) || a.Listed("demonym", k) || a.Listed("field", k) {
			return false
		}
	}
	return true
}

// secondSurname reports whether the word with a capital at token i is the second
// surname of a Spanish name and its last word: "Leticia Coronel Ibarra".
func (a *Parsed) secondSurname(i int) bool {
	t := a.Tokens[i]
	if a.Lexicon.Language != "es" || t.Shape != ShapeCapital || t.Is(bySurname|ClassPlace|ClassNoName|ClassPreposition|ClassArticle) {
		return false
	}
	return i+1 >= len(a.Tokens) || !a.Tokens[i+1].Capital() && !a.Tokens[i+1].Is(ClassParticle)
}

// readAcronymWords takes the meaning of a small word from an acronym that is
// spelled like one: "WHO", "IT".
func (a *Parsed) readAcronymWords() {
	const small = ClassRelative | ClassPronoun | ClassThey | ClassWe | ClassAuxiliary | ClassPreposition | ClassConjunction | ClassSubordinate
	for i := range a.Tokens {
		if t := &a.Tokens[i]; t.Shape == ShapeUpper && t.Is(small) && !a.inCapitals(i) {
			t.Class &^= small
		}
	}
}

// readNounsOfState takes the meaning of a verb from the Spanish participle of "be"
// where it is the noun for a State: "la secretaria de Salud del estado".
func (a *Parsed) readNounsOfState() {
	for i := 1; i < len(a.Tokens); i++ {
		if t := &a.Tokens[i]; t.Is(ClassAuxiliary) && (a.Is(i, "estado") || a.Is(i, "estados")) && (a.Tokens[i-1].Is(ClassArticle) || a.Is(i-1, "del") || a.Is(i-1, "al")) {
			t.Class &^= ClassAuxiliary
		}
	}
}
