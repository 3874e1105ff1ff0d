package desk

import (
	"testing"

	"attache/app/notice"
	"attache/app/task"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/test"
)

// The way back beside a message is that of what the message tells, or there is
// none.
func TestFootOffersNoOtherUndo(t *testing.T) {
	test.NewTempApp(t)
	library, err := workspace.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer library.Close()
	b := &Bench{Library: library, Tasks: task.Inline(), Notices: &notice.Board{}}
	f := NewFoot(b, func() {})
	join := func(name, other string) {
		if err := library.JoinNames(t.Context(), name, other); err != nil {
			t.Fatal(err)
		}
	}
	join("Ann", "Anne")
	b.Notices.Undoable("Joined.")
	if f.Settle(); !f.message.Undo {
		t.Error("nothing else was done, and the way back is gone")
	}
	join("Bob", "Bobby")
	if f.Settle(); f.message.Undo || f.message.Text != "Joined." {
		t.Errorf("something else was done, and shown is %+v", f.message)
	}
	b.Notices.Undoable("Joined.")
	if _, _, err := library.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	if f.Settle(); f.message.Undo {
		t.Error("it is taken back, and can be taken back again")
	}
}
