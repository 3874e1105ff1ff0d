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
	_ fyne.Focusable    = (*DocumentList)(nil)
	_ fyne.Shortcutable = (*DocumentList)(nil)
	_ desktop.Keyable   = (*DocumentList)(nil)
	_ rowPainter        = (*DocumentList)(nil)
)

// DocumentRow is one document of the library.
type DocumentRow struct {
	ID        briefing.DocumentID
	Title     string
	Publisher string
	// Date is written as a person reads it.
	Date string
	// Counts say how much of each kind was found in it.
	Counts map[briefing.Kind]int
	// Kept is how much of it was kept.
	Kept int
	// Note is what there is to say: "being read", "no text in it".
	Note string
	// Failed makes the note an error.
	Failed bool
}

// DocumentList lists the documents of the library. Several can be selected.
type DocumentList struct {
	widget.BaseWidget

	OnOpen func(id briefing.DocumentID)
	// OnRemove and OnEdit (F2: what is known of them) are for all that are
	// selected, and so is OnMenu.
	OnRemove   func(ids []briefing.DocumentID)
	OnEdit     func(ids []briefing.DocumentID)
	OnMenu     func(ids []briefing.DocumentID, at fyne.Position)
	OnSelected func(ids []briefing.DocumentID)
	// OnLeave is called by Up on the first row: back to a box above.
	OnLeave func()

	labels    DocumentLabels
	documents []DocumentRow
	set       rowSet
	rows      *rows
}

// DocumentLabels are the words that a DocumentList shows.
type DocumentLabels struct {
	Untitled         string
	Empty, EmptyHint string
	Kept             func(n int) string
}

// NewDocumentList returns an empty list with English words.
func NewDocumentList() *DocumentList {
	l := &DocumentList{labels: DocumentLabels{
		Untitled: "Untitled document", Empty: "No documents yet",
		EmptyHint: "Import files or a folder with Ctrl+O, or drop them on the window.",
		Kept:      func(n int) string { return itoa(n) + " kept" },
	}}
	l.rows = newRows(l)
	l.set = newRowSet(l.rows, func() int { return len(l.documents) }, func() { l.tellAll(l.OnSelected) })
	l.set.leave = func() {
		if l.OnLeave != nil {
			l.OnLeave()
		}
	}
	l.ExtendBaseWidget(l)
	return l
}

// SetLabels gives the words that the list shows.
func (l *DocumentList) SetLabels(labels DocumentLabels) {
	l.labels = labels
	l.Refresh()
}

// SetDocuments shows documents; those selected stay selected, and when none of
// them is left the one in the place of the current one is.
func (l *DocumentList) SetDocuments(documents []DocumentRow) {
	current, selected := l.Selected(), l.SelectedAll()
	before := l.set.cursor
	l.documents = documents
	at := -1
	var chosen []int
	for i, d := range documents {
		if d.ID == current {
			at = i
		}
		if slices.Contains(selected, d.ID) {
			chosen = append(chosen, i)
		}
	}
	if at < 0 && before >= 0 && len(documents) > 0 {
		at = min(before, len(documents)-1)
	}
	if len(chosen) == 0 && at >= 0 {
		chosen = []int{at}
	}
	l.set.set(at, chosen...)
	l.rows.reset()
}

// Selected is the current document, or "".
func (l *DocumentList) Selected() briefing.DocumentID {
	if l.set.cursor < 0 || l.set.cursor >= len(l.documents) {
		return ""
	}
	return l.documents[l.set.cursor].ID
}

// SelectedAll are all that are selected, from the top.
func (l *DocumentList) SelectedAll() []briefing.DocumentID {
	var ids []briefing.DocumentID
	for _, i := range l.set.selected() {
		ids = append(ids, l.documents[i].ID)
	}
	return ids
}

// Select selects a document alone and brings it in sight.
func (l *DocumentList) Select(id briefing.DocumentID) {
	if at := slices.IndexFunc(l.documents, func(d DocumentRow) bool { return d.ID == id }); at >= 0 {
		l.set.to(at, false)
	}
}

func (l *DocumentList) tellAll(f func([]briefing.DocumentID)) {
	if ids := l.SelectedAll(); len(ids) > 0 && f != nil {
		f(ids)
	}
}

func (l *DocumentList) tell(f func(briefing.DocumentID)) {
	if id := l.Selected(); id != "" && f != nil {
		f(id)
	}
}

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
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		l.tell(l.OnOpen)
	case fyne.KeyF2:
		l.tellAll(l.OnEdit)
	case fyne.KeyDelete, fyne.KeyBackspace:
		l.tellAll(l.OnRemove)
	case desktop.KeyMenu:
		l.menu(l.rows.menuPlace(l.set.cursor))
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

