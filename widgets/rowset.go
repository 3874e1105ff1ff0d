package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// rowSet is the rows of a list of which several can be selected: one by a
// click or an arrow, beside others with Ctrl, all up to there with Shift.
type rowSet struct {
	rows  *rows
	count func() int
	// moved is told when other rows are selected.
	moved func()
	// leave is called by Up on the first row, if set.
	leave func()

	chosen  map[int]bool
	cursor  int // -1 when there is none
	anchor  int
	shift   shift
	focused bool
}

func newRowSet(rows *rows, count func() int, moved func()) rowSet {
	return rowSet{rows: rows, count: count, moved: moved, chosen: map[int]bool{}, cursor: -1, anchor: -1}
}

// selected are the rows that are selected, from the top.
func (k *rowSet) selected() []int {
	var all []int
	for i := range k.count() {
		if k.chosen[i] {
			all = append(all, i)
		}
	}
	return all
}

// set selects rows without telling, for a list that has other rows now.
func (k *rowSet) set(cursor int, chosen ...int) {
	clear(k.chosen)
	for _, i := range chosen {
		k.chosen[i] = true
	}
	k.cursor, k.anchor = cursor, cursor
}

// to moves to a row and selects it, with those on the way when extend is set.
func (k *rowSet) to(row int, extend bool) {
	if k.count() == 0 {
		return
	}
	row = max(0, min(row, k.count()-1))
	clear(k.chosen)
	if !extend || k.anchor < 0 {
		k.anchor = row
	}
	for i := min(k.anchor, row); i <= max(k.anchor, row); i++ {
		k.chosen[i] = true
	}
	k.cursor = row
	k.show(row)
}

// toggle selects a row beside the others, or no longer.
func (k *rowSet) toggle(row int) {
	if row < 0 || row >= k.count() {
		return
	}
	if k.chosen[row] {
		delete(k.chosen, row)
	} else {
		k.chosen[row] = true
	}
	k.cursor, k.anchor = row, row
	k.show(row)
}

func (k *rowSet) all() {
	for i := range k.count() {
		k.chosen[i] = true
	}
	k.show(k.cursor)
}

func (k *rowSet) show(row int) {
	k.rows.repaint()
	k.rows.reveal(row)
	if k.moved != nil {
		k.moved()
	}
}

// press answers the button going down on a row.
func (k *rowSet) press(row int, ev *desktop.MouseEvent) {
	switch {
	case row < 0 || row >= k.count():
	case ev.Button == desktop.MouseButtonSecondary && k.chosen[row]:
		k.cursor = row
	case ev.Modifier&fyne.KeyModifierShortcutDefault != 0:
		k.toggle(row)
	default:
		k.to(row, ev.Modifier&fyne.KeyModifierShift != 0)
	}
}

// key moves the selection and reports whether the key was one that does.
func (k *rowSet) key(name fyne.KeyName) bool {
	extend := k.shift.held
	switch name {
	case fyne.KeyDown:
		k.to(k.cursor+1, extend)
	case fyne.KeyUp:
		if k.cursor <= 0 && !extend && k.leave != nil {
			k.leave()
			return true
		}
		k.to(k.cursor-1, extend)
	case fyne.KeyHome:
		k.to(0, extend)
	case fyne.KeyEnd:
		k.to(k.count()-1, extend)
	case fyne.KeyPageDown:
		k.to(k.rows.pageFrom(k.cursor, 1), extend)
	case fyne.KeyPageUp:
		k.to(k.rows.pageFrom(k.cursor, -1), extend)
	default:
		return false
	}
	return true
}

// shortcut selects all by Ctrl+A and one beside the others by Ctrl+Space, and
// reports whether it was one of these.
func (k *rowSet) shortcut(s fyne.Shortcut) bool {
	if _, ok := s.(*fyne.ShortcutSelectAll); ok {
		k.all()
		return true
	}
	if key, mod := shortcutKey(s); key == fyne.KeySpace && mod == fyne.KeyModifierShortcutDefault {
		k.toggle(k.cursor)
		return true
	}
	return false
}

// focus follows the keys; with them, something is selected.
func (k *rowSet) focus(on bool) {
	k.focused = on
	k.shift.held = false
	if on && k.cursor < 0 && k.count() > 0 {
		k.to(0, false)
		return
	}
	k.rows.repaint()
}
