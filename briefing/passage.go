package briefing

// Passage is a search hit: a part of a document, cut at its block, with the
// words that matched.
type Passage struct {
	Document DocumentID
	// Block is the index of the block in the document.
	Block int
	// Span is the part shown; Hits lie within it, in order.
	Span Span
	Hits []Span
	// Score grows with how well the passage answers; only its order means anything.
	Score float64
}
