package workspace

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"attache/briefing"
)

const press = `VIENNA, 25 July 2024. States met to discuss trafficking in persons.

“We need clear laws that protect every victim of trafficking,” said Ana Duarte, Director of the Centre for Safe Migration.

According to the Centre for Safe Migration, about 35 per cent of detected victims are children.

Ms. Duarte called on all States to stop punishing victims for acts that they were forced to commit.
`

// opened is an empty library in a folder of the test's own.
func opened(t *testing.T) *Workspace {
	t.Helper()
	w, err := Open(context.Background(), filepath.Join(t.TempDir(), "library"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return w
}

// imported puts a text into the library and returns its document.
func imported(t *testing.T, w *Workspace, name, text string) *briefing.Document {
	t.Helper()
	o, err := w.ImportBytes(context.Background(), name, []byte(text))
	if err != nil || o.Err != nil {
		t.Fatalf("import %s: %v, %v", name, err, o.Err)
	}
	d, err := w.Document(context.Background(), o.Document)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// first returns the first evidence of a kind in a document.
func first(t *testing.T, w *Workspace, id briefing.DocumentID, kind briefing.Kind) Evidence {
	t.Helper()
	all, err := w.EvidenceOf(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		if e.Finding.Kind == kind && e.Finding.Form == briefing.FormDirect {
			return e
		}
	}
	t.Fatalf("no %s among %d findings", kind, len(all))
	return Evidence{}
}

func newBriefing(t *testing.T, w *Workspace) briefing.Briefing {
	t.Helper()
	b, err := w.NewBriefing(context.Background(), "Vienna", "en", Headings{"What we ask", "What was said", "The numbers"})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestOpenRefusesUnwritableFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Open(context.Background(), filepath.Join(file, "library"))
	wantProblem(t, err, "--library")
}

func TestOpenLeavesDamagedLibrary(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, storeFile)
	damaged := []byte("this is no library, but somebody may need it")
	if err := os.WriteFile(path, damaged, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), dir); err == nil {
		t.Fatal("a damaged library was opened")
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != string(damaged) {
		t.Fatalf("the damaged file became %q, %v", got, err)
	}
	aside, err := SetAside(dir)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(aside); err != nil || string(got) != string(damaged) {
		t.Errorf("set aside: %q, %v", got, err)
	}
	w, err := Open(context.Background(), dir)
	if err != nil {
		t.Fatalf("after setting aside: %v", err)
	}
	if err := w.Close(); err != nil {
		t.Error(err)
	}
}
