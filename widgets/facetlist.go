package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable = (*FacetList)(nil)
	_ rowPainter     = (*FacetList)(nil)
)

// Facet is one property by which results can be filtered.
type Facet struct {
	ID, Title string
	Values    []FacetValue
}

// FacetValue is one value of a facet and how many results have it.
type FacetValue struct {
	ID, Label string
	// Kind is set for the kinds, which have signs.
	Kind  briefing.Kind
	Count int
	On    bool
}

// FacetList filters results: facets with values that can be checked, and how
// many results each one would leave.
type FacetList struct {
	widget.BaseWidget

	// OnToggle wants a value checked or not.
	OnToggle func(facet, value string, on bool)
	// OnClear wants nothing of a facet checked; of "" nothing at all.
	OnClear func(facet string)

	labels  FacetLabels
	facets  []Facet
	closed  map[string]bool
	full    map[string]bool
	entries []facetEntry
	pick    rowPick
	rows    *rows
}

// FacetLabels are the words that a FacetList shows.
type FacetLabels struct {
	Clear string
	More  func(n int) string
	Fewer string
}

type facetEntry struct {
	facet, value int // value -1: the title, -2: more or fewer
}

// FacetSight is how many values a facet shows before "more".
const FacetSight = 6

// NewFacetList returns an empty list with English words.
func NewFacetList() *FacetList {
	l := &FacetList{closed: map[string]bool{}, full: map[string]bool{}}
	l.labels = FacetLabels{Clear: "Clear", Fewer: "Fewer", More: func(n int) string { return itoa(n) + " more" }}
	l.rows = newRows(l)
	l.pick = rowPick{rows: l.rows, row: -1, can: func(i int) bool { return i < len(l.entries) }}
	l.ExtendBaseWidget(l)
	return l
}

// SetLabels gives the words that the list shows.
func (l *FacetList) SetLabels(labels FacetLabels) {
	l.labels = labels
	l.Refresh()
}

// SetFacets shows facets; what was selected and closed stays so.
func (l *FacetList) SetFacets(facets []Facet) {
	facet, value := l.at(l.pick.row)
	l.facets = facets
	l.enter()
	l.pick.row = min(l.pick.row, len(l.entries)-1)
	for i := range l.entries {
		if f, v := l.at(i); f == facet && v == value && facet != "" {
			l.pick.row = i
		}
	}
	l.rows.reset()
}

// enter lists what is open.
func (l *FacetList) enter() {
	l.entries = l.entries[:0]
	for f, facet := range l.facets {
		l.entries = append(l.entries, facetEntry{f, -1})
		if l.closed[facet.ID] {
			continue
		}
		for v, value := range facet.Values {
			if v < FacetSight || l.full[facet.ID] || value.On {
				l.entries = append(l.entries, facetEntry{f, v})
			}
		}
		if len(facet.Values) > FacetSight {
			l.entries = append(l.entries, facetEntry{f, -2})
		}
	}
}

// at names a row: its facet, and its value or "" for a title.
func (l *FacetList) at(row int) (facet, value string) {
	if row < 0 || row >= len(l.entries) {
		return "", ""
	}
	e := l.entries[row]
	if e.value < 0 {
		return l.facets[e.facet].ID, ""
	}
	return l.facets[e.facet].ID, l.facets[e.facet].Values[e.value].ID
}

// activate checks a value, or opens or closes a facet.
func (l *FacetList) activate(row int) {
	if row < 0 || row >= len(l.entries) {
		return
	}
	e := l.entries[row]
	f := l.facets[e.facet]
	switch e.value {
	case -1:
		l.close(f.ID, !l.closed[f.ID])
	case -2:
		l.full[f.ID] = !l.full[f.ID]
		l.refill()
	default:
		v := f.Values[e.value]
		if l.OnToggle != nil && (v.On || v.Count > 0) {
			l.OnToggle(f.ID, v.ID, !v.On)
		}
	}
}

func (l *FacetList) close(facet string, closed bool) {
	l.closed[facet] = closed
	l.refill()
}

func (l *FacetList) refill() {
	l.enter()
	l.pick.row = min(l.pick.row, len(l.entries)-1)
	l.rows.reset()
}

// TypedKey moves through the values; Enter checks, Left and Right close and
// open a facet, Delete clears it, Escape clears all.
func (l *FacetList) TypedKey(ev *fyne.KeyEvent) {
	if passKey(l, ev) {
		return
	}
	if l.pick.key(ev.Name) {
		return
	}
	facet, _ := l.at(l.pick.row)
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		l.activate(l.pick.row)
	case fyne.KeyLeft, fyne.KeyRight:
		for i, e := range l.entries {
			if e.value == -1 && l.facets[e.facet].ID == facet {
				l.pick.row = i
			}
		}
		l.close(facet, ev.Name == fyne.KeyLeft)
	case fyne.KeyDelete, fyne.KeyBackspace:
		l.clear(facet)
	case fyne.KeyEscape:
		l.clear("")
	}
}

func (l *FacetList) clear(facet string) {
	if l.OnClear != nil {
		l.OnClear(facet)
	}
}

// TypedRune checks by Space.
func (l *FacetList) TypedRune(r rune) {
	if r == ' ' {
		l.activate(l.pick.row)
	}
}

func (l *FacetList) pressed(row int, _ string, _ *desktop.MouseEvent) {
	takeFocus(l, l)
	l.pick.choose(row)
}

func (l *FacetList) clicked(row int, zone string, ev *desktop.MouseEvent) {
	switch {
	case ev.Button == desktop.MouseButtonSecondary:
	case zone == zoneClear:
		facet, _ := l.at(row)
		l.clear(facet)
	default:
		l.activate(row)
	}
}

func (l *FacetList) doubleClicked(int, string) {}

// CreateRenderer shows the rows.
func (l *FacetList) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.rows) }

// Refresh draws everything in the theme as it is.
func (l *FacetList) Refresh() {
	l.rows.Refresh()
	l.BaseWidget.Refresh()
}

// FocusGained shows that the list has the keys.
func (l *FacetList) FocusGained() { l.pick.focus(true) }

// FocusLost shows that it has lost them.
func (l *FacetList) FocusLost() { l.pick.focus(false) }
