package paper

import (
	"math"
	"slices"
	"strings"
)

// The measures of marks of notes as web pages write them.
const (
	markTouches = 0.1 // sizes between a word and its mark
	markRise    = 0.6 // sizes that the mark stands above the middle of the line
	markSpace   = 0.6 // sizes between a mark and the next word
	sameMiddle  = 0.2 // sizes that words of one line may stand apart
	looseGap    = 0.3 // sizes between a word and a mark that is a line by itself
	maxLoose    = 200 // of them on a page; one with more is a drawing
)

// withLooseMarks puts marks of notes into the lines in which they stand: some
// files write them by themselves, after the line or before it.
func withLooseMarks(lines []Line) []Line {
	var loose []int
	for i, l := range lines {
		if len(l.Words) == 1 && l.Turn != Slanted && isNoteNumber(l.Words[0].Text) {
			loose = append(loose, i)
		}
	}
	if len(loose) == 0 || len(loose) > maxLoose {
		return lines
	}
	out := append([]Line{}, lines...)
	for _, i := range loose {
		for k := range out {
			if at := looseIn(out[k], out[i]); k != i && at > 0 {
				out[k].Words = slices.Insert(slices.Clone(out[k].Words), at, out[i].Words[0])
				out[i].Words = nil
				break
			}
		}
	}
	return slices.DeleteFunc(out, func(l Line) bool { return len(l.Words) == 0 })
}

// looseIn returns where in a line a mark that is a line by itself belongs: behind
// the word that it touches, above its foot, or behind the end of a sentence; 0 if
// nowhere, as behind a short figure, whose power it can be.
func looseIn(l, loose Line) int {
	if l.Turn != loose.Turn || len(loose.Words) == 0 {
		return 0
	}
	mark := loose.Words[0]
	for i, w := range l.Words {
		if mark.Box.Bottom >= w.Box.Top || mark.Box.Bottom <= w.Box.Bottom {
			return 0 // another line
		}
		gap, size := mark.Box.Left-w.Box.Right, effectiveSize(w)
		if isRaised(mark, w, size) && gap > -markTouches*size && gap < looseGap*size && holdsMark(w.Text) {
			return i + 1
		}
	}
	return 0
}

// withMarks joins what the file parts at raised marks of notes, "[12][13]",
// with the line that they stand in: a word, its mark and the words after it.
func withMarks(lines []Line) []Line {
	var out []Line
	for _, l := range lines {
		if len(out) > 0 {
			if last := &out[len(out)-1]; hasMark(*last, l) {
				words := append([]Word{}, last.Words...)
				mark := l.Words[0]
				before := words[len(words)-1]
				mark.Text = before.Text + mark.Text
				mark.Box.Left, mark.Box.Bottom, mark.Box.Top = before.Box.Left, before.Box.Bottom, before.Box.Top
				mark.Size = before.Size
				words[len(words)-1] = mark
				last.Words = append(words, l.Words[1:]...)
				last.Bold = last.Bold && (l.Bold || len(l.Words) == 1)
				continue
			} else if afterMark(*last, l) || fromMark(*last, l) {
				last.Words = append(append([]Word{}, last.Words...), l.Words...)
				last.Bold = last.Bold && (l.Bold || len(l.Words) == 1)
				continue
			}
		}
		out = append(out, l)
	}
	return out
}

// hasMark reports whether line l begins with the mark that hangs on to the end
// of the line before it.
func hasMark(before, l Line) bool {
	if before.Turn != l.Turn || l.Turn == Slanted || len(before.Words) == 0 || len(l.Words) == 0 || bracketed(l.Words[0].Text) == 0 {
		return false
	}
	w, mark := before.Words[len(before.Words)-1], l.Words[0]
	rise := mark.Box.middle() - w.Box.middle()
	return math.Abs(mark.Box.Left-w.Box.Right) < markTouches*w.Size && mark.Size < w.Size && rise > 0 && rise < markRise*w.Size
}

// afterMark reports that line l goes on where a mark ends the line before it.
func afterMark(before, l Line) bool {
	if before.Turn != l.Turn || l.Turn == Slanted || len(before.Words) == 0 || len(l.Words) == 0 {
		return false
	}
	w, next := before.Words[len(before.Words)-1], l.Words[0]
	at := strings.IndexByte(w.Text, '[')
	if at <= 0 || bracketed(w.Text[at:]) != len(w.Text)-at {
		return false
	}
	gap := next.Box.Left - w.Box.Right
	return gap > -markTouches*w.Size && gap < markSpace*w.Size && math.Abs(next.Box.middle()-w.Box.middle()) < sameMiddle*w.Size
}

// fromMark reports that line l begins with the raised mark at the end of the line
// before it, and goes on in that line.
func fromMark(before, l Line) bool {
	if before.Turn != l.Turn || l.Turn == Slanted || len(before.Words) == 0 || len(l.Words) < 2 {
		return false
	}
	w, mark, next := before.Words[len(before.Words)-1], l.Words[0], l.Words[1]
	size := effectiveSize(w)
	gap := next.Box.Left - mark.Box.Right
	if isPower(mark, w) && math.Abs(next.Box.middle()-w.Box.middle()) < sameMiddle*size && gap < markSpace*size {
		return true
	}
	return isRaised(mark, w, size) && holdsMark(w.Text) && math.Abs(next.Box.middle()-w.Box.middle()) < sameMiddle*size &&
		(gap < markSpace*size || isLongFigure(w.Text) && gap > columnGap*size)
}

// holdsMark reports a word to which a raised number behind it can be a mark.
func holdsMark(s string) bool {
	return letters(s) > 0 || isMark(string(lastRune(s))) || isLongFigure(s)
}

// longFigure is how many digits a figure has at least whose power or fraction nobody
// writes.
const longFigure = 4

// isLongFigure reports a figure as statistics have them.
func isLongFigure(s string) bool {
	digits := 0
	for _, r := range s {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	return digits >= longFigure && isFigure(s)
}

// bracketed is how many bytes of a text are marks of notes as web pages write
// them, "[12][13]", at its beginning.
func bracketed(s string) int {
	n := 0
	for strings.HasPrefix(s[n:], "[") {
		end := strings.IndexByte(s[n:], ']')
		if end < 2 || end > 4 || strings.Trim(s[n+1:n+end], "0123456789") != "" {
			break
		}
		n += end + 1
	}
	return n
}
