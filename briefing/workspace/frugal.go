package workspace

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"sync"

	"attache/briefing/extract"
)

// How much garbage, in percent of what is in use, is let lie while many
// documents go through memory: with the runtime's own 100 an import of ten
// thousand files takes twice the memory and saves a twentieth of the time.
const (
	// frugalPercent is for reading: with 30 it takes a tenth more time.
	frugalPercent = 50
	// indexingPercent is for indexing, which has more in use: ten thousand texts
	// take 20 MB less than with 50, and a tenth more of the fourth of an import
	// that indexing is.
	indexingPercent = 30
)

// frugalMemory is from how much memory on, in bytes, garbage is collected even
// earlier, as long as no more than half of it is in use: a document that needs
// more gets it.
const frugalMemory = 72 << 20

// frugality knows the work under way that frugal was told of. The collector
// is one for the whole program, and so is this.
var frugality frugalWork

type frugalWork struct {
	mu      sync.Mutex
	under   []int // the percentages
	percent int   // before
	limit   int64 // before
}

// frugal has garbage collected early until done is called, when it has a
// percentage of what is in use; then the system gets back what the work took,
// and the word lists that found what is said. It may be called again meanwhile:
// the least percentage counts. What whoever started the program asked of the
// collector is kept where it is less.
func frugal(percent int) (done func()) {
	f := &frugality
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.under = append(f.under, percent); len(f.under) == 1 {
		f.percent = debug.SetGCPercent(percent)
		if f.limit = debug.SetMemoryLimit(-1); f.limit == math.MaxInt64 {
			afterCollection(&collection{})
		}
	}
	f.collectEarly()
	return func() { f.end(percent) }
}

// end ends work that was under way.
func (f *frugalWork) end(percent int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	i := slices.Index(f.under, percent)
	if f.under = slices.Delete(f.under, i, i+1); len(f.under) > 0 {
		f.collectEarly()
		return
	}
	debug.SetGCPercent(f.percent)
	debug.SetMemoryLimit(f.limit)
	extract.Forget()
	debug.FreeOSMemory()
}

// collectEarly takes the least percentage that is asked for.
func (f *frugalWork) collectEarly() {
	percent := slices.Min(f.under)
	if f.percent >= 0 {
		percent = min(percent, f.percent)
	}
	debug.SetGCPercent(percent)
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
		if len(frugality.under) > 0 {
			afterCollection(c)
		}
	})
}
