// Package affiliation reads which office in which body is stated of somebody beside
// their name or in a phrase for them, and which body the text itself comes from.
//
// It must not know whom a pronoun or a description stands for. "The president of the
// union" is an office in whatever body the text is about: Subjects is asked for it.
package affiliation

import (
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// Affiliated is a document that can be asked for the office at a phrase.
type Affiliated struct {
	*prose.Parsed // once more, so that its tokens are one step away
	*register.Registered
	// Subjects is given by package reference, which asks for offices in turn.
	Subjects Subjects
	// Mentions holds, at the last token of a name outside quotes, the
	// entity that it names; -1 elsewhere. Focus holds for each sentence who
	// it is about, FocusAt the token where that is said. Package cast notes
	// them, sentence by sentence.
	Mentions []int32
	Focus    []prose.Speaker
	FocusAt  []int
	// ours is the publisher once it was looked for.
	ours *string
	// house is the body that a text in the first person tells most of, once ours was
	// looked for.
	house string
	// OursInPassing is set when that body is named once, as one that acts.
	OursInPassing bool
	// speech is what speech the document is once it was looked for.
	speech *speech
	// state is the State concerned once it was looked for.
	state *string
	// seats are the bodies in which offices are held, once they were looked for.
	seats []seatBody
	// Turns are the speakers of a transcript's paragraphs, by block.
	Turns []prose.Speaker
}

// Subjects tells whom the text is about at a place.
type Subjects interface {
	// ClauseSubject is the noun phrase at the front of the clause [from, end).
	ClauseSubject(from, end int) prose.NounPhrase
	// SpeakerOf is whom a noun phrase means; nobody, if its words can mean none.
	SpeakerOf(p prose.NounPhrase) prose.Speaker
}

// New makes a document ready to be asked for offices.
func New(r *register.Registered) *Affiliated {
	return &Affiliated{Parsed: r.Parsed, Registered: r}
}
