package desk

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

// A button on the colour of what is chosen shows by a ring that it has the
// keys; others show it by their ground.
func TestButtonShowsThatItHasTheKeys(t *testing.T) {
	test.NewTempApp(t)
	for _, tt := range []struct {
		name       string
		importance widget.Importance
		focused    bool
		want       bool
	}{
		{"main, without the keys", widget.HighImportance, false, false},
		{"main, with the keys", widget.HighImportance, true, true},
		{"another, with the keys", widget.MediumImportance, true, false},
	} {
		b := NewButton("Save", nil, func() {})
		b.Importance = tt.importance
		w := test.NewTempWindow(t, b)
		w.Resize(fyne.NewSize(120, 60))
		if tt.focused {
			w.Canvas().Focus(b)
		}
		objects := test.WidgetRenderer(b).Objects()
		ring := objects[len(objects)-1]
		if ring.Visible() != tt.want {
			t.Errorf("%s: the ring is shown: %v", tt.name, ring.Visible())
		}
		if s := b.Size(); ring.Position().X <= 0 || ring.Size().Width >= s.Width {
			t.Errorf("%s: the ring is %v at %v, not within %v", tt.name, ring.Size(), ring.Position(), s)
		}
	}
}
