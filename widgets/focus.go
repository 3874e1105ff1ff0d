package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// takeFocus gives the keys to a widget within owner, or to owner itself. A
// widget that was just put there may not yet know its own window.
func takeFocus(owner fyne.CanvasObject, w fyne.Focusable) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(owner); c != nil && c.Focused() != w {
		c.Focus(w)
	}
}

// passShortcut hands a shortcut that a widget has no use for to its window, so
// that having the keys does not cut the window's own shortcuts off.
func passShortcut(o fyne.CanvasObject, s fyne.Shortcut) {
	c := fyne.CurrentApp().Driver().CanvasForObject(o)
	if window, ok := c.(fyne.Shortcutable); ok {
		window.TypedShortcut(s)
	}
}

// passKey hands the keys that always belong to the window, help and the next
// place, to it, and reports whether it did: having the keys must not cut them off.
func passKey(o fyne.CanvasObject, ev *fyne.KeyEvent) bool {
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

// shortcutKey takes a shortcut apart: its key and its modifiers.
func shortcutKey(s fyne.Shortcut) (fyne.KeyName, fyne.KeyModifier) {
	if k, ok := s.(fyne.KeyboardShortcut); ok {
		return k.Key(), k.Mod()
	}
	return "", 0
}

// shift remembers whether the key is held: key events do not say so.
type shift struct{ held bool }

func (s *shift) down(ev *fyne.KeyEvent) {
	if ev.Name == desktop.KeyShiftLeft || ev.Name == desktop.KeyShiftRight {
		s.held = true
	}
}

func (s *shift) up(ev *fyne.KeyEvent) {
	if ev.Name == desktop.KeyShiftLeft || ev.Name == desktop.KeyShiftRight {
		s.held = false
	}
}

// editShortcut reports whether a shortcut is one that an entry uses: copying,
// undoing, moving by words. All others belong to the window.
func editShortcut(s fyne.Shortcut) bool {
	if _, custom := s.(*desktop.CustomShortcut); !custom {
		return true
	}
	key, _ := shortcutKey(s)
	switch key {
	case fyne.KeyLeft, fyne.KeyRight, fyne.KeyUp, fyne.KeyDown, fyne.KeyHome, fyne.KeyEnd, fyne.KeyBackspace, fyne.KeyDelete:
		return true
	}
	return false
}
