package widgets

import (
	"slices"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable = (*CollationView)(nil)
	_ rowPainter     = (*CollationView)(nil)
)

// CollatedPair is two paragraphs that belong together, or one without another.
type CollatedPair struct {
	// Left and Right are their words; "" where there is none.
	Left, Right string
	// LeftMarks and RightMarks are what the other has not, within the words.
	LeftMarks, RightMarks []briefing.Span
	// Same says that they have the same words.
	Same bool
	// Quiet ones are no text of the document: menus, running heads.
	Quiet bool
}

// CollationView shows two texts side by side with what differs marked, and
// folds what is the same, but for a paragraph before and after a difference.
type CollationView struct {
	widget.BaseWidget

	// Folded says how many paragraphs are folded: "12 paragraphs are the same".
	Folded func(n int) string

	pairs []CollatedPair
	shown []collatedRow
	open  map[int]bool // folds that were opened, by their first pair
	row   int          // the difference that the keys are at, or what was revealed
	focus bool
	rows  *rows
}

// collatedRow is a pair, or a fold of several.
type collatedRow struct {
	pair int
	fold int // how many are folded; 0 for a pair
}

// NewCollationView returns a view of nothing.
func NewCollationView() *CollationView {
	c := &CollationView{
		Folded: func(n int) string { return itoa(n) + " paragraphs are the same" }, open: map[int]bool{}, row: -1,
	}
	c.rows = newRows(c)
	c.ExtendBaseWidget(c)
	return c
}

// SetPairs shows two texts from their beginning.
func (c *CollationView) SetPairs(pairs []CollatedPair) {
	c.pairs, c.row = pairs, -1
	clear(c.open)
	c.fold()
	c.rows.reset()
	c.rows.scrollBy(-c.rows.total())
}

// fold makes rows of the pairs: same ones that have no difference beside them
// become one row.
func (c *CollationView) fold() {
	c.shown = c.shown[:0]
	for i := 0; i < len(c.pairs); {
		end := i
		for end < len(c.pairs) && c.pairs[end].Same {
			end++
		}
		if end == i {
			c.shown = append(c.shown, collatedRow{pair: i})
			i++
			continue
		}
		from, to := i, end
		if i > 0 {
			from++
		}
		if end < len(c.pairs) {
			to--
		}
		for ; i < end; i++ {
			if i == from && to-from > 1 && !c.open[from] {
				c.shown = append(c.shown, collatedRow{pair: from, fold: to - from})
				i = to - 1
				continue
			}
			c.shown = append(c.shown, collatedRow{pair: i})
		}
	}
}

// Turn goes to the next difference, or to the one before by -1.
func (c *CollationView) Turn(by int) {
	for i := c.row + by; i >= 0 && i < len(c.shown); i += by {
		if c.differs(i) {
			c.row = i
			c.rows.repaint()
			c.rows.reveal(i)
			return
		}
	}
}

// Reveal brings a pair in sight, out of the fold that it may be in.
func (c *CollationView) Reveal(pair int) {
	for i, r := range c.shown {
		switch {
		case r.fold == 0 && r.pair == pair:
			c.row = i
			c.rows.repaint()
			c.rows.reveal(i)
			return
		case r.fold > 0 && r.pair <= pair && pair < r.pair+r.fold:
			c.open[r.pair] = true
			c.fold()
			c.rows.reset()
			c.Reveal(pair)
			return
		}
	}
}

func (c *CollationView) differs(row int) bool {
	r := c.shown[row]
	return r.fold == 0 && !c.pairs[r.pair].Same
}

// TypedKey turns to differences and scrolls.
func (c *CollationView) TypedKey(ev *fyne.KeyEvent) {
	if passKey(c, ev) {
		return
	}
	switch ev.Name {
	case fyne.KeyDown:
		c.rows.scrollBy(c.rowEstimate(0))
	case fyne.KeyUp:
		c.rows.scrollBy(-c.rowEstimate(0))
	case fyne.KeyPageDown, fyne.KeySpace:
		c.rows.scrollBy(c.Size().Height * 0.9)
	case fyne.KeyPageUp:
		c.rows.scrollBy(-c.Size().Height * 0.9)
	case fyne.KeyHome:
		c.rows.scrollBy(-c.rows.total())
	case fyne.KeyEnd:
		c.rows.scrollBy(c.rows.total())
	case fyne.KeyEscape:
		toWindow(c, ev)
	}
}

