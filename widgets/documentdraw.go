package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

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
	p.rowGround(pad, l.set.chosen[i], l.set.focused, hover.over)
	x, y, right := pad*3, pad*1.5, p.width-pad*3
	edge := right
	if hover.over || i == l.set.cursor && l.set.focused {
		side := lineHeight(p.textSize())
		ink := theme.ColorNamePlaceHolder
		if hover.zone == zoneRemove {
			p.rect(right-side, y, side, side, theme.ColorNamePressed, p.size(theme.SizeNameSelectionRadius))
			ink = theme.ColorNameError
		}
		w := textWidth("×", p.textSize(), fyne.TextStyle{})
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
			x += p.text(Thousands(n), x, y, size, fyne.TextStyle{}, theme.ColorNamePlaceHolder) + pad*3
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
