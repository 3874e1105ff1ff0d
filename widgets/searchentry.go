package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

var _ fyne.Tabbable = (*searchEntry)(nil)

// searchEntry is the entry within a SearchBox.
type searchEntry struct {
	widget.Entry
	box     *SearchBox
	focused bool
}

func newSearchEntry(b *SearchBox) *searchEntry {
	e := &searchEntry{box: b}
	e.Wrapping = fyne.TextWrap(fyne.TextTruncateClip)
	e.OnChanged = b.changed
	e.OnSubmitted = func(string) { call(b.OnEnter) }
	e.ExtendBaseWidget(e)
	return e
}

// call calls a callback that may not be set.
func call(f func()) {
	if f != nil {
		f()
	}
}

// TypedKey passes on the keys that move through results.
func (e *searchEntry) TypedKey(ev *fyne.KeyEvent) {
	if passKey(e, ev) || e.offered(ev) {
		return
	}
	switch ev.Name {
	case fyne.KeyDown:
		call(e.box.OnDown)
	case fyne.KeyUp:
		call(e.box.OnUp)
	case fyne.KeyPageDown, fyne.KeyPageUp:
		by := 1
		if ev.Name == fyne.KeyPageUp {
			by = -1
		}
		if e.box.OnPage != nil {
			e.box.OnPage(by)
		}
	case fyne.KeyEscape:
		if e.Text != "" {
			e.SetText("")
			return
		}
		call(e.box.OnEscape)
	default:
		e.Entry.TypedKey(ev)
	}
}

// offered lets the offers have a key that is theirs.
func (e *searchEntry) offered(ev *fyne.KeyEvent) bool {
	l := e.box.offers
	if !l.Visible() {
		return false
	}
	lead := l.offers.Lead
	switch ev.Name {
	case fyne.KeyTab:
		if l.current() == nil {
			l.step(1)
		}
		e.box.take(*l.current())
	case fyne.KeyReturn, fyne.KeyEnter:
		o := l.current()
		if o == nil || !lead {
			l.set(Offers{})
			return false
		}
		e.box.take(*o)
	case fyne.KeyDown, fyne.KeyUp:
		if !lead {
			return false
		}
		by := 1
		if ev.Name == fyne.KeyUp {
			by = -1
		}
		l.step(by)
	case fyne.KeyDelete:
		o := l.current()
		if o == nil || !lead || !o.Forgettable {
			return false
		}
		e.box.forget(*o)
	case fyne.KeyEscape:
		l.set(Offers{})
		return e.Text != ""
	default:
		return false
	}
	return true
}

// AcceptsTab takes Tab for the first offer; without offers it leads on.
func (e *searchEntry) AcceptsTab() bool { return e.box.offers.Visible() }

// TypedShortcut keeps the shortcuts of editing and passes the others on.
func (e *searchEntry) TypedShortcut(s fyne.Shortcut) {
	if editShortcut(s) {
		e.Entry.TypedShortcut(s)
		return
	}
	passShortcut(e.box, s)
}

// FocusGained hides the hint.
func (e *searchEntry) FocusGained() {
	e.focused = true
	e.Entry.FocusGained()
	e.box.Refresh()
	e.box.ask()
}

// FocusLost shows it again.
func (e *searchEntry) FocusLost() {
	e.focused = false
	e.Entry.FocusLost()
	e.box.Refresh()
	e.box.offers.set(Offers{})
}
