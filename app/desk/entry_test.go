package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// TestFilterEntryIsEmptied shows the cross while there is something to take
// away, by a click or by Escape.
func TestFilterEntryIsEmptied(t *testing.T) {
	test.NewTempApp(t)
	var told []string
	e := NewFilterEntry("A name", func(text string) { told = append(told, text) })
	w := test.NewTempWindow(t, e)
	if e.clear.Visible() {
		t.Error("an empty line has a cross")
	}
	test.Type(e, "ab")
	if !e.clear.Visible() {
		t.Error("a full line has no cross")
	}
	w.Canvas().Unfocus()
	e.clear.(fyne.Tappable).Tapped(nil)
	if e.Text != "" || e.clear.Visible() || w.Canvas().Focused() != e {
		t.Errorf("after the click %q, cross %v", e.Text, e.clear.Visible())
	}
	test.Type(e, "c")
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if e.Text != "" {
		t.Errorf("after Escape %q", e.Text)
	}
	if got, want := strings.Join(told, ","), "a,ab,,c,"; got != want {
		t.Errorf("told %q, want %q", got, want)
	}
}
