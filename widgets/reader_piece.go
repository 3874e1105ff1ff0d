package widgets

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// readerPiece is what is laid out at once: a block, or a part of one that is
// longer than anybody reads at a glance, or the line that page furniture folds
// into.
type readerPiece struct {
	span  briefing.Span
	role  briefing.Role
	level int
	// first and last say where the piece stands in its block.
	first, last bool
	// lead is how many bytes at its start hang out before the text: a list
	// marker, a paragraph number.
	lead int
	// runes is about how many characters it has.
	runes int
	// fold is the group of page furniture that it belongs to, or noFold.
	fold int
	// header is set for the line that stands for a fold.
	header bool

	// lines is nil until the piece comes near the window.
	lines []readerLine
}

const (
	noFold = -1
	// pieceBytes bounds the work of one layout step; longer blocks are cut,
	// which a reader notices as a short line every few thousand words.
	pieceBytes = 8 << 10
)

// readerFold is a run of neighbouring page furniture.
type readerFold struct {
	open bool
	// header is the piece that stands for it; its furniture follows up to end.
	header, end int
	blocks      int
}

// readerPieces cuts a document into pieces and finds its page furniture.
func readerPieces(d *briefing.Document) ([]readerPiece, []readerFold) {
	blocks := d.Blocks
	if len(blocks) == 0 {
		blocks = lineBlocks(d)
	}
	pieces := make([]readerPiece, 0, len(blocks)+1)
	var folds []readerFold
	fold := noFold
	for _, b := range blocks {
		if b.Span.Empty() {
			continue
		}
		if b.Role != briefing.RoleBoilerplate {
			fold = noFold
		} else if fold == noFold {
			fold = len(folds)
			folds = append(folds, readerFold{header: len(pieces)})
			at := briefing.Span{Start: b.Span.Start, End: b.Span.Start}
			pieces = append(pieces, readerPiece{span: at, role: b.Role, first: true, last: true, fold: fold, header: true})
		}
		pieces = appendBlock(pieces, d, b, fold)
		if fold != noFold {
			folds[fold].blocks++
			folds[fold].end = len(pieces)
		}
	}
	return pieces, folds
}

func appendBlock(pieces []readerPiece, d *briefing.Document, b briefing.Block, fold int) []readerPiece {
	for s := b.Span; !s.Empty(); {
		part := briefing.Span{Start: s.Start, End: pieceEnd(d.Text, s)}
		p := readerPiece{span: part, role: b.Role, level: b.Level, fold: fold,
			first: part.Start == b.Span.Start, last: part.End == b.Span.End,
			runes: aboutRunes(d.Text[part.Start:part.End])}
		if p.first && !runsRightToLeft(d.Text[part.Start:min(part.End, runeCeil(d.Text, part.Start+200))]) {
			p.lead = leadLength(d.Text[part.Start:part.End], b)
		}
		pieces = append(pieces, p)
		s.Start = part.End
	}
	return pieces
}

// runeSample is how many bytes tell how many a character of a text has: enough
// for a guess of its height, and a book is opened the sooner for it.
const runeSample = 128

func aboutRunes(text string) int {
	if len(text) <= runeSample {
		return utf8.RuneCountInString(text)
	}
	return utf8.RuneCountInString(text[:runeSample]) * len(text) / runeSample
}

// pieceEnd is where the piece that starts at s.Start ends: with the block, or
// after the last white space within reach, or between two characters.
func pieceEnd(text string, s briefing.Span) int {
	if s.Len() <= pieceBytes*3/2 {
		return s.End
	}
	reach := text[s.Start : s.Start+pieceBytes]
	for len(reach) > pieceBytes/2 {
		i := strings.LastIndexAny(reach, " \n\t")
		if i < pieceBytes/2 {
			break
		}
		if isBoundary(text, s.Start+i+1) {
			return s.Start + i + 1
		}
		reach = reach[:i]
	}
	return boundaryAt(text, s.Start+pieceBytes)
}

// leadLength is the length of what hangs before the text of a block, white
// space included: "12. ", "(a) ", "• ".
func leadLength(text string, b briefing.Block) int {
	marker := 0
	switch {
	case b.Number != "" && strings.HasPrefix(text, b.Number):
		marker = len(b.Number)
		for marker < len(text) && strings.IndexByte(".):", text[marker]) >= 0 {
			marker++
		}
	case b.Role == briefing.RoleListItem || b.Number != "":
		marker = strings.IndexFunc(text, unicode.IsSpace)
		if marker <= 0 || !isMarker(text[:marker]) {
			return 0
		}
	}
	rest := strings.TrimLeftFunc(text[marker:], unicode.IsSpace)
	if marker == 0 || rest == "" || len(rest) == len(text)-marker || !isBoundary(text, len(text)-len(rest)) ||
		strings.ContainsRune(text[:len(text)-len(rest)], '\n') {
		return 0
	}
	return len(text) - len(rest)
}

// isMarker reports whether a word is a bullet or a number of a list: "•",
// "12.", "1.2", "(a)", "iv)".
func isMarker(word string) bool {
	r, n := utf8.DecodeRuneInString(word)
	if n == len(word) {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}
	core := strings.Trim(word, "().:")
	if strings.Trim(core, "0123456789.") == "" {
		return true
	}
	return core != word && (utf8.RuneCountInString(core) == 1 || strings.Trim(core, "ivxlcIVXLC") == "")
}

// lineBlocks makes a paragraph of every line of a document without blocks.
func lineBlocks(d *briefing.Document) []briefing.Block {
	var blocks []briefing.Block
	at := 0
	for line := range strings.SplitAfterSeq(d.Text, "\n") {
		if s := d.Trim(briefing.Span{Start: at, End: at + len(line)}); !s.Empty() {
			blocks = append(blocks, briefing.Block{Span: s, Role: briefing.RoleParagraph})
		}
		at += len(line)
	}
	return blocks
}
