package extract

import (
	"strings"

	"attache/briefing"
)

// pairMarks finds what stands between quotation marks.
func (a *analysis) pairMarks() {
	for i, b := range a.blocks {
		text := a.slice(b.span)
		for at := 0; ; {
			open := strings.Index(text[at:], "“")
			if open < 0 {
				break
			}
			start := at + open + len("“")
			end := strings.Index(text[start:], "”")
			if end < 0 {
				break
			}
			s := briefing.Span{Start: b.span.Start + start, End: b.span.Start + start + end}
			a.quotes = append(a.quotes, quote{
				span: s, outer: briefing.Span{Start: s.Start - len("“"), End: s.End + len("”")},
				block: i, first: a.tokenAt(s.Start), last: a.tokenAt(s.End), spoken: true, speaker: speaker{entity: -1},
			})
			at = start + end + len("”")
		}
	}
}

// attribute gives each quote its speaker.
func (a *analysis) attribute() {
	for i := range a.quotes {
		q := &a.quotes[i]
		s := a.sentences[min(a.sentenceAt(q.outer.End), len(a.sentences)-1)]
		q.speaker = a.subjectOf(a.sentenceAt(s.span.Start), -1)
	}
}
