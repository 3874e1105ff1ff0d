package index

import (
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	segment "github.com/blevesearch/scorch_segment_api/v2"
)

// gate lets searches go before indexing and the merging of segments, which
// would otherwise take every core while a key is answered. Work calls pass all
// along its way: it stands still during a search, and while somebody types only
// one of what works goes on at a time. It is never held up for good.
type gate struct {
	began    time.Time
	searches atomic.Int64 // under way
	searched atomic.Int64 // when the last one ended, by now
	// turn is whose turn it is while somebody types, in its lowest bits, with
	// when it was given in the others; 0 is nobody's.
	turn   atomic.Int64
	closed atomic.Bool
	// merge is held, shared, by whoever adds a large batch, and alone by who
	// merges segments: each takes much memory, and so they take turns.
	merge sync.RWMutex
}

const turnBits = 4

func newGate() *gate { return &gate{began: time.Now()} }

const (
	// typing is how long after a search somebody is taken to be still typing.
	typing = time.Second
	// longestStop is how long work stands still for searches at a time.
	longestStop = 50 * time.Millisecond
	// turnTime is how long one turn is, and goOn how long work that lets nobody
	// pass goes on before others on the same core get to run.
	turnTime = 20 * time.Millisecond
	goOn     = time.Millisecond
	// passWait is how often what waits looks again.
	passWait = 500 * time.Microsecond
)

// now counts nanoseconds, from something that a change of the clock leaves
// alone; at first the last search is long ago.
func (g *gate) now() int64 { return int64(time.Since(g.began) + typing) }

// search is called when a search begins; its result is called at its end.
func (g *gate) search() (end func()) {
	g.searches.Add(1)
	return func() {
		g.searched.Store(g.now())
		g.searches.Add(-1)
	}
}

// work is something that goes on in the background, in one goroutine.
type work struct {
	gate   *gate
	number int64 // 1 to 15, and its own among those at the same gate
	went   int64 // since when it has gone on
}

// pass waits for as long as others are to go first.
func (w *work) pass() {
	at := w.gate.now()
	if w.gate.searches.Load() > 0 {
		for stop := at + int64(longestStop); w.gate.searches.Load() > 0 && at < stop && !w.gate.closed.Load(); at = w.gate.now() {
			time.Sleep(passWait)
		}
	} else if at-w.went < int64(goOn) {
		return
	}
	for at-w.gate.searched.Load() < int64(typing) && !w.gate.closed.Load() && !w.gate.take(w.number, at) {
		time.Sleep(passWait)
		at = w.gate.now()
	}
	runtime.Gosched()
	w.went = w.gate.now()
}

// take reports whether it is the turn of a work, and gives it the turn when
// nobody has it. After a turn it is for others to take first.
func (g *gate) take(number, at int64) bool {
	turn := g.turn.Load()
	over := at-turn>>turnBits >= int64(turnTime)
	if turn&(1<<turnBits-1) == number {
		if over {
			g.turn.CompareAndSwap(turn, 0)
		}
		return !over
	}
	return (turn == 0 || over) && g.turn.CompareAndSwap(turn, at<<turnBits|number)
}

// done gives the turn back.
func (w *work) done() {
	if turn := w.gate.turn.Load(); turn&(1<<turnBits-1) == w.number {
		w.gate.turn.CompareAndSwap(turn, 0)
	}
}

// yielding lets searches pass while the library writes a merged segment.
type yielding struct {
	segment.StatsReporter
	work *work
}

func (y yielding) ReportBytesWritten(n uint64) {
	y.work.pass()
	y.StatsReporter.ReportBytesWritten(n)
}

// longestTurn is how long one waits for its turn to take memory: an index of
// fifty thousand documents merges for longer, and what is added is to be found.
const longestTurn = 3 * time.Second

// adding waits until no segments are merged, and lets none be until done.
func (g *gate) adding() (done func()) { return g.memory(g.merge.TryRLock, g.merge.RUnlock) }

// mergingAlone waits until no large batch is added, and lets none be until done.
func (g *gate) mergingAlone() (done func()) { return g.memory(g.merge.TryLock, g.merge.Unlock) }

func (g *gate) memory(take func() bool, give func()) (done func()) {
	for stop := time.Now().Add(longestTurn); !take(); time.Sleep(passWait) {
		if g.closed.Load() || time.Now().After(stop) {
			return func() {}
		}
	}
	return give
}
