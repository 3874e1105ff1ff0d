package widgets

import (
	"slices"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable    = (*EvidenceTable)(nil)
	_ fyne.Shortcutable = (*EvidenceTable)(nil)
	_ desktop.Keyable   = (*EvidenceTable)(nil)
	_ rowPainter        = (*EvidenceTable)(nil)
	_ fixedRows         = (*EvidenceTable)(nil)
)

// EvidenceRow is one finding or clipping of the library.
type EvidenceRow struct {
	// ID names the row to its owner, and keeps it selected across SetRows.
	ID      string
	Kind    briefing.Kind
	Words   string
	Speaker string
	Org     string
	// Document is its title.
	Document string
	Date     briefing.Date
	Kept     bool
	Starred  bool
	Rejected bool
}

// EvidenceTable lists everything that was found and kept: who said what, where
// and when. It holds many thousands of rows and draws those in sight.
type EvidenceTable struct {
	widget.BaseWidget

	// OnOpen goes to a row's place in its document.
	OnOpen func(id string)
	// OnSubject looks for figures on the subject of a row's.
	OnSubject func(id string)
	// OnKeep keeps the selected rows as a kind; with kind "" each as what it is.
	OnKeep func(ids []string, kind briefing.Kind)
	// OnReject says that the selected rows are nothing.
	OnReject func(ids []string)
	// OnCorrect wants the form for what is known of a row.
	OnCorrect func(id string)
	// OnCopy puts the words of the selected rows on the clipboard.
	OnCopy func(ids []string)
	// OnStar stars the rows, or takes the star away.
	OnStar func(ids []string, starred bool)
	// OnSelected tells the rows selected, in the order shown.
	OnSelected func(ids []string)
	// OnSort tells by what the rows are sorted.
	OnSort func(column EvidenceColumn, descending bool)
	// OnColumns tells how wide columns were dragged, for SetColumns later.
	OnColumns func(shares EvidenceShares)
	// OnMenu wants a menu for the selected rows, at a place of the window.
	OnMenu func(ids []string, at fyne.Position)
	// OnLeave is called by Up on the first row: back to the filter box.
	OnLeave func()

	labels   EvidenceLabels
	all      []*EvidenceRow
	order    []int // rows of all as they are shown
	sort     EvidenceColumn
	down     bool // sorted in descending order
	filtered bool
	looked   []string // folded words that rows were filtered by
	shares   EvidenceShares

	selected map[string]bool
	lost     bool // the last SetRows took away what was selected
	cursor   int
	anchor   int
	shift    shift
	focused  bool

	rows *rows
	head *evidenceHead
	box  *fyne.Container
}

// NewEvidenceTable returns an empty table with English words, the newest
// documents first.
func NewEvidenceTable() *EvidenceTable {
	t := &EvidenceTable{labels: DefaultEvidenceLabels(), sort: ColumnDate, down: true, shares: defaultShares, selected: map[string]bool{}, cursor: -1, anchor: -1}
	t.rows = newRows(t)
	t.head = newEvidenceHead(t)
	t.box = container.NewBorder(t.head, nil, nil, nil, t.rows)
	t.ExtendBaseWidget(t)
	return t
}

// SetLabels gives the words that the table shows.
func (t *EvidenceTable) SetLabels(l EvidenceLabels) {
	t.labels = l
	t.Refresh()
}

// SetRows shows rows; filtered says that there are others that a filter hides.
// Rows that were selected stay so, and so does the order.
func (t *EvidenceTable) SetRows(rows []EvidenceRow, filtered bool) {
	all := make([]*EvidenceRow, len(rows))
	for i := range rows {
		all[i] = &rows[i]
	}
	t.SetArranged(all, ArrangeEvidence(all, t.sort, t.down), filtered)
}

// SetArranged is SetRows for rows whose order has been found already; they must
// not change. When the table is sorted otherwise by now, they are arranged as it
// is.
func (t *EvidenceTable) SetArranged(rows []*EvidenceRow, order EvidenceOrder, filtered bool) {
	current := t.idAt(t.cursor)
	if order.column != t.sort || order.descending != t.down || len(order.rows) != len(rows) {
		order = ArrangeEvidence(rows, t.sort, t.down)
	}
	t.all, t.filtered = rows, filtered
	kept := make(map[string]bool, len(t.selected))
	for i := range rows {
		if t.selected[rows[i].ID] {
			kept[rows[i].ID] = true
		}
	}
	t.lost = len(kept) == 0 && len(t.selected) > 0
	t.selected = kept
	t.follow(order, current)
	t.rows.reset()
}

// SetLooked tells the words that the next SetRows was filtered by: of long
// texts the part is shown that has them.
func (t *EvidenceTable) SetLooked(typed string) { t.looked = lookedFor(typed) }

