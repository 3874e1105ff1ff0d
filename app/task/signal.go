package task

import "sync"

// Signal gathers flags that are raised anywhere and tells them together on the
// window's thread. Safe for concurrent use.
type Signal struct {
	runner *Runner
	tell   func(flags uint)
	mu     sync.Mutex
	flags  uint
	posted bool
}

// NewSignal makes a Signal that calls tell on the window's thread.
func NewSignal(r *Runner, tell func(flags uint)) *Signal { return &Signal{runner: r, tell: tell} }

// Raise adds flags to what will be told.
func (s *Signal) Raise(flags uint) {
	s.mu.Lock()
	s.flags |= flags
	posted := s.posted
	s.posted = true
	s.mu.Unlock()
	if !posted {
		s.runner.Post(s.lower)
	}
}

func (s *Signal) lower() {
	s.mu.Lock()
	flags := s.flags
	s.flags, s.posted = 0, false
	s.mu.Unlock()
	s.tell(flags)
}
