package task

import (
	"context"
	"sync"
)

// Queue makes changes one after the other, in the order asked for. They are
// not cancelled: Close waits for them, so that nothing a person did is lost.
type Queue struct {
	runner  *Runner
	mu      sync.Mutex
	busy    bool
	waiting []func()
}

// NewQueue makes an empty queue.
func NewQueue(r *Runner) *Queue { return &Queue{runner: r} }

// Change puts work at the end of the queue and calls done, which may be nil,
// on the window's thread when it has been made.
func Change[T any](q *Queue, what string, work Work[T], done func(T, error)) {
	r := q.runner
	r.pending.Add(1)
	q.push(func() {
		ctx, cancel := context.WithCancel(context.WithoutCancel(r.ctx))
		p := &Progress{runner: r, what: what}
		start(r, ctx, cancel, p, func(ctx context.Context, p *Progress) (T, error) {
			defer r.pending.Done()
			defer q.next()
			return guard(ctx, p, work)
		}, done)
	})
}

func (q *Queue) push(f func()) {
	q.mu.Lock()
	if q.busy {
		q.waiting = append(q.waiting, f)
		q.mu.Unlock()
		return
	}
	q.busy = true
	q.mu.Unlock()
	f()
}

func (q *Queue) next() {
	q.mu.Lock()
	if len(q.waiting) == 0 {
		q.busy = false
		q.mu.Unlock()
		return
	}
	f := q.waiting[0]
	q.waiting = q.waiting[1:]
	q.mu.Unlock()
	f()
}
