package paper

import (
	"math"
	"slices"
	"strings"
)

// The measures of a table whose cells are of several lines, in sizes unless
// another unit is named.
const (
	gridGutter   = 0.5  // width of what is free between its columns, at least
	rowGap       = 0.25 // by which rows stand farther apart than lines
	cellBase     = 0.4  // that the cells of a row may begin, end or have their middle apart
	maxRowGap    = 2.5  // by which they stand apart at most
	gridColumns  = 3    // columns at least
	proseColumns = 2    // of them with words in several lines
	proseLetters = 12   // of a cell that holds words
	looser       = 0.5  // heights that lines of a table may stand farther apart than others
	middledRows  = 2    // rows at least whose figures stand beside the middle of a label
	evenRows     = 0.8  // of the rows whose cells begin, end or have their middle together
	maxCellLines = 15   // of a table; longer ones are columns of text
	fewRows      = 3    // a table of fewer has short cells
	shortCells   = 6    // lines
	filled       = 0.7  // of the cells that hold words
	// filledFigures is the same where all but the labels are figures.
	filledFigures = 0.3
	maxParted     = 0.05 // of them that have wide gaps within or between lines
	cellLeading   = 2.0  // distance of the lines of a cell at most
	maxGridWords  = 5000 // a page with more is a drawing
	maxGridBands  = 300  // the same
)

// lineMark stands between the lines of one cell.
const lineMark = "\n"

// area is a part of a page from the top: lines as the file has them, or the
// rows of a table.
type area struct {
	lines []Line
	rows  []gridRow
}

// gridRow is a row of a table: its cells from the left, without the empty ones.
type gridRow []piece

// areas parts a page at the tables whose cells are of several lines. There
// each row stands by itself: a gap that is wider than between lines runs
// across all columns.
func areas(lines []Line) []area {
	usual := usualGap(lines)
	ws := fromTop(lines)
	var out []area
	// Lines of a label may stand farther apart than those of the text.
	parts := areasBetween(lines, ws, usual+looser, true)
	for _, a := range parts {
		if a.rows != nil {
			out = append(out, a)
			continue
		}
		if len(parts) > 1 {
			ws = fromTop(a.lines)
		}
		out = append(out, areasBetween(a.lines, ws, usual, false)...)
	}
	return out
}

// areasBetween is areas where lines, of which ws are the words from the top, have
// a usual gap between them, in heights; only tables whose figures stand beside
// the middle of labels may be asked for.
func areasBetween(lines []Line, ws []placed, usual float64, middled bool) []area {
	if len(ws) == 0 || len(ws) > maxGridWords {
		return []area{{lines: lines}}
	}
	bands := bandsOf(ws, usual)
	if len(bands) > maxGridBands {
		return []area{{lines: lines}}
	}
	var out []area
	from := 0
	for i := 0; i < len(bands); {
		g, n := gridFrom(bands[i:], usual, middled)
		if g == nil {
			i++
			continue
		}
		out = append(out, area{lines: linesWithin(lines, bands[from:i])}, area{rows: g.rows()})
		i += n
		from = i
	}
	if from == 0 {
		return []area{{lines: lines}}
	}
	return append(out, area{lines: linesWithin(lines, bands[from:])})
}

// linesWithin are the lines of the words of some bands.
func linesWithin(lines []Line, bands []band) []Line {
	var within []placed
	for _, b := range bands {
		within = append(within, b.words...)
	}
	asWritten(within)
	words := map[int][]Word{}
	for _, w := range within {
		words[w.line] = append(words[w.line], w.Word)
	}
	var out []Line
	for i, l := range lines {
		if len(words[i]) == len(l.Words) {
			out = append(out, l)
		} else if ws := words[i]; len(ws) > 0 {
			l.Words = ws
			out = append(out, l)
		}
	}
	return out
}

// grid is a table in the making.
type grid struct {
	bands   []band
	columns covers
	// usual is what is free between lines, in heights of a line.
	usual float64
}

