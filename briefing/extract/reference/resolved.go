// Package reference finds whom the words of a text refer to: who a clause is about
// and who says what it says, and whom a pronoun, a description or an office without a
// name stands for.
//
// It must not know how the register is filled, nor where the focus of a sentence
// comes from: it uses what package cast has noted up to then.
package reference

import (
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// Resolved is a document that can be asked whom a clause or a phrase refers to.
type Resolved struct {
	*prose.Parsed // once more, so that its tokens are one step away
	*affiliation.Affiliated
	// selfNamed is who tells the text as "I" and says their name; nil until asked.
	selfNamed *int
	// Other is the entity that a pronoun cannot mean while a quote is judged;
	// -1 when there is none.
	Other int
	// unnamedGender is what pronouns have said of those without a name.
	unnamedGender map[string]prose.Gender
	// objecting is set while the person is looked for whom "him" stands for.
	objecting bool
	// talking are the first who take turns, three at the most: two of them talk with
	// each other, three are a meeting.
	talking []int
}

// New makes a document ready to be asked whom it refers to.
func New(f *affiliation.Affiliated) *Resolved {
	a := &Resolved{Parsed: f.Parsed, Affiliated: f}
	f.Subjects = a
	return a
}
