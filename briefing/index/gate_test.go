package index

import (
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func TestGateStopsWorkDuringSearch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate()
		end := g.search()
		passed := make(chan time.Duration)
		start := time.Now()
		go func() {
			w := &work{gate: g, number: merging}
			w.pass()
			passed <- time.Since(start)
		}()
		time.Sleep(5 * time.Millisecond)
		end()
		if took := <-passed; took < 5*time.Millisecond || took > 6*time.Millisecond {
			t.Errorf("passed after %v, the search took 5ms", took)
		}
	})
}

func TestGateHoldsNobodyUpForGood(t *testing.T) {
	for name, before := range map[string]func(g *gate){
		"a search that does not end": func(g *gate) { g.search() },
		"one that has its turn and stands still": func(g *gate) {
			g.search()()
			g.take(merging+1, g.now())
		},
		"an index that is closed": func(g *gate) {
			g.search()
			g.closed.Store(true)
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				g := newGate()
				before(g)
				start := time.Now()
				(&work{gate: g, number: merging}).pass()
				if took := time.Since(start); took > longestStop+2*passWait {
					t.Errorf("held up for %v", took)
				}
			})
		})
	}
}

// While somebody types all works go on, one at a time.
func TestGateTakesTurns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate()
		g.search()()
		var at, most atomic.Int64
		var steps [3]int
		var wg sync.WaitGroup
		for i := range steps {
			wg.Go(func() {
				w := &work{gate: g, number: merging + int64(i)}
				defer w.done()
				for start := time.Now(); time.Since(start) < typing/2; steps[i]++ {
					w.pass()
					most.Store(max(most.Load(), at.Add(1)))
					time.Sleep(2 * time.Millisecond) // works
					at.Add(-1)
				}
			})
		}
		wg.Wait()
		for i, n := range steps {
			if n < 20 {
				t.Errorf("work %d took %d steps of %v", i, n, steps)
			}
		}
		if most.Load() > 2 { // one that was working when its turn ended
			t.Errorf("%d works at a time", most.Load())
		}
	})
}

// Large batches are added side by side, and segments merged while none is; who
// waits goes on when the index is closed.
func TestMemoryIsTakenInTurns(t *testing.T) {
	g := newGate()
	one, two := g.adding(), g.adding()
	merged := make(chan func())
	go func() { merged <- g.mergingAlone() }()
	one()
	select {
	case <-merged:
		t.Fatal("merged while a batch is added")
	case <-time.After(20 * passWait):
	}
	two()
	done := <-merged
	added := make(chan func())
	go func() { added <- g.adding() }()
	select {
	case <-added:
		t.Fatal("added while segments are merged")
	case <-time.After(20 * passWait):
	}
	g.closed.Store(true)
	(<-added)()
	done()
}
