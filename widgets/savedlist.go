package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
)

var (
	_ fyne.Focusable = (*SavedList)(nil)
	_ picked[string] = (*SavedList)(nil)
)

// SavedRow is a search that a person has saved.
type SavedRow struct{ ID, Name string }

// SavedList lists saved searches. A click or Enter makes one again, F2 gives
// it another name, Delete or the cross takes it away.
type SavedList struct {
	pickList[string]

	OnRename func(id string)
	OnRemove func(id string)

	saved []SavedRow
}

// mostSaved is how many rows the list is high at most.
const mostSaved = 5

// NewSavedList returns an empty list.
func NewSavedList() *SavedList {
	l := &SavedList{}
	l.start(l)
	return l
}

// SetSearches shows searches; the selected one stays selected.
func (l *SavedList) SetSearches(saved []SavedRow) {
	selected := l.Selected()
	l.saved = saved
	l.renew(selected)
	l.Refresh()
}

// MinSize is high enough for a few searches; more of them scroll.
func (l *SavedList) MinSize() fyne.Size {
	return fyne.NewSize(0, float32(min(len(l.saved), mostSaved))*l.rowEstimate(0))
}

// TypedKey renames by F2 and takes away by Delete.
func (l *SavedList) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyF2:
		l.tell(l.OnRename)
	case fyne.KeyDelete, fyne.KeyBackspace:
		l.tell(l.OnRemove)
	default:
		l.pickList.TypedKey(ev)
	}
}

func (l *SavedList) clicked(_ int, zone string, ev *desktop.MouseEvent) {
	switch {
	case ev.Button == desktop.MouseButtonSecondary:
	case zone == zoneRemove:
		l.tell(l.OnRemove)
	default:
		l.tell(l.OnOpen)
	}
}

func (l *SavedList) doubleClicked(int, string) {}

func (l *SavedList) rowCount() int { return len(l.saved) }

func (l *SavedList) idAt(row int) string {
	if row < 0 || row >= len(l.saved) {
		return ""
	}
	return l.saved[row].ID
}

func (l *SavedList) nameAt(row int) string { return l.saved[row].Name }

func (l *SavedList) rowEstimate(int) float32 {
	th := l.Theme()
	return lineHeight(th.Size(theme.SizeNameText)) + th.Size(theme.SizeNamePadding)*1.5
}

func (l *SavedList) fixedRows() {}

func (l *SavedList) drawRow(p *pen, i int, hover rowHover) float32 {
	pad, height := p.padding(), l.rowEstimate(i)
	selected := i == l.pick.row && l.pick.focused
	p.rowGround(pad, selected, l.pick.focused, hover.over)
	right := p.width - pad*3
	if hover.over || selected {
		ink := theme.ColorNamePlaceHolder
		if hover.zone == zoneRemove {
			ink = theme.ColorNameForeground
		}
		p.textRight("×", right, pad*0.75, p.textSize(), fyne.TextStyle{}, ink)
		p.zone(zoneRemove, right-height*0.6, 0, height*0.8, height)
		right -= height * 0.7
	}
	p.text(shorten(l.saved[i].Name, p.textSize(), right-pad*3, fyne.TextStyle{}), pad*3, pad*0.75, p.textSize(), fyne.TextStyle{}, theme.ColorNameForeground)
	return height
}
