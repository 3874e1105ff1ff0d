package recommendation

import "attache/briefing/extract/prose"

// longestSummed is how many tokens may stand between the verb and the number of
// points in which somebody sums up.
const longestSummed = 8

// sumsUp reports whether a French or Spanish lead-in says in how many points
// somebody sums up, whatever they are called: "Quispe resumió el debate en tres
// ideas:", "Diop a clos la séance sur quatre pistes :".
func (r *recommender) sumsUp(s prose.Sentence) bool {
	if !r.Romance() || s.Last-s.First < 5 || !r.Is(s.Last-1, ":") {
		return false
	}
	n := -1
	for i := s.Last - 2; i > max(s.First, s.Last-5) && n < 0; i-- {
		if r.Tokens[i].Kind == prose.TokenNumber || r.Listed("few", i) {
			n = i
		}
	}
	if n < 0 || !r.Tokens[n-1].Is(prose.ClassPreposition) {
		return false
	}
	for i := n - 2; i >= max(s.First, n-longestSummed); i-- {
		if r.Listed("sums-up", i) {
			return true
		}
	}
	return false
}