// CreateRenderer shows the rows.
func (l *DocumentList) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.rows) }

// Refresh draws everything in the theme as it is.
func (l *DocumentList) Refresh() {
	l.rows.Refresh()
	l.BaseWidget.Refresh()
}

// FocusGained shows that the list has the keys.
func (l *DocumentList) FocusGained() { l.set.focus(true) }

// FocusLost shows that it has lost them.
func (l *DocumentList) FocusLost() { l.set.focus(false) }

func (l *DocumentList) rowCount() int { return max(1, len(l.documents)) }

func (l *DocumentList) rowEstimate(int) float32 {
	th := l.Theme()
	return 2.8*th.Size(theme.SizeNameText) + 4*th.Size(theme.SizeNamePadding)
}

func (l *DocumentList) drawRow(p *pen, i int, hover rowHover) float32 {
	pad := p.padding()
	if i >= len(l.documents) {
		return drawEmptyList(p, l.labels.Empty, l.labels.EmptyHint)
	}
	d := l.documents[i]
	p.rowGround(pad, l.set.chosen[i], l.set.focused, hover.over)
	x, y, right := pad*3, pad*1.5, p.width-pad*3
	edge := right
	if hover.over || i == l.set.cursor && l.set.focused {
		side := lineHeight(p.textSize())
		ink := theme.ColorNamePlaceHolder
		if hover.zone == zoneRemove {
			p.rect(right-side, y, side, side, theme.ColorNamePressed, p.size(theme.SizeNameSelectionRadius))
			ink = theme.ColorNameError
		}
		w := fyne.MeasureText("×", p.textSize(), fyne.TextStyle{}).Width
		p.text("×", right-(side+w)/2, y, p.textSize(), fyne.TextStyle{}, ink)
		p.zone(zoneRemove, right-side, y, side, side)
	}
	edge -= lineHeight(p.textSize())
	title := oneLine(d.Title)
	if title == "" {
		title = l.labels.Untitled
	}
	y += p.flow([]run{{text: title, style: fyne.TextStyle{Bold: true}}}, x, y, edge-x, p.textSize(), 2)
	if meta := join(" · ", d.Publisher, d.Date); meta != "" {
		y += p.flow([]run{{text: meta, color: theme.ColorNamePlaceHolder}}, x, y, right-x, p.captionSize(), 1)
	}
	y = l.drawCounts(p, d, x, y)
	if d.Note != "" {
		note := run{text: d.Note, color: theme.ColorNamePlaceHolder}
		if d.Failed {
			note = run{text: "! " + d.Note, color: theme.ColorNameError}
		}
		y += p.flow([]run{note}, x, y, right-x, p.captionSize(), 2)
	}
	return y + pad*1.5
}

// drawCounts draws how much was found and how much of it was kept.
func (l *DocumentList) drawCounts(p *pen, d DocumentRow, x, y float32) float32 {
	end := drawKindCounts(p, d.Counts, x, y)
	if d.Kept > 0 {
		end += p.text("✓ "+l.labels.Kept(d.Kept), end, y, p.captionSize(), fyne.TextStyle{}, theme.ColorNameSuccess)
	}
	if end == x {
		return y
	}
	return y + lineHeight(p.captionSize())
}

// drawKindCounts draws how much there is of each kind, with its sign, and
// returns where it ends.
func drawKindCounts(p *pen, counts map[briefing.Kind]int, x, y float32) float32 {
	size, pad := p.captionSize(), p.padding()
	for _, k := range briefing.Kinds {
		if n := counts[k]; n > 0 {
			x += p.signOf(k, x, y, size) + pad
			x += p.text(Thousands(n), x, y, size, fyne.TextStyle{}, theme.ColorNamePlaceHolder) + pad*3
		}
	}
	return x
}

// drawEmptyList says why a list has nothing to show and what to do.
func drawEmptyList(p *pen, title, hint string) float32 {
	pad := p.padding()
	x, y, w := pad*4, pad*5, p.width-pad*8
	y += p.flow([]run{{text: title, style: fyne.TextStyle{Bold: true}}}, x, y, w, p.textSize(), 0) + pad
	y += p.flow([]run{{text: hint, color: theme.ColorNamePlaceHolder}}, x, y, w, p.captionSize()+1, 0)
	return y + pad*4
}
