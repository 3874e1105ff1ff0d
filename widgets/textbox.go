package widgets

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable     = (*TextBox)(nil)
	_ fyne.Shortcutable  = (*TextBox)(nil)
	_ fyne.Draggable     = (*TextBox)(nil)
	_ fyne.Scrollable    = (*TextBox)(nil)
	_ fyne.Tabbable      = (*TextBox)(nil)
	_ desktop.Keyable    = (*TextBox)(nil)
	_ desktop.Mouseable  = (*TextBox)(nil)
	_ desktop.Cursorable = (*TextBox)(nil)
)

// TextBox is where text of several lines is written, in whatever script. It
// is used wherever that is done: the toolkit's entry (Fyne 2.8.0) puts letters
// in the wrong place where a space falls past the end of a line, and can panic
// when its width changes while something is selected, because it knows its
// places by row and column. A TextBox knows them by the text alone.
type TextBox struct {
	widget.BaseWidget

	// PlaceHolder is shown while there are no words.
	PlaceHolder string
	// OnChanged is told every change.
	OnChanged func(text string)
	// OnKey may take a key before the box does.
	OnKey func(*fyne.KeyEvent) bool
	// OnLeft is called when the keys go elsewhere.
	OnLeft func()
	// OnCaret is told where the line of the caret is drawn, from its top to
	// its bottom, when it moves.
	OnCaret func(top, bottom float32)
	// OnMenu wants a menu at a place of the window.
	OnMenu func(at fyne.Position)

	draft draft
	lines draftLines
	bold  bool
	rows  int // that are asked for at least
	// early shows a caret between two lines at the end of the first.
	early bool
	// goal is the x to which the caret returns when it moves through short
	// lines; it holds while steering is set.
	goal     float32
	steering bool
	offset   float32 // how far the text is scrolled up
	focused  bool
	shift    shift
	drag     textDrag
	blink    *fyne.Animation
	hidden   bool // the caret, in the dark half of its blinking
	stirred  time.Time
}

// NewTextBox returns an empty box that shows so many lines at least.
func NewTextBox(rows int) *TextBox {
	b := &TextBox{rows: rows}
	b.blink = b.newBlink()
	b.ExtendBaseWidget(b)
	return b
}

// Text is what is written.
func (b *TextBox) Text() string { return b.draft.text }

// SetText begins with other words: the caret is at their end, and there is
// nothing to undo.
func (b *TextBox) SetText(text string) {
	changed := text != b.draft.text
	b.draft.start(text)
	b.offset = 0
	b.changed(changed)
}

// Replace puts other words in the place of all that is written; Undo brings
// those back.
func (b *TextBox) Replace(text string) {
	b.draft.pick(0, len(b.draft.text))
	b.Insert(text)
}

// Insert puts words in the place of what is selected.
func (b *TextBox) Insert(words string) {
	b.draft.insert(words)
	b.changed(true)
}

// SelectedText is what is selected.
func (b *TextBox) SelectedText() string { return b.draft.selected() }

// CanUndo reports whether there is something to take back.
func (b *TextBox) CanUndo() bool { return len(b.draft.done) > 0 }

// CanRedo reports whether something was taken back.
func (b *TextBox) CanRedo() bool { return len(b.draft.undone) > 0 }

// changed draws what has become of the words and tells.
func (b *TextBox) changed(told bool) {
	b.early, b.steering = false, false
	b.moved()
	if told && b.OnChanged != nil {
		b.OnChanged(b.draft.text)
	}
}

// moved brings the caret in sight and draws.
func (b *TextBox) moved() {
	b.hidden, b.stirred = false, time.Now()
	b.showCaret()
	b.Refresh()
}

// inset is where the words begin, from the left and from the top.
func (b *TextBox) inset() float32 { return b.Theme().Size(theme.SizeNameInnerPadding) }

func (b *TextBox) textSize() float32 { return b.Theme().Size(theme.SizeNameText) }

func (b *TextBox) style() fyne.TextStyle { return fyne.TextStyle{Bold: b.bold} }

// laid are the lines at a width of the whole box.
func (b *TextBox) laid(width float32) []draftLine {
	b.lines.lay(b.draft.text, b.textSize(), width-2*b.inset(), b.style())
	return b.lines.lines
}

// heightFor is how high the box must be at a width to show all its lines.
func (b *TextBox) heightFor(width float32) float32 {
	return float32(len(b.laid(width)))*lineHeight(b.textSize()) + 2*b.inset()
}

// MinSize shows as many lines as are asked for.
func (b *TextBox) MinSize() fyne.Size {
	return fyne.NewSize(b.textSize()*4, float32(max(b.rows, 1))*lineHeight(b.textSize())+2*b.inset())
}

// Resize brings the caret in sight when that is needed.
func (b *TextBox) Resize(s fyne.Size) {
	if s == b.Size() {
		return
	}
	b.BaseWidget.Resize(s)
	b.scrollTo(b.offset)
	b.Refresh()
}

// caretLine is the line of the caret, and where it begins and ends in the box.
func (b *TextBox) caretLine() (line int, top, bottom float32) {
	b.laid(b.Size().Width)
	line = b.lines.lineOf(b.draft.at, b.early)
	height := lineHeight(b.textSize())
	top = b.inset() + float32(line)*height - b.offset
	return line, top, top + height
}

// showCaret scrolls so that the caret is in sight, and tells where it is.
func (b *TextBox) showCaret() {
	if b.Size().Width <= 0 {
		return
	}
	_, top, bottom := b.caretLine()
	room := b.Size().Height - b.inset()
	switch {
	case bottom > room:
		b.scrollTo(b.offset + bottom - room)
	case top < b.inset():
		b.scrollTo(b.offset + top - b.inset())
	}
	if b.OnCaret != nil && b.focused {
		_, top, bottom = b.caretLine()
		b.OnCaret(top, bottom)
	}
}

// scrollTo scrolls as far as there are lines.
func (b *TextBox) scrollTo(offset float32) {
	most := b.heightFor(b.Size().Width) - b.Size().Height
	b.offset = max(min(offset, most), 0)
}

// Scrolled is for Fyne.
func (b *TextBox) Scrolled(ev *fyne.ScrollEvent) {
	b.scrollTo(b.offset - ev.Scrolled.DY)
	b.Refresh()
}

// AcceptsTab lets Tab leave the box.
func (b *TextBox) AcceptsTab() bool { return false }

// Cursor is that of text.
func (b *TextBox) Cursor() desktop.Cursor { return desktop.TextCursor }

// FocusGained shows the caret.
func (b *TextBox) FocusGained() {
	b.focused = true
	b.startBlinking()
	b.moved()
}

// FocusLost hides it and tells OnLeft.
func (b *TextBox) FocusLost() {
	b.focused, b.shift.held = false, false
	b.blink.Stop()
	b.Refresh()
	if b.OnLeft != nil {
		b.OnLeft()
	}
}
