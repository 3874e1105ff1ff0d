package widgets

import (
	"slices"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

var (
	_ fyne.Focusable = (*FigureList)(nil)
	_ rowPainter     = (*FigureList)(nil)
)

// FigureRow is one statistic, or the heading of a group of them.
type FigureRow struct {
	// ID names the row to its owner; "" makes it a heading, which is Words.
	ID string
	// Words are the document's; Start is where they start in it.
	Words string
	Start int
	briefing.Details
	// Unit is the one of the figures that are set against each other; those
	// in it are drawn first.
	Unit string
	// Place is where the words stand: title, publisher, date.
	Place string
	// Chosen is the statistic that the others are compared with.
	Chosen, Kept bool
}

// FigureList sets the figures of statistics below each other, each with what
// it is a share or count of, where, when, and who says so.
type FigureList struct {
	pickList[string]

	// OnKeep keeps a statistic (Space).
	OnKeep func(id string)
	// OnBack leaves the list (Escape).
	OnBack func()

	labels FigureLabels
	figs   []FigureRow
}

// FigureLabels are the words that a FigureList shows.
type FigureLabels struct {
	Empty, Hint string
	Chosen      string              // beside the statistic that the others are compared with
	Kept        string              // beside one that was kept
	Of          func(string) string // "of detected victims"
	From        func(string) string // "figure from the ILO"
}

// NewFigureList returns an empty list.
func NewFigureList(labels FigureLabels) *FigureList {
	l := &FigureList{labels: labels}
	l.start(l)
	return l
}

// SetFigures shows statistics; the selected one stays selected.
func (l *FigureList) SetFigures(rows []FigureRow) {
	selected := l.Selected()
	l.figs = rows
	l.renew(selected)
}

func (l *FigureList) idAt(row int) string {
	if row < 0 || row >= len(l.figs) {
		return ""
	}
	return l.figs[row].ID
}

func (l *FigureList) nameAt(row int) string { return l.figs[row].Place }

// TypedKey goes back by Escape.
func (l *FigureList) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeyEscape {
		call(l.OnBack)
		return
	}
	l.pickList.TypedKey(ev)
}

// TypedRune keeps the selected statistic by Space or S.
func (l *FigureList) TypedRune(r rune) {
	if r == ' ' || r == 's' || r == 'S' {
		l.tell(l.OnKeep)
	}
}

func (l *FigureList) rowCount() int { return max(1, len(l.figs)) }

func (l *FigureList) rowEstimate(int) float32 {
	th := l.Theme()
	return 6*th.Size(theme.SizeNameText) + 4*th.Size(theme.SizeNamePadding)
}

// The room of the figures at the left, as a part of the width, and the most
// lines of a statistic's words.
const (
	figurePart  = 0.3
	figureLines = 5
)

func (l *FigureList) drawRow(p *pen, i int, hover rowHover) float32 {
	pad := p.padding()
	if i >= len(l.figs) {
		return drawEmptyList(p, l.labels.Empty, l.labels.Hint)
	}
	r := l.figs[i]
	if r.ID == "" {
		y := pad * 4
		y += p.flow([]run{{text: r.Words, style: fyne.TextStyle{Bold: true}, color: theme.ColorNamePlaceHolder}}, pad*4, y, p.width-pad*8, p.captionSize(), 0)
		p.rect(pad*4, y+pad/2, p.width-pad*8, p.size(theme.SizeNameSeparatorThickness), theme.ColorNameSeparator, 0)
		return y + pad*2
	}
	p.rowGround(pad*2, i == l.pick.row, l.pick.focused, hover.over)
	left := min((p.width-pad*8)*figurePart, p.textSize()*18)
	x := pad*4 + left + pad*4
	w := min(p.width-x-pad*4, p.textSize()*measureEms)
	return max(l.drawFigures(p, r, pad*4, left), l.drawWords(p, r, x, w)) + pad*2
}

// drawFigures draws the figures of a row, those in the unit that is compared
// large, each with what it is of, and a share as a bar.
func (l *FigureList) drawFigures(p *pen, r FigureRow, x, w float32) float32 {
	pad, y := p.padding(), p.padding()*1.5
	figures := slices.Clone(r.Figures)
	slices.SortStableFunc(figures, func(a, b briefing.Figure) int { return order(b.Unit == r.Unit) - order(a.Unit == r.Unit) })
	for _, f := range figures {
		size, ink := p.textSize()*1.25, KindMarkColor(briefing.KindStatistic)
		if f.Unit != r.Unit {
			size, ink = p.textSize(), theme.ColorNameForeground
		}
		y += p.flow([]run{{text: oneLine(f.Text), style: fyne.TextStyle{Bold: true}, color: ink}}, x, y, w, size, 2)
		if f.Of != "" {
			y += p.flow([]run{{text: l.labels.Of(oneLine(f.Of)), color: theme.ColorNamePlaceHolder}}, x, y, w, p.captionSize(), 2)
		}
		if f.Unit == "%" && r.Unit == "%" && f.Low >= 0 && f.High <= 100 {
			y += l.drawShare(p, f, x, y+pad/2, w) + pad
		}
	}
	return y
}

func order(first bool) int {
	if first {
		return 1
	}
	return 0
}

// drawShare draws a share of a hundred as a bar, a range with its end paler.
func (l *FigureList) drawShare(p *pen, f briefing.Figure, x, y, w float32) float32 {
	height := p.padding() * 1.5
	p.box(x, y, w, height, "", theme.ColorNameSeparator, 0)
	p.rect(x, y, w*float32(f.High)/100, height, ColorNameStatisticKept, 0)
	p.rect(x, y, w*float32(f.Low)/100, height, ColorNameStatisticMark, 0)
	return height
}

// drawWords draws the words with their figures marked, and where they are from.
func (l *FigureList) drawWords(p *pen, r FigureRow, x, w float32) float32 {
	pad := p.padding()
	shown := briefing.Passage{Span: briefing.Span{Start: r.Start, End: r.Start + len(r.Words)}}
	for _, f := range r.Figures {
		shown.Hits = append(shown.Hits, f.Span)
	}
	y := pad*1.5 + p.flow(stressed(marked(r.Words, shown)), x, pad*1.5, w, p.textSize(), figureLines)
	notes := []string{oneLine(r.Where), oneLine(r.When)}
	if r.Source != "" {
		notes = append(notes, l.labels.From(oneLine(r.Source)))
	}
	for _, line := range []string{join(" · ", notes...), oneLine(r.Place)} {
		if line != "" {
			y += pad/2 + p.flow([]run{{text: line, color: theme.ColorNamePlaceHolder}}, x, y+pad/2, w, p.captionSize(), 2)
		}
	}
	var states []string
	if r.Chosen {
		states = append(states, l.labels.Chosen)
	}
	if r.Kept {
		states = append(states, l.labels.Kept)
	}
	if state := join(" · ", states...); state != "" {
		y += pad/2 + p.flow([]run{{text: state, style: fyne.TextStyle{Bold: true}, color: theme.ColorNamePlaceHolder}}, x, y+pad/2, w, p.captionSize(), 1)
	}
	return y
}

// stressed prints what is marked bold, without the ground of a search hit.
func stressed(runs []run) []run {
	for i := range runs {
		if runs[i].hit {
			runs[i].hit, runs[i].style.Bold = false, true
		}
	}
	return runs
}
