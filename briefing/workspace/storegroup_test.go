package workspace

import (
	"testing"
	"time"
)

// A group is full with so many documents or so many bytes, and due when its
// first has waited.
func TestStoreGroup(t *testing.T) {
	var g storeGroup
	if g.due != nil {
		t.Error("an empty group is due")
	}
	for i := range batch - 1 {
		if g.add(reading{data: make([]byte, 10)}) {
			t.Errorf("full with %d documents", i+1)
		}
	}
	if !g.add(reading{}) || len(g.readings) != batch {
		t.Errorf("not full with %d documents", len(g.readings))
	}
	select {
	case <-g.due:
	case <-time.After(100 * batchWait):
		t.Error("never due")
	}
	var large storeGroup
	if large.add(reading{data: make([]byte, batchBytes-1)}) || !large.add(reading{data: []byte{1}}) {
		t.Errorf("%d bytes", large.bytes)
	}
}
