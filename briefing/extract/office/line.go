package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// Opening is how many tokens of a block make up the longest entry of a list
// that the block opens with; 0 for none.
func (a *Worded) Opening(list string, b prose.Block) int {
	text := strings.ToLower(a.CutStart(b.Span, 64))
	longest := 0
	for _, forms := range a.Lexicon.List(list) {
		for _, form := range forms {
			if len(form) > longest && strings.HasPrefix(text, form) {
				if next, _ := prose.Decode(text+" ", len(form)); !prose.IsLetter(next) {
					longest = len(form)
				}
			}
		}
	}
	if longest == 0 {
		return 0
	}
	return max(1, a.TokenAt(b.Span.Start+longest)-b.FirstToken)
}

// LineOf is the first token behind i on another line, or last.
func (a *Worded) LineOf(i, last int) int {
	for k := i + 1; k < last; k++ {
		if strings.Contains(a.Text[a.Tokens[k-1].Span.End:a.Tokens[k].Span.Start], "\n") {
			return k
		}
	}
	return last
}
