package paper

import (
	"runtime"
	"strings"
	"testing"
)

// TestLongLine takes the words of an endless line together, in memory that
// grows as the line does: it was copied anew with each word.
func TestLongLine(t *testing.T) {
	const words = 20_000
	l := typeset(0, 700, strings.Repeat("word ", words))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	ps := pieces([]Line{l})
	runtime.ReadMemStats(&after)
	if len(ps) != 1 || len(strings.Fields(ps[0].text)) != words {
		t.Fatalf("%d pieces", len(ps))
	}
	if took := (after.TotalAlloc - before.TotalAlloc) / words; took > 200 {
		t.Errorf("%d bytes for each word", took)
	}
}
