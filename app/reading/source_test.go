package reading

import (
	"context"
	"path/filepath"
	"testing"

	"attache/app/desk"
	"attache/app/notice"
	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/test"
)

// sourceOf is the form on documents of a library of its own.
func sourceOf(t *testing.T, texts ...string) (*Source, *workspace.Workspace, []briefing.DocumentID) {
	t.Helper()
	test.NewTempApp(t)
	library, err := workspace.Open(context.Background(), filepath.Join(t.TempDir(), "library"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := library.Close(); err != nil {
			t.Error(err)
		}
	})
	var ids []briefing.DocumentID
	for _, text := range texts {
		o, err := library.ImportBytes(context.Background(), "a.txt", []byte(text))
		if err != nil || o.Err != nil {
			t.Fatal(err, o.Err)
		}
		ids = append(ids, o.Document)
	}
	tasks := task.Inline()
	b := &desk.Bench{Library: library, Tasks: tasks, Changes: task.NewQueue(tasks), Notices: &notice.Board{}, Window: test.NewTempWindow(t, nil)}
	s := NewSource(b)
	b.Window.SetContent(s.Content())
	s.Show(ids...)
	return s, library, ids
}

func (s *Source) field(t *testing.T, name string) *sourceField {
	t.Helper()
	for _, f := range s.fields {
		if f.name == name {
			return f
		}
	}
	t.Fatalf("no field %q", name)
	return nil
}

func provenance(t *testing.T, w *workspace.Workspace, id briefing.DocumentID) briefing.Provenance {
	t.Helper()
	d, err := w.Document(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return d.Provenance
}

func TestDetailsOfSeveral(t *testing.T) {
	s, library, ids := sourceOf(t, "First report\n\nWords.", "Second report\n\nOther words.")
	title := s.field(t, "title")
	if title.entry.Text != "" || title.entry.PlaceHolder == "" {
		t.Errorf("different titles are shown as %q, %q", title.entry.Text, title.entry.PlaceHolder)
	}
	titles := []string{provenance(t, library, ids[0]).Title, provenance(t, library, ids[1]).Title}
	s.field(t, "event").entry.SetText("Conference of the Parties")
	s.field(t, "authors").entry.SetText("A. Diallo;  B. Roe ")
	s.Flush()
	for i, id := range ids {
		p := provenance(t, library, id)
		if p.Event != "Conference of the Parties" || len(p.Authors) != 2 || p.Authors[1] != "B. Roe" || p.Title != titles[i] {
			t.Errorf("document %d: %+v", i, p)
		}
	}
	s.Reload()
	if got := provenance(t, library, ids[0]).Origins["event"]; got != briefing.OriginPerson {
		t.Errorf("the event is said to be %q", got)
	}
	if _, ok, err := library.Undo(context.Background()); !ok || err != nil {
		t.Fatal(ok, err)
	}
	s.Reload()
	if p := provenance(t, library, ids[1]); p.Event != "" || s.field(t, "event").entry.Text != "" {
		t.Errorf("after undo: %+v, shown %q", p, s.field(t, "event").entry.Text)
	}
}

func TestWrongDateIsSaidAndNotStored(t *testing.T) {
	s, library, ids := sourceOf(t, "A report\n\nWords.")
	date := s.field(t, "date")
	date.entry.SetText("tomorrow")
	s.Flush()
	if got := provenance(t, library, ids[0]).Date; !got.IsZero() || date.wrong.MinSize().Height == 0 {
		t.Errorf("stored %v, and nothing is said", got)
	}
	date.entry.SetText("2024-07")
	s.Flush()
	if got := provenance(t, library, ids[0]).Date.String(); got != "2024-07" || date.wrong.MinSize().Height != 0 {
		t.Errorf("stored %q, and something is said", got)
	}
}
