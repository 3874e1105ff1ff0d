package recommendation

import "attache/briefing/extract/prose"

// saidBetween is who says a French or Spanish sentence whose verb of saying at token k
// stands between commas within it, and is not what that sentence is about: "El
// Estado, sostiene Quispe, debe pagar", "El Estado, sostiene, debe pagar", "L’État,
// insiste-t-elle, doit payer".
func (r *recommender) saidBetween(n, k int) prose.Speaker {
	if !r.Romance() || !r.Is(k-1, ",") || r.Tokens[k].Capital() {
		return prose.Nobody
	}
	if r.Is(k+1, ",") && r.language == "es" {
		return r.before(n)
	}
	s := r.Sentences[n]
	if r.language == "fr" && k+2 < s.Last && r.Tokens[k+1].Is(prose.ClassInverted) {
		return r.SpeakerOf(prose.NounPhrase{First: k + 1, Last: k + 2, Head: k + 2})
	}
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
