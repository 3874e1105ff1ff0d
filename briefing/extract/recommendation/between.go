package recommendation

import "attache/briefing/extract/prose"

// saidBetween is who says a Spanish sentence whose verb of saying at token k
// stands between commas within it, and is not what that sentence is about: "El
// Estado, sostiene Quispe, debe pagar", "El Estado, sostiene, debe pagar".
func (r *recommender) saidBetween(n, k int) prose.Speaker {
	if r.language != "es" || !r.Is(k-1, ",") || r.Tokens[k].Capital() {
		return prose.Nobody
	}
	if r.Is(k+1, ",") {
		return r.before(n)
	}
	s := r.Sentences[n]
	for end := k + 2; end < min(s.Last, k+prose.LongestPhrase/2); end++ {
		if !r.Is(end, ",") {
			continue
		}
		p := r.PhraseAfter(k+1, end)
		if p.First != k+1 || p.Last != end || !r.Named(p) && !r.Human(p) && !r.HasRole(p) {
			return prose.Nobody
		}
		return r.SpeakerOf(p)
	}
	return prose.Nobody
}
