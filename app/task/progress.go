package task

import (
	"context"
	"sync"
)

// Status is what a window shows of work that takes long.
type Status struct {
	// What is being done: "Reading report.pdf". Empty: nothing is.
	What string
	// Done of Total steps; Total is 0 when nobody knows.
	Done, Total int
	// Cancel ends the work; nil when it must not be ended.
	Cancel func()
}

// Progress is how work says how far it is. Its methods are safe for
// concurrent use.
type Progress struct {
	runner *Runner
	cancel context.CancelFunc

	mu          sync.Mutex
	what        string
	done, total int
	visible     bool
	due         bool // it would be visible if it had a name
	ended       bool
	waiting     bool // a report is on its way to the window
}

// Report says what is being done now and how far it is; what may be "" for no
// change, total 0 for unknown.
func (p *Progress) Report(what string, done, total int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if what != "" {
		p.what = what
	}
	p.done, p.total = done, total
	if p.due && p.what != "" {
		p.due = false
		p.runner.Post(p.appear)
	}
	if !p.visible || p.waiting || p.ended {
		return
	}
	p.waiting = true
	p.runner.thread.after(beat, func() {
		p.mu.Lock()
		p.waiting = false
		p.mu.Unlock()
		p.runner.Post(p.runner.show)
	})
}

// appear makes the work worth showing.
func (p *Progress) appear() {
	r := p.runner
	p.mu.Lock()
	if p.ended || p.what == "" {
		p.due = !p.ended
		p.mu.Unlock()
		return
	}
	p.visible = true
	p.mu.Unlock()
	r.mu.Lock()
	r.visible = append(r.visible, p)
	r.mu.Unlock()
	r.Post(r.show)
}

// end takes the work from what is worth showing.
func (p *Progress) end() {
	p.mu.Lock()
	p.ended = true
	shown := p.visible
	p.mu.Unlock()
	if !shown {
		return
	}
	r := p.runner
	r.mu.Lock()
	for i, v := range r.visible {
		if v == p {
			r.visible = append(r.visible[:i:i], r.visible[i+1:]...)
			break
		}
	}
	r.mu.Unlock()
	r.Post(r.show)
}

func (p *Progress) status() Status {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := Status{What: p.what, Done: p.done, Total: p.total}
	if p.cancel != nil {
		s.Cancel = p.cancel
	}
	return s
}
