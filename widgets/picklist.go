package widgets

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// picked is a list whose rows can be selected one at a time.
type picked[ID ~string] interface {
	rowPainter
	fyne.Focusable
	// idAt names a row to the owner of the list; "" when nothing can be done
	// with it.
	idAt(row int) ID
	// nameAt is what a row is looked for by its first letter.
	nameAt(row int) string
}

// pickList is what lists have in common of which one row is selected: the
// keys and the mouse that move the selection, open a row and its menu.
type pickList[ID ~string] struct {
	widget.BaseWidget

	OnSelected func(id ID)
	OnOpen     func(id ID)
	OnMenu     func(id ID, at fyne.Position)
	// OnLeave is called by Up on the first row: back to a box above.
	OnLeave func()
	// OnEscape is called by Escape, where the list stands in a dialog.
	OnEscape func()

	list picked[ID]
	pick rowPick
	rows *rows
}

// start makes the rows of the list that l is a part of.
func (l *pickList[ID]) start(list picked[ID]) {
	l.list, l.rows = list, newRows(list)
	l.pick = rowPick{rows: l.rows, row: -1, can: func(i int) bool { return list.idAt(i) != "" }}
	l.pick.moved = func() { l.tell(l.OnSelected) }
	l.pick.leave = func() { call(l.OnLeave) }
	l.ExtendBaseWidget(list)
}

// renew shows other rows; the one with the selected ID stays selected.
func (l *pickList[ID]) renew(selected ID) {
	l.pick.row = l.rowOf(selected)
	l.rows.reset()
}

func (l *pickList[ID]) rowOf(id ID) int {
	for i := 0; id != "" && i < l.list.rowCount(); i++ {
		if l.list.idAt(i) == id {
			return i
		}
	}
	return -1
}

// Selected is the ID of the selected row, or "".
func (l *pickList[ID]) Selected() ID {
	if l.pick.row < 0 || l.pick.row >= l.list.rowCount() {
		return ""
	}
	return l.list.idAt(l.pick.row)
}

// Select selects a row and brings it in sight.
func (l *pickList[ID]) Select(id ID) { l.pick.choose(l.rowOf(id)) }

// SelectFirst selects the first row, for a box that hands over the keys.
func (l *pickList[ID]) SelectFirst() { l.pick.near(0) }

func (l *pickList[ID]) tell(f func(ID)) {
	if id := l.Selected(); id != "" && f != nil {
		f(id)
	}
}

// TypedKey moves through the rows, opens one and its menu.
func (l *pickList[ID]) TypedKey(ev *fyne.KeyEvent) {
	if passKey(l.list, ev) || l.pick.key(ev.Name) {
		return
	}
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		l.tell(l.OnOpen)
	case fyne.KeyEscape:
		call(l.OnEscape)
	case desktop.KeyMenu:
		l.menu(l.rows.menuPlace(l.pick.row))
	}
}

// TypedRune goes to the next row whose name begins with the letter.
func (l *pickList[ID]) TypedRune(r rune) {
	letter, n := folded(string(r)), l.list.rowCount()
	for i := 1; i <= n && letter != ""; i++ {
		at := (max(l.pick.row, 0) + i) % n
		if l.list.idAt(at) != "" && strings.HasPrefix(folded(l.list.nameAt(at)), letter) {
			l.pick.choose(at)
			return
		}
	}
}

func (l *pickList[ID]) menu(at fyne.Position) {
	if id := l.Selected(); id != "" && l.OnMenu != nil {
		l.OnMenu(id, at)
	}
}

func (l *pickList[ID]) pressed(row int, _ string, ev *desktop.MouseEvent) {
	takeFocus(l.list, l.list)
	l.pick.choose(row)
	if ev.Button == desktop.MouseButtonSecondary {
		l.menu(ev.AbsolutePosition)
	}
}

func (l *pickList[ID]) clicked(int, string, *desktop.MouseEvent) {}

func (l *pickList[ID]) doubleClicked(row int, zone string) {
	if row == l.pick.row && zone == "" {
		l.tell(l.OnOpen)
	}
}

// CreateRenderer shows the rows.
func (l *pickList[ID]) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(l.rows)
}

// Refresh draws everything in the theme as it is.
func (l *pickList[ID]) Refresh() {
	l.rows.Refresh()
	l.BaseWidget.Refresh()
}

// FocusGained shows that the list has the keys.
func (l *pickList[ID]) FocusGained() { l.pick.focus(true) }

// FocusLost shows that it has lost them.
func (l *pickList[ID]) FocusLost() { l.pick.focus(false) }
