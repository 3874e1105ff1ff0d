// Package register keeps the persons and bodies of a document with all their forms:
// full names, surnames, acronyms, initials, genitives. It looks them up, and says
// what cannot be a name, an office or a body at all.
//
// It must not know who is what: package cast fills the register, by what the
// packages between them read.
package register

import (
	"attache/briefing"
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// Registered is a document with a register, which knows acronyms and nobody yet.
type Registered struct {
	*prose.Parsed // once more, so that its tokens are one step away
	*office.Worded
	// Register is the persons and bodies.
	Register *Register
	// sane is what was left of attributions that were weighed.
	sane map[asPrinted]briefing.Attribution
}

// New opens the register of a document with the acronyms that it explains.
func New(w *office.Worded) *Registered {
	a := &Registered{Parsed: w.Parsed, Worded: w, sane: map[asPrinted]briefing.Attribution{}}
	r := &Register{
		a: a, ByWord: map[string][]int{}, ByName: map[string]int{},
		titled: map[string]int{}, Acronyms: map[string]string{}, shorts: map[string][]string{},
	}
	r.readAcronyms()
	a.Register = r
	return a
}