// TypedRune turns to the next difference by N, to the one before by P.
func (c *CollationView) TypedRune(r rune) {
	switch r {
	case 'n', 'N':
		c.Turn(1)
	case 'p', 'P':
		c.Turn(-1)
	}
}

func (c *CollationView) pressed(int, string, *desktop.MouseEvent) { takeFocus(c, c) }

// clicked opens a fold.
func (c *CollationView) clicked(row int, zone string, _ *desktop.MouseEvent) {
	if zone == zoneFold && row >= 0 && row < len(c.shown) {
		c.open[c.shown[row].pair] = true
		c.row = -1
		c.fold()
		c.rows.reset()
	}
}

const zoneFold = "fold"

func (c *CollationView) doubleClicked(int, string) {}

// FocusGained shows which difference the keys are at.
func (c *CollationView) FocusGained() { c.focus = true; c.rows.repaint() }

// FocusLost no longer does.
func (c *CollationView) FocusLost() { c.focus = false; c.rows.repaint() }

// CreateRenderer shows the rows.
func (c *CollationView) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(c.rows) }

// Refresh draws everything in the theme as it is.
func (c *CollationView) Refresh() {
	c.rows.Refresh()
	c.BaseWidget.Refresh()
}

func (c *CollationView) rowCount() int { return len(c.shown) }

func (c *CollationView) rowEstimate(int) float32 {
	return 4 * lineHeight(c.Theme().Size(theme.SizeNameText))
}

func (c *CollationView) drawRow(p *pen, i int, hover rowHover) float32 {
	pad := p.padding()
	r := c.shown[i]
	if r.fold > 0 {
		h := lineHeight(p.captionSize()) + pad*2
		if hover.zone == zoneFold {
			p.rect(pad*2, 0, p.width-pad*4, h, theme.ColorNameHover, p.size(theme.SizeNameInputRadius))
		}
		p.text("⋯  "+c.Folded(r.fold), pad*4, pad, p.captionSize(), fyne.TextStyle{}, theme.ColorNamePrimary)
		p.zone(zoneFold, pad*2, 0, p.width-pad*4, h)
		return h
	}
	pair := c.pairs[r.pair]
	middle := p.width / 2
	column := middle - pad*6
	left := c.drawSide(p, pair.Left, pair.LeftMarks, pair, pad*4, column)
	right := c.drawSide(p, pair.Right, pair.RightMarks, pair, middle+pad*2, column)
	height := max(left, right) + pad*3
	p.rect(middle-pad/2, 0, 1, height, theme.ColorNameSeparator, 0)
	if !pair.Same || i == c.row {
		ink := theme.ColorNameWarning
		thick := pad / 2
		if i == c.row && (c.focus || pair.Same) {
			ink, thick = theme.ColorNamePrimary, pad
		}
		p.rect(pad, pad, thick, height-pad*2, ink, thick/2)
	}
	return height
}

// drawSide draws one of two paragraphs and returns how high it is.
func (c *CollationView) drawSide(p *pen, words string, marks []briefing.Span, pair CollatedPair, x, width float32) float32 {
	if words == "" {
		return 0
	}
	pad := p.padding()
	ink := theme.ColorNameForeground
	if pair.Same || pair.Quiet {
		ink = theme.ColorNamePlaceHolder
	}
	runs := markedRuns(words, marks, ink)
	if pair.Left == "" || pair.Right == "" {
		// All of it is marked: a ground says so, and the words stay calm.
		runs = []run{{text: words, color: theme.ColorNameForeground}}
		p.rect(x-pad, pad/2, width+pad*2, p.height-pad*2, ColorNameHit, p.size(theme.SizeNameInputRadius))
	}
	return p.flow(runs, x, pad, width, p.textSize(), 0)
}

// markedRuns cuts words where they are marked.
func markedRuns(words string, marks []briefing.Span, ink fyne.ThemeColorName) []run {
	var runs []run
	at := 0
	marks = slices.Clone(marks)
	slices.SortFunc(marks, func(a, b briefing.Span) int { return a.Start - b.Start })
	for _, m := range marks {
		if m.Start < at || m.End > len(words) || m.Empty() {
			continue
		}
		if m.Start > at {
			runs = append(runs, run{text: words[at:m.Start], color: ink})
		}
		runs = append(runs, run{text: words[m.Start:m.End], hit: true})
		at = m.End
	}
	if at < len(words) {
		runs = append(runs, run{text: words[at:], color: ink})
	}
	return runs
}
