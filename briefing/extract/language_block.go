package extract

import "attache/briefing"

// smallClasses are the classes of the words that every sentence of a language
// has many of.
const smallClasses = classArticle | classDeterminer | classPreposition | classConjunction | classPronoun | classAuxiliary | classRelative | classThey

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
func (a *analysis) foreign(tokens []token, s briefing.Span) *lexicon {
	if len(tokens) < fewestToCompare || smallShare(tokens) >= fewSmallWords {
		return nil
	}
	for _, language := range [...]string{"en", "fr", "es", "ru"} {
		if language == a.lexicon.language {
			continue
		}
		l := lexiconOf(language)
		if !mayBe(l, tokens) {
			continue
		}
		a.trial = appendTokens(a.trial[:0], a.text, s, l)
		l.classify(a.text, a.trial)
		if smallShare(a.trial) >= manySmallWords {
			return l
		}
	}
	return nil
}

// mayBe reports whether tokens cut for another language can hold enough small
// words of this one. An apostrophe may hide an elided word.
func mayBe(l *lexicon, tokens []token) bool {
	words, small := 0, 0
	for _, t := range tokens {
		if t.kind != tokenWord {
			continue
		}
		words++
		if t.word == 0 && len(l.elided) > 0 || l.lexeme(t.word).class&smallClasses != 0 {
			small++
		}
	}
	return 100*small >= manySmallWords*words
}

// smallShare is how many of a hundred words are small words.
func smallShare(tokens []token) int {
	words, small := 0, 0
	for _, t := range tokens {
		if t.kind != tokenWord {
			continue
		}
		words++
		if t.is(smallClasses) && !t.capital() {
			small++
		}
	}
	if words < fewestToCompare {
		return fewSmallWords // too few to tell
	}
	return 100 * small / words
}

// enter makes the word lists of block i those at hand.
func (a *analysis) enter(i int) {
	if l := a.blocks[i].lexicon; l != nil && l != a.lexicon {
		a.lexicon = l
	}
}

// leave makes the document's own word lists those at hand again.
func (a *analysis) leave() { a.lexicon = lexiconOf(a.language) }

// languageAt is the language of block i: its own, else the document's, which
// may be one without word lists.
func (a *analysis) languageAt(i int) string {
	if l := a.blocks[i].lexicon; l != nil && l != lexiconOf(a.language) {
		return l.language
	}
	return a.language
}
