package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// LongestLine is how many tokens a line may have that gives a name with an
// office: one of a list of speakers, of a title page, of a signature.
const LongestLine = 24

// shortLine is how many bytes a line has at most that was not broken for want of
// room.
const shortLine = 60

// shortLineBefore reports whether the line that ends before token i is so short
// that its end means something: a line of a list of speakers.
func (a *Worded) shortLineBefore(i int) bool {
	end := a.Tokens[i-1].Span.End
	start := strings.LastIndexByte(a.Text[max(0, end-shortLine-1):end], '\n')
	return start >= 0 || end <= shortLine
}

// ClosesLetter reports whether the name at token i stands below the closing line
// of a letter: "Yours sincerely,".
func (a *Worded) ClosesLetter(i int) bool {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return false
	}
	for k := a.Sentences[s].Block - 1; k >= max(0, a.Sentences[s].Block-3); k-- {
		if a.Opening("closing", a.Blocks[k]) > 0 {
			return true
		}
	}
	return false
}

// BlockFrom is the block with tokens that starts at token i; nil for none.
func (a *Worded) BlockFrom(i int) *prose.Block {
	if i >= len(a.Tokens) {
		return nil
	}
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return nil
	}
	if b := &a.Blocks[a.Sentences[s].Block]; b.FirstToken == i && b.LastToken > i {
		return b
	}
	return nil
}
