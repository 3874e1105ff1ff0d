package prose

import "attache/briefing"

// Quote is what stands between two quotation marks, or a piece of indirect speech.
type Quote struct {
	// span holds the words without the marks; outer holds the marks too.
	Span, Outer briefing.Span
	Form        briefing.Form
	// block is the index of the block it stands in.
	Block int
	// first and last bound the tokens between the marks: [first, last).
	First, Last int
	Family      Family
	// dashed is set for the speech of a dialogue that dashes open.
	Dashed bool
	// spoken is unset for titles, terms and scare quotes; why says which.
	Spoken bool
	Why    string
	// unclosed is set when a mark is missing; continued when the quote goes
	// on with the one of the paragraph before.
	Unclosed, Continued bool
	Speaker             Speaker
	// cue is the token of the speaker's verb where that stands behind the
	// quote, else 0.
	Cue int
}
