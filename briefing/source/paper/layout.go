package paper

import (
	"regexp"
	"sort"
	"strings"
	"unicode"
)

// line is a line of one column, or a row of cells.
type line struct {
	piece
	// cells is how many pieces the line was made of, last the place of the last
	// of them, and lastText its words; inner are the places of those before it.
	cells    int
	last     Box
	lastText string
	inner    []Box
	// furniture is a running head or a page number.
	furniture bool
	// row is set where the line is known to be the row of a table; its cells may
	// have several lines.
	row bool
	// formula is set behind a bracket that is higher than what stands in it.
	formula bool
	// turn is the direction in which the line runs, against that of the page.
	turn int
}

// layout is a page whose lines are in reading order.
type layout struct {
	lines         []line
	width, height float64
	// right and left are the edges of each column.
	right, left map[int]float64
}

// lay orders the pieces of a page and makes lines of those that stand on one
// height. Lines that were written in another direction come after the others, or
// before them where they stand on their left.
func lay(p Page) layout {
	l := layout{width: p.Width, height: p.Height, right: map[int]float64{}, left: map[int]float64{}}
	var turns [Slanted + 1][]Line
	for _, ln := range withLooseMarks(withSigns(untracked(withoutCopies(p.Lines)))) {
		turn := max(0, min(ln.Turn, Slanted))
		turns[turn] = append(turns[turn], ln)
	}
	column := 0
	for turn, lines := range leftFirst(turns, p.Width) {
		if len(lines) > 0 {
			column = l.placeTurned(lines, turn, column, p)
		}
	}
	return l
}

// placeTurned adds the lines of one direction in columns of their own, and
// returns the next one.
func (l *layout) placeTurned(lines []Line, turn, column int, p Page) int {
	width := p.Width
	if turn%2 == 1 {
		width = p.Height
	}
	if those, others := lettersRightToLeft(lines); those > others {
		lines = mirrored(lines, width)
	}
	if turn == Slanted {
		return l.place(pieces(lines), turn, column)
	}
	for _, leaf := range leaves(lines, width, p.Width+p.Height-width) {
		column = l.placeAreas(leaf, turn, column)
	}
	return column
}

// placeAreas adds the lines of a page, and its tables row by row, in columns of
// their own, and returns the next one.
func (l *layout) placeAreas(lines []Line, turn, column int) int {
	for _, a := range areas(lines) {
		if a.rows == nil {
			column = l.place(ordered(pieces(a.lines)), turn, column)
			continue
		}
		for _, row := range a.rows {
			l.addRow(row, turn, column)
		}
		column++
	}
	return column
}

// addRow adds a row of a table.
func (l *layout) addRow(row gridRow, turn, column int) {
	ln := line{piece: row[0], cells: 1, last: row[0].box, lastText: row[0].text, turn: turn, row: true}
	ln.column = column
	for _, cell := range row[1:] {
		ln.addCell(cellMark, cell)
		ln.box = ln.box.Union(cell.box)
	}
	l.lines = append(l.lines, ln)
}

// place adds pieces in columns of their own, and returns the next one.
func (l *layout) place(ps []piece, turn, column int) int {
	last := 0
	for i := range ps {
		last = max(last, ps[i].column)
		ps[i].column += column
	}
	l.add(ps, turn)
	return column + last + 1
}

// add makes lines of pieces that stand in their order.
func (l *layout) add(ps []piece, turn int) {
	var last *line
	for _, pc := range ps {
		pc.text = strings.TrimFunc(pc.text, blank)
		if pc.text == "" {
			continue
		}
		if last != nil && last.column == pc.column && sameLine(last.piece, pc) && pc.box.Left >= last.box.Right-1 {
			last.append(pc)
			last.box = last.box.Union(pc.box)
			continue
		}
		l.lines = append(l.lines, line{piece: pc, cells: 1, last: pc.box, lastText: pc.text, turn: turn})
		last = &l.lines[len(l.lines)-1]
	}
}

// measure finds the edges of each column: those of its text, since running
// heads and tables often reach farther.
func (l *layout) measure() {
	columns := map[int][]*line{}
	for i := range l.lines {
		ln := &l.lines[i]
		columns[ln.column] = append(columns[ln.column], ln)
	}
	for c, lines := range columns {
		text := make([]*line, 0, len(lines))
		for _, ln := range lines {
			if !ln.furniture && ln.cells == 1 && wordy(ln.text) {
				text = append(text, ln)
			}
		}
		if len(text) == 0 {
			text = lines
		}
		l.left[c] = -shared(text, func(ln *line) float64 { return -ln.box.Left })
		l.right[c] = shared(text, func(ln *line) float64 { return ln.box.Right })
	}
}

