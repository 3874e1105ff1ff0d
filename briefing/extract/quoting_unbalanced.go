package extract

import (
	"strings"

	"attache/briefing"
)

// goesOnPastMark gives the quote that opens a paragraph what stands behind its
// closing mark too, where a second closing mark and a name follow: « A ». B »,
// Jane Okoro. The first mark closed words that somebody else is quoted with.
func (a *analysis) goesOnPastMark(block int, m mark) bool {
	n := len(a.quotes)
	if n == 0 || m.family != familyAngle {
		return false
	}
	q := &a.quotes[n-1]
	next := a.tokenAt(m.end())
	limit := a.blocks[block].lastToken
	if q.block != block || q.family != familyAngle || q.unclosed || q.outer.Start != a.blocks[block].span.Start || next+1 >= limit || !a.is(next, ",") || a.nameEnd(next+1, limit) == next+1 {
		return false
	}
	if !strings.HasPrefix(strings.TrimLeft(a.text[q.outer.End:m.at], " \u00a0\u202f"), ".") {
		return false
	}
	q.span = a.doc.Trim(briefing.Span{Start: q.span.Start, End: m.at})
	q.outer.End = m.end()
	q.last = a.tokenAt(q.span.End)
	return true
}
