package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
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
	pickList[string]

	// OnNames wants to say who somebody is, by F2.
	OnNames func(id string)

	empty, hint string
	people      []PersonRow
}

// NewPersonList returns an empty list; empty and hint are what it says then.
func NewPersonList(empty, hint string) *PersonList {
	l := &PersonList{empty: empty, hint: hint}
	l.start(l)
	return l
}

// SetEmpty gives the words for a list without people.
func (l *PersonList) SetEmpty(empty, hint string) {
	l.empty, l.hint = empty, hint
	l.Refresh()
}

// SetPeople shows people; who was selected stays selected.
func (l *PersonList) SetPeople(people []PersonRow) {
	selected := l.Selected()
	l.people = people
	l.renew(selected)
}

// TypedKey asks for the names of who is selected by F2.
func (l *PersonList) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeyF2 {
		l.tell(l.OnNames)
		return
	}
	l.pickList.TypedKey(ev)
}

func (l *PersonList) idAt(row int) string {
	if row < 0 || row >= len(l.people) {
		return ""
	}
	return l.people[row].ID
}

func (l *PersonList) nameAt(row int) string { return l.people[row].Name }

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
