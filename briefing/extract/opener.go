package extract

import "strings"

// use is how a document writes a word that opens one of its sentences.
type use uint8

const (
	useSmall   use = 1 << iota // without a capital elsewhere
	useCapital                 // with a capital within a sentence
	useCommon                  // a form of a common word of its language
	useJudged                  // whether it is one has been looked for
)

// namesKinds are the classes whose words may speak with a capital of their own.
const namesKinds = classTitle | classRole | classPerson | classOrg | classPlace | classText |
	classPronoun | classThey | classWe | classI

// mereOpener reports whether the word at token i owes its capital to opening a
// sentence, a line or a quote, and so is no name by itself: the document has it
// in small letters elsewhere, or the language mostly does. A capital within a
// sentence, a first name and a second name behind it say otherwise.
func (a *analysis) mereOpener(i int) bool {
	t := a.tokens[i]
	if t.shape != shapeCapital || t.kind != tokenWord || t.is(namesKinds) || !a.opensSentence(i) || a.initial(i) || a.nameGoesOn(i) || a.listed("given", i) {
		return false
	}
	if a.is(i-1, "\"") && a.tokens[i-1].span.End < t.span.Start {
		return false // behind a nickname: Ann "Cia" Price
	}
	switch used := a.uses()[a.lowerWord(i)]; {
	case used&useCapital != 0:
		return false
	case used&useSmall != 0:
		return true
	}
	return a.listed("opener", i) || a.adverbByEnding(i) || a.common(i)
}

// sortOfPeople reports whether the word at token i opens its sentence with a noun
// for several of a sort: "Judges have heard nine". It is nobody’s name.
func (a *analysis) sortOfPeople(i int) bool {
	if a.lexicon.language != "en" || !a.opensSentence(i) || a.tokens[i].shape != shapeCapital || !a.plural(i) {
		return false
	}
	one := strings.TrimSuffix(a.lowerWord(i), "s")
	return a.lexicon.classes[one]&(classRole|classPerson|classOccupation) != 0 || a.lexicon.has("human", one)
}

// nameGoesOn reports whether the word behind token i goes on a name: "Hope
// Okoro", "Blanco de la Cruz".
func (a *analysis) nameGoesOn(i int) bool {
	for j := i + 1; j < min(len(a.tokens), i+4); j++ {
		t := a.tokens[j]
		if t.capital() {
			return t.kind == tokenWord && !t.is(classTime) && !a.sentenceOpens(j)
		}
		if !t.is(classParticle) {
			return false
		}
	}
	return false
}

// adverbByEnding reports whether a French or Spanish word is an adverb by its
// ending: "Lentement", "Finalmente".
func (a *analysis) adverbByEnding(i int) bool {
	w := a.lowerWord(i)
	switch a.lexicon.language {
	case "fr":
		return len(w) > 8 && (strings.HasSuffix(w, "ement") || strings.HasSuffix(w, "ément") || strings.HasSuffix(w, "amment") || strings.HasSuffix(w, "emment"))
	case "es":
		return len(w) > 7 && strings.HasSuffix(w, "mente")
	}
	return false
}

// uses tells how the document writes the words that open its sentences.
func (a *analysis) uses() map[string]use {
	if a.openers != nil {
		return a.openers
	}
	openers := map[string]use{}
	for i := range a.tokens {
		if t := a.tokens[i]; t.kind == tokenWord && t.shape == shapeCapital && a.opensSentence(i) {
			openers[a.lowerWord(i)] = 0
		}
	}
	for k := range a.blocks {
		b := &a.blocks[k]
		if b.headline {
			continue // titles give every word a capital
		}
		for i := b.firstToken; i < b.lastToken; i++ {
			t := a.tokens[i]
			if t.kind != tokenWord || t.shape != shapeCapital && t.shape != shapeLower {
				continue
			}
			w := a.lowerWord(i)
			used, opens := openers[w]
			switch {
			case !opens:
			case t.shape == shapeLower:
				openers[w] = used | useSmall
			case i > b.firstToken && !a.opensSentence(i) && !a.is(i-1, "(") && !a.is(i-1, "[") && !a.is(i-1, "–") && !a.is(i-1, "-"):
				openers[w] = used | useCapital
			}
		}
	}
	a.openers = openers
	return openers
}
