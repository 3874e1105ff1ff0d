package widgets

import (
	"strings"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// The marks on a row that can be clicked.
const (
	zoneRemove   = "remove"
	zoneOptional = "optional"
)

// How many lines of a clipping the builder shows.
const clippingLines = 2

func (l *SectionList) rowCount() int {
	if len(l.entries) == 0 {
		return 1 // the words that an empty briefing shows
	}
	return len(l.entries)
}

func (l *SectionList) rowEstimate(int) float32 {
	th := l.Theme()
	return 3*th.Size(theme.SizeNameText) + 4*th.Size(theme.SizeNamePadding)
}

// drawRow draws a section's heading, an item, or what an empty section says.
func (l *SectionList) drawRow(p *pen, i int, hover rowHover) float32 {
	if i >= len(l.entries) {
		return l.drawHint(p, l.labels.EmptyBriefing, p.padding()*4)
	}
	e := l.entries[i]
	if e.hint {
		return l.drawHint(p, l.labels.EmptySection, p.padding())
	}
	s := l.selectionAt(i)
	selected := s == l.selected && s != (selection{})
	top := float32(0)
	if e.item < 0 {
		top = p.padding() * 2
		if i > 0 {
			top = p.padding() * 4
		}
	}
	l.drawGround(p, top, selected, hover.over)
	if s == l.editing && s != (selection{}) && !l.noting {
		return l.drawEntry(p, top)
	}
	if e.item < 0 {
		return l.drawSection(p, e.section, top)
	}
	return l.drawItem(p, i, l.briefing.Sections[e.section].Items[e.item], hover)
}

func (l *SectionList) drawGround(p *pen, top float32, selected, hovered bool) {
	pad, radius := p.padding(), p.size(theme.SizeNameInputRadius)
	switch {
	case selected && l.focused:
		p.rect(pad, top, p.width-2*pad, p.height-top, ColorNameRowSelected, radius)
	case selected:
		p.rect(pad, top, p.width-2*pad, p.height-top, ColorNameRowResting, radius)
	case hovered:
		p.rect(pad, top, p.width-2*pad, p.height-top, theme.ColorNameHover, radius)
	}
}

// gutter is where the words of a row begin, after its sign.
func (l *SectionList) gutter(p *pen) float32 { return p.padding()*3 + p.signRoom() }

func (l *SectionList) drawHint(p *pen, words string, top float32) float32 {
	x := l.gutter(p)
	runs := []run{{text: words, color: theme.ColorNamePlaceHolder}}
	return top + p.flow(runs, x, top, p.width-x-p.padding()*3, p.captionSize(), 0) + p.padding()
}

func (l *SectionList) drawEntry(p *pen, top float32) float32 {
	x := l.gutter(p) - p.size(theme.SizeNameInnerPadding)
	w := p.width - x - p.padding() // the words stay where they are drawn
	h := l.entry.heightFor(w)
	p.object(l.entry, x, top+p.padding()/2, w, h)
	return top + h + p.padding()
}

// sectionHeadingLeast is the room that a section's heading has beside its length
// at least.
const sectionHeadingLeast = 90

func (l *SectionList) drawSection(p *pen, s int, top float32) float32 {
	pad, size := p.padding(), p.textSize()
	y, x, right := top+pad, l.gutter(p), p.width-pad*3
	p.text(itoa(s+1), pad*3, y, size, fyne.TextStyle{Bold: true}, theme.ColorNamePlaceHolder)

	heading := run{text: l.briefing.Sections[s].Heading, style: fyne.TextStyle{Bold: true}}
	if strings.TrimSpace(heading.text) == "" {
		heading = run{text: l.labels.Untitled, style: fyne.TextStyle{Italic: true}, color: theme.ColorNamePlaceHolder}
	}
	words, caption := l.sectionLength(s), p.captionSize()
	room := textWidth(words, caption, fyne.TextStyle{}) + pad*2
	if right-room-x < sectionHeadingLeast { // the length stands below
		y += p.flow([]run{heading}, x, y, right-x, size, 3)
		p.text(shorten(words, caption, right-x, fyne.TextStyle{}), x, y, caption, fyne.TextStyle{}, theme.ColorNamePlaceHolder)
		return y + lineHeight(caption) + pad
	}
	p.textRight(words, right, onBaseline(y, size, caption), caption, fyne.TextStyle{}, theme.ColorNamePlaceHolder)
	return y + p.flow([]run{heading}, x, y, right-room-x, size, 3) + pad
}

func (l *SectionList) drawItem(p *pen, row int, it briefing.Item, hover rowHover) float32 {
	pad := p.padding()
	top, x := pad*1.25, l.gutter(p)
	ink := theme.ColorNameForeground
	if l.drag.active && l.drag.from == row {
		ink = theme.ColorNameDisabled
	}
	right, y := p.width-pad*3, top
	switch it.Kind {
	case briefing.ItemClipping:
		right = l.drawOptional(p, it, hover.zone, top)
		y = l.drawClipping(p, it, x, y, right, ink)
	case briefing.ItemMatrix:
		p.icon(theme.NewThemedResource(theme.GridIcon()), pad*3, y+1, p.textSize())
		y += p.flow([]run{{text: l.labels.Matrix, color: ink}}, x, y, right-x, p.textSize(), 2)
	default:
		r := run{text: it.Text, color: ink, style: fyne.TextStyle{Bold: it.Kind == briefing.ItemHeading}}
		if strings.TrimSpace(it.Text) == "" {
			r = run{text: l.labels.Write, color: theme.ColorNamePlaceHolder, style: fyne.TextStyle{Italic: true}}
		}
		y += p.flow([]run{r}, x, y, right-x, p.textSize(), 0)
	}
	if it.Optional && it.Kind != briefing.ItemClipping {
		// Below the words: beside them it would make all their lines shorter.
		l.drawPill(p, x+l.pillWidth(p), y+pad/2, true, hover.zone == zoneOptional)
		y += lineHeight(p.textSize()) + pad/2
	}
	y = l.drawNote(p, row, it, x, y)
	if hover.over && !l.drag.active {
		l.drawTools(p, it, l.selectionAt(row) == l.selected, hover.zone, top)
	}
	return y + pad*1.25
}

// drawNote draws the note for the speaker below an item, or the entry in
// which it is written.
func (l *SectionList) drawNote(p *pen, row int, it briefing.Item, x, y float32) float32 {
	pad := p.padding()
	if l.noting && l.selectionAt(row) == l.editing {
		return l.drawEntry(p, y+pad)
	}
	if strings.TrimSpace(it.Note) == "" {
		return y
	}
	note := []run{{text: it.Note, style: fyne.TextStyle{Italic: true}, color: theme.ColorNamePlaceHolder}}
	y += pad / 2
	h := p.flow(note, x+pad*2, y, p.width-pad*5-x, p.captionSize(), 0)
	p.rect(x, y+1, 2, h-2, theme.ColorNameInputBorder, 1)
	return y + h
}

// toolSide is how wide the cross at the right of an item is.
func toolSide(p *pen) float32 { return lineHeight(p.textSize()) }

// drawOptional draws the mark of an optional item and returns where the room
// for its words ends. The room does not depend on what the pointer is over:
// nothing moves under it.
func (l *SectionList) drawOptional(p *pen, it briefing.Item, zone string, y float32) float32 {
	right := p.width - p.padding()*3
	if !it.Optional {
		return right
	}
	right -= toolSide(p)
	return right - l.drawPill(p, right, y, true, zone == zoneOptional) - p.padding()
}

func (l *SectionList) pillWidth(p *pen) float32 {
	return textWidth(l.labels.Optional, p.captionSize(), fyne.TextStyle{}) + p.padding()*2
}

// drawPill draws the word "optional" so that it ends at right, and returns its width.
func (l *SectionList) drawPill(p *pen, right, y float32, on, hot bool) float32 {
	pad, size := p.padding(), p.captionSize()
	w := l.pillWidth(p)
	h := lineHeight(size) + 1
	fill, stroke, ink := fyne.ThemeColorName(""), theme.ColorNameInputBorder, theme.ColorNamePlaceHolder
	if on {
		fill, stroke, ink = theme.ColorNameButton, theme.ColorNamePlaceHolder, theme.ColorNameForeground
	}
	if hot {
		stroke = theme.ColorNamePrimary
	}
	top := onBaseline(y, p.textSize(), size)
	p.box(right-w, top, w, h, fill, stroke, h/2)
	p.text(l.labels.Optional, right-w+pad, top+0.5, size, fyne.TextStyle{}, ink)
	p.zone(zoneOptional, right-w, top, w, h)
	return w
}

// drawTools draws over the words what can be done with an item by the mouse,
// while the mouse is there; the keyboard has keys for it.
func (l *SectionList) drawTools(p *pen, it briefing.Item, selected bool, zone string, y float32) {
	pad, side := p.padding(), toolSide(p)
	right := p.width - pad*3
	left := right - side
	if !it.Optional {
		left -= textWidth(l.labels.Optional, p.captionSize(), fyne.TextStyle{}) + pad*4
	}
	if selected && l.focused {
		p.rect(left, y, p.width-pad*2-left, side, ColorNameRowSelected, 0)
	} else {
		p.rect(left, y, p.width-pad*2-left, side, ColorNamePane, 0)
		p.rect(left, y, p.width-pad*2-left, side, theme.ColorNameHover, 0)
	}
	ink := theme.ColorNamePlaceHolder
	if zone == zoneRemove {
		p.rect(right-side, y, side, side, theme.ColorNamePressed, p.size(theme.SizeNameSelectionRadius))
		ink = theme.ColorNameError
	}
	w := textWidth("×", p.textSize(), fyne.TextStyle{})
	p.text("×", right-(side+w)/2, y, p.textSize(), fyne.TextStyle{}, ink)
	p.zone(zoneRemove, right-side, y, side, side)
	if !it.Optional {
		l.drawPill(p, right-side-pad, y, false, zone == zoneOptional)
	}
}

// drawClipping draws who, and the beginning of the words.
func (l *SectionList) drawClipping(p *pen, it briefing.Item, x, y, right float32, ink fyne.ThemeColorName) float32 {
	pad, size := p.padding(), p.textSize()
	bold := fyne.TextStyle{Bold: true}
	c, ok := l.clipping(it)
	if !ok {
		p.text("!", pad*3, y, size, bold, theme.ColorNameError)
		return y + p.flow([]run{{text: l.labels.Missing, color: theme.ColorNameError}}, x, y, right-x, size, 2)
	}
	p.sign(c.Kind, pad*3, y)
	words, full := oneLine(c.Printed()), p.width-pad*3
	if title := clippingTitle(c); title != "" {
		star := float32(0)
		if c.Starred {
			star = p.text("★", x, y, size, signStyle, theme.ColorNameWarning) + pad
		}
		p.text(shorten(title, size, right-x-star, bold), x+star, y, size, bold, ink)
		y += lineHeight(size)
		right = full
	}
	y += p.flow([]run{{text: words, color: ink}}, x, y, right-x, p.captionSize()+1, clippingLines)
	return l.drawRemark(p, c, x, l.drawTags(p, c, x, y))
}

// drawRemark draws what there is to say of a clipping: an arrow and words,
// quiet unless they are better looked at.
func (l *SectionList) drawRemark(p *pen, c briefing.Clipping, x, y float32) float32 {
	if l.Remark == nil {
		return y
	}
	words, urgent := l.Remark(c)
	if words == "" {
		return y
	}
	ink := theme.ColorNamePlaceHolder
	if urgent {
		ink = theme.ColorNameForeground
	}
	size := p.captionSize()
	sign := p.text("↻", x, y, size, signStyle, ink) + p.padding()
	return y + p.flow([]run{{text: words, color: ink}}, x+sign, y, p.width-p.padding()*3-x-sign, size, 2)
}

// drawTags draws the themes of a clipping below its words.
func (l *SectionList) drawTags(p *pen, c briefing.Clipping, x, y float32) float32 {
	if len(c.Tags) == 0 {
		return y
	}
	tags := []run{{text: "# " + strings.Join(c.Tags, " · "), color: theme.ColorNamePrimary}}
	return y + p.flow(tags, x, y, p.width-p.padding()*3-x, p.captionSize(), 2)
}

// title is the short form of a row, for the card that is carried.
func (l *SectionList) title(row int) string {
	s := l.selectionAt(row)
	it, ok := l.item(s)
	if !ok {
		text, _ := l.editable(s)
		return text
	}
	switch it.Kind {
	case briefing.ItemClipping:
		if c, ok := l.clipping(it); ok {
			return strings.TrimSpace(KindSign(c.Kind) + " " + clippingTitle(c) + " " + oneLine(c.Printed()))
		}
		return l.labels.Missing
	case briefing.ItemMatrix:
		return l.labels.Matrix
	}
	return oneLine(it.Text)
}
