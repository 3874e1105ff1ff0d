package extract

import "attache/briefing"

// byline reads "By Jane Okoro" on a line of its own.
func (r *recommender) byline(i int) speaker {
	b := r.blocks[i]
	switch r.low(b.firstToken) {
	case "by", "par", "por":
	default:
		return r.bareByline(i)
	}
	end := b.firstToken + 1
	for end < b.lastToken && (r.tokens[end].capital() || r.tokens[end].is(classParticle)) {
		end++
	}
	if end-b.firstToken < 3 || end < b.lastToken && !r.is(end, "|") && !r.is(end, ",") {
		return nobody
	}
	who := r.resolve(briefing.Span{Start: r.tokens[b.firstToken+1].span.Start, End: r.tokens[end-1].span.End})
	who.reason, who.confidence = whoWrote, 0.8
	return who
}

// bareByline reads a name on a line of its own between a title and the text.
func (r *recommender) bareByline(i int) speaker {
	b := r.blocks[i]
	n := b.lastToken - b.firstToken
	if i == 0 || i > 4 || n < 2 || n > 5 || r.nameEnd(b.firstToken, b.lastToken) != b.lastToken || !r.plainName(b.firstToken, b.lastToken) || r.institution(b.firstToken, b.lastToken) {
		return nobody
	}
	for k := b.firstToken; k < b.lastToken; k++ {
		if r.tokens[k].shape == shapeUpper || r.tokens[k].is(classNoName) || r.listed("unit", k) || r.listed("demonym", k) {
			return nobody
		}
	}
	who := r.resolve(b.span)
	who.reason, who.confidence = whoWrote, 0.6
	return who
}

// firstPerson reports whether the document says "I" more than "we" outside
// its quotations, as an article of opinion does.
func (r *recommender) firstPerson() bool {
	mine, ours := 0, 0
	for i := range r.tokens {
		t := &r.tokens[i]
		if !t.is(classI | classWe) {
			continue
		}
		if _, quoted := r.quoteAt(t.span.Start); quoted {
			continue
		}
		if t.is(classI) {
			mine++
		} else {
			ours++
		}
	}
	return mine >= 2 && 2*mine > ours
}
