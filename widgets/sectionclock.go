package widgets

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// length is how long a briefing is, against what is allowed.
type length struct {
	words, wordLimit int
	taken, limit     time.Duration
}

func (l *SectionList) length(words int) length {
	return length{words, l.briefing.WordLimit, l.pace.Spoken(words), l.briefing.Limit}
}

// overWords and overTime report what does not fit.
func (n length) overWords() bool { return n.wordLimit > 0 && n.words > n.wordLimit }
func (n length) overTime() bool  { return n.limit > 0 && n.taken > n.limit }

// part is how much of what is allowed is used, by the limit that is nearer;
// false where nothing is limited.
func (n length) part() (float32, bool) {
	part := float32(0)
	if n.limit > 0 {
		part = float32(float64(n.taken) / float64(n.limit))
	}
	if n.wordLimit > 0 {
		part = max(part, float32(n.words)/float32(n.wordLimit))
	}
	return part, n.limit > 0 || n.wordLimit > 0
}

// sectionLength says how long a section is.
func (l *SectionList) sectionLength(s int) string {
	if s >= len(l.counts.Sections) {
		return ""
	}
	words := l.counts.Sections[s]
	if l.labels.Section == nil {
		return l.labels.Words(words)
	}
	length := l.labels.Section(words, Clock(l.pace.Spoken(words)))
	if l.labels.SectionPages != nil && s < len(l.pages.Sections) && l.pages.Sections[s] > 0 {
		length = l.labels.SectionPages(l.pages.Sections[s]) + " · " + length
	}
	return length
}

// wordsAndPages says how long the briefing is.
func (l *SectionList) wordsAndPages(n length) string {
	words := l.labels.Words(n.words)
	if n.wordLimit > 0 {
		words = l.labels.WordsOf(n.words, n.wordLimit)
	}
	if l.labels.Pages != nil && l.pages.Total > 0 {
		words += " · " + l.labels.Pages(l.pages.Total)
	}
	return words
}

// drawClock draws how many words there are and how long they take. Over a
// limit it says so by a sign, in words and by colour.
func (l *SectionList) drawClock(p *pen) float32 {
	pad, size := p.padding(), p.textSize()
	x, right, y := pad*3, p.width-pad*3, pad*2
	n := l.length(l.counts.Total)
	p.rect(0, 0, p.width, p.size(theme.SizeNameSeparatorThickness), theme.ColorNameSeparator, 0)
	if part, limited := n.part(); limited {
		l.drawGauge(p, x, y, right-x, part)
		y += pad * 2
	}
	words, ink := l.wordsAndPages(n), theme.ColorNameForeground
	style := fyne.TextStyle{Bold: n.wordLimit > 0}
	if n.overWords() {
		ink = theme.ColorNameError
	}
	p.text(words, x, y, size, style, ink)
	clock, ink := Clock(n.taken), theme.ColorNameForeground
	if n.limit > 0 {
		clock = l.labels.Of(Clock(n.taken), Clock(n.limit))
	}
	if n.overTime() {
		ink = theme.ColorNameError
	}
	p.textRight(clock, right, y, size, fyne.TextStyle{Bold: true}, ink)
	y += lineHeight(size)
	return l.drawClockNotes(p, x, right, y, n) + pad*2
}

func (l *SectionList) drawGauge(p *pen, x, y, w, part float32) {
	h := p.padding()
	p.rect(x, y, w, h, theme.ColorNameSeparator, h/2)
	fill := theme.ColorNamePrimary
	if part > 1 {
		part, fill = 1, theme.ColorNameError
	}
	if part > 0 {
		p.rect(x, y, max(w*part, h), h, fill, h/2)
	}
}

// drawClockNotes says what is over or left, and how long the short version
// is: on one line when both have room there.
func (l *SectionList) drawClockNotes(p *pen, x, right, y float32, n length) float32 {
	size, bottom := p.captionSize(), y
	if n.wordLimit > 0 {
		over, words := n.overWords(), l.labels.Words(max(n.words-n.wordLimit, n.wordLimit-n.words))
		text, style, ink := l.balance(over, words)
		p.text(text, x, y, size, style, ink)
		bottom = y + lineHeight(size)
	}
	if n.limit > 0 {
		over, time := n.overTime(), Clock(max(n.taken-n.limit, n.limit-n.taken))
		text, style, ink := l.balance(over, time)
		room := p.textRight(text, right, y, size, style, ink)
		if bottom == y {
			right -= room + p.padding()*2
		}
		if n.wordLimit == 0 {
			bottom = y + lineHeight(size)
		}
	}
	if l.counts.Short == l.counts.Total {
		return bottom
	}
	if n.wordLimit > 0 {
		y, right = bottom, p.width-p.padding()*3
	}
	short := l.length(l.counts.Short)
	note := l.labels.Short(l.labels.Words(short.words), Clock(short.taken))
	r := run{text: note, color: theme.ColorNamePlaceHolder}
	if short.overWords() || short.overTime() {
		r = run{text: "▲ " + note, color: theme.ColorNameError}
	}
	return max(bottom, y+p.flow([]run{r}, x, y, right-x, size, 2))
}

// balance says how much is over, with a sign, or left.
func (l *SectionList) balance(over bool, amount string) (string, fyne.TextStyle, fyne.ThemeColorName) {
	if over {
		return "▲ " + l.labels.Over(amount), fyne.TextStyle{Bold: true}, theme.ColorNameError
	}
	return l.labels.Left(amount), fyne.TextStyle{}, theme.ColorNamePlaceHolder
}
