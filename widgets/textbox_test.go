package widgets

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// writing is a box in a window, 200 wide.
func writing(t testing.TB, text string) *TextBox {
	plainApp(t)
	b := NewTextBox(3)
	w := test.NewTempWindow(t, b)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(200, 120))
	b.SetText(text)
	w.Canvas().Focus(b)
	return b
}

// strike presses keys: names of keys, "shift+", "ctrl+" before them, or text
// after a quotation mark.
func strike(b *TextBox, keys ...string) {
	for _, k := range keys {
		words, typed := strings.CutPrefix(k, `"`)
		name, ctrl := strings.CutPrefix(k, "ctrl+")
		name, shift := strings.CutPrefix(name, "shift+")
		mod := fyne.KeyModifierShortcutDefault
		if shift {
			mod |= fyne.KeyModifierShift
		}
		clipboard := fyne.CurrentApp().Clipboard()
		switch {
		case typed:
			for _, r := range words {
				b.TypedRune(r)
			}
		case k == "ctrl+Z":
			b.TypedShortcut(&fyne.ShortcutUndo{})
		case k == "ctrl+shift+Z":
			b.TypedShortcut(&fyne.ShortcutRedo{})
		case k == "ctrl+A":
			b.TypedShortcut(&fyne.ShortcutSelectAll{})
		case k == "ctrl+C":
			b.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clipboard})
		case k == "ctrl+X":
			b.TypedShortcut(&fyne.ShortcutCut{Clipboard: clipboard})
		case k == "ctrl+V":
			b.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clipboard})
		case ctrl:
			b.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyName(name), Modifier: mod})
		default:
			if shift {
				b.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
			}
			b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyName(name)})
			b.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
		}
	}
}

