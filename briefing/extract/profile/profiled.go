// Package profile reads what a document says of its persons anywhere in it:
// offices and bodies stated in clauses, lists and headings, far from where the
// persons speak. What it finds stands in the register.
package profile

import "attache/briefing/extract/cast"

// Profiled is a document whose persons have the offices that it states.
type Profiled struct {
	*cast.Cast
}

// New reads the offices that the document states of its persons, and keeps
// them in the register.
func New(c *cast.Cast) *Profiled {
	a := &Profiled{Cast: c}
	a.readPronounOffices()
	a.readPredicates()
	a.readTies()
	a.readProfiles()
	a.readStated()
	a.readStatedBodies()
	a.readOneOfThem()
	a.readSharedOffices()
	a.readLaterOffices()
	a.readWhichOffices()
	a.readFounders()
	a.readSeats()
	a.readHouses()
	a.readAuthors()
	a.readSigners()
	a.readChairs()
	a.readSameOffices()
	a.readSelf()
	a.readOwnBodiesRomance()
	if a.Language == "en" {
		a.readOurs(map[int]bool{}) // French and Spanish wait until it is known whom sentences are about
	}
	return a
}
