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
	_ fyne.Focusable = (*DocumentList)(nil)
	_ rowPainter     = (*DocumentList)(nil)
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

// DocumentList lists the documents of the library.
type DocumentList struct {
	widget.BaseWidget

	OnOpen     func(id briefing.DocumentID)
	OnRemove   func(id briefing.DocumentID)
	OnEdit     func(id briefing.DocumentID) // what is known of it (F2)
	OnSelected func(id briefing.DocumentID)
	OnMenu     func(id briefing.DocumentID, at fyne.Position)
	// OnLeave is called by Up on the first row: back to a box above.
	OnLeave func()

	labels    DocumentLabels
	documents []DocumentRow
	pick      rowPick
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
	l.pick = rowPick{rows: l.rows, row: -1, can: func(i int) bool { return i < len(l.documents) }}
	l.pick.moved = func() { l.tell(l.OnSelected) }
	l.pick.leave = func() {
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

// SetDocuments shows documents; the selected one stays selected, and when it
// is gone the one in its place is.
func (l *DocumentList) SetDocuments(documents []DocumentRow) {
	selected := l.Selected()
	l.documents = documents
	at := slices.IndexFunc(documents, func(d DocumentRow) bool { return d.ID == selected })
	if at < 0 && l.pick.row >= 0 {
		at = min(l.pick.row, len(documents)-1)
	}
	l.pick.row = at
	l.rows.reset()
}

// Selected is the selected document, or "".
func (l *DocumentList) Selected() briefing.DocumentID {
	if l.pick.row < 0 || l.pick.row >= len(l.documents) {
		return ""
	}
	return l.documents[l.pick.row].ID
}

// Select selects a document and brings it in sight.
func (l *DocumentList) Select(id briefing.DocumentID) {
	l.pick.choose(slices.IndexFunc(l.documents, func(d DocumentRow) bool { return d.ID == id }))
}

func (l *DocumentList) tell(f func(briefing.DocumentID)) {
	if id := l.Selected(); id != "" && f != nil {
		f(id)
	}
}

// TypedKey moves through the documents, opens, edits and removes them.
func (l *DocumentList) TypedKey(ev *fyne.KeyEvent) {
	if passKey(l, ev) {
		return
	}
	if l.pick.key(ev.Name) {
		return
	}
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		l.tell(l.OnOpen)
	case fyne.KeyF2:
		l.tell(l.OnEdit)
	case fyne.KeyDelete, fyne.KeyBackspace:
		l.tell(l.OnRemove)
	case desktop.KeyMenu:
		l.menu(l.rows.menuPlace(l.pick.row))
	}
}

// TypedRune goes to the next document whose title begins with the letter.
func (l *DocumentList) TypedRune(r rune) {
	n := len(l.documents)
	for i := 1; i <= n; i++ {
		at := (max(l.pick.row, 0) + i) % n
		if strings.HasPrefix(folded(l.documents[at].Title), folded(string(r))) && folded(string(r)) != "" {
			l.pick.choose(at)
			return
		}
	}
}

func (l *DocumentList) pressed(row int, _ string, ev *desktop.MouseEvent) {
	takeFocus(l, l)
	l.pick.choose(row)
	if ev.Button == desktop.MouseButtonSecondary {
		l.menu(ev.AbsolutePosition)
	}
}

func (l *DocumentList) menu(at fyne.Position) {
	if id := l.Selected(); id != "" && l.OnMenu != nil {
		l.OnMenu(id, at)
	}
}

func (l *DocumentList) clicked(_ int, zone string, _ *desktop.MouseEvent) {
	if zone == zoneRemove {
		l.tell(l.OnRemove)
	}
}

func (l *DocumentList) doubleClicked(row int, zone string) {
	if row == l.pick.row && zone == "" {
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
func (l *DocumentList) FocusGained() { l.pick.focus(true) }

// FocusLost shows that it has lost them.
func (l *DocumentList) FocusLost() { l.pick.focus(false) }

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
	p.rowGround(pad, i == l.pick.row, l.pick.focused, hover.over)
	x, y, right := pad*3, pad*1.5, p.width-pad*3
	edge := right
	if hover.over || i == l.pick.row && l.pick.focused {
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
			x += p.text(thousands(n), x, y, size, fyne.TextStyle{}, theme.ColorNamePlaceHolder) + pad*3
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
