package task

import (
	"context"
	"errors"
	"runtime"
	"runtime/metrics"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// loop stands in for a window's thread: what is posted runs in order on one
// goroutine of its own.
type loop struct {
	window
	posted chan func()
}

func (l loop) post(f func()) { l.posted <- f }

// inLoop runs a test in a bubble of its own time with a Runner whose window's
// thread is a loop.
func inLoop(t *testing.T, test func(t *testing.T, r *Runner, on func(func()))) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		l := loop{posted: make(chan func(), 1000)}
		quit := make(chan struct{})
		go func() {
			for {
				select {
				case f := <-l.posted:
					f()
				case <-quit:
					return
				}
			}
		}()
		r := newRunner(l)
		test(t, r, func(f func()) { l.posted <- f; synctest.Wait() })
		r.Close()
		close(quit)
	})
}

// rest lets time pass and everything that is due in it happen.
func rest(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

func value[T any](v T) Work[T] {
	return func(context.Context, *Progress) (T, error) { return v, nil }
}

func TestRunReturnsResult(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		var got string
		on(func() { Run(r, "work", value("done"), func(s string, err error) { got = s }) })
		if got != "done" {
			t.Errorf("got %q", got)
		}
	})
}

func TestRunTurnsPanicIntoError(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		var got error
		on(func() {
			Run(r, "Reading x.pdf", func(context.Context, *Progress) (int, error) { panic("broken") },
				func(_ int, err error) { got = err })
		})
		if got == nil || !strings.Contains(got.Error(), "Reading x.pdf") || !strings.Contains(got.Error(), "broken") {
			t.Errorf("got %v", got)
		}
	})
}

func TestStatusOnlyOfLongWork(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		var seen []Status
		r.OnStatus = func(s Status) { seen = append(seen, s) }
		sleep := func(d time.Duration) Work[int] {
			return func(_ context.Context, p *Progress) (int, error) {
				p.Report("", 1, 4)
				time.Sleep(d)
				p.Report("halfway", 2, 4)
				time.Sleep(d)
				return 0, nil
			}
		}
		on(func() { Run(r, "short", sleep(200*time.Millisecond), nil) })
		rest(time.Second)
		if len(seen) != 0 {
			t.Fatalf("short work was shown: %v", seen)
		}
		on(func() { Run(r, "", sleep(2*time.Second), nil) })
		rest(4 * time.Second)
		on(func() { Run(r, "long", sleep(2*time.Second), nil) })
		rest(5 * time.Second)
		var told []string
		for _, s := range seen {
			told = append(told, s.What)
			if s.What == "long" && (s.Done != 1 || s.Total != 4 || s.Cancel == nil) {
				t.Errorf("told %+v", s)
			}
		}
		if want := []string{"halfway", "", "long", "halfway", ""}; !slices.Equal(told, want) && !slices.Equal(told, want[2:]) {
			t.Errorf("told %q, want %q", told, want)
		}
	})
}

func TestCancel(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		var got error
		var h *Handle
		on(func() {
			h = Run(r, "work", func(ctx context.Context, _ *Progress) (int, error) {
				<-ctx.Done()
				return 0, ctx.Err()
			}, func(_ int, err error) { got = err })
		})
		on(h.Cancel)
		if !errors.Is(got, context.Canceled) {
			t.Errorf("got %v", got)
		}
	})
}

func TestLatestWins(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		l := NewLatest[string](r, "")
		under, most := 0, 0
		var got []string
		ask := func(s string) {
			l.Run(func(ctx context.Context, _ *Progress) (string, error) {
				under++
				most = max(most, under)
				defer func() { under-- }()
				time.Sleep(10 * time.Millisecond)
				return s, nil
			}, func(s string, _ error) { got = append(got, s) })
		}
		on(func() { ask("t"); ask("tr"); ask("tra") })
		rest(time.Second)
		on(func() { ask("x"); l.Drop() })
		rest(time.Second)
		on(func() { ask("y") })
		rest(time.Second)
		if want := []string{"tra", "y"}; !slices.Equal(got, want) {
			t.Errorf("came back: %q, want %q", got, want)
		}
		if most != 1 {
			t.Errorf("%d at once", most)
		}
	})
}

func TestQueueKeepsOrderAndOutlivesClose(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		q := NewQueue(r)
		var made []int
		on(func() {
			for i := range 5 {
				Change(q, "save", func(ctx context.Context, _ *Progress) (int, error) {
					time.Sleep(time.Duration(5-i) * time.Second)
					if ctx.Err() == nil {
						made = append(made, i)
					}
					return i, nil
				}, nil)
			}
		})
		r.Close()
		if want := []int{0, 1, 2, 3, 4}; !slices.Equal(made, want) {
			t.Errorf("made %v, want %v", made, want)
		}
	})
}

