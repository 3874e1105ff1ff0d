package widgets

import (
	"strings"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// KeyDown remembers Shift.
func (l *DocumentList) KeyDown(ev *fyne.KeyEvent) { l.set.shift.down(ev) }

// KeyUp forgets it.
func (l *DocumentList) KeyUp(ev *fyne.KeyEvent) { l.set.shift.up(ev) }

// TypedShortcut selects all, or one beside the others.
func (l *DocumentList) TypedShortcut(s fyne.Shortcut) {
	if !l.set.shortcut(s) {
		passShortcut(l, s)
	}
}

// TypedKey moves through the documents, opens, edits and removes them.
func (l *DocumentList) TypedKey(ev *fyne.KeyEvent) {
	if passKey(l, ev) {
		return
	}
	if l.set.key(ev.Name) {
		return
	}
	var do func()
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		do = func() { l.tell(l.OnOpen) }
	case fyne.KeyF2:
		do = func() { l.tellAll(l.OnEdit) }
	case fyne.KeyDelete, fyne.KeyBackspace:
		do = func() { l.tellAll(l.OnRemove) }
	case desktop.KeyMenu:
		do = func() { l.menu(l.rows.menuPlace(l.set.cursor)) }
	}
	// Nothing is done with what nobody sees: it is shown first.
	if do != nil && !l.rows.revealed(l.set.cursor) {
		do()
	}
}

// TypedRune goes to the next document whose title begins with the letter.
func (l *DocumentList) TypedRune(r rune) {
	n := len(l.documents)
	for i := 1; i <= n; i++ {
		at := (max(l.set.cursor, 0) + i) % n
		if strings.HasPrefix(folded(l.documents[at].Title), folded(string(r))) && folded(string(r)) != "" {
			l.set.to(at, false)
			return
		}
	}
}

func (l *DocumentList) pressed(row int, _ string, ev *desktop.MouseEvent) {
	takeFocus(l, l)
	l.set.press(row, ev)
	if ev.Button == desktop.MouseButtonSecondary {
		l.menu(ev.AbsolutePosition)
	}
}

func (l *DocumentList) menu(at fyne.Position) {
	if ids := l.SelectedAll(); len(ids) > 0 && l.OnMenu != nil {
		l.OnMenu(ids, at)
	}
}

func (l *DocumentList) clicked(row int, zone string, _ *desktop.MouseEvent) {
	if zone == zoneRemove && row >= 0 && row < len(l.documents) && l.OnRemove != nil {
		l.OnRemove([]briefing.DocumentID{l.documents[row].ID})
	}
}

func (l *DocumentList) doubleClicked(row int, zone string) {
	if row == l.set.cursor && zone == "" {
		l.tell(l.OnOpen)
	}
}
