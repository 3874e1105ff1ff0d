package workspace

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// TestFrugalGivesBack looks at what the collector is told while work is under
// way, when it holds much, and when it has ended.
func TestFrugalGivesBack(t *testing.T) {
	usual := percent()
	outer, inner := frugal(), frugal()
	if p := percent(); p != -1 {
		t.Errorf("garbage may be %d%% of what is in use, and is bounded by that beside the limit", p)
	}
	if limit := debug.SetMemoryLimit(-1); limit < frugalMemory || limit == math.MaxInt64 {
		t.Errorf("limit %d", limit)
	}
	held := make([]byte, 2*frugalMemory)
	wide := func() bool {
		runtime.GC()
		return debug.SetMemoryLimit(-1) >= int64(2*frugalMemory*4/3)
	}
	for deadline := time.Now().Add(10 * time.Second); !wide(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("limit %d with %d in use", debug.SetMemoryLimit(-1), len(held))
		}
	}
	runtime.KeepAlive(held)
	inner()
	if limit := debug.SetMemoryLimit(-1); limit == math.MaxInt64 {
		t.Error("no limit while work is under way")
	}
	outer()
	if limit := debug.SetMemoryLimit(-1); limit != math.MaxInt64 {
		t.Errorf("limit %d is left", limit)
	}
	if p := percent(); p != usual {
		t.Errorf("garbage may be %d%% of what is in use, before %d%%", p, usual)
	}
	runtime.GC()
	time.Sleep(20 * time.Millisecond)
	if limit := debug.SetMemoryLimit(-1); limit != math.MaxInt64 {
		t.Errorf("limit %d came back", limit)
	}
}

// percent is how much garbage there may be, of what is in use.
func percent() int {
	p := debug.SetGCPercent(100)
	debug.SetGCPercent(p)
	return p
}
