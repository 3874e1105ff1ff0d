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

// TestBoldOverleaf keeps a recommendation in bold whole that begins in two lines at
// the foot of a page.
func TestBoldOverleaf(t *testing.T) {
	first := twoColumns(700, 12, 0)
	first = append(first, bold(typeset(60, 500, "To ratify the Convention and")), bold(typeset(60, 486, "to invite all whose work it is")))
	second := append([]Line{bold(typeset(60, 700, "to visit the harbour and its boats."))}, twoColumns(660, 12, 0)...)
	text := Assemble([]Page{page(first...), page(second...)}).Text
	if !strings.Contains(text, "all whose work it is to visit the harbour") {
		t.Errorf("parted:\n%s", text)
	}
}
