package extract

import "strings"

// asksForItself reports whether the verb at token i, which ends before token end,
// only tells that somebody applied for what is given to one person: "pidió el
// traslado", "a demandé l’asile", "asked for a loan". A clause or an action behind
// it asks for more.
func (r *recommender) asksForItself(s sentence, i, end int) bool {
	w := r.low(i)
	switch r.language {
	case "en":
		if !strings.HasPrefix(w, "ask") && !strings.HasPrefix(w, "call") || r.low(end-1) != "for" && r.low(end) != "for" {
			return false
		}
	case "es":
		if !strings.Contains(r.low(end-1), "pid") && !strings.Contains(r.low(end-1), "solicit") {
			return false
		}
	case "fr":
		if !strings.Contains(r.low(end-1), "demand") && !strings.Contains(r.low(end-1), "sollicit") {
			return false
		}
	default:
		return false
	}
	k := end
	for k < s.last && k < end+4 && (r.tokens[k].is(classArticle|classDeterminer|classPreposition|classClitic|classAdverb) || r.low(k) == "for" || r.tokens[k].kind == tokenNumber || r.possessed(k)) {
		k++
	}
	if k >= s.last || !r.listed("applied-for", k) && !(k+1 < s.last && r.listed("applied-for", k+1) && !r.romance()) {
		return false
	}
	for n := k + 1; n < s.last; n++ {
		switch r.low(n) {
		case ";", "—":
			return true
		case "que", "qu’", "qu'":
			return r.romance() && (r.low(n-1) == "lo" || r.low(n-1) == "ce")
		}
	}
	return true
}

// whenAsked reports whether the asking verb at token i stands in a clause of time
// in front of the sentence: "When the owners asked for a moratorium, nobody
// replied". It tells what happened next.
func (r *recommender) whenAsked(s sentence, i int) bool {
	first := s.first
	for first < i && r.tokens[first].kind == tokenMark {
		first++
	}
	if q, ok := r.quoteAt(r.tokens[i].span.Start); ok {
		first = max(first, q.first)
	}
	if first < i && r.tokens[first].is(classConjunction) && !r.listed("time-clause", first) {
		first++
	}
	if !r.listed("time-clause", first) {
		return false
	}
	for k := first + 1; k < i; k++ {
		if r.is(k, ",") {
			return false
		}
	}
	for k := i; k+1 < s.last; k++ {
		if r.is(k, ",") {
			return true
		}
	}
	return false
}
