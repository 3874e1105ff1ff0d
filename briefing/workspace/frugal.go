package workspace

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"

	"attache/briefing/extract"
)

// frugalPercent is how much garbage, in percent of what is in use, is let lie
// while many documents go through memory: with the runtime's own 100 an import
// of ten thousand files takes twice the memory and saves a twentieth of the time.
// With 30 a thousand texts take 3 MB less, and a tenth more time.
const frugalPercent = 50

// frugalMemory is from how much memory on, in bytes, garbage is collected even
// earlier, as long as no more than half of it is in use: a document that needs
// more gets it.
const frugalMemory = 72 << 20

// frugality counts the work under way that frugal was told of. The collector
// is one for the whole program, and so is this.
var frugality struct {
	mu      sync.Mutex
	under   int
	percent int   // before
	limit   int64 // before
}

// frugal has garbage collected early until done is called; then the system
// gets back what the work took, and the word lists that found what is said. It may be called again meanwhile. What whoever
// started the program asked of the collector is kept where it is less.
func frugal() (done func()) {
	f := &frugality
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.under++; f.under == 1 {
		f.percent = debug.SetGCPercent(frugalPercent)
		if f.percent >= 0 && f.percent < frugalPercent {
			debug.SetGCPercent(f.percent)
		}
		if f.limit = debug.SetMemoryLimit(-1); f.limit == math.MaxInt64 {
			afterCollection(&collection{})
		}
	}
	return func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		if f.under--; f.under == 0 {
			debug.SetGCPercent(f.percent)
			debug.SetMemoryLimit(f.limit)
			extract.Forget()
			debug.FreeOSMemory()
		}
	}
}

// collection is an object that nothing refers to: the collector tells of it
// each time it has run.
type collection struct{ _ *collection }

// afterCollection bounds the memory by what is in use, now and after each
// collection while there is frugal work.
func afterCollection(c *collection) {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	debug.SetMemoryLimit(max(frugalMemory, 2*int64(live[0].Value.Uint64())))
	runtime.SetFinalizer(c, func(c *collection) {
		frugality.mu.Lock()
		defer frugality.mu.Unlock()
		if frugality.under > 0 {
			afterCollection(c)
		}
	})
}
