// Package office reads how a text words what somebody is: the posts, trades, ties
// of kin and bodies that stand in a phrase, and where the name of a body begins and
// ends.
//
// It must not know whom the text names: what a phrase says is read here, of whom it
// says so by the packages above.
package office

import "attache/briefing/extract/prose"

// Worded is a document whose phrases can be asked for offices and bodies.
type Worded struct {
	*prose.Parsed
	// OpenTrades are the nouns for somebody that no list has: see readOpenTrades.
	OpenTrades map[string]bool
}

// New reads the trades and the bodies that the document words as such, with or
// without a name.
func New(p *prose.Parsed) *Worded {
	a := &Worded{Parsed: p}
	a.readTrades()
	a.readOpenTrades()
	a.readIntroducedBodies()
	return a
}