// Settle selects, when the last SetRows took the selected rows away, the row
// that stands in their place: who has decided on one find goes on with the next.
func (t *EvidenceTable) Settle() {
	if t.lost && t.cursor >= 0 {
		t.moveTo(t.cursor, false, true)
	}
}

// SortBy sorts the rows.
func (t *EvidenceTable) SortBy(c EvidenceColumn, descending bool) {
	if c == t.sort && descending == t.down {
		return
	}
	current := t.idAt(t.cursor)
	t.sort, t.down = c, descending
	t.follow(ArrangeEvidence(t.all, c, descending), current)
	t.rows.reset()
	t.rows.reveal(t.cursor)
	t.head.Refresh()
	if t.OnSort != nil {
		t.OnSort(c, descending)
	}
}

// Sorted tells by what the rows are sorted.
func (t *EvidenceTable) Sorted() (column EvidenceColumn, descending bool) { return t.sort, t.down }

// follow shows the rows in an order and finds the current one again.
func (t *EvidenceTable) follow(order EvidenceOrder, current string) {
	t.order = order.rows
	before := t.cursor
	t.cursor = slices.IndexFunc(t.order, func(i int) bool { return t.all[i].ID == current })
	if t.cursor < 0 && before >= 0 {
		t.cursor = min(before, len(t.order)-1)
	}
	t.anchor = t.cursor
}

// Selected gives the IDs of the selected rows in the order shown.
func (t *EvidenceTable) Selected() []string {
	var ids []string
	if len(t.selected) == 0 {
		return nil
	}
	for _, i := range t.order {
		if id := t.all[i].ID; t.selected[id] {
			ids = append(ids, id)
		}
	}
	return ids
}

// Listed gives the IDs of all rows in the order shown.
func (t *EvidenceTable) Listed() []string {
	ids := make([]string, len(t.order))
	for i := range t.order {
		ids[i] = t.idAt(i)
	}
	return ids
}

// Select selects one row and brings it in sight.
func (t *EvidenceTable) Select(id string) {
	for i, at := range t.order {
		if t.all[at].ID == id {
			t.moveTo(i, false, true)
			return
		}
	}
}

// SelectFirst selects the first row, for a filter box that hands over the keys.
func (t *EvidenceTable) SelectFirst() { t.moveTo(0, false, true) }

// Reveal brings the row that the keys are at in sight, when other content has
// taken room from the table.
func (t *EvidenceTable) Reveal() {
	if t.cursor >= 0 {
		t.rows.reveal(t.cursor)
	}
}

func (t *EvidenceTable) idAt(row int) string {
	if row < 0 || row >= len(t.order) {
		return ""
	}
	return t.all[t.order[row]].ID
}

// moveTo makes a row the current one. It is selected alone, or with extend
// together with all rows from where the selection began; without pick the
// selection stays as it is.
func (t *EvidenceTable) moveTo(row int, extend, pick bool) {
	if len(t.order) == 0 {
		return
	}
	t.cursor = max(0, min(row, len(t.order)-1))
	if !extend && pick || t.anchor < 0 {
		t.anchor = t.cursor
	}
	if pick {
		clear(t.selected)
		for i := min(t.anchor, t.cursor); i <= max(t.anchor, t.cursor); i++ {
			t.selected[t.idAt(i)] = true
		}
	}
	t.rows.repaint()
	t.rows.reveal(t.cursor)
	if pick {
		t.tellSelected()
	}
}

// toggle adds a row to the selection or takes it out.
func (t *EvidenceTable) toggle(row int) {
	if id := t.idAt(row); id != "" {
		if t.selected[id] {
			delete(t.selected, id)
		} else {
			t.selected[id] = true
		}
		t.cursor, t.anchor = row, row
		t.rows.repaint()
		t.tellSelected()
	}
}

func (t *EvidenceTable) tellSelected() {
	if t.OnSelected != nil {
		t.OnSelected(t.Selected())
	}
}

// CreateRenderer shows the head above the rows.
func (t *EvidenceTable) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(t.box) }

// Refresh draws everything in the theme as it is.
func (t *EvidenceTable) Refresh() {
	t.rows.Refresh()
	t.head.Refresh()
	t.box.Refresh()
	t.BaseWidget.Refresh()
}

// FocusGained shows that the table has the keys.
func (t *EvidenceTable) FocusGained() {
	t.focused = true
	if t.cursor < 0 && len(t.order) > 0 {
		t.moveTo(0, false, true)
	}
	t.rows.repaint()
}

// FocusLost shows that it has lost them.
func (t *EvidenceTable) FocusLost() {
	t.focused, t.shift.held = false, false
	t.rows.repaint()
}
