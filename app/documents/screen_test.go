package documents

import (
	"testing"

	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/test"
)

// Of two documents with one title the list says which is the older.
func TestNoteOfADocument(t *testing.T) {
	test.NewTempApp(t)
	s := &Screen{newest: map[briefing.DocumentID]briefing.DocumentID{"old": "new"}}
	for _, tt := range []struct {
		entry workspace.Entry
		want  string
	}{
		{workspace.Entry{ID: "old", Words: 9}, "There is a newer version"},
		{workspace.Entry{ID: "new", Words: 9}, ""},
		{workspace.Entry{ID: "scan", Pages: 2}, "Pictures of pages, no words"},
		{workspace.Entry{ID: "consent wall"}, "Menus and notices only"},
	} {
		if got := s.note(tt.entry); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.entry.ID, got, tt.want)
		}
	}
}
