// Package legible tells whether the letters of a text are those that its
// pages show. The fonts of a file can hide them: they can name no letter at
// all, or a wrong one for each.
//
// It must not know file formats, nor any language: a text is judged by what
// letters stand beside each other in hundreds of them.
package legible

import (
	"strings"

	"attache/briefing"
)

// Extent is how much of a document cannot be read.
type Extent struct {
	// Share is that of its characters that are not those shown, in percent.
	Share int
	// Pages is how many pages there are of which much is hidden, Where which:
	// "3-5, 9".
	Pages int
	Where string
	// Whole says that these are all pages with words.
	Whole bool
}

// None reports whether there is nothing to tell of.
func (e Extent) None() bool { return e.Share == 0 }

// The measures of what is worth telling.
const (
	// maxShare is in percent of a document's characters; figures and formulas
	// have a few signs that no letter stands for.
	maxShare = 5
	// maxOfPage is in percent of the characters of a page, of which minOfPage
	// have to be hidden, unless they are most of it.
	maxOfPage = 20
	minOfPage = 40
)

// Of judges a document by its text, its blocks and its pages, all in order.
func Of(text string, blocks []briefing.Block, pages []briefing.Page) Extent {
	var e Extent
	var hidden []int
	all, bad, worded := 0, 0, 0
	next := 0
	for i, p := range pages {
		first := next
		for next < len(blocks) && blocks[next].Span.Start < p.Span.End {
			next++
		}
		n, b := ofPage(text, blocks[first:next])
		all, bad = all+n, bad+b
		if n > 0 {
			worded++
		}
		if b*100 > maxOfPage*n && (b >= minOfPage || 2*b > n) {
			hidden = append(hidden, i)
		}
	}
	if share := bad * 100 / max(all, 1); share > maxShare || len(hidden) > 0 {
		e.Share = max(share, 1)
	}
	e.Pages, e.Where, e.Whole = len(hidden), where(hidden, pages), len(hidden) > 0 && len(hidden) == worded
	return e
}

// maxRanges is how many pages, and runs of them, are named.
const maxRanges = 8

// where names pages by their labels, those that follow each other as one range.
func where(numbers []int, pages []briefing.Page) string {
	var ranges []string
	for i := 0; i < len(numbers); {
		end := i + 1
		for end < len(numbers) && numbers[end] == numbers[end-1]+1 {
			end++
		}
		if len(ranges) == maxRanges {
			return strings.Join(ranges, ", ") + " …"
		}
		r := pages[numbers[i]].Label
		if end-i > 1 {
			r += "-" + pages[numbers[end-1]].Label
		}
		ranges = append(ranges, r)
		i = end
	}
	return strings.Join(ranges, ", ")
}

// ofPage counts the characters of a page, and those of them that are hidden.
// Short blocks are judged together: each alone has too few letters.
func ofPage(text string, blocks []briefing.Block) (all, bad int) {
	var short tally
	for _, b := range blocks {
		var t tally
		for word := range strings.FieldsSeq(text[b.Span.Start:b.Span.End]) {
			t.add(word)
		}
		all, bad = all+t.characters, bad+t.odd
		switch {
		case t.few():
			short.join(t)
		case t.wrong():
			bad += t.characters - t.odd
		}
	}
	if short.wrong() {
		bad += short.characters - short.odd
	}
	return all, bad
}
