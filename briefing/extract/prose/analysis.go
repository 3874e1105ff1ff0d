package prose

import (
	"sort"

	"attache/briefing"
)

// Slice returns the words at s.
func (a *Parsed) Slice(s briefing.Span) string { return a.Text[s.Start:s.End] }

// Word returns the token's text.
func (a *Parsed) Word(t Token) string { return a.Text[t.Span.Start:t.Span.End] }

// SentenceAt returns the index of the sentence that holds the byte at offset,
// or of the next one after it; len(a.sentences) when there is none.
func (a *Parsed) SentenceAt(offset int) int {
	return sort.Search(len(a.Sentences), func(i int) bool { return a.Sentences[i].Span.End > offset })
}

// TokenAt returns the index of the token that holds the byte at offset, or of
// the next one after it; len(a.tokens) when there is none.
func (a *Parsed) TokenAt(offset int) int {
	return sort.Search(len(a.Tokens), func(i int) bool { return a.Tokens[i].Span.End > offset })
}

// OuterAt returns the quote that holds the byte at offset, its marks included.
func (a *Parsed) OuterAt(offset int) (Quote, bool) {
	i := sort.Search(len(a.Quotes), func(i int) bool { return a.Quotes[i].Outer.End > offset })
	if i == len(a.Quotes) || a.Quotes[i].Outer.Start > offset {
		return Quote{}, false
	}
	return a.Quotes[i], true
}
