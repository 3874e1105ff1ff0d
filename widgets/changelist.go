package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable = (*ChangeList)(nil)
	_ rowPainter     = (*ChangeList)(nil)
)

// Change is one way in which a text has changed, as a person reads it.
type Change struct {
	// Kind gives the sign and the colour; What says in a word what happened.
	Kind briefing.DifferenceKind
	What string
	// Where says where, in a small line above the words.
	Where string
	// Words are those before and after; Note likewise of the note below them.
	Words, Note []briefing.WordRun
	// Remarks are further things that happened, a line each.
	Remarks []string
}

// ChangeList shows what has changed: words that are gone are struck through,
// words that are new are bold and underlined.
type ChangeList struct {
	widget.BaseWidget

	// OnEscape is called for the key.
	OnEscape func()

	changes []Change
	empty   string
	rows    *rows
}

// NewChangeList returns an empty list that says empty while nothing changed.
func NewChangeList(empty string) *ChangeList {
	l := &ChangeList{empty: empty}
	l.rows = newRows(l)
	l.ExtendBaseWidget(l)
	return l
}

// SetChanges shows changes from the first on.
func (l *ChangeList) SetChanges(changes []Change) {
	l.changes = changes
	l.rows.scroll.Offset.Y = 0
	l.rows.reset()
}

// CreateRenderer shows the rows.
func (l *ChangeList) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.rows) }

// Refresh draws everything in the theme as it is.
func (l *ChangeList) Refresh() {
	l.rows.Refresh()
	l.BaseWidget.Refresh()
}

func (l *ChangeList) rowCount() int { return max(len(l.changes), 1) }

func (l *ChangeList) rowEstimate(int) float32 { return 4 * l.Theme().Size(theme.SizeNameText) }

// signOfChange is the sign of a kind of difference and its colour.
func signOfChange(k briefing.DifferenceKind) (string, fyne.ThemeColorName) {
	switch k {
	case briefing.DifferenceAdded:
		return "+", theme.ColorNameSuccess
	case briefing.DifferenceRemoved:
		return "−", theme.ColorNameError
	case briefing.DifferenceMoved:
		return "↓", theme.ColorNamePrimary
	}
	return "≠", theme.ColorNameWarning
}

// drawRow draws what happened at the left, and the words beside it.
func (l *ChangeList) drawRow(p *pen, i int, _ rowHover) float32 {
	pad, size, small := p.padding(), p.textSize(), p.captionSize()
	if i >= len(l.changes) {
		return pad*4 + p.flow([]run{{text: l.empty, color: theme.ColorNamePlaceHolder}}, pad*2, pad*4, p.width-pad*4, size, 0)
	}
	c := l.changes[i]
	sign, ink := signOfChange(c.Kind)
	if i > 0 {
		p.rect(pad*2, 0, p.width-pad*4, p.size(theme.SizeNameSeparatorThickness), theme.ColorNameSeparator, 0)
	}
	top := pad * 2
	x, right := pad*2+size*8, p.width-pad*3
	p.text(sign, pad*2, top, size, fyne.TextStyle{Bold: true}, ink)
	what := shorten(c.What, size, x-pad*3-p.signRoom(), fyne.TextStyle{Bold: true})
	p.text(what, pad*2+p.signRoom(), top, size, fyne.TextStyle{Bold: true}, theme.ColorNameForeground)
	y := top
	if c.Where != "" {
		y = onBaseline(y, size, small)
		y += p.flow([]run{{text: c.Where, color: theme.ColorNamePlaceHolder}}, x, y, right-x, small, 2)
		y += pad / 2
	}
	if len(c.Words) > 0 {
		y += p.flow(l.words(c.Words, c.Kind == briefing.DifferenceRemoved), x, y, right-x, size, 0)
	}
	if len(c.Note) > 0 {
		y += pad / 2
		y += p.flow(l.words(c.Note, false), x+pad*2, y, right-x-pad*2, small, 0)
	}
	for _, r := range c.Remarks {
		y += p.flow([]run{{text: "→ " + r, color: theme.ColorNamePlaceHolder}}, x, y, right-x, small, 0)
	}
	return max(y, top+lineHeight(size)) + pad*2
}

// words are the runs of what changed; faint ones are no longer there at all.
func (l *ChangeList) words(words []briefing.WordRun, faint bool) []run {
	var runs []run
	for _, w := range words {
		r := run{text: w.Text}
		switch {
		case w.Change == briefing.WordsAdded:
			r.added, r.color = true, theme.ColorNameSuccess
		case w.Change == briefing.WordsRemoved:
			r.struck, r.color = true, theme.ColorNameError
		case faint:
			r.color = theme.ColorNamePlaceHolder
		}
		runs = append(runs, r)
	}
	return runs
}

func (l *ChangeList) pressed(int, string, *desktop.MouseEvent) { takeFocus(l, l) }

func (l *ChangeList) clicked(int, string, *desktop.MouseEvent) {}

func (l *ChangeList) doubleClicked(int, string) {}

// FocusGained is for Fyne: the list has no look of its own for it.
func (l *ChangeList) FocusGained() {}

// FocusLost is for Fyne.
func (l *ChangeList) FocusLost() {}

// TypedRune is for Fyne.
func (l *ChangeList) TypedRune(rune) {}

// TypedKey scrolls, and leaves by Escape.
func (l *ChangeList) TypedKey(ev *fyne.KeyEvent) {
	line, page := 3*lineHeight(l.Theme().Size(theme.SizeNameText)), l.rows.Size().Height*0.9
	switch ev.Name {
	case fyne.KeyUp:
		l.rows.scrollBy(-line)
	case fyne.KeyDown:
		l.rows.scrollBy(line)
	case fyne.KeyPageUp:
		l.rows.scrollBy(-page)
	case fyne.KeyPageDown, fyne.KeySpace:
		l.rows.scrollBy(page)
	case fyne.KeyHome:
		l.rows.scrollBy(-l.rows.total())
	case fyne.KeyEnd:
		l.rows.scrollBy(l.rows.total())
	case fyne.KeyEscape:
		call(l.OnEscape)
	}
}
