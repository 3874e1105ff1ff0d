package task

import "context"

// Latest keeps the newest of many requests of one kind, as typing makes them:
// a new one cancels the one under way, and only the newest comes back. Its
// methods are called on the window's thread.
type Latest[T any] struct {
	runner  *Runner
	what    string
	busy    bool // work is under way
	running *Handle
	waiting func()
	number  int
}

// NewLatest makes one; what is shown as with Run.
func NewLatest[T any](r *Runner, what string) *Latest[T] {
	return &Latest[T]{runner: r, what: what}
}

// Run asks for work. Its done is called unless a newer request, or Drop, came
// before the result. There is never more than one piece of work under way.
func (l *Latest[T]) Run(work Work[T], done func(T, error)) {
	l.number++
	number := l.number
	begin := func() {
		l.busy = true
		h := Run(l.runner, l.what, func(ctx context.Context, p *Progress) (T, error) {
			return work(ctx, p)
		}, func(result T, err error) {
			l.busy, l.running = false, nil
			if next := l.waiting; next != nil {
				l.waiting = nil
				next()
				return
			}
			if number == l.number {
				done(result, err)
			}
		})
		if l.busy { // not so when everything is done inline
			l.running = h
		}
	}
	if l.busy {
		l.running.Cancel()
		l.waiting = begin
		return
	}
	begin()
}

// Drop cancels what is under way and forgets its result.
func (l *Latest[T]) Drop() {
	l.number++
	l.waiting = nil
	l.running.Cancel()
}
