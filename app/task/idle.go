package task

import (
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"time"
)

// idleAfter is how long nothing has been done when the computer gets back the
// memory that work has left.
const idleAfter = 3 * time.Second

// idle waits for a while without work. Safe for concurrent use.
type idle struct {
	mu    sync.Mutex
	under int // pieces of work under way
	stop  func()
	// tidy is done when nothing has been done for idleAfter.
	tidy func()
}

func (i *idle) begin() {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.under++
	if i.stop != nil {
		i.stop()
		i.stop = nil
	}
}

func (i *idle) end(t thread) {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.under--; i.under > 0 {
		return
	}
	i.stop = t.after(idleAfter, func() {
		i.mu.Lock()
		still := i.under == 0
		i.mu.Unlock()
		if still {
			i.tidy()
		}
	})
}

// worthGiving is how much memory must lie unused, in bytes, for a collection
// to be worth its time.
const worthGiving = 12 << 20

// giveBack gives the computer the memory that is not used. The collector alone
// keeps as much again as is in use, for work to come, and gives it back over
// minutes; what a library of thousands of documents took to be listed is
// hundreds of megabytes.
func giveBack() {
	held := []metrics.Sample{
		{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/unused:bytes"}, {Name: "/memory/classes/heap/free:bytes"},
	}
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(held)
	metrics.Read(live)
	unused := -int64(live[0].Value.Uint64())
	for _, s := range held {
		unused += int64(s.Value.Uint64())
	}
	if unused > worthGiving {
		debug.FreeOSMemory()
	}
}
