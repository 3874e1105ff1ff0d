package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// askedInQuote is the place of the verb of asking that stands behind a quotation in
// the imperative: "« Rouvrez les puits », réclame-t-elle", "«No nos graben más»,
// pidió"; -1 for none. It gives where the quotation starts too, whose words say what
// is asked.
func (r *recommender) askedInQuote(s prose.Sentence) (verb, start int) {
	if !r.Romance() {
		return -1, -1
	}
	for _, q := range r.QuotesIn(s.Span) {
		if !q.Spoken || 2*q.Span.Intersect(s.Span).Len() < s.Span.Len() || q.First+1 >= q.Last || strings.HasSuffix(strings.TrimRight(r.Slice(q.Span), " \u00a0"), "?") {
			continue
		}
		if !r.ordersReader(q.First, q.Last) {
			continue
		}
		for i := q.Last; i < min(s.Last, q.Last+5); i++ {
			if r.Tokens[i].Span.Start >= q.Outer.End && r.tagAt(s, i)&(prose.TagAsk|prose.TagPropose) != 0 {
				return i, q.First
			}
		}
	}
	return -1, -1
}
