package index

import (
	"fmt"
	"testing"

	"attache/briefing"
)

// After Compact the same is found in one piece; what was taken out stays out.
func TestCompact(t *testing.T) {
	l := newLibrary()
	for i := range 6 {
		l.add(t, briefing.Provenance{Title: fmt.Sprint(i), Date: briefing.Date{Year: 2000 + i}}, fmt.Sprintf("The harbour was closed on day %d.", i))
	}
	entries := l.entries
	l.entries = entries[:1]
	x := l.open(t)
	for i := range entries[1:] {
		if err := x.Add(t.Context(), entries[i+1:i+2]); err != nil {
			t.Fatal(err)
		}
	}
	if err := x.Remove(t.Context(), entries[2].Document.ID); err != nil {
		t.Fatal(err)
	}
	before := found(t, x, l, Query{Text: "harbour", Sort: SortOldest})
	if err := x.Compact(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := found(t, x, l, Query{Text: "harbour", Sort: SortOldest}); got != before || before == "" {
		t.Errorf("%q, before %q", got, before)
	}
	if n := len(x.current.segments); n != 1 {
		t.Errorf("%d segments", n)
	}
	if n, err := x.Count(); n != 5 || err != nil {
		t.Errorf("%d documents, %v", n, err)
	}
}
