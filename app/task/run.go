package task

import (
	"context"
	"fmt"
	"runtime/debug"
)

// Work is done off the window's thread. It ends soon after ctx is cancelled.
type Work[T any] func(ctx context.Context, p *Progress) (T, error)

// Handle cancels work that has been started. A nil Handle is none.
type Handle struct{ cancel context.CancelFunc }

// Cancel ends the work; its done is still called, with an error that wraps
// context.Canceled.
func (h *Handle) Cancel() {
	if h != nil {
		h.cancel()
	}
}

// Run starts work and calls done on the window's thread with its result. What
// is shown after half a second with the way to cancel it; work without a name
// is never shown. After Close done is not called.
func Run[T any](r *Runner, what string, work Work[T], done func(T, error)) *Handle {
	ctx, cancel := context.WithCancel(r.ctx)
	start(r, ctx, cancel, &Progress{runner: r, what: what, cancel: cancel}, work, done)
	return &Handle{cancel}
}

func start[T any](r *Runner, ctx context.Context, cancel context.CancelFunc, p *Progress, work Work[T], done func(T, error)) {
	r.jobs.Add(1)
	r.idle.begin()
	stop := r.thread.after(patience, p.appear)
	r.thread.spawn(func() {
		defer r.jobs.Done()
		defer r.idle.end(r.thread)
		defer cancel()
		result, err := guard(ctx, p, work)
		stop()
		p.end()
		if done != nil {
			r.Post(func() { done(result, err) })
		}
	})
}

// guard turns a panic of the work into an error: one broken file must not take
// the window and what is being written in it away.
func guard[T any](ctx context.Context, p *Progress, work Work[T]) (result T, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("%s: stopped by a fault of the program: %v\n%s", p.what, v, debug.Stack())
		}
	}()
	return work(ctx, p)
}
