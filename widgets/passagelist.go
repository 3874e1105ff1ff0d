package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable = (*PassageList)(nil)
	_ rowPainter     = (*PassageList)(nil)
)

// PassageResults is the answer to one search.
type PassageResults struct {
	// Query is what was searched; "" shows how to search.
	Query  string
	Groups []PassageGroup
	// Passages and Documents count all of the answer, loaded or not.
	Passages, Documents int
	// More says that OnMore can load more.
	More bool
	// Suggestion is another query that is offered, "" for none.
	Suggestion string
	// Relaxed says that no document has all that was searched, and that what
	// is shown has the most of it; Dropped are words that it lacks.
	Relaxed bool
	Dropped []string
	// Synonyms are words that were searched for beside those typed. Literal
	// says that a person does not want any.
	Synonyms []string
	Literal  bool
	// Problem says in words why there is no answer.
	Problem string
}

// PassageGroup is what was found in one document.
type PassageGroup struct {
	Document  briefing.DocumentID
	Title     string
	Publisher string
	Symbol    string
	// Date is written as a person reads it.
	Date     string
	Language string
	Passages []PassageRow
}

// PassageRow is one passage with its words.
type PassageRow struct {
	Passage briefing.Passage
	// Text is the document's words at Passage.Span.
	Text string
	// Kind is set when the passage is a finding or was kept.
	Kind    briefing.Kind
	Kept    bool
	Starred bool
	// Speaker and Place are shown below the words: "Amina Diallo, Harbour
	// Network", "page 12".
	Speaker, Place string
}

// PassageList shows the results of a search, grouped by document, with what
// was searched marked. Only what is in sight is drawn.
type PassageList struct {
	widget.BaseWidget

	// OnOpen goes to a passage in its document, or with an empty span to
	// the document's beginning.
	OnOpen func(document briefing.DocumentID, span briefing.Span)
	// OnSelected tells which passage is selected.
	OnSelected func(document briefing.DocumentID, span briefing.Span)
	// OnKeep keeps the selected passage (Q, S, R).
	OnKeep func(document briefing.DocumentID, span briefing.Span, kind briefing.Kind)
	// OnMore wants the next part of the answer; AppendResults gives it.
	OnMore func()
	// OnLeave is called by Up on the first passage: back to the search box.
	OnLeave func()
	// OnSuggestion searches what was suggested.
	OnSuggestion func(query string)
	// OnLiteral wants the words as typed only, or their synonyms again.
	OnLiteral func(literal bool)

	labels   PassageLabels
	results  PassageResults
	entries  []passageEntry
	selected int
	asked    bool
	focused  bool

	rows *rows
	head *passageHead
	box  *fyne.Container
}

// passageEntry is one row: a document's title (passage -1) or a passage.
type passageEntry struct{ group, passage int }

// NewPassageList returns an empty list with English words.
func NewPassageList() *PassageList {
	l := &PassageList{labels: DefaultPassageLabels(), selected: -1}
	l.rows = newRows(l)
	l.rows.seen = l.seen
	l.head = newPassageHead(l)
	l.box = container.New(headLayout{l.head.sheet.heightFor}, l.head.sheet, l.rows)
	l.ExtendBaseWidget(l)
	return l
}

// SetLabels gives the words that the list shows.
func (l *PassageList) SetLabels(labels PassageLabels) {
	l.labels = labels
	l.head.update()
	l.Refresh()
}

// SetResults shows the answer to a new search from its top.
func (l *PassageList) SetResults(r PassageResults) {
	l.results, l.entries, l.selected, l.asked = r, nil, -1, false
	l.enter(0)
	l.rows.scroll.Offset.Y = 0
	l.rows.reset()
	l.head.update()
	l.head.sheet.Refresh()
	l.box.Refresh()
}

// AppendResults adds the next part of the answer; more says that there is yet more.
func (l *PassageList) AppendResults(groups []PassageGroup, more bool) {
	first := len(l.results.Groups)
	l.results.Groups = append(l.results.Groups, groups...)
	l.results.More, l.asked = more, false
	l.enter(first)
	l.rows.reset()
}

