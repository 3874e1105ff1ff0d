// Package cast finds who there is in a document: it fills the register with its
// persons and bodies and their offices, name by name, and notes whom each sentence
// is about.
//
// It must not know which quotes there are findings of, nor who speaks them.
package cast

import (
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
	"attache/briefing/extract/register"
)

// Cast is a document with those it names.
type Cast struct {
	*prose.Parsed // once more, so that its tokens are one step away
	*reference.Resolved
	// released is whose release the document is once it was looked for.
	released *string
}

// New reads who there is in a document, with the help of what the library
// knows. The packages below add nothing to the register by themselves.
func New(p *prose.Parsed, k register.Knowledge) *Cast {
	a := &Cast{Parsed: p, Resolved: reference.New(affiliation.New(register.New(office.New(p))))}
	a.fill(k)
	a.readMentions()
	a.Leave()
	a.ReadGenders()
	return a
}

// registrar writes the names of a document into its register.
type registrar struct {
	*register.Register
	a *Cast
	// words are those of the name at hand.
	words []string
}

// fill notes every name of the document, and then what the names say of one another.
func (a *Cast) fill(k register.Knowledge) {
	r := &registrar{Register: a.Register, a: a}
	for i := range a.Blocks {
		a.Enter(i)
		r.readBlock(&a.Blocks[i])
	}
	a.Leave()
	r.ReadGenitives()
	r.settle()
	r.UseKnown(k)
}