func TestQueueGoesOnAfterFailure(t *testing.T) {
	r := Inline()
	q := NewQueue(r)
	var got []string
	for i, work := range []Work[int]{
		value(1),
		func(context.Context, *Progress) (int, error) { panic("no") },
		value(3),
	} {
		Change(q, "save", work, func(v int, err error) {
			if err != nil {
				got = append(got, "failed")
			} else if v == i+1 {
				got = append(got, "made")
			}
		})
	}
	if want := []string{"made", "failed", "made"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestDelayRunsTheLastCall(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		d := NewDelay(r, 300*time.Millisecond)
		var got []string
		call := func(s string) func() { return func() { d.Call(func() { got = append(got, s) }) } }
		on(call("a"))
		rest(200 * time.Millisecond)
		on(call("ab"))
		rest(time.Second)
		on(call("abc"))
		on(d.Flush)
		rest(time.Second)
		if want := []string{"ab", "abc"}; !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

func TestDelaySoonDoesNotWaitForARest(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		d := NewDelay(r, 300*time.Millisecond)
		var got []string
		for _, s := range []string{"a", "ab", "abc", "abcd"} { // never a rest of 300 ms
			on(func() { d.Soon(func() { got = append(got, s) }) })
			rest(200 * time.Millisecond)
		}
		on(func() { d.Soon(func() { got = append(got, "dropped") }) })
		on(d.Drop)
		rest(time.Second)
		if want := []string{"ab", "abcd"}; !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

func TestSignalGathers(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		var told []uint
		s := NewSignal(r, func(flags uint) { told = append(told, flags) })
		on(func() { s.Raise(1); s.Raise(4) })
		on(func() { s.Raise(2) })
		if want := []uint{5, 2}; !slices.Equal(told, want) {
			t.Errorf("told %v, want %v", told, want)
		}
	})
}

func TestInlineWaitsItsTurn(t *testing.T) {
	r := Inline()
	var got []string
	s := NewSignal(r, func(uint) { got = append(got, "told") })
	Run(r, "outer", func(context.Context, *Progress) (int, error) {
		s.Raise(1)
		got = append(got, "worked")
		return 0, nil
	}, func(int, error) { got = append(got, "done") })
	if want := []string{"worked", "told", "done"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestInlineLatest(t *testing.T) {
	l := NewLatest[int](Inline(), "")
	var got []int
	for i := range 3 {
		l.Run(value(i), func(v int, _ error) { got = append(got, v) })
	}
	if want := []int{0, 1, 2}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestNothingComesBackAfterClose(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		called := false
		on(func() {
			Run(r, "", func(ctx context.Context, _ *Progress) (int, error) {
				<-ctx.Done()
				return 0, nil
			}, func(int, error) { called = true })
		})
		r.Close()
		synctest.Wait()
		if called {
			t.Error("done was called after Close")
		}
	})
}

// TestIdle counts how often memory is given back: once, a while after the last
// work, and not while there is any.
func TestIdle(t *testing.T) {
	inLoop(t, func(t *testing.T, r *Runner, on func(func())) {
		var tidied atomic.Int32
		r.idle.tidy = func() { tidied.Add(1) }
		work := func(d time.Duration) {
			on(func() {
				Run(r, "", func(context.Context, *Progress) (int, error) { time.Sleep(d); return 0, nil }, nil)
			})
		}
		work(time.Second)
		work(3 * idleAfter)
		rest(2 * idleAfter)
		if n := tidied.Load(); n != 0 {
			t.Errorf("given back %d times while there is work", n)
		}
		rest(idleAfter + time.Second)
		work(time.Second) // before the while is over
		rest(idleAfter)
		if n := tidied.Load(); n != 0 {
			t.Errorf("given back %d times soon after work", n)
		}
		rest(10 * idleAfter)
		if n := tidied.Load(); n != 1 {
			t.Errorf("given back %d times, want 1", n)
		}
	})
}

func TestGiveBack(t *testing.T) {
	resident := func() uint64 {
		held := []metrics.Sample{{Name: "/memory/classes/heap/unused:bytes"}, {Name: "/memory/classes/heap/free:bytes"}, {Name: "/memory/classes/heap/objects:bytes"}}
		metrics.Read(held)
		return held[0].Value.Uint64() + held[1].Value.Uint64() + held[2].Value.Uint64()
	}
	garbage := make([][]byte, 64)
	for i := range garbage {
		garbage[i] = make([]byte, 2<<20)
	}
	before := resident()
	runtime.KeepAlive(garbage)
	garbage = nil
	runtime.GC()
	giveBack()
	if after := resident(); after+worthGiving > before {
		t.Errorf("%d MB before, %d after", before>>20, after>>20)
	}
}
