package widgets

import (
	"slices"
	"strings"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable = (*PersonList)(nil)
	_ rowPainter     = (*PersonList)(nil)
)

// PersonRow is somebody, or a body, that speaks in the library.
type PersonRow struct {
	ID   string
	Name string
	// About is the role and the organisation.
	About string
	// Counts say how much of each kind is theirs.
	Counts map[briefing.Kind]int
}

// PersonList lists who speaks, with how much of each kind is theirs.
type PersonList struct {
	widget.BaseWidget

	OnSelected func(id string)
	OnOpen     func(id string)
	OnMenu     func(id string, at fyne.Position)
	// OnLeave is called by Up on the first row: back to a box above.
	OnLeave func()

	empty, hint string
	people      []PersonRow
	pick        rowPick
	rows        *rows
}

// NewPersonList returns an empty list; empty and hint are what it says then.
func NewPersonList(empty, hint string) *PersonList {
	l := &PersonList{empty: empty, hint: hint}
	l.rows = newRows(l)
	l.pick = rowPick{rows: l.rows, row: -1, can: func(i int) bool { return i < len(l.people) }}
	l.pick.moved = func() { l.tell(l.OnSelected) }
	l.pick.leave = func() { call(l.OnLeave) }
	l.ExtendBaseWidget(l)
	return l
}

// SetPeople shows people; who was selected stays selected.
func (l *PersonList) SetPeople(people []PersonRow) {
	selected := l.Selected()
	l.people = people
	l.pick.row = slices.IndexFunc(people, func(r PersonRow) bool { return r.ID == selected })
	l.rows.reset()
}

// Selected is who is selected, or "".
func (l *PersonList) Selected() string {
	if l.pick.row < 0 || l.pick.row >= len(l.people) {
		return ""
	}
	return l.people[l.pick.row].ID
}

// Select selects somebody and brings the row in sight.
func (l *PersonList) Select(id string) {
	l.pick.choose(slices.IndexFunc(l.people, func(r PersonRow) bool { return r.ID == id }))
}

// SelectFirst selects the first row, for a box that hands over the keys.
func (l *PersonList) SelectFirst() { l.pick.choose(0) }

func (l *PersonList) tell(f func(string)) {
	if id := l.Selected(); id != "" && f != nil {
		f(id)
	}
}

// TypedKey moves through the people, and opens.
func (l *PersonList) TypedKey(ev *fyne.KeyEvent) {
	if passKey(l, ev) || l.pick.key(ev.Name) {
		return
	}
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		l.tell(l.OnOpen)
	case desktop.KeyMenu:
		l.menu(l.rows.menuPlace(l.pick.row))
	}
}

// TypedRune goes to the next one whose name begins with the letter.
func (l *PersonList) TypedRune(r rune) {
	letter, n := folded(string(r)), len(l.people)
	for i := 1; i <= n && letter != ""; i++ {
		at := (max(l.pick.row, 0) + i) % n
		if strings.HasPrefix(folded(l.people[at].Name), letter) {
			l.pick.choose(at)
			return
		}
	}
}

func (l *PersonList) menu(at fyne.Position) {
	if id := l.Selected(); id != "" && l.OnMenu != nil {
		l.OnMenu(id, at)
	}
}

func (l *PersonList) pressed(row int, _ string, ev *desktop.MouseEvent) {
	takeFocus(l, l)
	l.pick.choose(row)
	if ev.Button == desktop.MouseButtonSecondary {
		l.menu(ev.AbsolutePosition)
	}
}

func (l *PersonList) clicked(int, string, *desktop.MouseEvent) {}

func (l *PersonList) doubleClicked(row int, _ string) {
	if row == l.pick.row {
		l.tell(l.OnOpen)
	}
}

// CreateRenderer shows the rows.
func (l *PersonList) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.rows) }

// Refresh draws everything in the theme as it is.
func (l *PersonList) Refresh() {
	l.rows.Refresh()
	l.BaseWidget.Refresh()
}

// FocusGained shows that the list has the keys.
func (l *PersonList) FocusGained() { l.pick.focus(true) }

// FocusLost shows that it has lost them.
func (l *PersonList) FocusLost() { l.pick.focus(false) }

func (l *PersonList) rowCount() int { return max(1, len(l.people)) }

func (l *PersonList) rowEstimate(int) float32 {
	th := l.Theme()
	return 2.4*th.Size(theme.SizeNameText) + 3*th.Size(theme.SizeNamePadding)
}

func (l *PersonList) drawRow(p *pen, i int, hover rowHover) float32 {
	if i >= len(l.people) {
		return drawEmptyList(p, l.empty, l.hint)
	}
	r := l.people[i]
	pad, size := p.padding(), p.textSize()
	p.rowGround(pad, i == l.pick.row, l.pick.focused, hover.over)
	x, y, right := pad*3, pad*1.5, p.width-pad*3
	y += p.flow([]run{{text: oneLine(r.Name), style: fyne.TextStyle{Bold: true}}}, x, y, right-x, size, 2)
	if r.About != "" {
		y += p.flow([]run{{text: oneLine(r.About), color: theme.ColorNamePlaceHolder}}, x, y, right-x, p.captionSize(), 2)
	}
	if drawKindCounts(p, r.Counts, x, y) > x {
		y += lineHeight(p.captionSize())
	}
	return y + pad*1.5
}
