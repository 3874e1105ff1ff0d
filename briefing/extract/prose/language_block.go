package prose

import "attache/briefing"

// smallClasses are the classes of the words that every sentence of a language
// has many of.
const smallClasses = ClassArticle | ClassDeterminer | ClassPreposition | ClassConjunction | ClassPronoun | ClassAuxiliary | ClassRelative | ClassThey

// The shares of small words by which a paragraph shows that it is written in
// another language than its document, in hundredths, and the least number of
// words that show it.
const (
	fewSmallWords   = 14
	manySmallWords  = 28
	fewestToCompare = 9
)

// foreign is the word lists for a paragraph whose words are another language's
// than the document's, as a quotation in a report is; nil for none.
func (a *Parsed) foreign(tokens []Token, s briefing.Span) *Lexicon {
	if len(tokens) < fewestToCompare || smallShare(tokens) >= fewSmallWords {
		return nil
	}
	for _, language := range [...]string{"en", "fr", "es", "ru"} {
		if language == a.Lexicon.Language {
			continue
		}
		l := lexiconOf(language)
		if !mayBe(l, tokens) {
			continue
		}
		a.trial = appendTokens(a.trial[:0], a.Text, s, l)
		l.classify(a.Text, a.trial)
		if smallShare(a.trial) >= manySmallWords {
			return l
		}
	}
	return nil
}

// mayBe reports whether tokens cut for another language can hold enough small
// words of this one. An apostrophe may hide an elided word.
func mayBe(l *Lexicon, tokens []Token) bool {
	words, small := 0, 0
	for _, t := range tokens {
		if t.Kind != TokenWord {
			continue
		}
		words++
		if t.Word == 0 && len(l.elided) > 0 || l.Lexeme(t.Word).Class&smallClasses != 0 {
			small++
		}
	}
	return 100*small >= manySmallWords*words
}

// smallShare is how many of a hundred words are small words.
func smallShare(tokens []Token) int {
	words, small := 0, 0
	for _, t := range tokens {
		if t.Kind != TokenWord {
			continue
		}
		words++
		if t.Is(smallClasses) && !t.Capital() {
			small++
		}
	}
	if words < fewestToCompare {
		return fewSmallWords // too few to tell
	}
	return 100 * small / words
}

// Enter makes the word lists of block i those at hand.
func (a *Parsed) Enter(i int) {
	if l := a.Blocks[i].Lexicon; l != nil && l != a.Lexicon {
		a.Lexicon = l
	}
}

// Leave makes the document's own word lists those at hand again.
func (a *Parsed) Leave() { a.Lexicon = lexiconOf(a.Language) }

// LanguageAt is the language of block i: its own, else the document's, which
// may be one without word lists.
func (a *Parsed) LanguageAt(i int) string {
	if l := a.Blocks[i].Lexicon; l != nil && l != lexiconOf(a.Language) {
		return l.Language
	}
	return a.Language
}
