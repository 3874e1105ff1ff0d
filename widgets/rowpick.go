package widgets

import (
	"fyne.io/fyne/v2"
)

// rowPick is the one row of a list that is selected, and the keys that move it.
type rowPick struct {
	rows *rows
	row  int // -1 when nothing is selected
	// can reports whether a row can be selected.
	can func(row int) bool
	// moved is told when another row is selected.
	moved func()
	// leave is called by Up on the first row, if set.
	leave   func()
	focused bool
}

// choose selects a row and brings it in sight.
func (k *rowPick) choose(row int) {
	if row < 0 || row >= k.rows.painter.rowCount() || !k.can(row) {
		return
	}
	changed := row != k.row
	k.row = row
	k.rows.repaint()
	k.rows.reveal(row)
	if changed && k.moved != nil {
		k.moved()
	}
}

// step selects the next row that can be, in one direction.
func (k *rowPick) step(by int) bool {
	for i := k.row + by; i >= 0 && i < k.rows.painter.rowCount(); i += by {
		if k.can(i) {
			k.choose(i)
			return true
		}
	}
	return false
}

// near selects a row, or the next one after or before it that can be.
func (k *rowPick) near(row int) {
	n := k.rows.painter.rowCount()
	for _, by := range []int{1, -1} {
		for i := max(0, min(row, n-1)); i >= 0 && i < n; i += by {
			if k.can(i) {
				k.choose(i)
				return
			}
		}
	}
}

// key moves the selection and reports whether the key was one that does.
func (k *rowPick) key(name fyne.KeyName) bool {
	switch name {
	case fyne.KeyDown:
		k.step(1)
	case fyne.KeyUp:
		if !k.step(-1) && k.leave != nil {
			k.leave()
		}
	case fyne.KeyHome:
		k.near(0)
	case fyne.KeyEnd:
		k.near(k.rows.painter.rowCount() - 1)
	case fyne.KeyPageDown:
		k.near(k.rows.pageFrom(k.row, 1))
	case fyne.KeyPageUp:
		k.near(k.rows.pageFrom(k.row, -1))
	default:
		return false
	}
	return true
}

// focus follows the keys; with them, something is selected.
func (k *rowPick) focus(on bool) {
	k.focused = on
	if on && k.row < 0 {
		k.near(0)
	}
	k.rows.repaint()
}
