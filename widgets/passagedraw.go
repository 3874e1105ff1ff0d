package widgets

import (
	"strings"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

const (
	zoneOpen       = "open"
	zoneSuggestion = "suggestion"
)

// How many lines of a passage are shown, and how wide a line of words may
// become, in widths of a letter's height: about 80 characters.
const (
	passageLines = 5
	measureEms   = 46
)

func (l *PassageList) rowCount() int {
	if len(l.entries) == 0 {
		return 1 // the words that an empty list shows
	}
	return len(l.entries)
}

func (l *PassageList) rowEstimate(i int) float32 {
	line := 1.4 * l.Theme().Size(theme.SizeNameText)
	if i < len(l.entries) && l.entries[i].passage >= 0 {
		_, p := l.at(i)
		return line * float32(2+len(p.Text)/80)
	}
	return line * 3
}

func (l *PassageList) column(p *pen) float32 {
	return min(p.width-p.padding()*6, p.textSize()*measureEms)
}

// drawRow draws a document's title, a passage, or what an empty list says.
func (l *PassageList) drawRow(p *pen, i int, hover rowHover) float32 {
	if i >= len(l.entries) {
		return l.drawNothing(p, hover.zone)
	}
	g, passage := l.at(i)
	if l.entries[i].passage < 0 {
		return l.drawDocument(p, g, i == 0, hover)
	}
	return l.drawPassage(p, passage, i == l.selected, hover.over)
}

func (l *PassageList) drawDocument(p *pen, g PassageGroup, first bool, hover rowHover) float32 {
	pad := p.padding()
	x, y, w := pad*4, pad*2, l.column(p)
	if !first {
		p.rect(x, y, p.width-x*2, p.size(theme.SizeNameSeparatorThickness), theme.ColorNameSeparator, 0)
		y += pad * 3
	}
	top := y
	title := run{text: oneLine(g.Title), style: fyne.TextStyle{Bold: true}}
	if hover.zone == zoneOpen {
		title.color = theme.ColorNamePrimary
	}
	y += p.flow([]run{title}, x, y, w, p.textSize(), 2)
	meta := join(" · ", g.Publisher, g.Symbol, g.Date, g.Language)
	y += p.flow([]run{{text: meta, color: theme.ColorNamePlaceHolder}}, x, y, w, p.captionSize(), 2)
	p.zone(zoneOpen, x, top, w, y-top)
	return y + pad
}

func (l *PassageList) drawPassage(p *pen, row PassageRow, selected, hovered bool) float32 {
	pad := p.padding()
	x := pad*4 + p.signRoom()
	p.rowGround(pad*2, selected, l.focused, hovered)
	if row.Kind != "" {
		p.sign(row.Kind, pad*4, pad*1.5)
	}
	w := l.column(p) - x + pad*4
	y := pad*1.5 + p.flow(marked(row.Text, row.Passage), x, pad*1.5, w, p.textSize(), passageLines)
	kept := ""
	switch {
	case row.Starred:
		kept = "★ " + l.labels.Kept
	case row.Kept:
		kept = l.labels.Kept
	}
	notes := []run{}
	if row.Speaker != "" {
		notes = append(notes, run{text: row.Speaker, style: fyne.TextStyle{Bold: true}, color: theme.ColorNamePlaceHolder})
	}
	if rest := join(" · ", row.Place, kept); rest != "" {
		if len(notes) > 0 {
			rest = " · " + rest
		}
		notes = append(notes, run{text: rest, color: theme.ColorNamePlaceHolder})
	}
	if len(notes) > 0 {
		y += pad/2 + p.flow(notes, x, y+pad/2, w, p.captionSize(), 2)
	}
	return y + pad*1.5
}

// drawNothing explains why there is nothing to see.
func (l *PassageList) drawNothing(p *pen, zone string) float32 {
	pad := p.padding()
	x, y, w := pad*4, pad*6, l.column(p)
	title, words := l.labels.Begin, l.labels.BeginHint
	ink := theme.ColorNameForeground
	switch {
	case l.results.Problem != "":
		title, words, ink = "! "+l.results.Problem, "", theme.ColorNameError
	case l.results.Query != "":
		title, words = l.labels.Nothing(l.results.Query), l.labels.NothingHint
	}
	y += p.flow([]run{{text: title, style: fyne.TextStyle{Bold: true}, color: ink}}, x, y, w, p.textSize(), 0) + pad
	if l.results.Query != "" && l.results.Suggestion != "" && l.results.Problem == "" {
		style := fyne.TextStyle{Underline: zone == zoneSuggestion}
		h := p.flow([]run{{text: l.labels.Suggest(l.results.Suggestion), style: style, color: theme.ColorNamePrimary}}, x, y, w, p.textSize(), 0)
		p.zone(zoneSuggestion, x, y, w, h)
		y += h + pad
	}
	y += p.flow([]run{{text: words, color: theme.ColorNamePlaceHolder}}, x, y, w, p.captionSize()+1, 0)
	return y + pad*4
}

// marked cuts the words of a passage at its hits.
func marked(text string, p briefing.Passage) []run {
	// Line ends are drawn as spaces; byte for byte, so that hits stay.
	text = strings.ReplaceAll(text, "\n", " ")
	var runs []run
	at := 0
	for _, h := range p.Hits {
		start, end := h.Start-p.Span.Start, h.End-p.Span.Start
		if start < at || end <= start || end > len(text) {
			continue
		}
		if start > at {
			runs = append(runs, run{text: text[at:start]})
		}
		runs = append(runs, run{text: text[start:end], hit: true})
		at = end
	}
	if at < len(text) {
		runs = append(runs, run{text: text[at:]})
	}
	return runs
}
