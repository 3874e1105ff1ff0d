package task

import (
	"sync"
	"time"
)

// inline does everything on the goroutine that asks. What is asked for while
// something runs waits its turn, as it would in a window.
type inline struct {
	mu    sync.Mutex
	busy  bool
	queue []func()
}

func (l *inline) spawn(f func()) { l.post(f) }

func (l *inline) post(f func()) {
	l.mu.Lock()
	l.queue = append(l.queue, f)
	if l.busy {
		l.mu.Unlock()
		return
	}
	l.busy = true
	for len(l.queue) > 0 {
		next := l.queue[0]
		l.queue = l.queue[1:]
		l.mu.Unlock()
		next()
		l.mu.Lock()
	}
	l.busy = false
	l.mu.Unlock()
}

// after does not wait, except that nothing ever takes half a second here.
func (l *inline) after(d time.Duration, f func()) func() {
	if d < patience {
		l.post(f)
	}
	return func() {}
}
