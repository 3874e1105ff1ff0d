package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// KeyDown remembers Shift.
func (t *EvidenceTable) KeyDown(ev *fyne.KeyEvent) { t.shift.down(ev) }

// KeyUp forgets it.
func (t *EvidenceTable) KeyUp(ev *fyne.KeyEvent) { t.shift.up(ev) }

// TypedKey moves through the rows, with Shift selecting them on the way, and
// opens, keeps and rejects them.
func (t *EvidenceTable) TypedKey(ev *fyne.KeyEvent) {
	if passKey(t, ev) {
		return
	}
	extend := t.shift.held
	switch ev.Name {
	case fyne.KeyDown:
		t.moveTo(t.cursor+1, extend, true)
	case fyne.KeyUp:
		if t.cursor <= 0 && !extend && t.OnLeave != nil {
			t.OnLeave()
			return
		}
		t.moveTo(t.cursor-1, extend, true)
	case fyne.KeyHome:
		t.moveTo(0, extend, true)
	case fyne.KeyEnd:
		t.moveTo(len(t.order)-1, extend, true)
	case fyne.KeyPageDown:
		t.moveTo(t.rows.pageFrom(t.cursor, 1), extend, true)
	case fyne.KeyPageUp:
		t.moveTo(t.rows.pageFrom(t.cursor, -1), extend, true)
	case fyne.KeyReturn, fyne.KeyEnter:
		t.open(t.cursor)
	case fyne.KeyF2:
		if id := t.idAt(t.cursor); id != "" && t.OnCorrect != nil {
			t.OnCorrect(id)
		}
	case fyne.KeyDelete, fyne.KeyBackspace:
		t.reject()
	case desktop.KeyMenu:
		t.menu(t.rows.menuPlace(t.cursor))
	}
}

// TypedRune keeps what is selected by Q, S, R or Space, rejects it by X, stars
// it by *, and compares a figure by N.
func (t *EvidenceTable) TypedRune(r rune) {
	switch r {
	case ' ':
		t.keep("")
	case 'x', 'X':
		t.reject()
	case '*':
		t.star(t.Selected())
	case 'n', 'N':
		if id := t.idAt(t.cursor); id != "" && t.OnSubject != nil {
			t.OnSubject(id)
		}
	default:
		if kind := kindKey(r); kind != "" {
			t.keep(kind)
		}
	}
}

// TypedShortcut selects all, copies, moves without selecting (Ctrl) and sorts (Alt).
func (t *EvidenceTable) TypedShortcut(s fyne.Shortcut) {
	if _, ok := s.(*fyne.ShortcutSelectAll); ok {
		t.selectAll()
		return
	}
	if _, ok := s.(*fyne.ShortcutCopy); ok {
		if ids := t.Selected(); len(ids) > 0 && t.OnCopy != nil {
			t.OnCopy(ids)
		}
		return
	}
	key, mod := shortcutKey(s)
	switch mod {
	case fyne.KeyModifierAlt:
		switch key {
		case fyne.KeyLeft:
			t.SortBy((t.sort+columnCount-1)%columnCount, t.down)
			return
		case fyne.KeyRight:
			t.SortBy((t.sort+1)%columnCount, t.down)
			return
		case fyne.KeyUp:
			t.SortBy(t.sort, false)
			return
		case fyne.KeyDown:
			t.SortBy(t.sort, true)
			return
		}
	case fyne.KeyModifierShortcutDefault:
		switch key {
		case fyne.KeyUp:
			t.moveTo(t.cursor-1, false, false)
			return
		case fyne.KeyDown:
			t.moveTo(t.cursor+1, false, false)
			return
		case fyne.KeySpace:
			t.toggle(t.cursor)
			return
		}
	}
	passShortcut(t, s)
}

func (t *EvidenceTable) selectAll() {
	for _, r := range t.all {
		t.selected[r.ID] = true
	}
	t.rows.repaint()
	t.tellSelected()
}

func (t *EvidenceTable) open(row int) {
	if id := t.idAt(row); id != "" && t.OnOpen != nil {
		t.OnOpen(id)
	}
}

func (t *EvidenceTable) keep(kind briefing.Kind) {
	if ids := t.Selected(); len(ids) > 0 && t.OnKeep != nil {
		t.OnKeep(ids, kind)
	}
}

func (t *EvidenceTable) reject() {
	if ids := t.Selected(); len(ids) > 0 && t.OnReject != nil {
		t.OnReject(ids)
	}
}

// star stars rows, or takes the stars away when all of them have one.
func (t *EvidenceTable) star(ids []string) {
	if len(ids) == 0 || t.OnStar == nil {
		return
	}
	wanted := map[string]bool{}
	for _, id := range ids {
		wanted[id] = true
	}
	all := true
	for _, r := range t.all {
		if wanted[r.ID] && !r.Starred {
			all = false
		}
	}
	t.OnStar(ids, !all)
}

// pressed selects a row: alone, with Ctrl beside the others, with Shift
// together with those between.
func (t *EvidenceTable) pressed(row int, zone string, ev *desktop.MouseEvent) {
	takeFocus(t, t)
	if row < 0 || row >= len(t.order) || zone != "" {
		return
	}
	secondary := ev.Button == desktop.MouseButtonSecondary
	switch {
	case secondary && t.selected[t.idAt(row)]:
		t.moveTo(row, false, false)
	case ev.Modifier&fyne.KeyModifierShortcutDefault != 0:
		t.toggle(row)
	default:
		t.moveTo(row, ev.Modifier&fyne.KeyModifierShift != 0, true)
	}
	if secondary {
		t.menu(ev.AbsolutePosition)
	}
}

func (t *EvidenceTable) menu(at fyne.Position) {
	if ids := t.Selected(); len(ids) > 0 && t.OnMenu != nil {
		t.OnMenu(ids, at)
	}
}

func (t *EvidenceTable) clicked(row int, zone string, _ *desktop.MouseEvent) {
	if zone == zoneStar {
		t.star([]string{t.idAt(row)})
	}
}

func (t *EvidenceTable) doubleClicked(row int, zone string) {
	if zone == "" {
		t.open(row)
	}
}
