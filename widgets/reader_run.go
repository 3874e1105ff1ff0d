package widgets

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"github.com/clipperhouse/uax29/v2/graphemes"
)

// readerRun is a part of a line that is drawn in one go: bytes [start, end)
// of the document, in one direction.
type readerRun struct {
	start, end int
	// x and width are where it stands in the column.
	x, width float32
	// rtl is set when its first character is its rightmost one.
	rtl bool
	// font is set when it is not the theme's; rise is then how much lower it
	// is drawn to stand on the same line.
	font fyne.Resource
	rise float32
	// text is what is drawn: the words without white space after them, tabs
	// and line ends as spaces.
	text string
}

// readerStop is one character of a line as a person sees it, with the x of
// its leading and its trailing edge.
type readerStop struct {
	start, end  int
	lead, trail float32
}

// runs are the parts of line n of piece i from left to right.
func (f *readerFlow) runs(i, n int) []readerRun {
	f.wrap(i)
	line := &f.pieces[i].lines[n]
	if line.runs != nil || f.pieces[i].header {
		return line.runs
	}
	p, l := &f.pieces[i], f.set.look(&f.pieces[i])
	if p.lines[len(p.lines)-1].cell > 0 {
		line.runs = f.cellRuns(line, l)
		return line.runs
	}
	x, at := l.indent, line.start
	runs := []readerRun{}
	if n == 0 && p.lead > 0 {
		lead := f.run(at, at+p.lead, 0, l)
		lead.x = x - f.room(l)
		if gap := f.leadWidth(p, l); gap > f.room(l) {
			x = lead.x + gap
		} else if l.indent == 0 { // numbers of paragraphs stand flush with the text
			lead.x = x - gap
		}
		runs = append(runs, lead)
		at += p.lead
	}
	if hasRightToLeft(f.doc.Text[at:line.end]) {
		right := f.column - l.inset
		line.runs = append(runs, f.mixedRuns(i, at, line, x, right, l)...)
		return line.runs
	}
	for at < line.end {
		end := line.end
		if tab := strings.IndexByte(f.doc.Text[at:line.end], '\t'); tab >= 0 {
			end = at + tab + 1
		}
		f.byFont(at, end, l, func(start, end int) {
			r := f.run(start, end, x, l)
			runs = append(runs, r)
			x += r.width
		})
		at = end
	}
	line.runs = runs
	return runs
}

// run measures and prepares bytes [start, end) from left to right.
func (f *readerFlow) run(start, end int, x float32, l *readerLook) readerRun {
	s := f.doc.Text[start:end]
	font := l.glyphs.fontOf(s)
	return readerRun{start: start, end: end, x: x, width: l.glyphs.width(s, 0), font: font, rise: l.rise(font),
		text: drawn(strings.TrimRightFunc(s, unicode.IsSpace))}
}

// stops are the characters of a run in the order of the text.
func (f *readerFlow) stops(r *readerRun, l *readerLook) []readerStop {
	stops := make([]readerStop, 0, r.end-r.start)
	clusters := graphemes.FromString(f.doc.Text[r.start:r.end])
	at, x, prev := r.start, float32(0), rune(0)
	for clusters.Next() {
		c := clusters.Value()
		first, n := utf8.DecodeRuneInString(c)
		var next float32
		if n == len(c) && standsAlone(first) {
			next = x + l.glyphs.advance(prev, first)
		} else {
			// Letters that join have no width of their own: the edge after one
			// is where the text up to it ends, within the whole that they make.
			next = min(max(x, l.glyphs.width(f.doc.Text[r.start:at+len(c)], 0)), max(x, r.width))
		}
		stops = append(stops, readerStop{start: at, end: at + len(c), lead: r.x + x, trail: r.x + next})
		at, x = at+len(c), next
		prev, _ = utf8.DecodeLastRuneInString(c)
	}
	if r.rtl {
		for i := range stops {
			s := &stops[i]
			s.lead, s.trail = 2*r.x+r.width-s.lead, 2*r.x+r.width-s.trail
		}
	}
	return stops
}

// xAt is where a caret at offset stands on line n of piece i.
func (f *readerFlow) xAt(i, n, offset int) float32 {
	l := f.set.look(&f.pieces[i])
	runs := f.runs(i, n)
	if len(runs) == 0 {
		return max(l.indent, f.pieces[i].lines[n].x)
	}
	end := &runs[0]
	for j := range runs {
		r := &runs[j]
		if r.start <= offset && offset < r.end {
			for _, s := range f.stops(r, l) {
				if offset < s.end {
					return s.lead
				}
			}
		}
		if r.end > end.end {
			end = r
		}
	}
	if end.rtl {
		return end.x
	}
	return end.x + end.width
}

// offsetAt is the place between two characters of line n of piece i that is
// nearest to x, and whether it is the end of the line.
func (f *readerFlow) offsetAt(i, n int, x float32) (offset int, atEnd bool) {
	l, line := f.set.look(&f.pieces[i]), &f.pieces[i].lines[n]
	best, far := line.start, float32(-1)
	near := func(offset int, at float32) {
		if d := abs32(at - x); far < 0 || d < far {
			best, far = offset, d
		}
	}
	for _, r := range f.runs(i, n) {
		if far >= 0 && x < r.x-far || far >= 0 && x > r.x+r.width+far {
			continue
		}
		for _, s := range f.stops(&r, l) {
			near(s.start, s.lead)
			if s.end <= line.textEnd {
				near(s.end, s.trail)
			}
		}
	}
	best = min(best, line.textEnd)
	return best, best == line.textEnd && n+1 < len(f.pieces[i].lines) && best == line.end
}

// reach is how much of a line the bytes [start, end) take, from left to right;
// runs that touch count as one.
func (f *readerFlow) reach(i, n, start, end int, do func(left, right float32)) {
	l := f.set.look(&f.pieces[i])
	var from, to float32
	for _, r := range f.runs(i, n) {
		first, last := max(start, r.start), min(end, r.end)
		if first >= last {
			continue
		}
		left, right := r.x, r.x+r.width
		if first > r.start || last < r.end {
			left, right = f.edges(&r, l, first, last)
		}
		if to > from && left-to < touching {
			to = max(to, right)
			continue
		}
		if to > from {
			do(from, to)
		}
		from, to = left, right
	}
	if to > from {
		do(from, to)
	}
}

// touching is a gap that nobody sees.
const touching = 0.75

func (f *readerFlow) edges(r *readerRun, l *readerLook, from, to int) (left, right float32) {
	left, right = r.x+r.width, r.x
	for _, s := range f.stops(r, l) {
		if s.start < to && s.end > from {
			left = min(left, s.lead, s.trail)
			right = max(right, s.lead, s.trail)
		}
	}
	return left, right
}

func abs32(x float32) float32 { return max(x, -x) }
