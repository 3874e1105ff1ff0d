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
	percent := debug.SetGCPercent(100)
	defer debug.SetGCPercent(percent)
	outer, inner := frugal(frugalPercent), frugal(indexingPercent)
	if got := debug.SetGCPercent(indexingPercent); got != indexingPercent {
		t.Errorf("%d per cent while documents are indexed", got)
	}
	if limit := debug.SetMemoryLimit(-1); limit < frugalMemory || limit == math.MaxInt64 {
		t.Errorf("limit %d", limit)
	}
	held := make([]byte, 2*frugalMemory)
	wide := func() bool {
		runtime.GC()
		return debug.SetMemoryLimit(-1) >= int64(4*frugalMemory)
	}
	for deadline := time.Now().Add(10 * time.Second); !wide(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("limit %d with %d in use", debug.SetMemoryLimit(-1), len(held))
		}
	}
	runtime.KeepAlive(held)
	inner()
	if got := debug.SetGCPercent(frugalPercent); got != frugalPercent {
		t.Errorf("%d per cent while work is under way", got)
	}
	outer()
	if limit := debug.SetMemoryLimit(-1); limit != math.MaxInt64 {
		t.Errorf("limit %d is left", limit)
	}
	if got := debug.SetGCPercent(100); got != 100 {
		t.Errorf("%d per cent are left", got)
	}
	runtime.GC()
	time.Sleep(20 * time.Millisecond)
	if limit := debug.SetMemoryLimit(-1); limit != math.MaxInt64 {
		t.Errorf("limit %d came back", limit)
	}
}
