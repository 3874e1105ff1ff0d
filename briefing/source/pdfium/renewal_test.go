package pdfium

import (
	"bytes"
	"context"
	"testing"
)

// TestRenewal reads a file in a sandbox in which others were read: it is as it
// was when it was made, byte for byte, and one that was stopped is not used
// again.
func TestRenewal(t *testing.T) {
	e := &Engine{Cache: cache, Unwatched: true}
	t.Cleanup(func() { _ = e.Close() })
	box, err := e.sandbox(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	size := int(box.module.Memory().Size())
	fresh := bytes.Clone(box.bytes(0, size))
	for _, name := range []string{"un-report", "two-columns"} {
		if _, err := read(context.Background(), box, Request{Data: testFile(t, name)}); err != nil {
			t.Fatal(err)
		}
		if bytes.Equal(fresh, box.bytes(0, size)) {
			t.Fatalf("%s: reading it left the memory as it was", name)
		}
		if !box.renew() || !bytes.Equal(fresh, box.bytes(0, size)) {
			t.Errorf("%s: the sandbox is not as it was", name)
		}
	}
	if !e.keep(box) {
		t.Error("a sandbox of the engine is not kept")
	}
	if _, err := e.Read(context.Background(), Request{Data: testFile(t, "un-report")}); err != nil || e.spare != box {
		t.Errorf("the sandbox was not used again: %v", err)
	}
	if _, err := e.Read(context.Background(), Request{Data: []byte("no PDF")}); err == nil || e.spare != nil {
		t.Errorf("a sandbox in which reading failed is used again (%v)", err)
	}
	grown := album(2, 16<<20)
	if r, err := e.Read(context.Background(), Request{Data: grown}); err != nil || len(r.Sheet.Pages) != 2 || e.spare != nil {
		t.Errorf("a sandbox that grew is used again: %d pages, %v", len(r.Sheet.Pages), err)
	}
	if box, err = e.sandbox(context.Background()); err != nil {
		t.Fatal(err)
	}
	if err := e.Close(); err != nil || e.keep(box) {
		t.Errorf("a sandbox of a closed engine is used again (%v)", err)
	}
}
