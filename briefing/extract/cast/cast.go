// Package cast finds who there is in a document: a register of its persons and
// bodies with all their forms and offices, whom each sentence is about, and whom
// a pronoun or a description stands for.
//
// It must not know which quotes there are findings of, nor who speaks them.
package cast

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// Cast is a document with those it names.
type Cast struct {
	*prose.Parsed
	known Knowledge
	// Register is the persons and bodies.
	Register *Register
	// Mentions holds, at the last token of a name outside quotes, the
	// entity that it names; -1 elsewhere. Focus holds for each sentence who
	// it is about, FocusAt the token where that is said.
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
	// released is whose release the document is once it was looked for.
	released *string
	// speech is what speech the document is once it was looked for.
	speech *speech
	// state is the State concerned once it was looked for.
	state *string
	// selfNamed is who tells the text as "I" and says their name; nil until asked.
	selfNamed *int
	// Other is the entity that a pronoun cannot mean while a quote is judged;
	// -1 when there is none.
	Other int
	// unnamedGender is what pronouns have said of those without a name.
	unnamedGender map[string]prose.Gender
	// objecting is set while the person is looked for whom "him" stands for.
	objecting bool
	// seats are the bodies in which offices are held, once they were looked for.
	seats []seatBody
	// sane is what was left of attributions that were weighed.
	sane map[asPrinted]briefing.Attribution
	// openTrades are the nouns for somebody that no list has: see readOpenTrades.
	openTrades map[string]bool
	// Turns are the speakers of a transcript's paragraphs, by block.
	Turns []prose.Speaker
	// talking are the first who take turns, three at the most: two of them talk with
	// each other, three are a meeting.
	talking []int
}

// New reads who there is in a document, with the help of what the library
// knows.
func New(p *prose.Parsed, k Knowledge) *Cast {
	a := &Cast{Parsed: p, known: k, sane: map[asPrinted]briefing.Attribution{}}
	a.Register = newRegister(a)
	a.readMentions()
	a.Leave()
	a.readGenders()
	return a
}
