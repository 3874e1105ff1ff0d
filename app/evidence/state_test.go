package evidence

import (
	"testing"

	"attache/app/desk"
	"attache/app/task"
	"attache/widgets"

	"fyne.io/fyne/v2/test"
)

// TestRestore shows the list in the order and with the columns it had.
func TestRestore(t *testing.T) {
	test.NewTempApp(t)
	b := &desk.Bench{Tasks: task.Inline()}
	one := New(b)
	fresh := one.State()
	want := State{Column: widgets.ColumnSpeaker, Columns: fresh.Columns}
	want.Columns[widgets.ColumnWords] *= 2
	one.Restore(want)
	if got := one.State(); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	one.Restore(State{})
	if got := one.State(); got != want {
		t.Errorf("nothing remembered, and yet %+v", got)
	}
}
