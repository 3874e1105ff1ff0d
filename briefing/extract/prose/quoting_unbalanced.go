package prose

import (
	"strings"

	"attache/briefing"
)

// goesOnPastMark gives the quote that opens a paragraph what stands behind its
// closing mark too, where a second closing mark and a name follow: « A ». B »,
// Jane Okoro. The first mark closed words that somebody else is quoted with.
func (a *Parsed) goesOnPastMark(block int, m mark) bool {
	n := len(a.Quotes)
	if n == 0 || m.Family != familyAngle {
		return false
	}
	q := &a.Quotes[n-1]
	next := a.TokenAt(m.end())
	limit := a.Blocks[block].LastToken
	if q.Block != block || q.Family != familyAngle || q.Unclosed || q.Outer.Start != a.Blocks[block].Span.Start || next+1 >= limit || !a.Is(next, ",") || a.NameEnd(next+1, limit) == next+1 {
		return false
	}
	if !strings.HasPrefix(strings.TrimLeft(a.Text[q.Outer.End:m.at], " \u00a0\u2009\u202f"), ".") {
		return false
	}
	q.Span = a.Doc.Trim(briefing.Span{Start: q.Span.Start, End: m.at})
	q.Outer.End = m.end()
	q.Last = a.TokenAt(q.Span.End)
	return true
}
