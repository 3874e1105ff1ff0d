package extract

import "strings"

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

// farthestJussive is in tokens: how far behind "Que" the verb may stand.
const farthestJussive = 12

// jussive is the token of the "Que" with which a whole sentence, or what is
// quoted, demands something in the subjunctive: "Que se abran los archivos",
// "« Qu’ils financent les écoles », a-t-il lancé"; -1 for none.
func (r *recommender) jussive(n int) int {
	s := r.sentences[n]
	if !r.romance() || s.block == 0 {
		return -1 // a headline repeats
	}
	i := s.first
	for i < s.last && (r.tokens[i].kind == tokenMark || r.low(i) == "et" || r.low(i) == "y") {
		i++
	}
	for quoted := s.first; i+2 < s.last && quoted < s.last; quoted++ {
		if quoted > i && isQuotationMark(r.low(quoted)) {
			i = quoted + 1 // "Il a lancé : « Que la mairie …"
		}
		if w := r.low(i); w == "que" || w == "qu’" || w == "qu'" {
			break
		}
	}
	if w := r.low(s.first); w == "quant" || w == "en" && r.low(s.first+1) == "cuanto" {
		for k := s.first + 2; k+2 < s.last && k < s.first+farthestJussive; k++ {
			if r.is(k, ",") {
				i = k + 1 // "Quant aux bailleurs, qu’ils financent …"
				break
			}
		}
	}
	topic := false
	if r.language == "fr" && r.tokens[s.first].is(classArticle|classDeterminer) {
		for k := s.first + 1; k+3 < s.last && k < s.first+farthestJussive; k++ {
			if w := r.low(k + 1); r.is(k, ",") && (w == "qu’" || w == "qu'") && (strings.HasPrefix(r.low(k+2), "il") || strings.HasPrefix(r.low(k+2), "elle")) {
				i, topic = k+1, true // "Les bijoutiers, qu’ils viennent voir"
			}
			if r.tokens[k].kind == tokenMark && !r.innerMark(k) || r.tokens[k].is(classVerb|classAuxiliary|classSay) && !r.tokens[k].is(classRole|classPerson|classPreposition|classArticle) {
				break
			}
		}
	}
	if w := r.low(i); i+2 >= s.last || w != "que" && w != "qu’" && w != "qu'" || i > s.first && r.tokens[i-1].kind == tokenWord && r.low(i-1) != "et" && r.low(i-1) != "y" {
		return -1
	}
	subject := r.tokens[i+1]
	if !topic && r.tagged(i+1)&tagPrivate != 0 && r.low(i+1) != "il" && r.low(i+1) != "elle" || r.listed("wisher", i+1) || subject.is(classPreposition) && !subject.is(classArticle|classDeterminer) {
		return -1
	}
	verb := false
	if topic && i+3 < s.last && strings.HasSuffix(r.low(i+2), "s") && strings.HasSuffix(r.low(i+3), "ent") {
		verb = true // their subjunctive is mostly that of the indicative
		for k := i + 4; k < s.last; k++ {
			verb = verb && !r.is(k, ",") // "Les enfants, qu’ils aiment, vont …"
		}
	}
	for k := i + 1; !verb && k < s.last && k < i+farthestJussive; k++ {
		if r.tokens[k].kind == tokenMark && (r.is(k, "?") || r.is(k, "»") || r.is(k, "”")) || r.tokens[k].is(classRelative) && !verb && k > i+1 {
			return -1
		}
		if r.listed("subjunctive", k) && !r.tokens[k-1].is(classPreposition) && (!r.tokens[k-1].is(classArticle|classDeterminer) || r.tokens[k-1].is(classClitic|classPronoun)) {
			verb = true
			break
		}
		if r.tokens[k].is(classAuxiliary) {
			return -1
		}
	}
	if !verb {
		return -1
	}
	for k := i + 2; k < s.last; k++ {
		if w := r.low(k); r.is(k, "?") || (w == "ou" || w == "o") && k+1 < s.last && (r.low(k+1) == "que" && r.language == "fr" || r.low(k+1) == "qu’" || r.low(k+1) == "qu'" || r.low(k+1) == "no" || r.low(k+1) == "non") {
			return -1
		}
	}
	return i
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
