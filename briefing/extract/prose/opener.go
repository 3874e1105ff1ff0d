package prose

import "strings"

// use is how a document writes a word that opens one of its sentences.
type use uint8

const (
	UseSmall   use = 1 << iota // without a capital elsewhere
	UseCapital                 // with a capital within a sentence
	useCommon                  // a form of a common word of its language
	useJudged                  // whether it is one has been looked for
)

// namesKinds are the classes whose words may speak with a capital of their own.
const namesKinds = ClassTitle | ClassRole | ClassPerson | ClassOrg | ClassPlace | ClassText |
	ClassPronoun | ClassThey | ClassWe | ClassI

// MereOpener reports whether the word at token i owes its capital to opening a
// sentence, a line or a quote, and so is no name by itself: the document has it
// in small letters elsewhere, or the language mostly does. A capital within a
// sentence, a first name and a second name behind it say otherwise.
func (a *Parsed) MereOpener(i int) bool {
	t := a.Tokens[i]
	if t.Shape == ShapeCapital && (a.englishAdverb(i) || a.spanishAdverb(i)) && a.OpensSentence(i) && a.nameGoesOn(i) {
		return true // "Interestingly Okoro stated"
	}
	if t.Shape != ShapeCapital || t.Kind != TokenWord || t.Is(namesKinds) || !a.OpensSentence(i) || a.initial(i) || a.nameGoesOn(i) || a.Listed("given", i) {
		return false
	}
	if a.Is(i-1, "\"") && a.Tokens[i-1].Span.End < t.Span.Start {
		return false // behind a nickname: Ann "Cia" Price
	}
	switch used := a.Uses()[a.LowerWord(i)]; {
	case used&UseCapital != 0:
		return false
	case used&UseSmall != 0:
		return true
	}
	return a.Listed("opener", i) || a.adverbByEnding(i) || a.Common(i)
}

// SortOfPeople reports whether the word at token i opens its sentence with a noun
// for several of a sort: "Judges have heard nine". It is nobody’s name.
func (a *Parsed) SortOfPeople(i int) bool {
	if a.Lexicon.Language != "en" || !a.OpensSentence(i) || a.Tokens[i].Shape != ShapeCapital || !a.Plural(i) {
		return false
	}
	one := strings.TrimSuffix(a.LowerWord(i), "s")
	return a.Lexicon.Classes[one]&(ClassRole|ClassPerson|ClassOccupation) != 0 || a.Lexicon.Has("human", one)
}

// nameGoesOn reports whether the word behind token i goes on a name: "Hope
// Okoro", "Blanco de la Cruz".
func (a *Parsed) nameGoesOn(i int) bool {
	for j := i + 1; j < min(len(a.Tokens), i+4); j++ {
		t := a.Tokens[j]
		if t.Capital() {
			if t.Shape == ShapeUpper && a.Romance() && a.Tokens[i].Is(ClassSay) {
				return false // "Pide ACNUR"
			}
			return t.Kind == TokenWord && !t.Is(ClassTime) && !a.SentenceOpens(j)
		}
		if !t.Is(ClassParticle) {
			return false
		}
	}
	return false
}

// adverbByEnding reports whether a French or Spanish word is an adverb by its
// ending: "Lentement", "Finalmente".
func (a *Parsed) adverbByEnding(i int) bool {
	w := a.LowerWord(i)
	switch a.Lexicon.Language {
	case "fr":
		return len(w) > 8 && (strings.HasSuffix(w, "ement") || strings.HasSuffix(w, "ément") || strings.HasSuffix(w, "amment") || strings.HasSuffix(w, "emment"))
	case "es":
		return len(w) > 7 && strings.HasSuffix(w, "mente")
	}
	return false
}

// englishAdverb reports whether an English word is an adverb by its ending and no
// given name: "Interestingly", but not "Beverly".
func (a *Parsed) englishAdverb(i int) bool {
	w := a.LowerWord(i)
	return a.Lexicon.Language == "en" && len(w) > 6 && strings.HasSuffix(w, "ly") && a.Tokens[i].Kind == TokenWord && !a.Tokens[i].Is(namesKinds) && !GivenNames()[w]
}

// spanishAdverb is englishAdverb for Spanish: "Actualmente", but not "Clemente".
func (a *Parsed) spanishAdverb(i int) bool {
	w := a.LowerWord(i)
	return a.Lexicon.Language == "es" && len(w) > 7 && strings.HasSuffix(w, "mente") && a.Tokens[i].Kind == TokenWord && !a.Tokens[i].Is(namesKinds) && !GivenNames()[w] && !a.Listed("surname", i)
}

// Uses tells how the document writes the words that open its sentences.
func (a *Parsed) Uses() map[string]use {
	if a.openers != nil {
		return a.openers
	}
	openers := map[string]use{}
	for i := range a.Tokens {
		if t := a.Tokens[i]; t.Kind == TokenWord && t.Shape == ShapeCapital && a.OpensSentence(i) {
			openers[a.LowerWord(i)] = 0
		}
	}
	for k := range a.Blocks {
		b := &a.Blocks[k]
		if b.Headline {
			continue // titles give every word a capital
		}
		for i := b.FirstToken; i < b.LastToken; i++ {
			t := a.Tokens[i]
			if t.Kind != TokenWord || t.Shape != ShapeCapital && t.Shape != ShapeLower {
				continue
			}
			w := a.LowerWord(i)
			used, opens := openers[w]
			switch {
			case !opens:
			case t.Shape == ShapeLower:
				openers[w] = used | UseSmall
			case i > b.FirstToken && !a.OpensSentence(i) && !a.Is(i-1, "(") && !a.Is(i-1, "[") && !a.Is(i-1, "–") && !a.Is(i-1, "-"):
				openers[w] = used | UseCapital
			}
		}
	}
	a.openers = openers
	return openers
}
