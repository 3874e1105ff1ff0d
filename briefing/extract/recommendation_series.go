package extract

// announces reports whether sentence n only announces measures that the next
// ones name: "I therefore propose three things. That the Ministry set …".
func (r *recommender) announces(n int) bool {
	if n+1 >= len(r.sentences) || !r.opensMeasure(n+1) {
		return false
	}
	s := r.sentences[n]
	if s.last-s.first > longestAnnouncement {
		return false
	}
	for i := s.first; i < s.last; i++ {
		if r.listed("measure", i) {
			return true
		}
	}
	return false
}

// longestAnnouncement is in tokens.
const longestAnnouncement = 18

// inSeries reports whether sentence n is one of the measures announced before.
func (r *recommender) inSeries(n int) bool {
	return r.series >= 0 && r.series == n-1 && r.asked.known() && r.opensMeasure(n)
}

// opensMeasure reports whether sentence n opens with "That", "And that" or
// "First, that".
func (r *recommender) opensMeasure(n int) bool {
	s := r.sentences[n]
	for i := s.first; i < min(s.last, s.first+4); i++ {
		if w := r.low(i); w == "that" || w == "que" {
			return i+3 < s.last
		}
		if t := r.tokens[i]; t.kind == tokenWord && !t.is(classConjunction|classAdverb|classNoName) {
			return false
		}
	}
	return false
}
