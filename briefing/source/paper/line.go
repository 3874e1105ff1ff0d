package paper

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is a part of a line that belongs together: a line of a column, or a
// cell of a row.
type piece struct {
	box  Box
	text string
	// size is that of the line of which it is a part, own that of its own words.
	size, own float64
	bold      bool
	// first is the box of the first word, which tells an indentation.
	first Box
	// column is the number of the column it stands in.
	column int
	// entry is set in a list that is folded into columns.
	entry bool
	// origin is the number of the file's own line that it is a part of.
	origin int
}

// The measures of a gap between words, in font sizes.
const (
	columnGap       = 1.5 // wider gaps part columns or cells
	figureGap       = 0.7 // the same between figures
	looseIdeographs = 1.2 // Chinese is written without spaces
	hyphenGap       = 0.4 // a dash between words stands off farther
)

// pieces parts the lines of a page at wide gaps, and puts raised numbers
// above the line.
func pieces(lines []Line) []piece {
	out := make([]piece, 0, len(lines))
	for i, l := range withMarks(lines) {
		size := commonSize(l.Words)
		for _, run := range runs(l, size) {
			out = append(out, parted(run, size, i)...)
		}
	}
	return out
}

// parted parts one line. Where two directions meet it is whole already.
func parted(l Line, size float64, origin int) []piece {
	var out []piece
	var text []byte // of the last piece
	var last Word
	those, _ := lettersRightToLeft([]Line{l})
	even := justified(l.Words, size)
	from := 0 // the first word of the last piece
	own := func(end int) {
		if from > 0 || end < len(l.Words) {
			out[len(out)-1].own = commonSize(l.Words[from:end])
		}
	}
	for i, w := range l.Words {
		soft := softened(w.Text, i == len(l.Words)-1)
		raised := l.Turn != Slanted && isRaised(w, last, size)
		if raised {
			soft = superscript.Replace(soft)
		}
		if i == 0 || those == 0 && !even[i] && !fits(last, w, size) {
			if i > 0 {
				out[len(out)-1].text = string(text)
				own(i)
				from = i
			}
			out = append(out, piece{box: w.Box, size: size, own: size, bold: l.Bold, first: w.Box, origin: origin})
			text = append(text[:0], soft...)
		} else {
			cur := &out[len(out)-1]
			cur.box = cur.box.Union(w.Box)
			if i == len(l.Words)-1 && hangs(last, w, size) {
				text = append(text, string(Hyphen)...)
				break
			}
			if !raised && (those > 0 || !touches(last, w, size) && !isLowered(w, last) && !isPower(w, last)) {
				text = append(text, ' ')
			}
			text = append(text, soft...)
		}
		last = w
	}
	if len(out) > 0 {
		out[len(out)-1].text = string(text)
		own(len(l.Words))
	}
	return out
}

// softened settles the soft hyphens of a word: at the end of a line one is a
// hyphen. Some files write them for a space or a hyphen.
func softened(text string, last bool) string {
	if strings.ContainsAny(text, cellMark+apartMark) {
		text = noMarks.Replace(text)
	}
	bare := strings.TrimSuffix(text, "\u00ad")
	if last && bare != text {
		return bare + string(Hyphen)
	}
	return strings.ReplaceAll(bare, "\u00ad", "-")
}

// noMarks takes out of the words of a file what stands between cells here.
var noMarks = strings.NewReplacer(cellMark, "", apartMark, "")

// touches reports words that the file parts by nothing but a change of font,
// or that are written without a space.
func touches(a, b Word, size float64) bool {
	gap := b.Box.Left - a.Box.Right
	if unspaced(lastRune(a.Text)) && unspaced(firstRune(b.Text)) {
		return gap < looseIdeographs*size // letters of a title are often set apart
	}
	return gap < -0.01*size && isMark(b.Text)
}

// unspaced reports a character of a writing without spaces.
func unspaced(r rune) bool { return ideograph(r) && !unicode.In(r, unicode.Latin, unicode.Digit) }

// hangs reports a hyphen at a line's end that a justified line has moved off
// its word.
func hangs(a, b Word, size float64) bool {
	return (b.Text == "-" || b.Text == "\u2010") && unicode.IsLetter(lastRune(a.Text)) && b.Box.Left-a.Box.Right < hyphenGap*size
}

func isMark(s string) bool {
	return strings.Trim(s, ".,;:!?)]”’»") == ""
}

