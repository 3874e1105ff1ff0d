package importing

import (
	"os"
	"path/filepath"
	"testing"

	"attache/app/desk"
	"attache/app/notice"
	"attache/app/task"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

func newBench(t *testing.T) *desk.Bench {
	t.Helper()
	test.NewTempApp(t)
	library, err := workspace.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = library.Close() }) // nothing is left to write
	b := &desk.Bench{Library: library, Tasks: task.Inline(), Notices: &notice.Board{}, Window: test.NewTempWindow(t, widget.NewLabel(""))}
	b.Changes = task.NewQueue(b.Tasks)
	b.Window.Resize(fyne.NewSize(900, 600))
	return b
}

// The button for a whole folder takes the one that the path names, also when it
// was typed and not opened.
func TestWholeFolderIsTheOneNamed(t *testing.T) {
	shown, other := t.TempDir(), t.TempDir()
	file := filepath.Join(other, "a.txt")
	if err := os.WriteFile(file, []byte("Text."), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, opened, typed, want string }{
		{"as shown", shown, shown, shown},
		{"typed", shown, other, other},
		{"a file typed", shown, file, file},
		{"the folder of a file that was opened", file, other, other},
		{"nowhere", shown, filepath.Join(shown, "missing"), ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := NewChooser(newBench(t))
			got := ""
			c.OnChosen = func(paths []string) { got = paths[0] }
			c.Show(true)
			c.open(tt.opened, "")
			c.path.SetText(tt.typed)
			test.Tap(c.whole)
			if got != tt.want {
				t.Errorf("took %q, want %q", got, tt.want)
			}
			if c.Shown() != (tt.want == "") {
				t.Errorf("the dialog is shown: %v", c.Shown())
			}
		})
	}
}

// A folder to write to is taken by the button or by Enter alone, and is where
// the next choice begins.
func TestTargetIsTakenByKeys(t *testing.T) {
	b, dir := newBench(t), t.TempDir()
	target := NewTarget(b)
	got := ""
	target.Ask(func(dir string) { got = dir })
	target.path.SetText(dir)
	target.path.OnSubmitted(dir)
	if got != "" || target.folder.Path != dir {
		t.Fatalf("took %q on the way to it, shown is %q", got, target.folder.Path)
	}
	target.path.OnSubmitted(dir)
	if got != dir || target.Shown() {
		t.Fatalf("took %q, shown: %v", got, target.Shown())
	}
	again := NewTarget(b)
	again.Ask(func(string) {})
	if again.folder.Path != dir {
		t.Errorf("begins in %q", again.folder.Path)
	}
	again.path.SetText(filepath.Join(dir, "missing"))
	test.Tap(again.take)
	if !again.Shown() {
		t.Error("a folder that there is not was taken")
	}
}
