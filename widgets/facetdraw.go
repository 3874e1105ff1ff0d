package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

const zoneClear = "clear"

func (l *FacetList) rowCount() int { return len(l.entries) }

func (l *FacetList) rowEstimate(int) float32 { return l.Theme().Size(theme.SizeNameText) * 2 }

func (l *FacetList) drawRow(p *pen, i int, hover rowHover) float32 {
	e := l.entries[i]
	selected := i == l.pick.row && l.pick.focused
	switch e.value {
	case -1:
		return l.drawTitle(p, l.facets[e.facet], i, selected, hover)
	case -2:
		p.rowGround(p.padding(), selected, l.pick.focused, hover.over)
		words := l.labels.More(len(l.facets[e.facet].Values) - FacetSight)
		if l.full[l.facets[e.facet].ID] {
			words = l.labels.Fewer
		}
		p.text(words, p.padding()*5+p.textSize(), p.padding()*0.75, p.captionSize(), fyne.TextStyle{}, theme.ColorNamePrimary)
		return lineHeight(p.captionSize()) + p.padding()*1.5
	}
	return l.drawValue(p, l.facets[e.facet].Values[e.value], selected, hover.over)
}

func (l *FacetList) drawTitle(p *pen, f Facet, i int, selected bool, hover rowHover) float32 {
	pad, size := p.padding(), p.captionSize()
	top := pad
	if i > 0 {
		top = pad * 2.5
	}
	h := lineHeight(size) + pad*1.5
	if selected {
		p.rect(pad, top, p.width-pad*2, h, ColorNameRowSelected, p.size(theme.SizeNameInputRadius))
	}
	y := top + pad*0.75
	arrow := "▾"
	if l.closed[f.ID] {
		arrow = "▸"
	}
	p.text(arrow, pad*3, y, size, signStyle, theme.ColorNamePlaceHolder)
	p.text(shorten(f.Title, size, p.width-pad*3-size*7, fyne.TextStyle{Bold: true}), pad*3+size*1.17, y, size, fyne.TextStyle{Bold: true}, theme.ColorNamePlaceHolder)
	for _, v := range f.Values {
		if v.On {
			style := fyne.TextStyle{Underline: hover.zone == zoneClear}
			w := p.textRight(l.labels.Clear, p.width-pad*3, y, size, style, theme.ColorNamePrimary)
			p.zone(zoneClear, p.width-pad*4-w, top, w+pad*2, h)
			break
		}
	}
	return top + h
}

func (l *FacetList) drawValue(p *pen, v FacetValue, selected, hovered bool) float32 {
	pad, size := p.padding(), p.textSize()
	p.rowGround(pad, selected, l.pick.focused, hovered)
	y, side := pad*0.75, size
	line := lineHeight(size)
	ink, quiet := theme.ColorNameForeground, theme.ColorNamePlaceHolder
	if v.Count == 0 && !v.On {
		ink, quiet = theme.ColorNameDisabled, theme.ColorNameDisabled
	}
	p.checkbox(pad*3, y+(line-side)/2, side, v.On, quiet)
	x := pad*3 + side + pad*2
	if v.Kind != "" {
		p.sign(v.Kind, x, y)
		x += p.signRoom()
	}
	count := p.textRight(Thousands(v.Count), p.width-pad*3, onBaseline(y, size, p.captionSize()), p.captionSize(), fyne.TextStyle{}, quiet)
	p.text(shorten(v.Label, size, p.width-pad*5-count-x, fyne.TextStyle{}), x, y, size, fyne.TextStyle{}, ink)
	return line + pad*1.5
}

// checkbox draws a box with or without its mark.
func (p *pen) checkbox(x, y, side float32, on bool, edge fyne.ThemeColorName) {
	radius := p.size(theme.SizeNameSelectionRadius)
	if !on {
		p.box(x, y, side, side, theme.ColorNameInputBackground, edge, radius)
		return
	}
	p.box(x, y, side, side, theme.ColorNamePrimary, "", radius)
	size := side * 0.85
	m := fyne.MeasureText("✓", size, signStyle)
	p.text("✓", x+(side-m.Width)/2, y+(side-m.Height)/2, size, signStyle, theme.ColorNameForegroundOnPrimary)
}

// Thousands writes a number with a narrow space between groups of three digits.
func Thousands(n int) string {
	s := itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "\u202f" + s[i:]
	}
	return s
}
