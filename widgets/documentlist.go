package widgets

import (
	"slices"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
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