func TestTextBoxKeys(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		keys       []string
		want       string // with | for the caret, [ ] around what is selected
	}{
		{"typing", "One", []string{`" two`}, "One two|"},
		{"in the middle", "Oe", []string{"Left", `"n`}, "On|e"},
		{"a new line", "One", []string{"Return", `"two`}, "One\ntwo|"},
		{"back", "One", []string{"BackSpace"}, "On|"},
		{"back over a letter with its accent", "cafe\u0301", []string{"BackSpace"}, "caf|"},
		{"back over a family", "a👨‍👩‍👧", []string{"BackSpace"}, "a|"},
		{"back at the beginning", "One", []string{"ctrl+Home", "BackSpace"}, "|One"},
		{"delete", "One", []string{"Home", "Delete"}, "|ne"},
		{"delete at the end", "One", []string{"Delete"}, "One|"},
		{"select and type", "One two", []string{"ctrl+shift+Left", `"six`}, "One six|"},
		{"select and go left", "One two", []string{"ctrl+shift+Left", "Left"}, "One |two"},
		{"select and go right", "One two", []string{"ctrl+Left", "shift+Right", "Right"}, "One t|wo"},
		{"select all", "One two", []string{"ctrl+A"}, "[One two|]"},
		{"select backwards", "One", []string{"shift+Left", "shift+Left"}, "O[|ne]"},
		{"select to the beginning of the line", "One\ntwo", []string{"shift+Home"}, "One\n[|two]"},
		{"take a word", "One two three", []string{"ctrl+BackSpace"}, "One two |"},
		{"take the next word", "One two three", []string{"ctrl+Home", "ctrl+Delete"}, "|two three"},
		{"cut and paste", "One two", []string{"ctrl+shift+Left", "ctrl+X", "ctrl+Home", "ctrl+V"}, "two|One "},
		{"undo a word", "One", []string{`" two three`, "ctrl+Z"}, "One two |"},
		{"undo another", "One", []string{`" two three`, "ctrl+Z", "ctrl+Z", "ctrl+Z"}, "One|"},
		{"undo and redo", "One", []string{`" two`, "ctrl+Z", "ctrl+Z", "ctrl+shift+Z", "ctrl+shift+Z"}, "One two|"},
		{"undo brings back what was selected", "One two", []string{"ctrl+shift+Left", `"six`, "ctrl+Z"}, "One [|two]"},
		{"undo of erasing", "One two", []string{"BackSpace", "BackSpace", "BackSpace", "ctrl+Z"}, "One two|"},
		{"typing ends redo", "One", []string{`" two`, "ctrl+Z", `"!`, "ctrl+shift+Z"}, "One !|"},
		{"up and down", "One\ntwo", []string{"Up", `"!`, "Down", `"?`}, "One!\ntwo?|"},
		{"down through a short line", "a long one\nb\na long one", []string{"ctrl+Home", "End", "Down", "Down", `"!`}, "a long one\nb\na long one!|"},
		{"up at the top", "One", []string{"Up"}, "|One"},
		{"down at the end", "One\ntwo", []string{"ctrl+Home", "Down", "Down"}, "One\ntwo|"},
		{"right to left", "سلام", []string{"Right", `"!`}, "سلا!|م"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := writing(t, tt.text)
			strike(b, tt.keys...)
			if got := pose(b); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// pose is the text with the caret and the selection in it.
func pose(b *TextBox) string {
	d := b.draft
	start, end := d.selection()
	before, within, after := d.text[:start], d.text[start:end], d.text[end:]
	switch {
	case start == end:
		return before + "|" + after
	case d.at == start:
		return before + "[|" + within + "]" + after
	}
	return before + "[" + within + "|]" + after
}

func TestTextBoxLineEnds(t *testing.T) {
	b := writing(t, strings.Repeat("several words ", 12))
	strike(b, "ctrl+Home", "End")
	if len(b.lines.lines) < 3 {
		t.Fatalf("%d lines", len(b.lines.lines))
	}
	first := b.lines.lines[0]
	if at := b.draft.at; at != first.end || b.lines.lineOf(at, b.early) != 0 {
		t.Errorf("End of the first line leads to %d of line %d, want %d of line 0", at, b.lines.lineOf(at, b.early), first.end)
	}
	strike(b, "Home")
	if b.draft.at != 0 {
		t.Errorf("Home leads from the end of the first line to %d", b.draft.at)
	}
	strike(b, "End", "Right")
	if line, _, _ := b.caretLine(); line != 1 {
		t.Errorf("Right leads from the end of the first line into line %d", line)
	}
}

func TestTextBoxMouse(t *testing.T) {
	press := func(b *TextBox, x, y float32, times int) {
		b.drag = textDrag{}
		for range times {
			ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, y)}, Button: desktop.MouseButtonPrimary}
			b.MouseDown(ev)
			b.MouseUp(ev)
		}
	}
	for _, tt := range []struct {
		name  string
		x, y  float32
		times int
		want  string
	}{
		{"once at the left edge", 0, 14, 1, "|One two\nthree"},
		{"once below all", 190, 110, 1, "One two\nthree|"},
		{"twice on a word", 16, 14, 2, "[One|] two\nthree"},
		{"three times", 16, 14, 3, "[One two|]\nthree"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := writing(t, "One two\nthree")
			press(b, tt.x, tt.y, tt.times)
			if got := pose(b); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
	t.Run("dragged", func(t *testing.T) {
		b := writing(t, "One two\nthree")
		b.drag.when = time.Time{}
		b.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(0, 14)}, Button: desktop.MouseButtonPrimary})
		b.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(190, 14)}})
		b.DragEnd()
		if got, want := pose(b), "[One two|]\nthree"; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	})
}

func TestTextBoxScrolls(t *testing.T) {
	b := writing(t, strings.Repeat("line\n", 40)+"last")
	if b.offset == 0 {
		t.Error("the caret at the end of 41 lines is out of sight")
	}
	strike(b, "ctrl+Home")
	if b.offset != 0 {
		t.Errorf("at the beginning %v are scrolled away", b.offset)
	}
	b.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -30)})
	if b.offset != 30 {
		t.Errorf("the wheel scrolled by %v, want 30", b.offset)
	}
	b.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -1e6)})
	if most := b.heightFor(200) - 120; b.offset != most {
		t.Errorf("scrolled by %v, where there are %v", b.offset, most)
	}
}

func TestPasted(t *testing.T) {
	for in, want := range map[string]string{
		"One\r\ntwo\rthree": "One\ntwo\nthree", "a\x00b\x1bc": "abc", "tab\there": "tab\there", "bad\xff": "bad\ufffd",
	} {
		if got := pasted(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}
