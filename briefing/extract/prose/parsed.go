// Package prose takes a document apart: blocks and their languages, sentences,
// words with their classes from the word lists, phrases, and what stands between
// quotation marks. It knows grammar and no meaning: who somebody is, and who
// speaks, is found by the packages above it.
package prose

import "attache/briefing"

// Parsed is one document taken apart, as every stage sees it. Once Parse has
// returned it does not change, but for what is remembered of a question asked.
type Parsed struct {
	Doc  *briefing.Document
	Text string
	// Language is the document's BCP 47 tag; Lexicon is that of the block at hand.
	Language string
	Lexicon  *Lexicon
	// Blocks are the document's own: no boilerplate. Sentences and tokens
	// are in the order of the text and lie within one block each.
	Blocks    []Block
	Sentences []Sentence
	Tokens    []Token
	// Quotes are what stands between quotation marks, outermost only, also
	// what turned out to be a title or a scare quote (see Quote.Spoken).
	Quotes []Quote
	// Within holds the words that have a capital inside a sentence, once they
	// were looked for.
	Within map[string]bool
	// openers tells how the words that open sentences are written, once that
	// was looked for.
	openers map[string]use
	// lowered holds, at their tokens, those words in small letters that no list
	// has and that somebody asked for.
	lowered []string
	// trial holds the tokens of a paragraph while its language is found out.
	trial []Token
	// Introduced are the bodies that the text says are such; BodyRun holds
	// how many tokens the name of one has, at its first token.
	Introduced []IntroducedBody
	BodyRun    []uint8
}

// Parse takes a document apart, in the order in which later steps need the
// earlier ones. It takes time linear in the length of the text.
func Parse(d *briefing.Document) *Parsed {
	a := &Parsed{Doc: d, Text: d.Text}
	a.Language = detectLanguage(d)
	a.Lexicon = lexiconOf(a.Language)
	a.Blocks = contentBlocks(d, a.Lexicon)
	a.tokenise()
	a.readSurnames()
	a.split()
	a.pairMarks()
	return a
}