// shared is the greatest edge at which two lines end; where each ends
// elsewhere it is the greatest of all.
func shared(lines []*line, edge func(*line) float64) float64 {
	edges := make([]float64, len(lines))
	for i, ln := range lines {
		edges[i] = edge(ln)
	}
	sort.Sort(sort.Reverse(sort.Float64Slice(edges)))
	for i := 1; i < len(edges); i++ {
		if edges[i-1]-edges[i] < 0.3*max(lines[0].size, 4) {
			return edges[i-1]
		}
	}
	return edges[0]
}

// itemAlone is the number of a paragraph, or the mark of an item of a list.
var itemAlone = regexp.MustCompile(`^(?:[-–—•●○◦▪■□‣·►*\x{f0b7}\x{f0a7}]|\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})\)|(?:\d{1,3}|[IVXLC]{1,5}|[A-Z])\.)$`)

// cellMark stands between cells until it is known whether the line is a row.
const cellMark = "\x1f"

// apartMark is a cellMark where the gap is so wide that the line is either a
// row or not one line.
const apartMark = "\x1e"

// append adds what stands on the line's right.
func (l *line) append(pc piece) {
	l.formula = l.formula || largeBracket(l.text, l.last, pc.box)
	switch {
	case l.cells == 1 && (itemAlone.MatchString(l.text) || isMarkAlone(l.text) && l.size < markSize*pc.size):
		// The number of a paragraph or a note, and what it stands before.
		l.text += " " + pc.text
		l.size, l.bold = pc.size, pc.bold
	case isMarkAlone(pc.text) && !l.formula && pc.size < markSize*l.size && pc.box.Bottom > l.box.Bottom+0.15*l.size && pc.box.Left-l.box.Right < markGap*l.size:
		l.text += superscript.Replace(pc.text)
	case pc.box.Left-l.box.Right < cellGap*l.size:
		l.text += " " + pc.text
	case pc.box.Left-l.box.Right > apartGap*l.size:
		l.addCell(apartMark, pc)
	default:
		l.addCell(cellMark, pc)
	}
}

func (l *line) addCell(mark string, pc piece) {
	l.text += mark + pc.text
	l.cells++
	l.inner = append(l.inner, l.last)
	l.last, l.lastText = pc.box, pc.text
}

// The measures of what stands beside each other on a line, in sizes.
const (
	cellGap  = 0.45 // between cells that the file itself parts
	apartGap = 4.0  // between what has nothing to do with each other, but in a table
	markSize = 0.8  // of the mark of a note
	markGap  = 0.6  // between a word and its mark
)

// facts are the measures of the whole document.
type facts struct {
	body    float64 // the size of most letters
	leading float64 // the usual distance of lines, in sizes
	// indented is set where the first lines of paragraphs are set in.
	indented bool
}

func survey(pages []layout) *facts {
	sizes := map[float64]int{}
	var leadings []float64
	for _, p := range pages {
		for i := range p.lines {
			l := &p.lines[i]
			sizes[l.size] += letters(l.text)
			if i > 0 && p.lines[i-1].column == l.column && p.lines[i-1].size == l.size && l.size > 0 {
				if d := (p.lines[i-1].box.middle() - l.box.middle()) / l.size; d > 0.8 && d < 3 {
					leadings = append(leadings, d)
				}
			}
		}
	}
	f := &facts{body: 10, leading: 1.2}
	most := 0
	for s, n := range sizes {
		if n > most || n == most && s < f.body {
			f.body, most = s, n
		}
	}
	if len(leadings) > 5 {
		sort.Float64s(leadings)
		f.leading = leadings[len(leadings)/3]
	}
	return f
}

// minIndented is how many paragraphs must be set in to make it a rule.
const minIndented = 8

// setIn reports that paragraphs begin with an indentation: those after a line
// that was left short are the ones that are sure to begin.
func setIn(pages []layout) bool {
	in, flush := 0, 0
	for n := range pages {
		p := &pages[n]
		for i := 1; i < len(p.lines); i++ {
			a, b := &p.lines[i-1], &p.lines[i]
			if a.column != b.column || a.furniture || b.furniture || a.bold || b.cells > 1 || a.size != b.size || !endsSentence(a.text) || isFull(a, p) || letters(b.text) < 20 || opensItem(b.text) {
				continue
			}
			if d := b.box.Left - p.left[b.column]; d > indent*b.size {
				in++
			} else if d < 0.3*b.size {
				flush++
			}
		}
	}
	return in >= minIndented && in >= 4*flush
}

func blank(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' }
