package extract

import "strings"

// askedInQuote is the place of the verb of asking that stands behind a quotation in
// the imperative: "« Rouvrez les puits », réclame-t-elle", "«No nos graben más»,
// pidió"; -1 for none. It gives where the quotation starts too, whose words say what
// is asked.
func (r *recommender) askedInQuote(s sentence) (verb, start int) {
	if !r.romance() {
		return -1, -1
	}
	for _, q := range r.quotesIn(s.span) {
		if !q.spoken || 2*q.span.Intersect(s.span).Len() < s.span.Len() || q.first+1 >= q.last || strings.HasSuffix(strings.TrimRight(r.slice(q.span), " \u00a0"), "?") {
			continue
		}
		if !r.ordersReader(q.first, q.last) {
			continue
		}
		for i := q.last; i < min(s.last, q.last+5); i++ {
			if r.tokens[i].span.Start >= q.outer.End && r.tagAt(s, i)&(tagAsk|tagPropose) != 0 {
				return i, q.first
			}
		}
	}
	return -1, -1
}
