package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable = (*Outline)(nil)
	_ rowPainter     = (*Outline)(nil)
)

// OutlineEntry is one heading, or one page, of what is read.
type OutlineEntry struct {
	// Level is the heading's depth from 1.
	Level int
	Text  string
	// Page is the page's label, or "".
	Page string
	Span briefing.Span
}

// Outline lists the headings of a document and marks where the reader is.
type Outline struct {
	widget.BaseWidget

	// OnOpen goes to an entry.
	OnOpen func(span briefing.Span)

	empty   string
	entries []OutlineEntry
	current int
	pick    rowPick
	rows    *rows
}

// NewOutline returns an empty outline.
func NewOutline() *Outline {
	o := &Outline{empty: "This document has no headings.", current: -1}
	o.rows = newRows(o)
	o.pick = rowPick{rows: o.rows, row: -1, can: func(i int) bool { return i < len(o.entries) }}
	o.ExtendBaseWidget(o)
	return o
}

// SetEmpty gives the words for a document without headings.
func (o *Outline) SetEmpty(words string) {
	o.empty = words
	o.Refresh()
}

// SetEntries shows the entries of another document.
func (o *Outline) SetEntries(entries []OutlineEntry) {
	o.entries, o.current, o.pick.row = entries, -1, -1
	o.rows.scroll.Offset.Y = 0
	o.rows.reset()
}

// SetPlace marks the entry in which the byte at offset stands.
func (o *Outline) SetPlace(offset int) {
	current := -1
	for i, e := range o.entries {
		if e.Span.Start <= offset {
			current = i
		}
	}
	if current == o.current {
		return
	}
	o.current = current
	o.rows.repaint()
	if !o.pick.focused {
		o.rows.reveal(current)
	}
}

func (o *Outline) open() {
	if i := o.pick.row; i >= 0 && i < len(o.entries) && o.OnOpen != nil {
		o.OnOpen(o.entries[i].Span)
	}
}

// TypedKey moves through the entries and opens them.
func (o *Outline) TypedKey(ev *fyne.KeyEvent) {
	if passKey(o, ev) {
		return
	}
	if !o.pick.key(ev.Name) && (ev.Name == fyne.KeyReturn || ev.Name == fyne.KeyEnter) {
		o.open()
	}
}

// TypedRune opens by Space.
func (o *Outline) TypedRune(r rune) {
	if r == ' ' {
		o.open()
	}
}

func (o *Outline) pressed(row int, _ string, _ *desktop.MouseEvent) {
	takeFocus(o, o)
	o.pick.choose(row)
}

func (o *Outline) clicked(row int, _ string, ev *desktop.MouseEvent) {
	if row >= 0 && row == o.pick.row && ev.Button != desktop.MouseButtonSecondary {
		o.open()
	}
}

func (o *Outline) doubleClicked(int, string) {}

// CreateRenderer shows the rows.
func (o *Outline) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(o.rows) }

// Refresh draws everything in the theme as it is.
func (o *Outline) Refresh() {
	o.rows.Refresh()
	o.BaseWidget.Refresh()
}

// FocusGained shows that the outline has the keys.
func (o *Outline) FocusGained() {
	if o.pick.row < 0 {
		o.pick.row = o.current
	}
	o.pick.focus(true)
}

// FocusLost shows that it has lost them.
func (o *Outline) FocusLost() { o.pick.focus(false) }

func (o *Outline) rowCount() int { return max(1, len(o.entries)) }

func (o *Outline) rowEstimate(int) float32 { return o.Theme().Size(theme.SizeNameText) * 2 }

func (o *Outline) drawRow(p *pen, i int, hover rowHover) float32 {
	pad := p.padding()
	if i >= len(o.entries) {
		return pad*2 + p.flow([]run{{text: o.empty, color: theme.ColorNamePlaceHolder}}, pad*4, pad*2, p.width-pad*8, p.captionSize(), 0)
	}
	e := o.entries[i]
	p.rowGround(pad, i == o.pick.row && o.pick.focused, o.pick.focused, hover.over)
	ink, style := theme.ColorNameForeground, fyne.TextStyle{}
	if i == o.current {
		p.rect(pad, pad, 3, p.height-pad*2, theme.ColorNamePrimary, 1.5)
		ink, style.Bold = theme.ColorNamePrimary, true
	}
	size := p.captionSize() + 1
	x, y, right := pad*3+pad*3*float32(max(e.Level-1, 0)), pad, p.width-pad*3
	if e.Page != "" {
		room := p.textRight(e.Page, right, onBaseline(y, size, p.captionSize()), p.captionSize(), fyne.TextStyle{}, theme.ColorNamePlaceHolder)
		right -= room + pad*2
	}
	return y + p.flow([]run{{text: oneLine(e.Text), color: ink, style: style}}, x, y, right-x, size, 3) + pad
}
