package task

import (
	"context"
	"sync"
	"time"

	"fyne.io/fyne/v2"
)

const (
	// patience is how long work runs before the window says so.
	patience = 500 * time.Millisecond
	// beat is the least time between two reports of one piece of work.
	beat = 100 * time.Millisecond
)

// Runner starts work and knows what is under way. Make it with New or Inline.
type Runner struct {
	// OnStatus is told on the window's thread what is worth showing: the work
	// under way for longer than half a second that was started last, or the
	// zero Status when there is none.
	OnStatus func(Status)

	ctx    context.Context
	cancel context.CancelFunc
	thread thread

	mu      sync.Mutex
	closed  bool
	pending sync.WaitGroup // changes of a Queue that are not done yet
	jobs    sync.WaitGroup
	visible []*Progress // in the order in which they became worth showing

	idle idle
}

// thread is how a Runner leaves the window's thread and comes back to it.
type thread interface {
	spawn(f func())
	post(f func())
	after(d time.Duration, f func()) (stop func())
}

// New makes the Runner of a window.
func New() *Runner { return newRunner(window{}) }

// Inline makes a Runner that does everything at once on the goroutine that
// asks for it, in the order asked: for tests of screens.
func Inline() *Runner { return newRunner(&inline{}) }

func newRunner(t thread) *Runner {
	ctx, cancel := context.WithCancel(context.Background())
	return &Runner{ctx: ctx, cancel: cancel, thread: t, idle: idle{tidy: giveBack}}
}

// Close lets the changes of every Queue end, cancels all other work, and waits
// for it. Nothing comes back to the window's thread afterwards.
func (r *Runner) Close() {
	r.mu.Lock()
	r.closed = true
	r.mu.Unlock()
	r.pending.Wait()
	r.cancel()
	r.jobs.Wait()
}

// Post runs f on the window's thread, soon. Safe for concurrent use.
func (r *Runner) Post(f func()) {
	r.thread.post(func() {
		if !r.isClosed() {
			f()
		}
	})
}

func (r *Runner) isClosed() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.closed
}

// show tells OnStatus what is worth showing now; on the window's thread.
func (r *Runner) show() {
	if r.OnStatus == nil {
		return
	}
	r.mu.Lock()
	var s Status
	if n := len(r.visible); n > 0 {
		s = r.visible[n-1].status()
	}
	r.mu.Unlock()
	r.OnStatus(s)
}

// window is the thread of a real window.
type window struct{}

func (window) spawn(f func()) { go f() }

func (window) post(f func()) { fyne.Do(f) }

func (window) after(d time.Duration, f func()) func() {
	t := time.AfterFunc(d, f)
	return func() { t.Stop() }
}
