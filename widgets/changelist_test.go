package widgets

import (
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestChangeListKeys(t *testing.T) {
	plainApp(t)
	l := NewChangeList("")
	var changes []Change
	for range 40 {
		changes = append(changes, Change{Kind: briefing.DifferenceAdded, What: "added", Words: []briefing.WordRun{{Text: "words"}}})
	}
	w := test.NewTempWindow(t, l)
	w.Resize(fyne.NewSize(300, 200))
	l.SetChanges(changes)
	left := false
	l.OnEscape = func() { left = true }
	for _, tt := range []struct {
		key  fyne.KeyName
		down bool // whether some of the list is scrolled away then
	}{{fyne.KeyDown, true}, {fyne.KeyUp, false}, {fyne.KeyPageDown, true}, {fyne.KeyPageUp, false}, {fyne.KeyEnd, true}, {fyne.KeyHome, false}} {
		l.TypedKey(&fyne.KeyEvent{Name: tt.key})
		if y := l.rows.scroll.Offset.Y; y > 0 != tt.down {
			t.Errorf("after %s %v are scrolled away", tt.key, y)
		}
	}
	l.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if !left {
		t.Error("Escape does not leave the list")
	}
}
