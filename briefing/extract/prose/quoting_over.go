package prose

import (
	"strings"
	"unicode/utf8"

	"attache/briefing"
)

// farthestOver is how many paragraphs on the closing mark of a quote may stand that
// its own paragraph leaves open.
const farthestOver = 4

// goesOnFrom takes the beginning of a block up to its first closing mark, or the whole
// of a block without marks, as words of the last quote, which was left open at the end
// of the block before: the paragraphs of one speech between two marks, or what a new
// page parts. It reports whether it did, and whether the mark was reached.
func (a *Parsed) goesOnFrom(block int, found []pair) (goesOn, closed bool) {
	n := len(a.Quotes)
	open := a.Quotes[n-1]
	b := a.Blocks[block]
	if open.Block != block-1 || !open.Unclosed || !b.Prose() || !a.mayGoOver(open, block) {
		return false, false
	}
	m, ok := firstClosing(found, open.Family)
	switch {
	case ok:
		a.addQuote(block, mark{at: b.Span.Start, Family: m.Family}, briefing.Span{Start: b.Span.Start, End: m.at}, m.end(), false)
	case len(found) == 0 && a.closesOver(block+1, open):
		a.addQuote(block, mark{at: b.Span.Start, Family: open.Family}, b.Span, b.Span.End, true)
	}
	for k := n; k < len(a.Quotes); k++ {
		a.Quotes[k].Continued = true
	}
	return len(a.Quotes) > n, ok && len(a.Quotes) > n
}

// closesOver reports whether the first mark of one of the blocks from first on closes
// the quote that was left open.
func (a *Parsed) closesOver(first int, open Quote) bool {
	for i := first; i < min(len(a.Blocks), open.Block+1+farthestOver); i++ {
		if !a.Blocks[i].Prose() || a.Blocks[i].Span.End-open.Span.Start > longestUnclosed {
			return false
		}
		found := pairs(a.marksOf(i))
		if _, ok := firstClosing(found, open.Family); ok || len(found) > 0 {
			return ok
		}
	}
	return false
}

// mayGoOver reports whether a quote that was left open may go on in a block. Where
// its last sentence is whole, the words behind it may be their credit, when they are
// few, and in English they are the writer's: there each paragraph of a speech opens
// with a mark.
func (a *Parsed) mayGoOver(open Quote, block int) bool {
	last, _ := utf8.DecodeLastRuneInString(a.Slice(open.Span))
	if !strings.ContainsRune(".!?…:", last) {
		return true
	}
	b := &a.Blocks[block]
	return a.Romance() && b.LastToken-b.FirstToken >= fewestOver
}

// fewestOver is how many tokens a further paragraph of a quote has at least.
const fewestOver = 8

// firstClosing is the first mark of a block where it closes what the block does not
// open.
func firstClosing(found []pair, f Family) (mark, bool) {
	if len(found) == 0 || found[0].open.at >= 0 || found[0].close.Family != f {
		return mark{}, false
	}
	return found[0].close, true
}
