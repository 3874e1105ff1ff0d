package task

import "time"

// Delay runs the last of several calls once a while has passed without a new
// one: what is typed is saved when the hand rests. Its methods are called on
// the window's thread.
type Delay struct {
	runner  *Runner
	wait    time.Duration
	stop    func()
	waiting func()
}

// NewDelay makes a Delay of the given time.
func NewDelay(r *Runner, wait time.Duration) *Delay { return &Delay{runner: r, wait: wait} }

// Call asks for f, in place of what was asked for before.
func (d *Delay) Call(f func()) {
	if d.stop != nil {
		d.stop()
	}
	d.waiting = f
	d.stop = d.runner.thread.after(d.wait, func() { d.runner.Post(d.Flush) })
}

// Soon asks for f like Call, but does not wait for a rest: what is written is
// kept while the hand moves.
func (d *Delay) Soon(f func()) {
	if d.waiting != nil {
		d.waiting = f
		return
	}
	d.Call(f)
}

// Drop forgets what is waiting.
func (d *Delay) Drop() { d.waiting = nil }

// Flush runs at once what is waiting.
func (d *Delay) Flush() {
	f := d.waiting
	d.waiting = nil
	if f != nil {
		f()
	}
}
