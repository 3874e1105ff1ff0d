package builder

import (
	"testing"

	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestLeaveOut(t *testing.T) {
	test.NewTempApp(t)
	const text = "All States parties need to make it clear."
	for _, tt := range []struct {
		name     string
		from, to int // what is selected, in letters
		want     string
	}{
		{"words and the space after them", 0, 11, "[…] parties need to make it clear."},
		{"words and the space before them", 3, 18, "All […] need to make it clear."},
		{"words", 4, 10, "All […] parties need to make it clear."},
		{"nothing", 40, 40, "All States parties need to make it clear[…]."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := widgets.NewTextBox(3)
			b.Resize(fyne.NewSize(600, 100))
			b.SetText(text)
			home := &fyne.KeyEvent{Name: fyne.KeyHome}
			b.TypedKey(home)
			for range tt.from {
				b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
			}
			b.KeyDown(&fyne.KeyEvent{Name: "LeftShift"})
			for range tt.to - tt.from {
				b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
			}
			b.KeyUp(&fyne.KeyEvent{Name: "LeftShift"})
			leaveOut(b)
			if b.Text() != tt.want || tt.from < tt.to && !briefing.VisiblyEdited(text, b.Text()) {
				t.Errorf("%q, want %q", b.Text(), tt.want)
			}
		})
	}
}

func TestMarked(t *testing.T) {
	if got, want := marked("All [...] parties [. . .]."), "All […] parties […]."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
