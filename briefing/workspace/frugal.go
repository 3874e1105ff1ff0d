package workspace

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"

	"attache/briefing/extract"
)

// While many documents go through memory, garbage may lie until the program has
// frugalMemory, or a third more than what is in use and frugalRest for what the
// runtime itself takes: a document that needs more gets it. The runtime's own
// measure, as much garbage as there is in use, collects every few megabytes
// where little is in use, as at the beginning, and lets memory grow with what
// is: it is switched off meanwhile. Half of the memory costs a tenth more processor
// time.
const (
	frugalMemory = 192 << 20
	frugalRest   = 12 << 20
)

// frugality counts the work under way that frugal was told of. The collector
// is one for the whole program, and so is this.
var frugality struct {
	mu    sync.Mutex
	under int
	// limit and percent are the collector's measures before.
	limit   int64
	percent int
}

// frugal has garbage collected early until done is called; then the system
// gets back what the work took, and the word lists that found what is said. It
// may be called again meanwhile. A limit that whoever started the program set
// is kept.
func frugal() (done func()) {
	f := &frugality
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.under++; f.under == 1 {
		if f.limit = debug.SetMemoryLimit(-1); f.limit == math.MaxInt64 {
			f.percent = debug.SetGCPercent(-1)
			afterCollection(&collection{})
		}
	}
	return func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		if f.under--; f.under == 0 {
			if f.limit == math.MaxInt64 {
				debug.SetGCPercent(f.percent)
			}
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
	used := int64(live[0].Value.Uint64())
	debug.SetMemoryLimit(max(frugalMemory, used+used/3+frugalRest))
	runtime.SetFinalizer(c, func(c *collection) {
		frugality.mu.Lock()
		defer frugality.mu.Unlock()
		if frugality.under > 0 {
			afterCollection(c)
		}
	})
}
