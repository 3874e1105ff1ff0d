package prose

import "attache/briefing"

// Quote is what stands between two quotation marks, or a piece of indirect speech.
type Quote struct {
	// Span holds the words without the marks; Outer holds the marks too.
	Span, Outer briefing.Span
	Form        briefing.Form
	// Block is the index of the block it stands in.
	Block int
	// First and Last bound the tokens between the marks: [first, last).
	First, Last int
	Family      Family
	// Dashed is set for the speech of a dialogue that dashes open.
	Dashed bool
	// Spoken is unset for titles, terms and scare quotes; Why says which.
	Spoken bool
	Why    string
	// Unclosed is set when a mark is missing; Continued when the quote goes
	// on with the one of the paragraph before.
	Unclosed, Continued bool
	Speaker             Speaker
	// Cue is the token of the speaker's verb where that stands behind the
	// quote, else 0.
	Cue int
}
