package widgets

import (
	"fyne.io/fyne/v2"
)

// inlineEntry edits words where they stand. Enter, Escape and going elsewhere
// all keep what was typed: taking it back is undo's business, and nothing a
// person wrote is lost by a key.
type inlineEntry struct {
	TextBox
	// done is told once how the editing ended.
	done func(text string, key fyne.KeyName)
}

func newInlineEntry() *inlineEntry {
	e := &inlineEntry{}
	e.blink = e.newBlink()
	e.OnKey = e.key
	e.OnLeft = func() { e.finish("") }
	e.ExtendBaseWidget(e)
	return e
}

// start edits text with the caret at its end.
func (e *inlineEntry) start(text string, bold bool, done func(text string, key fyne.KeyName)) {
	e.done, e.bold = nil, bold
	e.SetText(text)
	e.done = done
}

func (e *inlineEntry) finish(key fyne.KeyName) {
	if done := e.done; done != nil {
		e.done = nil
		done(e.Text(), key)
	}
}

// key ends the editing by Enter (with Shift it makes a new line) and Escape.
func (e *inlineEntry) key(ev *fyne.KeyEvent) bool {
	enter := ev.Name == fyne.KeyReturn || ev.Name == fyne.KeyEnter
	if ev.Name != fyne.KeyEscape && (!enter || e.shift.held) {
		return false
	}
	e.finish(ev.Name)
	return true
}
