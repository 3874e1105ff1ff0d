package app

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attache/app/notice"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/widget"
)

// TestFree says when the end of a long work may change what is in sight.
func TestFree(t *testing.T) {
	a := openApp(t, t.TempDir())
	d, other := a.document(t, "ICAT highlights"), a.document(t, "Key synergies")
	long := -time.Minute
	for _, tt := range []struct {
		name  string
		since time.Duration
		begin func()
		then  func()
		want  bool
	}{
		{"among the documents", long, func() { a.show(placeDocuments) }, nil, true},
		{"in a report", long, func() { a.show(placeImports) }, nil, true},
		{"went to read", 0, func() { a.show(placeDocuments) }, func() { a.read(d.ID, nil) }, false},
		{"waits in a document", 0, func() { a.read(d.ID, nil) }, nil, true},
		{"reads on in it", long, func() { a.read(d.ID, nil) }, nil, false},
		{"reads another", 0, func() { a.read(d.ID, nil) }, func() { a.read(other.ID, nil) }, false},
		{"among the evidence, for long", long, func() { a.show(placeEvidence) }, nil, false},
		{"writes", 0, func() { a.show(placeDocuments) }, func() {
			entry := widget.NewEntry()
			a.window.SetContent(entry)
			a.window.Canvas().Focus(entry)
		}, false},
	} {
		tt.begin()
		s := a.scene()
		s.since = s.since.Add(tt.since)
		if tt.then != nil {
			tt.then()
		}
		if got := a.free(s); got != tt.want {
			t.Errorf("%s: free is %v", tt.name, got)
		}
	}
}

// An import that ends while a person reads something else leaves her there, and
// says where what came in is to be found.
func TestImportLeavesWhoReads(t *testing.T) {
	a := openApp(t, t.TempDir())
	d := a.document(t, "ICAT highlights")
	a.read(d.ID, nil)
	var told notice.Message
	shown := a.bench.Notices.OnMessage
	a.bench.Notices.OnMessage = func(m notice.Message) { told = m; shown(m) }
	other := a.document(t, "Key synergies")
	came := workspace.Outcome{Status: workspace.StatusImported, Document: other.ID, Title: "Key synergies"}
	for _, tt := range []struct {
		name, offers string
		r            arrivals
	}{
		{"one", "Read", arrivals{added: 1, told: 1, files: 1, last: came}},
		{"some, of which one failed", "Report", arrivals{added: 1, told: 2, files: 2, last: came, failed: []error{filepath.ErrBadPattern}}},
		{"a protected one", "Password", arrivals{told: 1, files: 1, protected: []string{"a.pdf"}}},
	} {
		a.tellImport(tt.r, nil, false)
		if a.place != placeReading || a.screens.reading.Document() != d.ID || a.asks() {
			t.Errorf("%s: the person is at %q, asked: %v", tt.name, a.place, a.asks())
		}
		if told.More == nil || !strings.HasPrefix(told.More.Label, tt.offers) || told.Text == "" {
			t.Errorf("%s: told %q, offered %+v", tt.name, told.Text, told.More)
		}
	}
	a.tellImport(arrivals{added: 1, told: 1, files: 1, last: came}, nil, true)
	if a.screens.reading.Document() != other.ID {
		t.Error("what came alone is not shown to who waits for it")
	}
}
