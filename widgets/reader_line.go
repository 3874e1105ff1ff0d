package widgets

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/go-text/typesetting/segmenter"
)

// readerLine is one line as wrapped: bytes [start, end) of the document.
type readerLine struct {
	start int
	// textEnd is where the words end; white space up to end is not drawn.
	textEnd, end int
	// row is how many lines of its piece stand above it, cell the cell of a
	// table row that it belongs to, and x where it starts in there.
	row, cell int
	x         float32
	// runs are its parts from left to right, made when they are first drawn.
	runs []readerRun
}

// readerWrapper breaks text into lines at the places that Unicode allows
// (UAX 14), never by hyphenating. It holds buffers and the line that grows.
type readerWrapper struct {
	segments segmenter.Segmenter

	text   string
	glyphs *readerGlyphs
	lines  []readerLine
	line   readerLine
	x      float32 // how much of the line is used
	limit  float32 // how wide the line may be
	width  float32 // and those after it
	prev   rune
}

// wrap breaks the document's text at s into lines no wider than width, the
// first no wider than first. An empty s makes one empty line.
func (w *readerWrapper) wrap(text string, s briefing.Span, first, width float32, g *readerGlyphs) []readerLine {
	w.text, w.glyphs, w.lines, w.line = text, g, nil, readerLine{start: s.Start}
	w.x, w.limit, w.width, w.prev = 0, first, width, 0
	// The text of a document is valid UTF-8, the one thing that can fail here.
	if err := w.segments.InitWithString(soften(text[s.Start:s.End])); err != nil {
		return []readerLine{{start: s.Start, textEnd: s.End, end: s.End}}
	}
	at := s.Start
	parts := w.segments.LineIterator()
	for parts.Next() {
		part := parts.Line()
		to := s.Start + part.OffsetInBytes + part.LengthInBytes
		if !isBoundary(text[s.Start:s.End], to-s.Start) {
			continue // a space with an accent on it is one character
		}
		w.add(at, to)
		at = to
		if part.IsMandatoryBreak && to < s.End {
			w.endLine(to)
		}
	}
	if at > w.line.start || len(w.lines) == 0 {
		w.endLine(s.End)
	}
	return w.lines
}

// add puts the unbreakable part [from, to) on the line, or on the next one.
func (w *readerWrapper) add(from, to int) {
	end := from + len(strings.TrimRightFunc(w.text[from:to], unicode.IsSpace))
	need := w.glyphs.width(w.text[from:end], w.prev)
	if w.x+need > w.limit && from > w.line.start {
		w.endLine(from)
		need = w.glyphs.width(w.text[from:end], 0)
	}
	for need > w.limit {
		cut := w.fitting(from, end)
		if cut == end {
			break
		}
		w.endLine(cut)
		from, need = cut, w.glyphs.width(w.text[cut:end], 0)
	}
	if end > from {
		w.prev, _ = utf8.DecodeLastRuneInString(w.text[from:end])
	}
	w.x += need + w.glyphs.width(w.text[end:to], w.prev)
	if to > end {
		w.prev, _ = utf8.DecodeLastRuneInString(w.text[end:to])
	}
}

func (w *readerWrapper) endLine(at int) {
	w.line.end = at
	w.line.textEnd = w.line.start + len(strings.TrimRightFunc(w.text[w.line.start:at], unicode.IsSpace))
	w.lines = append(w.lines, w.line)
	w.line = readerLine{start: at}
	w.x, w.limit, w.prev = 0, w.width, 0
}

// fitting is how much of a word wider than a line goes on one: at least one
// character, cut between characters as a person sees them.
func (w *readerWrapper) fitting(from, end int) int {
	x, prev := float32(0), rune(0)
	clusters := graphemes.FromString(w.text[from:end])
	at := from
	for clusters.Next() {
		c := clusters.Value()
		x += w.glyphs.width(c, prev)
		if x > w.limit && at > from {
			return at
		}
		at += len(c)
		prev, _ = utf8.DecodeLastRuneInString(c)
	}
	return end
}

// wrappedCharacters is the shortest line at which editors wrap; the lines of
// an address or a verse are shorter.
const wrappedCharacters = 45

// soften makes spaces of those line ends in a block that its author's editor
// made: the ones after which the next word would not have fitted on the line.
// Offsets stay as they are.
func soften(block string) string {
	if !strings.Contains(block, "\n") {
		return block
	}
	lines := strings.Split(block, "\n")
	longest := 0
	for _, l := range lines {
		longest = max(longest, utf8.RuneCountInString(strings.TrimSpace(l)))
	}
	if longest < wrappedCharacters {
		return block
	}
	soft := []byte(block)
	at := 0
	for i, l := range lines[:len(lines)-1] {
		at += len(l)
		next := strings.TrimSpace(lines[i+1])
		if word := strings.IndexFunc(next, unicode.IsSpace); word >= 0 {
			next = next[:word]
		}
		used := utf8.RuneCountInString(strings.TrimSpace(l))
		if used > 0 && next != "" && used+1+utf8.RuneCountInString(next) > longest {
			soft[at] = ' '
		}
		at++
	}
	return string(soft)
}
