package workspace

import "attache/briefing"

// Query is what a person looks for.
type Query struct {
	// Text is as typed: words, "exact phrases", AND OR NOT, prefix*, and
	// fields such as from: lang: date: speaker:.
	Text string
	// Kind, unless empty, asks for findings of that kind instead of passages.
	Kind briefing.Kind
	// Publishers, Years and Languages narrow the documents; empty is all.
	Publishers, Years, Languages []string
	// AsYouType takes the last word as the beginning of one.
	AsYouType bool
	// Newest puts the newest documents first instead of the best.
	Newest bool
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
}

// Hit is a passage with what a list shows of it.
type Hit struct {
	briefing.Passage
	Title, Publisher, Language string
	Date                       briefing.Date
	// Kind and Who are set when the passage is a finding.
	Kind briefing.Kind
	Who  string
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
	Kinds, Publishers, Years, Languages []Facet
}
