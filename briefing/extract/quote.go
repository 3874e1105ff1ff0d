package extract

import "attache/briefing"

// quote is what stands between two quotation marks, or a piece of indirect speech.
type quote struct {
	// span holds the words without the marks; outer holds the marks too.
	span, outer briefing.Span
	form        briefing.Form
	// block is the index of the block it stands in.
	block int
	// first and last bound the tokens between the marks: [first, last).
	first, last int
	family      family
	// dashed is set for the speech of a dialogue that dashes open.
	dashed bool
	// spoken is unset for titles, terms and scare quotes; why says which.
	spoken bool
	why    string
	// unclosed is set when a mark is missing; continued when the quote goes
	// on with the one of the paragraph before.
	unclosed, continued bool
	speaker             speaker
	// cue is the token of the speaker's verb where that stands behind the
	// quote, else 0.
	cue int
}
