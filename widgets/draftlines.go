package widgets

import (
	"strings"

	"fyne.io/fyne/v2"
)

// draftLine is a line of a draft as it is drawn. White space at its end
// belongs to it, so that every place of the text is on a line.
type draftLine struct {
	start, end int
	parts      []draftPart
	width      float32
	// rightward lines begin at the right.
	rightward bool
}

// draftPart is a stretch of a line in one direction.
type draftPart struct {
	start, end int
	x, width   float32
	rtl        bool
}

// draftLines breaks a draft into lines of a width, as flow breaks the same
// words when they are not being written: nothing moves when writing begins.
type draftLines struct {
	lines []draftLine
	text  string
	size  float32
	width float32
	style fyne.TextStyle
	// widths are those of the words that have been measured in this look.
	widths map[string]float32
	made   bool
}

// lay breaks text anew when anything has changed.
func (l *draftLines) lay(text string, size, width float32, style fyne.TextStyle) {
	width = max(width, size)
	if l.made && l.text == text && l.size == size && l.width == width && l.style == style {
		return
	}
	if l.widths == nil || l.size != size || l.style != style {
		l.widths = map[string]float32{}
	}
	l.text, l.size, l.width, l.style, l.made = text, size, width, style, true
	l.lines = l.lines[:0]
	for start := 0; ; {
		end := strings.IndexByte(text[start:], '\n')
		if end < 0 {
			l.paragraph(start, len(text))
			return
		}
		l.paragraph(start, start+end)
		start += end + 1
	}
}

// whole measures words that are seldom measured again.
func (l *draftLines) whole(text string) float32 {
	return fyne.MeasureText(drawn(text), l.size, l.style).Width
}

func (l *draftLines) measure(text string) float32 {
	w, ok := l.widths[text]
	if !ok {
		w = l.whole(text)
		l.widths[text] = w
	}
	return w
}

// paragraph breaks what stands between two line ends.
func (l *draftLines) paragraph(start, end int) {
	rightward := runsRightToLeft(l.text[start:end])
	at, from, used := start, start, float32(0)
	finish := func(end int) {
		l.lines = append(l.lines, l.line(from, end, rightward))
		from, used = end, 0
	}
	for _, p := range pieces([]run{{text: drawn(l.text[start:end])}}) {
		word := l.text[at : at+len(p.text)]
		bare := l.measure(strings.TrimRight(p.text, " \t"))
		if used+bare > l.width && at > from {
			finish(at)
		}
		if bare > l.width {
			for word != "" {
				n := l.fitting(word, used)
				if n == 0 {
					finish(at)
					continue
				}
				used += l.measure(word[:n])
				at, word = at+n, word[n:]
			}
			continue
		}
		used += l.measure(p.text)
		at += len(p.text)
	}
	finish(end)
}

// fitting is how many bytes of a word fit what is left of a line: at least one
// character on an empty one.
func (l *draftLines) fitting(word string, used float32) int {
	n := 0
	for n < len(word) {
		next := n + max(nextBoundary(word[n:]), 1)
		if used+l.measure(word[:next]) > l.width && (n > 0 || used > 0) {
			return n
		}
		n = next
	}
	return n
}

// line puts the parts of a line in their places.
func (l *draftLines) line(start, end int, rightward bool) draftLine {
	line := draftLine{start: start, end: end, rightward: rightward}
	text := l.text[start:end]
	if !rightward && !hasRightToLeft(text) {
		line.width = l.whole(text)
		line.parts = []draftPart{{start: start, end: end, width: line.width}}
		return line
	}
	parts := directions(text, rightward)
	reorder(parts)
	for _, d := range parts {
		part := draftPart{start: start + d.start, end: start + d.end, x: line.width, rtl: d.level%2 == 1}
		part.width = l.whole(l.text[part.start:part.end])
		line.width += part.width
		line.parts = append(line.parts, part)
	}
	return line
}

// lineOf is the line that holds a place; between two lines the second, or with
// early the first.
func (l *draftLines) lineOf(at int, early bool) int {
	for i := len(l.lines) - 1; i > 0; i-- {
		if start := l.lines[i].start; at > start || at == start && (!early || l.lines[i-1].end < start) {
			return i
		}
	}
	return 0
}

// left is where a line begins.
func (l *draftLines) left(line draftLine) float32 {
	if line.rightward {
		return max(l.width-line.width, 0)
	}
	return 0
}

// x is where a place of a line is drawn.
func (l *draftLines) x(i, at int) float32 {
	line := l.lines[i]
	x := l.left(line)
	if line.rightward {
		x += line.width
	}
	for _, p := range line.parts {
		if at < p.start || at > p.end {
			continue
		}
		x = l.left(line) + l.within(p, at)
		if at < p.end {
			break // where two parts meet, the one that begins there counts
		}
	}
	return min(max(x, 0), l.width)
}

// within is where a place of a part is drawn, from where its line begins.
func (l *draftLines) within(p draftPart, at int) float32 {
	before := l.whole(l.text[p.start:at])
	if p.rtl {
		before = p.width - before
	}
	return p.x + before
}

// at is the place of a line that is nearest to x; early where it is the end of
// the line and the next one begins there.
func (l *draftLines) at(i int, x float32) (at int, early bool) {
	line := l.lines[i]
	best := float32(-1)
	for place := line.start; ; {
		if d := abs32(l.x(i, place) - x); best < 0 || d < best {
			best, at = d, place
		}
		if place >= line.end {
			break
		}
		place += max(nextBoundary(l.text[place:line.end]), 1)
	}
	return at, at == line.end && i+1 < len(l.lines) && l.lines[i+1].start == at
}
