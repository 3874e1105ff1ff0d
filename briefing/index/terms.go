package index

import (
	"iter"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// Terms reduces the words of texts to what they have in common when they mean
// the same: "migrants" and "migrant", "détenu" and "détenus". It is for
// comparing texts outside the index, by one goroutine at a time.
type Terms struct{ lexicon *lexicon }

// NewTerms returns the terms of the six languages.
func NewTerms() *Terms { return &Terms{newLexicon()} }

// Of yields the words of a text in a language, a BCP 47 tag, that carry
// meaning, each with its term: no words of grammar and no numbers.
func (t *Terms) Of(text, lang string) iter.Seq2[briefing.Span, string] {
	return func(yield func(briefing.Span, string) bool) {
		t.lexicon.begin()
		of := languageOf(lang)
		for s := range tokens(text, wholeOf(text), of) {
			if r, _ := utf8.DecodeRuneInString(text[s.Start:]); unicode.IsDigit(r) {
				continue
			}
			if w := t.lexicon.look(text[s.Start:s.End], of); !w.stop && !yield(s, w.term.text) {
				return
			}
		}
	}
}
