package widgets

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Whatever is typed, erased, selected, pasted, taken back and resized in
// whatever order, the box holds exactly the words that were put into it, its
// caret stands between two characters, and undo leads back to the beginning.
func TestTextBoxLosesNothing(t *testing.T) {
	texts := []string{
		"", "One two three", "A paragraph that is long enough to be broken several times in a narrow box, as most are.",
		"Первые слова\nи вторая строка", "حماية الضحايا في صميم (كل) تشريع 2024 and English", "保护受害者必须成为每一项立法的核心", "e\u0301a👨‍👩‍👧🇫🇷 x\n\n\ny",
	}
	for seed := range uint64(28) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			w := &typist{t: t, box: writing(t, texts[seed%uint64(len(texts))]), random: rand.New(rand.NewPCG(seed, 11))}
			first := w.box.Text()
			for range 250 {
				w.step()
				w.check()
			}
			w.unwind(first)
		})
	}
}

// typist does at random what a person can do with the keys and the mouse.
type typist struct {
	t      *testing.T
	box    *TextBox
	random *rand.Rand
	did    []string
}

var typistKeys = []string{
	"Left", "Right", "Up", "Down", "Home", "End", "Prior", "Next", "shift+Left", "shift+Right", "shift+Up", "shift+Down",
	"shift+Home", "shift+End", "ctrl+Left", "ctrl+Right", "ctrl+Home", "ctrl+End", "ctrl+shift+Left", "ctrl+shift+Right",
	"ctrl+A", "ctrl+C", "BackSpace", "Delete", "ctrl+BackSpace", "ctrl+Delete", "Return", "ctrl+X", "ctrl+V", "ctrl+Z", "ctrl+Z", "ctrl+shift+Z",
}

func (w *typist) step() {
	w.t.Helper()
	b := w.box
	before := b.Text()
	start, end := b.draft.selection()
	switch n := w.random.IntN(20); {
	case n < 8:
		letters := []rune{'a', ' ', 'b', '-', 'é', '\u0301', 'ل', 'ש', '\u05c1', '法', '👧', '\t', '\u200d'}
		r := letters[w.random.IntN(len(letters))]
		w.did = append(w.did, fmt.Sprintf("type %q", r))
		b.TypedRune(r)
		if want := before[:start] + string(r) + before[end:]; b.Text() != want {
			w.fail("the text is %q, want %q", b.Text(), want)
		}
	case n < 16:
		key := typistKeys[w.random.IntN(len(typistKeys))]
		w.did = append(w.did, key)
		strike(b, key)
	case n < 18:
		size := fyne.NewSize(30+w.random.Float32()*300, 20+w.random.Float32()*150)
		w.did = append(w.did, fmt.Sprint("resize to ", size))
		b.Resize(size)
		if b.Text() != before {
			w.fail("another size makes it %q", b.Text())
		}
	default:
		at := fyne.NewPos(w.random.Float32()*400-50, w.random.Float32()*400-50)
		w.did = append(w.did, fmt.Sprint("press at ", at))
		b.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at}, Button: desktop.MouseButtonPrimary})
		if w.random.IntN(2) == 0 {
			at = fyne.NewPos(w.random.Float32()*400-50, w.random.Float32()*400-50)
			w.did = append(w.did, fmt.Sprint("drag to ", at))
			b.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: at}})
		}
		b.MouseUp(nil)
		if w.random.IntN(2) == 0 {
			b.drag.when = time.Time{}
		}
		if b.Text() != before {
			w.fail("the mouse makes it %q", b.Text())
		}
	}
}

func (w *typist) fail(format string, args ...any) {
	w.t.Helper()
	w.t.Fatalf(format+"\nafter %s", append(args, strings.Join(w.did, ", "))...)
}

// check looks at what must always hold.
func (w *typist) check() {
	w.t.Helper()
	d, text := &w.box.draft, w.box.Text()
	if !utf8.ValidString(text) {
		w.fail("%q is no text", text)
	}
	for _, at := range []int{d.from, d.at} {
		if at < 0 || at > len(text) || !isBoundary(text, at) {
			w.fail("a place at %d of %q", at, text)
		}
	}
	// Every byte is on a line, and the lines follow each other.
	at := 0
	for i, l := range w.box.laid(w.box.Size().Width) {
		if l.start != at && (l.start != at+1 || text[at] != '\n') {
			w.fail("line %d begins at %d, the one before ends at %d, of %q", i, l.start, at, text)
		}
		inLine := l.start
		for _, p := range l.parts {
			inLine += p.end - p.start
		}
		if inLine != l.end {
			w.fail("the parts of line %d are %d bytes, want %d", i, inLine-l.start, l.end-l.start)
		}
		at = l.end
	}
	if at != len(text) {
		w.fail("the lines end at %d of %d", at, len(text))
	}
	if room := w.box.lines.width; room > 0 {
		line, _, _ := w.box.caretLine()
		if x := w.box.lines.x(line, d.at); x < 0 || x > room {
			w.fail("the caret is drawn at %v of %v", x, room)
		}
	}
}

// unwind takes everything back and does it again.
func (w *typist) unwind(first string) {
	w.t.Helper()
	for w.box.CanRedo() {
		strike(w.box, "ctrl+shift+Z")
	}
	last := w.box.Text()
	for w.box.CanUndo() {
		strike(w.box, "ctrl+Z")
		w.check()
	}
	if w.box.Text() != first {
		w.fail("undo leads back to %q, want %q", w.box.Text(), first)
	}
	for w.box.CanRedo() {
		strike(w.box, "ctrl+shift+Z")
		w.check()
	}
	if w.box.Text() != last {
		w.fail("redo leads to %q, want %q", w.box.Text(), last)
	}
}
