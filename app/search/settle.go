package search

import (
	"time"

	"attache/briefing/workspace"
)

// settleAfter is how long a hand rests when a word is typed to its end.
const settleAfter = 700 * time.Millisecond

// askWhole asks for the last word as it stands, and then goes on. When nothing
// has the word itself, what begins so is what was meant.
func (s *Screen) askWhole(then func()) {
	s.typing, s.asked = false, true
	s.latest.Run(s.search(s.query(0)), func(r workspace.Results, err error) {
		s.asked = false
		if err != nil || r.Total == 0 || r.Relaxed {
			s.typing = true
		} else {
			s.show(r)
		}
		then()
	})
}

// settle takes the last word as whole when a hand has rested, so that what is
// listed is what Enter opens. Who has gone on to a hit is left alone.
func (s *Screen) settle() {
	if _, _, chosen := s.list.Selected(); s.typing && !chosen && !s.asked && !s.idle() {
		s.askWhole(func() {
			if s.openFirst {
				s.openFirst = false
				s.list.OpenSelected()
			}
		})
	}
}
