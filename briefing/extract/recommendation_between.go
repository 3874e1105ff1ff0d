package extract

// saidBetween is who says a Spanish sentence whose verb of saying at token k
// stands between commas within it, and is not what that sentence is about: "El
// Estado, sostiene Quispe, debe pagar", "El Estado, sostiene, debe pagar".
func (r *recommender) saidBetween(n, k int) speaker {
	if r.language != "es" || !r.is(k-1, ",") || r.tokens[k].capital() {
		return nobody
	}
	if r.is(k+1, ",") {
		return r.before(n)
	}
	s := r.sentences[n]
	for end := k + 2; end < min(s.last, k+longestPhrase/2); end++ {
		if !r.is(end, ",") {
			continue
		}
		p := r.phraseAfter(k+1, end)
		if p.first != k+1 || p.last != end || !r.named(p) && !r.human(p) && !r.hasRole(p) {
			return nobody
		}
		return r.speakerOf(p)
	}
	return nobody
}
