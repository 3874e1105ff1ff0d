package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// caretPast is where the caret of an entry really stands. A space at the end
// of a paragraph that falls just past the end of a line is in no line of the
// toolkit's entry (Fyne 2.8.0): its caret goes before the space, and what is
// typed next would too.
type caretPast struct {
	text string // as it was when the last letter was typed
	at   int    // in letters; 0 for where the entry says
}

// TypedRune puts a letter where a person sees that it belongs.
func (e *inlineEntry) TypedRune(r rune) {
	if at, ok := e.pastCaret(); ok {
		e.replace(at, at, string(r))
		return
	}
	selected := e.SelectedText() != ""
	at := e.CursorTextOffset()
	e.Entry.TypedRune(r)
	e.past = caretPast{}
	if !selected {
		e.past = caretPast{e.Text, at + 1}
	}
}

// MouseDown puts the caret where the mouse is.
func (e *inlineEntry) MouseDown(ev *desktop.MouseEvent) {
	e.past = caretPast{}
	e.Entry.MouseDown(ev)
}

// pastCaret is where the caret stands when the entry does not know it.
func (e *inlineEntry) pastCaret() (int, bool) {
	known := e.past.at > 0 && e.past.text == e.Text && e.SelectedText() == ""
	return e.past.at, known && e.CursorTextOffset() != e.past.at
}

// typedPast is TypedKey of an entry that may not know its caret.
func (e *inlineEntry) typedPast(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight, fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageUp,
		fyne.KeyPageDown, fyne.KeyDelete, fyne.KeyBackspace, fyne.KeyReturn, fyne.KeyEnter:
	default:
		e.Entry.TypedKey(ev) // a letter's key, of which TypedRune tells next
		return
	}
	at, strayed := e.pastCaret()
	e.past = caretPast{}
	if !strayed {
		at = e.CursorTextOffset()
	}
	selected := e.SelectedText() != ""
	switch {
	case strayed && ev.Name == fyne.KeyBackspace:
		e.replace(at-1, at, "")
	case strayed && (ev.Name == fyne.KeyReturn || ev.Name == fyne.KeyEnter):
		e.replace(at, at, "\n")
	default:
		e.Entry.TypedKey(ev)
		if ev.Name == fyne.KeyBackspace && !selected {
			e.past = caretPast{e.Text, max(at-1, 0)}
		}
	}
}

// replace puts words in the place of the letters from start to end, and the
// caret behind them.
func (e *inlineEntry) replace(start, end int, words string) {
	letters := []rune(e.Text)
	start, end = min(start, len(letters)), min(end, len(letters))
	text := string(letters[:start]) + words + string(letters[end:])
	e.SetText(text)
	e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	for range len(letters) - end {
		e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyLeft})
	}
	e.past = caretPast{text, start + len([]rune(words))}
}
