package workspace

import (
	"runtime/debug"
	"sync"
)

// frugalPercent is how much garbage, in percent of what is in use, is let lie
// while many documents go through memory: with the runtime's own 100 an import
// of ten thousand files takes twice the memory and saves a twentieth of the time.
const frugalPercent = 50

// frugality counts the work under way that frugal was told of. The collector
// is one for the whole program, and so is this.
var frugality struct {
	mu    sync.Mutex
	under int
	was   int // the percentage before
}

// frugal has garbage collected early until done is called; then the system
// gets back what the work took. It may be called again meanwhile.
func frugal() (done func()) {
	f := &frugality
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.under++; f.under == 1 {
		f.was = debug.SetGCPercent(frugalPercent)
		if f.was >= 0 && f.was < frugalPercent {
			debug.SetGCPercent(f.was) // somebody wants even less
		}
	}
	return func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		if f.under--; f.under == 0 {
			debug.SetGCPercent(f.was)
			debug.FreeOSMemory()
		}
	}
}
