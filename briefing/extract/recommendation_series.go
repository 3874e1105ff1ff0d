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

// requests reports whether sentence n announces measures in the first person
// and the next one names the first in the imperative: "I have two requests for
// Congress. First, direct …".
func (r *recommender) requests(n int) bool {
	s := r.sentences[n]
	if n+1 >= len(r.sentences) || s.last-s.first > longestAnnouncement || !r.orders(n+1) {
		return false
	}
	ours, measure := false, false
	for i := s.first; i < s.last; i++ {
		ours = ours || r.tokens[i].is(classI|classWe) && !r.tokens[i].is(classArticle)
		measure = measure || r.listed("measure", i)
	}
	return ours && measure
}

// orders reports whether sentence n is in the imperative behind an ordinal:
// "Second, fund …".
func (r *recommender) orders(n int) bool {
	s := r.sentences[n]
	first := s.first
	for first < s.last && r.tokens[first].kind == tokenMark {
		first++
	}
	if first+2 >= s.last || !r.is(first+1, ",") || !r.listed("ordinal", first) {
		return false
	}
	return r.imperative(first+2, s.last) || r.language == "en" && r.listed("imperative-verb", first+2) && !r.tokens[first+3].is(classAuxiliary|classVerb|classSay)
}

// longestAnnouncement is in tokens.
const longestAnnouncement = 18

// inSeries reports whether sentence n is one of the measures announced before.
func (r *recommender) inSeries(n int) bool {
	return r.series >= 0 && (r.series == n-1 && r.asked.known() && r.opensMeasure(n) || n-r.series <= farthestMeasure && r.orders(n))
}

// goesOn reports whether sentence n goes on with an ask in a bare Romance
// subjunctive, right behind one of the same paragraph: "Le Parlement doit ….
// Que les juges cessent de …. Et que les maires publient …".
func (r *recommender) goesOn(n int) bool {
	s := r.sentences[n]
	if n == 0 || r.askedIn != n-1 || r.sentences[n-1].block != s.block || r.language != "fr" && r.language != "es" {
		return false
	}
	i := s.first
	if w := r.low(i); w == "et" || w == "y" {
		i++
	}
	if w := r.low(i); w != "que" && w != "qu’" && w != "qu'" {
		return false
	}
	if i+3 >= s.last || r.tokens[i+1].is(classAuxiliary|classPreposition) || r.tokens[i+1].kind == tokenMark {
		return false
	}
	end := r.slice(s.span)
	return end[len(end)-1] != '?' && end[len(end)-1] != '!'
}

// farthestMeasure is how many sentences behind one measure the next may stand,
// past what explains it, when an ordinal opens it.
const farthestMeasure = 4

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