func (l *PassageList) enter(first int) {
	for g := first; g < len(l.results.Groups); g++ {
		l.entries = append(l.entries, passageEntry{g, -1})
		for p := range l.results.Groups[g].Passages {
			l.entries = append(l.entries, passageEntry{g, p})
		}
	}
}

// Selected gives the selected passage.
func (l *PassageList) Selected() (document briefing.DocumentID, span briefing.Span, ok bool) {
	if l.selected < 0 {
		return "", briefing.Span{}, false
	}
	g, p := l.at(l.selected)
	return g.Document, p.Passage.Span, true
}

// SelectNext moves the selection by so many passages, for the search box that
// keeps the keys, and reports whether it moved.
func (l *PassageList) SelectNext(by int) bool {
	before := l.selected
	for ; by > 0; by-- {
		l.step(1)
	}
	for ; by < 0; by++ {
		l.step(-1)
	}
	return l.selected != before
}

// OpenSelected opens the selected passage, or the first when none is.
func (l *PassageList) OpenSelected() {
	if l.selected < 0 {
		l.step(1)
	}
	if d, s, ok := l.Selected(); ok && l.OnOpen != nil {
		l.OnOpen(d, s)
	}
}

func (l *PassageList) at(row int) (PassageGroup, PassageRow) {
	e := l.entries[row]
	g := l.results.Groups[e.group]
	if e.passage < 0 {
		return g, PassageRow{}
	}
	return g, g.Passages[e.passage]
}

func (l *PassageList) choose(row int) {
	if row < 0 || row >= len(l.entries) || l.entries[row].passage < 0 {
		return
	}
	changed := row != l.selected
	l.selected = row
	l.rows.repaint()
	// The first passage of a document brings its title in sight.
	if l.entries[row].passage == 0 {
		l.rows.reveal(row - 1)
	}
	l.rows.reveal(row)
	if d, s, ok := l.Selected(); ok && changed && l.OnSelected != nil {
		l.OnSelected(d, s)
	}
}

// step selects the next passage in one direction and reports whether there is one.
func (l *PassageList) step(by int) bool {
	for i := l.selected + by; i >= 0 && i < len(l.entries); i += by {
		if l.entries[i].passage >= 0 {
			l.choose(i)
			return true
		}
	}
	return false
}

// near selects the passage at a row or the next one after or before it.
func (l *PassageList) near(row int) {
	for _, by := range []int{1, -1} {
		for i := row; i >= 0 && i < len(l.entries); i += by {
			if l.entries[i].passage >= 0 {
				l.choose(i)
				return
			}
		}
	}
}

// byDocument selects the first passage of the next document or the one before.
func (l *PassageList) byDocument(by int) {
	if l.selected < 0 {
		l.step(1)
		return
	}
	group := l.entries[l.selected].group + by
	for i, e := range l.entries {
		if e.group == group && e.passage == 0 {
			l.choose(i)
			return
		}
	}
}

// seen asks for more when the end of what is loaded comes near.
func (l *PassageList) seen(_, last int) {
	const ahead = 8
	if l.results.More && !l.asked && last >= len(l.entries)-ahead && l.OnMore != nil {
		l.asked = true
		l.OnMore()
	}
}

// CreateRenderer shows the count above the rows.
func (l *PassageList) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(l.box)
}

// Refresh draws everything in the theme as it is.
func (l *PassageList) Refresh() {
	l.rows.Refresh()
	l.head.sheet.Refresh()
	l.box.Refresh()
	l.BaseWidget.Refresh()
}

// FocusGained shows that the list has the keys.
func (l *PassageList) FocusGained() {
	l.focused = true
	if l.selected < 0 {
		l.step(1)
	}
	l.rows.repaint()
}

// FocusLost shows that it has lost them.
func (l *PassageList) FocusLost() {
	l.focused = false
	l.rows.repaint()
}
