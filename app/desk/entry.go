package desk

import (
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Entry is one line to type in; several are a widgets.TextBox. It hands the keys that it has no use for to
// the window.
type Entry struct {
	widget.Entry
	// OnKey may take a key before the entry does.
	OnKey func(*fyne.KeyEvent) bool
	// OnLeft is called when the keys go elsewhere.
	OnLeft func()

	clear fyne.CanvasObject // nil for a line without a cross
}

// NewEntry makes an empty line.
func NewEntry() *Entry {
	e := &Entry{}
	e.ExtendBaseWidget(e)
	return e
}

// NewFilterEntry makes a line by whose words something is filtered: a cross at
// its end empties it, and so does Escape. changed is told every change.
func NewFilterEntry(placeholder string, changed func(string)) *Entry {
	e := NewEntry()
	e.PlaceHolder = placeholder
	e.clear = widgets.NewClearButton(func() {
		e.SetText("")
		if c := fyne.CurrentApp().Driver().CanvasForObject(e); c != nil {
			c.Focus(e)
		}
	})
	e.clear.Hide()
	e.ActionItem = e.clear
	e.OnChanged = func(text string) {
		if text == "" {
			e.clear.Hide()
		} else {
			e.clear.Show()
		}
		e.Refresh()
		changed(text)
	}
	return e
}

// TypedKey lets the window have its own keys.
func (e *Entry) TypedKey(ev *fyne.KeyEvent) {
	if e.OnKey != nil && e.OnKey(ev) {
		return
	}
	if e.clear != nil && ev.Name == fyne.KeyEscape && e.Text != "" {
		e.SetText("")
		return
	}
	if PassKey(e, ev) {
		return
	}
	e.Entry.TypedKey(ev)
}

// FocusLost tells OnLeft.
func (e *Entry) FocusLost() {
	e.Entry.FocusLost()
	if e.OnLeft != nil {
		e.OnLeft()
	}
}

// PassKey hands the keys that always belong to the window, help and the next
// place, to it, and reports whether it did.
func PassKey(o fyne.CanvasObject, ev *fyne.KeyEvent) bool {
	if ev.Name != fyne.KeyF1 && ev.Name != fyne.KeyF3 {
		return false
	}
	toWindow(o, ev)
	return true
}

// toWindow hands a key to the window that o is in.
func toWindow(o fyne.CanvasObject, ev *fyne.KeyEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(o); c != nil {
		if typed := c.OnTypedKey(); typed != nil {
			typed(ev)
		}
	}
}
