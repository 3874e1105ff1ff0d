package workspace

import (
	"attache/briefing"
	"attache/briefing/index"
)

// Sort is the order of the documents found.
type Sort = index.Sort

// The orders.
const (
	SortBest   = index.SortBest
	SortNewest = index.SortNewest
	SortOldest = index.SortOldest
)

// Query is what a person looks for.
type Query struct {
	// Text is as typed: words, "exact phrases", AND OR NOT, prefix*, and
	// fields such as from: lang: date: speaker: tag: starred: (see Fields).
	Text string
	// Kind, unless empty, asks for findings of that kind instead of passages.
	Kind briefing.Kind
	// Publishers, Years, Languages and Series (see briefing.Series) narrow the
	// documents; empty is all.
	Publishers, Years, Languages, Series []string
	// Speakers and Orgs are whole names: somebody says something in a document,
	// or says it for a body. Of a kind, or of what is kept, it is that itself.
	Speakers, Orgs []string
	// Kept asks for what a person has kept instead of passages, Starred for
	// what has a star, Tags for what has one of these themes.
	Kept, Starred bool
	Tags          []string
	// AsYouType takes the last word as the beginning of one.
	AsYouType bool
	// Sort is the order of the documents: the best first when it is empty.
	Sort Sort
	// Literal looks for the words themselves only, without synonyms.
	Literal bool
	// Limit is how many documents are shown at most, Offset how many are
	// passed over. 0 is ten.
	Limit, Offset int
}

// Results is what Search found.
type Results struct {
	// Hits are grouped by document.
	Hits []Hit
	// Total is how many documents hold what was asked for, exactly; Shown
	// how many of them Hits are from.
	Total, Shown int
	Facets       Facets
	// Suggestion is a text that finds something, when this one found nothing.
	Suggestion string
	// Relaxed says that no document has all that was asked for, and that
	// those shown have the most of it. Dropped are the words, as typed, that
	// the first of them lacks.
	Relaxed bool
	Dropped []string
	// Synonyms are the words that were looked for beside those typed; Literal
	// switches them off.
	Synonyms []string
}

// Hit is a passage with what a list shows of it.
type Hit struct {
	briefing.Passage
	Title, Publisher, Language, Symbol string
	Date                               briefing.Date
	// Kind and Who are set when the passage is a finding or was kept.
	Kind briefing.Kind
	Who  string
	// Clipping is what a person kept of this passage, or "". Starred and
	// Tags are the clipping's.
	Clipping briefing.ClippingID
	Starred  bool
	Tags     []string
	// Text is the document's words at Passage.Span.
	Text string
}

// Facet is a value that documents have, and how many of those found have it.
type Facet struct {
	Value string
	Count int
}

// Facets count the documents found, the commonest value first.
type Facets struct {
	Kinds, Publishers, Years, Languages, Series []Facet
	// Tags are the themes of what was kept of them.
	Tags []Facet
	// Kept and Starred are how many have something kept, or with a star.
	Kept, Starred int
}