// fits reports whether word b follows a in the same column.
func fits(a, b Word, size float64) bool {
	if size <= 0 {
		return true
	}
	gap := b.Box.Left - a.Box.Right
	wide := columnGap
	if isFigure(a.Text) && isFigure(b.Text) {
		wide = figureGap
	}
	if gap > wide*math.Max(size, 4) {
		return false
	}
	// A word far to the left or on another height starts anew.
	return gap > -3*size && math.Abs(a.Box.middle()-b.Box.middle()) < math.Max(size, a.Box.Height())
}

// isFigure reports a number as it stands in a table.
func isFigure(s string) bool {
	return strings.Trim(s, "0123456789.,()–—-+%$€£¥") == ""
}

// isRaised reports a short number in small print above the line: the mark of
// a note.
func isRaised(w, before Word, size float64) bool {
	if !isNoteNumber(w.Text) || before.Text == "" || w.Size <= 0 || largeBracket(before.Text, before.Box, w.Box) {
		return false
	}
	if gap := w.Box.Left - before.Box.Right; gap > markGap*size || gap < -size {
		return false
	}
	return w.Size < 0.8*size && w.Box.Bottom > before.Box.Bottom+0.15*size
}

// isNoteNumber reports the number of a note, or those of several that follow each other.
func isNoteNumber(s string) bool {
	if s == "" || strings.Trim(s, "0123456789") != "" {
		return false
	}
	return len(s) <= maxNoteDigits || consecutive(s, 2) || consecutive(s, maxNoteDigits)
}

// consecutive reports numbers of so many digits, each one more than the one before it.
func consecutive(s string, digits int) bool {
	if len(s)%digits != 0 || s[0] == '0' {
		return false
	}
	for i := digits; i < len(s); i += digits {
		if n, err := strconv.Atoi(s[i-digits : i]); err != nil || strconv.Itoa(n+1) != s[i:i+digits] {
			return false
		}
	}
	return true
}

// maxNoteDigits is how many digits the number of a note has at most.
const maxNoteDigits = 3

// bracketHeight is how much higher than what it holds the bracket of a formula is.
const bracketHeight = 2.0

// largeBracket reports a bracket around several lines of a formula, the first of
// which is no mark of a note.
func largeBracket(text string, b, inner Box) bool {
	return unicode.Is(unicode.Ps, lastRune(text)) && b.Height() > bracketHeight*inner.Height()
}

// lowerGap is what is free before small print below the line at most, in sizes.
const lowerGap = 0.1

// isLowered reports the small print of a formula, which stands below the line and
// belongs to the letters before it.
func isLowered(w, before Word) bool {
	gap := w.Box.Left - before.Box.Right
	return w.Size > 0 && w.Size < markSize*before.Size && w.Box.middle() < before.Box.middle()-lowerGap*before.Size &&
		max(gap, -gap) < lowerGap*before.Size && len(w.Text) <= maxLowered && strings.IndexFunc(w.Text, isLetterOrDigit) == 0
}

// isPower reports a small letter that is raised right behind another one: a power, or
// an abbreviation such as Mᵉ and nᵒ.
func isPower(w, before Word) bool {
	gap := w.Box.Left - before.Box.Right
	return w.Size > 0 && w.Size < markSize*before.Size && w.Box.Bottom > before.Box.Bottom+raisedBy*before.Size &&
		max(gap, -gap) < lowerGap*before.Size && isLetter(w.Text) && isLetter(before.Text)
}

// raisedBy is how far above the foot of what is before it small print is raised at
// least, in sizes.
const raisedBy = 0.15

func isLetter(s string) bool { return letters(s) == 1 && utf8.RuneCountInString(s) == 1 }

// maxLowered is the length of the small print of a formula.
const maxLowered = 3

var superscript = strings.NewReplacer("1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹", "0", "⁰")

// commonSize is the font size of most letters of a line, in points as drawn.
func commonSize(words []Word) float64 {
	if len(words) > 0 && alike(words) {
		return effectiveSize(words[0])
	}
	count := map[float64]int{}
	best, most := 0.0, 0
	for _, w := range words {
		s := effectiveSize(w)
		count[s] += len(w.Text)
		if count[s] > most {
			best, most = s, count[s]
		}
	}
	return best
}

// alike reports words of letters that all have the size of the first.
func alike(words []Word) bool {
	first := effectiveSize(words[0])
	for _, w := range words {
		if w.Text == "" || effectiveSize(w) != first {
			return false
		}
	}
	return true
}

// effectiveSize is the height of the letters: files often state a size of 1
// and scale it.
func effectiveSize(w Word) float64 {
	h := w.Box.Height()
	if h > 0 && (w.Size < 0.5*h || w.Size > 2.5*h) {
		return math.Round(h/1.2*2) / 2
	}
	return math.Round(w.Size*2) / 2
}

// letters counts what is read.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
