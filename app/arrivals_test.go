package app

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attache/app/notice"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/widget"
)

// chapters is a text of paragraphs of which no two are alike.
func chapters(n int, last string) string {
	var b strings.Builder
	b.WriteString("Report on the coast\n\n")
	for i := range n {
		fmt.Fprintf(&b, "Chapter %d counts %d boats at harbour%d, where keeper%d of district%d writes them down.\n\n", i, 31*i, i, i, i)
	}
	return b.String() + last
}

func writeFiles(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestDroppedFilesAreImportedTogether(t *testing.T) {
	a := openApp(t, t.TempDir())
	dir := writeFiles(t, map[string]string{"a.txt": "First text.", "b.txt": "Second text.", "c.txt": "Third text."})
	before := len(a.entries(t))
	a.dropped([]fyne.URI{storage.NewFileURI(filepath.Join(dir, "a.txt")), storage.NewFileURI(filepath.Join(dir, "b.txt"))})
	if n := len(a.entries(t)) - before; n != 2 {
		t.Errorf("%d documents came in, want 2", n)
	}
	a.undo()
	if n := len(a.entries(t)) - before; n != 0 {
		t.Errorf("%d documents are left after undo", n)
	}
}

func TestWhatAStoppedImportLeftIsSaid(t *testing.T) {
	for _, c := range []struct {
		name string
		r    arrivals
		want string
	}{
		{"after some", arrivals{added: 14, told: 15, files: 300}, "14 documents added. Stopped before 285 more were read."},
		{"before the first", arrivals{files: 300}, "Stopped before 300 more were read."},
		{
			"not readable throughout", arrivals{added: 14, told: 14, files: 14, pictures: 2, illegible: 3},
			"14 documents added. 2 hold pictures and no words. 3 have pages whose letters are wrong.",
		},
		{"not stopped", arrivals{added: 3, told: 3, files: 3}, "3 documents added."},
	} {
		t.Run(c.name, func(t *testing.T) {
			openApp(t, t.TempDir()) // with its words
			if got := arrived(c.r); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestAlikeDocumentsAreComparedAndDecided(t *testing.T) {
	a := openApp(t, t.TempDir())
	var told notice.Message
	shown := a.bench.Notices.OnMessage
	a.bench.Notices.OnMessage = func(m notice.Message) { told = m; shown(m) }
	dir := writeFiles(t, map[string]string{"a.txt": chapters(30, ""), "b.txt": chapters(30, "A word at the end.")})
	a.importPaths([]string{dir})
	if told.More == nil || !told.Undo {
		t.Fatalf("told %+v", told)
	}
	told.More.Do()
	if a.place != placeCompare {
		t.Fatalf("at %q", a.place)
	}
	before := len(a.entries(t))
	doubts := func() []workspace.Doubt {
		all, err := a.bench.Library.Doubts(a.ctx)
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	d := doubts()
	if len(d) != 1 {
		t.Fatalf("%d doubts", len(d))
	}
	a.screens.compare.OnLeaveOut(d[0].New.ID, d[0].Old.ID)
	if len(doubts()) != 0 || len(a.entries(t)) != before-1 {
		t.Errorf("left out: %d doubts, %d documents of %d", len(doubts()), len(a.entries(t)), before)
	}
	a.undo()
	if len(doubts()) != 1 || len(a.entries(t)) != before {
		t.Errorf("undone: %d doubts, %d documents of %d", len(doubts()), len(a.entries(t)), before)
	}
	a.back()
	if a.place != placeDocuments {
		t.Errorf("back leads to %q", a.place)
	}
}

// TestVersionsAreComparedWithoutADecision looks at what was kept beside a newer
// version of its source, and then at documents of which to decide.
func TestVersionsAreComparedWithoutADecision(t *testing.T) {
	a := openApp(t, t.TempDir())
	dir := writeFiles(t, map[string]string{"a.txt": chapters(30, ""), "b.txt": chapters(30, "A word at the end.")})
	a.importPaths([]string{dir})
	doubts, err := a.bench.Library.Doubts(a.ctx)
	if err != nil || len(doubts) != 1 {
		t.Fatalf("%d doubts, %v", len(doubts), err)
	}
	older, newer := doubts[0].Old.ID, doubts[0].New.ID
	var buttons func(o fyne.CanvasObject) int
	buttons = func(o fyne.CanvasObject) (decide int) {
		if !o.Visible() {
			return 0
		}
		switch o := o.(type) {
		case *fyne.Container:
			for _, child := range o.Objects {
				decide += buttons(child)
			}
		case *widget.Button:
			if strings.HasPrefix(o.Text, "Keep") {
				return 1
			}
		}
		return decide
	}
	a.show(placeSearch)
	a.screens.pane.OnCompare(older, newer, briefing.Span{Start: 900, End: 950})
	if a.place != placeCompare || buttons(a.screens.compare.Content()) != 0 {
		t.Errorf("at %q with %d decisions", a.place, buttons(a.screens.compare.Content()))
	}
	a.back()
	if a.place != placeSearch {
		t.Errorf("back leads to %q", a.place)
	}
	a.showCompare("")
	if n := buttons(a.screens.compare.Content()); n != 2 {
		t.Errorf("%d decisions of a pair in doubt, want 2", n)
	}
}

func TestTimeLeft(t *testing.T) {
	for d, want := range map[time.Duration]string{
		time.Second: "about 5 seconds", 42 * time.Second: "about 45 seconds", 100 * time.Second: "about 2 minutes", 10 * time.Minute: "about 10 minutes",
	} {
		if got := timeLeft(d); got != want {
			t.Errorf("%v is told as %q, want %q", d, got, want)
		}
	}
}