// gridFrom finds the table that begins with the first band, and how many bands
// it has; nil if there is none.
func gridFrom(bands []band, usual float64, middled bool) (*grid, int) {
	columns := bands[0].covered
	if len(columns) < gridColumns-1 {
		return nil, 0
	}
	n := 1
	for k := 1; k < len(bands); k++ {
		if bands[k].whole && !columns.within(bands[k]) && (bands[k-1].whole || len(linesOfCell(bands[k].words)) > 1) {
			break // two rows of one cell, or a paragraph
		}
		wider := columns
		if !bands[k].whole {
			wider = columns.over(bands[k])
		}
		if bands[k-1].box.Bottom-bands[k].box.Top > maxRowGap*bands[k].size || len(wider) < gridColumns || math.Abs(bands[k].size-bands[0].size) > 0.3*bands[0].size {
			break
		}
		// A heading is a row of the table only if others follow.
		if !bands[k].whole {
			columns, n = wider, k+1
		}
	}
	g := &grid{bands: columns.joined(bands[:n]), columns: columns, usual: usual}
	if n < 2 || len(columns) < gridColumns || !g.borne() {
		return nil, 0
	}
	first, share := 0, filled
	switch {
	case !middled && g.partMerged():
		first = 1 // its labels stand where they please
	case g.middled():
		if g.ofFigures() {
			share = filledFigures
		}
	case middled || !g.prose():
		return nil, 0
	}
	if !g.even(first, share) {
		return nil, 0
	}
	return g, n
}

// cells are the words of a band by the columns in which they stand.
func (g *grid) cells(b band) [][]placed {
	out := make([][]placed, len(g.columns))
	if b.whole {
		out[g.columns.at(b.words[0])] = b.words
		return out
	}
	for _, w := range b.words {
		c := g.columns.at(w)
		out[c] = append(out[c], w)
	}
	return out
}

// linesOfCell gathers words of one height, in the order of the file.
func linesOfCell(ws []placed) [][]placed {
	ws = append([]placed{}, ws...)
	asWritten(ws)
	var out [][]placed
	for i := 0; i < len(ws); {
		k := i + 1
		for k < len(ws) && ws[k].line == ws[i].line {
			k++
		}
		out = append(out, ws[i:k])
		i = k
	}
	middle := func(ws []placed) float64 { return boxOfPlaced(ws).middle() }
	slices.SortStableFunc(out, func(a, b []placed) int { return falling(middle(a), middle(b)) })
	joined := out[:0:0]
	for _, l := range out {
		if n := len(joined); n > 0 && middle(joined[n-1])-middle(l) < cellBase*sizeOf(l) {
			joined[n-1] = append(joined[n-1][:len(joined[n-1]):len(joined[n-1])], l...)
			slices.SortStableFunc(joined[n-1], func(a, b placed) int { return rising(a.Box.Left, b.Box.Left) })
			continue
		}
		joined = append(joined, l)
	}
	return joined
}

// rows are the rows of the table with their cells as they are read. All cells
// of a row stand on one height.
func (g *grid) rows() []gridRow {
	var out []gridRow
	for _, b := range g.bands {
		var row gridRow
		for _, ws := range g.cells(b) {
			if len(ws) > 0 {
				row = append(row, cellOf(ws, b.box))
			}
		}
		if len(row) > 0 {
			out = append(out, row)
		}
	}
	return out
}

func cellOf(ws []placed, row Box) piece {
	var cell piece
	var lines []string
	for i, l := range linesOfCell(ws) {
		line := Line{Bold: l[0].bold}
		for _, w := range l {
			line.Words = append(line.Words, w.Word)
		}
		var text []string
		for _, p := range parted(line, commonSize(line.Words), l[0].line) {
			text = append(text, p.text)
			if i == 0 && len(text) == 1 {
				cell = p
			}
		}
		lines = append(lines, strings.Join(text, " "))
	}
	box := boxOfPlaced(ws)
	cell.box = Box{Left: box.Left, Right: box.Right, Top: row.Top, Bottom: row.Bottom}
	cell.text = strings.Join(lines, lineMark)
	return cell
}
