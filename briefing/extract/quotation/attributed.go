// Package quotation finds who speaks each quote, by sieves in a stated order
// that each give a reason, and what is said in indirect speech.
package quotation

import "attache/briefing/extract/profile"

// Attributed is a document whose quotes have their speakers.
type Attributed struct {
	*profile.Profiled
	// Tagged is room for the tags of a sentence that states figures.
	Tagged []Tagged
}

// New finds the speakers of the document's quotes, and then what its last
// paragraphs tell of the speakers.
func New(p *profile.Profiled) *Attributed {
	a := &Attributed{Profiled: p}
	a.attribute()
	a.ReadTold()
	a.ReadLastTies()
	a.ReadLikely()
	return a
}
