package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// inlineEntry edits words where they stand. Enter, Escape and going elsewhere
// all keep what was typed: taking it back is undo's business, and nothing a
// person wrote is lost by a key.
type inlineEntry struct {
	widget.Entry
	shift   shift
	changed func()
	lines   int
	past    caretPast
	// done is told once how the editing ended.
	done func(text string, key fyne.KeyName)
}

func newInlineEntry() *inlineEntry {
	e := &inlineEntry{}
	e.MultiLine = true
	e.Wrapping = fyne.TextWrapWord
	e.OnChanged = func(string) {
		if e.changed != nil {
			e.changed()
		}
	}
	e.ExtendBaseWidget(e)
	return e
}

// AcceptsTab lets Tab leave the entry.
func (e *inlineEntry) AcceptsTab() bool { return false }

// start edits text with the caret at its end.
func (e *inlineEntry) start(text string, done func(text string, key fyne.KeyName)) {
	e.done = nil
	e.SetText(text)
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	e.done = done
}

func (e *inlineEntry) finish(key fyne.KeyName) {
	if done := e.done; done != nil {
		e.done = nil
		done(e.Text, key)
	}
}

// heightFor is how high the entry must be at a width to show all its lines.
func (e *inlineEntry) heightFor(width float32) float32 {
	th := e.Theme()
	inner := width - 2*th.Size(theme.SizeNameInnerPadding) - 2*th.Size(theme.SizeNameInputBorder)
	text := []run{{text: e.Text, style: e.TextStyle}}
	if lines := len(flow(text, th.Size(theme.SizeNameText), inner, 0)); lines != e.lines {
		e.lines = lines
		e.SetMinRowsVisible(lines)
	}
	return e.MinSize().Height
}

// TypedKey ends the editing by Enter (with Shift it makes a new line) and Escape.
func (e *inlineEntry) TypedKey(ev *fyne.KeyEvent) {
	if passKey(e, ev) {
		return
	}
	switch ev.Name {
	case fyne.KeyEscape:
		e.finish(ev.Name)
		return
	case fyne.KeyReturn, fyne.KeyEnter:
		if !e.shift.held {
			e.finish(ev.Name)
			return
		}
	}
	e.typedPast(ev)
}

// TypedShortcut keeps the shortcuts of editing and passes the others on.
func (e *inlineEntry) TypedShortcut(s fyne.Shortcut) {
	if editShortcut(s) {
		e.Entry.TypedShortcut(s)
		return
	}
	passShortcut(e, s)
}

// KeyDown remembers Shift.
func (e *inlineEntry) KeyDown(ev *fyne.KeyEvent) {
	e.shift.down(ev)
	e.Entry.KeyDown(ev)
}

// KeyUp forgets it.
func (e *inlineEntry) KeyUp(ev *fyne.KeyEvent) {
	e.shift.up(ev)
	e.Entry.KeyUp(ev)
}

// FocusLost keeps what was typed.
func (e *inlineEntry) FocusLost() {
	e.shift.held = false
	e.Entry.FocusLost()
	e.finish("")
}
