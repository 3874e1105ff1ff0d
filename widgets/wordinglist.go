package widgets

import (
	"fmt"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable = (*WordingList)(nil)
	_ picked[string] = (*WordingList)(nil)
)

// WordingRow is a place at which words were used, as they are or changed.
type WordingRow struct {
	Document briefing.DocumentID
	Span     briefing.Span
	// Date, Where and Title say where it is, as a person reads it:
	// "2017-09-27", "A/RES/71/287, paragraph 4", the document's title.
	Date, Where, Title string
	// Likeness says how near the words are: "the same words", "3 words differ".
	Likeness string
	// Same says that no word differs.
	Same bool
	// Words compare the words looked for with those of the place.
	Words []briefing.WordRun
}

// WordingList lists where words were used before, with what differs word by
// word: words that only the place has are bold and underlined, words that only
// the wording looked for has are struck through.
type WordingList struct {
	pickList[string]

	// OnMore wants the next places; Append gives them.
	OnMore func()

	labels WordingLabels
	words  string // looked for
	note   string
	found  []WordingRow
	more   bool
	asked  bool

	head *drawing
	box  *fyne.Container
}

// WordingLabels are the words that a WordingList shows.
type WordingLabels struct {
	// Legend explains the marks, in three parts: what has none, what is
	// underlined, what is struck through.
	Same, Added, Removed string
	// Nothing is said when the words were not used elsewhere.
	Nothing, NothingHint string
}

// NewWordingList returns an empty list.
func NewWordingList(labels WordingLabels) *WordingList {
	l := &WordingList{labels: labels}
	l.start(l)
	l.head = newDrawing(0, l.drawHead)
	l.box = container.New(headLayout{l.head.heightFor}, l.head, l.rows)
	l.rows.seen = l.seen
	return l
}

// SetUses shows where words were used: note says in words how often.
func (l *WordingList) SetUses(words, note string, found []WordingRow, more bool) {
	l.words, l.note, l.found, l.more, l.asked = words, note, found, more, false
	l.pick.row = -1
	l.rows.scroll.Offset.Y = 0
	l.rows.reset()
	l.head.Refresh()
	l.box.Refresh()
}

// Append adds the next places.
func (l *WordingList) Append(found []WordingRow, more bool) {
	l.found, l.more, l.asked = append(l.found, found...), more, false
	l.rows.reset()
}

// Row gives the row of an ID that OnOpen was told.
func (l *WordingList) Row(id string) (WordingRow, bool) {
	if i := l.rowOf(id); i >= 0 {
		return l.found[i], true
	}
	return WordingRow{}, false
}

func (l *WordingList) seen(_, last int) {
	const ahead = 4
	if l.more && !l.asked && last >= len(l.found)-ahead && l.OnMore != nil {
		l.asked = true
		l.OnMore()
	}
}

// TypedKey leaves Escape to the window, which goes back.
func (l *WordingList) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeyEscape {
		toWindow(l, ev)
		return
	}
	l.pickList.TypedKey(ev)
}

func (l *WordingList) clicked(_ int, zone string, ev *desktop.MouseEvent) {
	if zone == zoneOpen && ev.Button != desktop.MouseButtonSecondary {
		l.tell(l.OnOpen)
	}
}

// doubleClicked opens also where a single click does: the row is gone by then.
func (l *WordingList) doubleClicked(row int, zone string) {
	if row == l.pick.row {
		l.tell(l.OnOpen)
	}
}

func (l *WordingList) idAt(row int) string {
	if row < 0 || row >= len(l.found) {
		return ""
	}
	return fmt.Sprintf("%s/%d", l.found[row].Document, l.found[row].Span.Start)
}

func (l *WordingList) nameAt(row int) string { return l.found[row].Title }

func (l *WordingList) rowCount() int { return max(1, len(l.found)) }

func (l *WordingList) rowEstimate(int) float32 { return l.Theme().Size(theme.SizeNameText) * 8 }

// CreateRenderer shows the wording above the rows.
func (l *WordingList) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.box) }

// Refresh draws everything in the theme as it is.
func (l *WordingList) Refresh() {
	l.rows.Refresh()
	l.head.Refresh()
	l.box.Refresh()
	l.BaseWidget.Refresh()
}
