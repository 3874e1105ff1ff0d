package pdfium

import (
	"bytes"
	"os"
	"testing"
)

// Memory is wiped whether or not the system takes its pages back, and none of
// what stands around it.
func TestWipe(t *testing.T) {
	page := os.Getpagesize()
	whole := make([]byte, 64*page)
	for _, part := range []struct{ from, to int }{{page, 63 * page}, {page, 63*page - 7}, {page + 5, 63 * page}, {3 * page, 3 * page}, {9, 10}} {
		for i := range whole {
			whole[i] = 1
		}
		clear(whole[min(part.to, 40*page):part.to]) // the end was never written to
		wipe(whole[part.from:part.to])
		want := bytes.Repeat([]byte{1}, len(whole))
		clear(want[min(part.to, 40*page):part.to])
		clear(want[part.from:part.to])
		if !bytes.Equal(whole, want) {
			t.Errorf("from %d to %d: wiped otherwise", part.from, part.to)
		}
	}
}
