package extract

// longestSummed is how many tokens may stand between the verb and the number of
// points in which somebody sums up.
const longestSummed = 8

// sumsUp reports whether a French or Spanish lead-in says in how many points
// somebody sums up, whatever they are called: "Quispe resumió el debate en tres
// ideas:", "Diop a clos la séance sur quatre pistes :".
func (r *recommender) sumsUp(s sentence) bool {
	if !r.romance() || s.last-s.first < 5 || !r.is(s.last-1, ":") {
		return false
	}
	n := -1
	for i := s.last - 2; i > max(s.first, s.last-5) && n < 0; i-- {
		if r.tokens[i].kind == tokenNumber || r.listed("few", i) {
			n = i
		}
	}
	if n < 0 || !r.tokens[n-1].is(classPreposition) {
		return false
	}
	for i := n - 2; i >= max(s.first, n-longestSummed); i-- {
		if r.listed("sums-up", i) {
			return true
		}
	}
	return false
}
