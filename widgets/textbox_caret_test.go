package widgets

import (
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
)

// TestTypingAtTheEndOfALine types words into entries of many widths, so that a
// space falls past the end of a line in some of them.
func TestTypingAtTheEndOfALine(t *testing.T) {
	const words = " A new sentence that goes on while it is typed, letter by letter, and on to the next line"
	for width := float32(250); width < 420; width += 7 {
		d := newBuilderDesk(t, twoSections())
		d.window.Resize(fyne.NewSize(width, 600))
		d.list.Edit("A", briefing.ItemID("1"))
		e := d.list.entry
		want := e.Text()
		for _, r := range words {
			e.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace}) // as a keyboard does for every letter
			e.TypedRune(r)
			want += string(r)
			if e.Text() != want {
				t.Fatalf("%v wide: %q, want %q", width, e.Text(), want)
			}
			if r == ' ' { // a slip of the finger, taken back
				e.TypedRune('x')
				e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
				e.TypedRune(' ')
				e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
				if e.Text() != want {
					t.Fatalf("%v wide, after taking a letter back: %q, want %q", width, e.Text(), want)
				}
			}
		}
	}
}

// TestTypingBeforeAnotherParagraph does so where the paragraph is not the last.
func TestTypingBeforeAnotherParagraph(t *testing.T) {
	for width := float32(250); width < 420; width += 7 {
		d := newBuilderDesk(t, twoSections())
		d.window.Resize(fyne.NewSize(width, 600))
		d.list.Edit("A", briefing.ItemID("1"))
		e := d.list.entry
		e.SetText("\nSecond")
		e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageUp})
		e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
		want := ""
		for _, r := range "First words that go on and on until the line is full and another begins" {
			e.TypedRune(r)
			want += string(r)
			if e.Text() != want+"\nSecond" {
				t.Fatalf("%v wide: %q, want %q", width, e.Text(), want+"\nSecond")
			}
		}
	}
}
