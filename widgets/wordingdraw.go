package widgets

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// wordingLines is how many lines of the words looked for are shown.
const wordingLines = 4

func (l *WordingList) column(p *pen) float32 {
	return min(p.width-p.padding()*8, p.textSize()*measureEms)
}

// drawHead draws the words looked for, how often they were used, and what the
// marks mean.
func (l *WordingList) drawHead(p *pen) float32 {
	if l.words == "" {
		return 0
	}
	pad := p.padding()
	x, y, w := pad*4, pad, l.column(p)
	top := y
	y += p.flow([]run{{text: oneLine(l.words)}}, x+pad*2, y, w-pad*2, p.textSize(), wordingLines)
	p.rect(x, top, 3, y-top, theme.ColorNamePrimary, 1.5)
	y += pad * 2
	size := p.captionSize()
	p.text(l.note, x, y, size, fyne.TextStyle{}, theme.ColorNamePlaceHolder)
	y += lineHeight(size)
	if len(l.found) > 0 {
		y += pad/2 + p.flow([]run{
			{text: l.labels.Same, color: theme.ColorNamePlaceHolder},
			{text: "   "}, {text: l.labels.Added, added: true, color: theme.ColorNameSuccess},
			{text: "   "}, {text: l.labels.Removed, struck: true, color: theme.ColorNameError},
		}, x, y+pad/2, w, size, 2)
	}
	return y + pad
}

func (l *WordingList) drawRow(p *pen, i int, hover rowHover) float32 {
	pad := p.padding()
	if i >= len(l.found) {
		x, y, w := pad*4, pad*5, l.column(p)
		if l.words == "" {
			return y
		}
		y += p.flow([]run{{text: l.labels.Nothing, style: fyne.TextStyle{Bold: true}}}, x, y, w, p.textSize(), 0) + pad
		return y + p.flow([]run{{text: l.labels.NothingHint, color: theme.ColorNamePlaceHolder}}, x, y, w, p.captionSize()+1, 0) + pad
	}
	row := l.found[i]
	x, w := pad*4, l.column(p)
	p.rowGround(pad*2, i == l.pick.row, l.pick.focused, hover.over)
	y := pad * 1.5
	size := p.textSize()
	likeness := row.Likeness
	if row.Same {
		likeness = "= " + likeness
	} else {
		likeness = "≈ " + likeness
	}
	right := p.textRight(likeness, x+w, onBaseline(y, size, p.captionSize()), p.captionSize(), fyne.TextStyle{}, theme.ColorNamePlaceHolder)
	ink := theme.ColorNameForeground
	if hover.zone == zoneOpen {
		ink = theme.ColorNamePrimary
	}
	place := shorten(join(" · ", row.Date, row.Where), size, w-right-pad*3, fyne.TextStyle{Bold: true})
	wide := p.text(place, x, y, size, fyne.TextStyle{Bold: true}, ink)
	p.zone(zoneOpen, x, y, wide, lineHeight(size))
	y += lineHeight(size)
	y += p.flow([]run{{text: oneLine(row.Title), color: theme.ColorNamePlaceHolder}}, x, y, w, p.captionSize(), 1) + pad
	y += p.flow(wordRuns(row.Words), x, y, w, size, 0)
	return y + pad*2
}

// wordRuns are the words of a comparison as they are drawn. Words that are
// gone are parted from those that follow.
func wordRuns(words []briefing.WordRun) []run {
	runs := make([]run, 0, len(words))
	for i, w := range words {
		r := run{text: strings.ReplaceAll(w.Text, "\n", " ")}
		switch w.Change {
		case briefing.WordsAdded:
			r.added, r.color = true, theme.ColorNameSuccess
		case briefing.WordsRemoved:
			r.struck, r.color = true, theme.ColorNameError
		}
		if last, _ := utf8.DecodeLastRuneInString(r.text); i+1 < len(words) && !unicode.IsSpace(last) {
			first, _ := utf8.DecodeRuneInString(words[i+1].Text)
			gone := w.Change == briefing.WordsRemoved || words[i+1].Change == briefing.WordsRemoved
			if gone && (unicode.IsLetter(first) || unicode.IsDigit(first)) {
				r.text += " "
			}
		}
		runs = append(runs, r)
	}
	return runs
}
