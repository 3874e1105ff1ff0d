package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

const zoneStar = "star"

// EvidenceLabels are the words that an EvidenceTable shows.
type EvidenceLabels struct {
	// Columns are the heads, by column; that of the kind is a sign's width wide.
	Columns          [columnCount]string
	Empty, EmptyHint string // nothing was found yet
	Nothing          string // the filter hides everything
}

// DefaultEvidenceLabels are English.
func DefaultEvidenceLabels() EvidenceLabels {
	return EvidenceLabels{
		Columns: [columnCount]string{"", "Words", "Who", "Organisation", "Document", "Date", "Kept"},
		Empty:   "Nothing was found yet", EmptyHint: "Import documents: quotes, figures and asks are listed here.",
		Nothing: "Nothing fits the filter",
	}
}

func (t *EvidenceTable) fixedRows() {}

func (t *EvidenceTable) rowCount() int {
	if len(t.order) == 0 {
		return 1 // the words that an empty table shows
	}
	return len(t.order)
}

func (t *EvidenceTable) rowEstimate(int) float32 {
	th := t.Theme()
	h := lineHeight(th.Size(theme.SizeNameText)) + th.Size(theme.SizeNamePadding)*2.5
	if len(t.order) == 0 {
		return h * 3
	}
	return h
}

// drawRow draws one finding on one line.
func (t *EvidenceTable) drawRow(p *pen, i int, hover rowHover) float32 {
	if i >= len(t.order) {
		return t.drawEmpty(p)
	}
	r := t.all[t.order[i]]
	pad, size := p.padding(), p.textSize()
	y := pad * 1.25
	t.drawGround(p, i, t.selected[r.ID], hover.over)
	ink, quiet := theme.ColorNameForeground, theme.ColorNamePlaceHolder
	if r.Rejected {
		ink, quiet = theme.ColorNameDisabled, theme.ColorNameDisabled
	}
	for _, c := range t.columns(p.width, size, pad) {
		text, color := "", quiet
		switch c.id {
		case ColumnKind:
			p.sign(r.Kind, c.x, y)
		case ColumnState:
			t.drawState(p, r, c, y, hover)
		case ColumnWords:
			if len(t.looked) > 0 {
				t.drawWords(p, r, c, y, ink)
			} else {
				text, color = oneLine(r.Words), ink
			}
		case ColumnSpeaker:
			text, color = oneLine(r.Speaker), ink
		case ColumnOrganisation:
			text = oneLine(r.Org)
		case ColumnDocument:
			text = oneLine(r.Document)
		case ColumnDate:
			text = r.Date.String()
		}
		if text != "" {
			p.text(shorten(text, size, c.width-pad*3, fyne.TextStyle{}), c.x, y, size, fyne.TextStyle{}, color)
		}
	}
	return p.height
}

// drawWords draws the part of a text that has what was looked for.
func (t *EvidenceTable) drawWords(p *pen, r *EvidenceRow, c column, y float32, ink fyne.ThemeColorName) {
	size, width := p.textSize(), c.width-p.padding()*3
	line := oneLine(r.Words)
	// A letter is about half as wide as it is high.
	runs := excerpt(line, t.looked, int(width/size*1.7))
	if len(runs) == 1 {
		p.text(shorten(line, size, width, fyne.TextStyle{}), c.x, y, size, fyne.TextStyle{}, ink)
		return
	}
	for i := range runs {
		runs[i].color = ink
	}
	p.flow(runs, c.x, y, width, size, 1)
}

func (t *EvidenceTable) drawGround(p *pen, i int, selected, hovered bool) {
	p.rowGround(p.padding(), selected, t.focused, hovered)
	if i == t.cursor && t.focused {
		pad := p.padding()
		p.box(pad+0.5, 0.5, p.width-pad*2-1, p.height-1, "", theme.ColorNamePrimary, p.size(theme.SizeNameInputRadius))
	}
}

// drawState draws whether it was kept, and the star, which can be clicked.
func (t *EvidenceTable) drawState(p *pen, r *EvidenceRow, c column, y float32, hover rowHover) {
	size := p.textSize()
	switch {
	case r.Kept:
		p.text("✓", c.x, y, size, signStyle, theme.ColorNameSuccess)
	case r.Rejected:
		p.text("×", c.x, y, size, fyne.TextStyle{}, theme.ColorNameDisabled)
	}
	x := c.x + size*1.6
	switch {
	case r.Starred:
		p.text("★", x, y, size, signStyle, theme.ColorNameWarning)
	case hover.over:
		ink := theme.ColorNamePlaceHolder
		if hover.zone == zoneStar {
			ink = theme.ColorNameWarning
		}
		p.text("☆", x, y, size, signStyle, ink)
	}
	p.zone(zoneStar, x-p.padding(), 0, size+p.padding()*2, p.height)
}

func (t *EvidenceTable) drawEmpty(p *pen) float32 {
	pad := p.padding()
	x, y, title, hint := pad*4, pad*5, t.labels.Empty, t.labels.EmptyHint
	if t.filtered {
		title, hint = t.labels.Nothing, ""
	}
	y += p.flow([]run{{text: title, style: fyne.TextStyle{Bold: true}}}, x, y, p.width-x*2, p.textSize(), 1)
	p.flow([]run{{text: hint, color: theme.ColorNamePlaceHolder}}, x, y, p.width-x*2, p.captionSize()+1, 2)
	return p.height
}
