package paper

import "unicode"

// The measures of a note in the margin.
const (
	marginLetters = 3   // that it has at least; less is the number of a paragraph
	marginFull    = 2.0 // sizes that the line above it may leave free on the right
)

// inMargin reports that one of two blocks is a note in the margin of the other, which
// is running text: all its lines, two at most, stand beside lines in mid-sentence, and
// nothing else stands in the margin there. A label of a row stands beside the
// beginning of what it labels.
func inMargin(blocks []block, i, k int) bool {
	if len(blocks[i].pieces) > len(blocks[k].pieces) {
		i, k = k, i
	}
	note, text := blocks[i], blocks[k]
	if len(note.pieces) >= minRunning || len(text.pieces) < minRunning || note.box.Right > text.box.Left {
		return false
	}
	lines := fromTopPieces(text.pieces)
	for _, p := range note.pieces {
		if letters(p.text) < marginLetters || !besideMidSentence(p, lines, text.box.Right) {
			return false
		}
	}
	return true
}

// besideMidSentence reports that a piece stands beside a line that goes on with the
// sentence of a full line above it.
func besideMidSentence(p piece, lines []piece, right float64) bool {
	for n, l := range lines {
		if isRow(p, l) {
			return n > 0 && wordy(l.text) && wordy(lines[n-1].text) && unicode.IsLower(firstRune(l.text)) && lines[n-1].box.Right > right-marginFull*max(l.size, 4)
		}
	}
	return true
}
