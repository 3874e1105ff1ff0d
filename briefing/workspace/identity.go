package workspace

import "crypto/rand"

// newID is the random part of a new clipping's, briefing's or item's name:
// 130 bits, so that two libraries can be merged without a clash.
func newID() string { return rand.Text() }
