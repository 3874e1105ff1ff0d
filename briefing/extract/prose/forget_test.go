package prose

import (
	"runtime"
	"testing"
)

func TestForgetGivesMemoryBack(t *testing.T) {
	held := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	l := lexicons()
	with := held()
	runtime.KeepAlive(l)
	l = nil
	Forget()
	if without := held(); without+10<<20 > with {
		t.Errorf("%d bytes before, %d after", with, without)
	}
}
