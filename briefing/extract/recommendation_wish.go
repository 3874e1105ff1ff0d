package extract

import (
	"strings"
)

// wants: "we want flag States to respond"; not "she wants to respond".
func (r *recommender) wants(s sentence, at int) bool {
	i := s.first + at
	end := i + 1 + int(r.tags[at].more)
	if end >= s.last || i == s.first && r.language == "en" {
		return false
	}
	if r.language != "en" {
		if r.proverb(s, i) {
			return false
		}
		return r.low(max(i-1, s.first)) != "no" && r.low(max(i-1, s.first)) != "ne"
	}
	if sees := r.low(end-1) == "see"; (sees || strings.HasPrefix(r.low(i), "want") || strings.HasPrefix(r.low(i), "wish")) && !r.nounUse(i, s.first) && r.seesDone(s, end, sees) {
		switch r.low(max(i-1, s.first)) {
		case "he", "she", "they":
			return r.namesActor(end, min(s.last, end+4))
		case "you", "who", "people", "what", "nobody", "if", "to":
			return false
		}
		return true
	}
	to := r.within(s, end, reachOfObject/2, "to")
	if to > end && !r.toVerb(s, to) {
		to = -1 // "want a path to the well"
	}
	for k := end; k < to; k++ {
		if r.tokens[k].is(classRelative) && !r.tokens[k].is(classDeterminer) {
			return false
		}
	}
	if to <= end || r.tags[end-s.first].tag&tagPronoun != 0 || r.nounUse(i, s.first) || r.low(end) == "us" {
		return false
	}
	for k := i - 1; k >= s.first && k >= i-2; k-- {
		switch r.low(k) {
		case "he", "she", "they":
			return r.namesActor(end, to) || r.low(end) == "every" || r.low(end) == "each" || r.low(end) == "all"
		case "you", "who", "people", "what", "nobody", "if":
			return false
		case "i":
			return r.low(i) == "want" || r.low(i) == "would"
		}
	}
	if strings.HasPrefix(r.low(i), "expect") {
		return r.low(i-1) == "we"
	}
	return true
}

// namesActor reports whether somebody who can be asked stands in [first, last).
func (r *recommender) namesActor(first, last int) bool {
	for i := first; i < last; i++ {
		if r.tagged(i)&tagActor != 0 || r.tokens[i].is(classOrg) || r.lexicon.classes[strings.TrimSuffix(r.low(i), "s")]&classOrg != 0 {
			return true
		}
	}
	return false
}

// exhorts: "let us" and "we need" ask when they are spoken, or written by
// those who say "we".
func (r *recommender) exhorts(n, at int) bool {
	s := r.sentences[n]
	end := s.first + at + 1 + int(r.tags[at].more)
	if end >= s.last {
		return false
	}
	if r.tags[at].tag&tagWeNeed != 0 {
		if r.conditional(s, s.first+at) {
			return false
		}
		next := r.low(end)
		if next == "to" {
			return true
		}
		return !r.tokens[end].is(classAuxiliary) && next != "not" && next != "it" && next != "you" && r.tokens[end].kind == tokenWord && !r.tokens[end].is(classPreposition)
	}
	if r.low(end-1) == "let" {
		return r.lets(s, s.first+at)
	}
	switch r.low(end) {
	case "know", "see", "say", "start", "go":
		return false
	}
	return true
}

// lets reads "Let every school have a nurse", "And let the council publish":
// the word opens its clause, and somebody with a verb of his own follows.
func (r *recommender) lets(s sentence, i int) bool {
	k := i - 1
	for k >= s.first && (r.tokens[k].is(classConjunction) || r.tokens[k].is(classAdverb) || r.low(k) == "so") {
		k--
	}
	if k > s.first && r.is(k, ",") && r.listed("ordinal", k-1) {
		k = s.first - 1 // "Third, let the police be taught"
	}
	if k >= s.first && !isQuotationMark(r.low(k)) && r.low(k) != "—" && r.low(k) != ":" && r.low(k) != ";" || i+3 >= s.last {
		return false
	}
	first := r.tokens[i+1]
	switch w := r.low(i + 1); {
	case w == "there", w == "no", w == "every", w == "each", w == "those", w == "all":
		return true
	case w == "this" || w == "that" || r.tagged(i+1)&tagPronoun != 0:
		return false
	case !first.is(classArticle|classDeterminer) && !first.capital() && !r.plural(i+1) && !strings.HasSuffix(r.low(i+1), "s"):
		return false
	}
	return r.bareVerb(s, i+1)
}

// bareVerb reports whether a verb in its base form, and no other, follows the
// noun phrase at token i: "that members notify the secretariat".
func (r *recommender) bareVerb(s sentence, i int) bool {
	for k := i + 1; k < s.last && k < i+longestAddressee; k++ {
		t := r.tokens[k]
		switch w := r.low(k); {
		case w == "be" || w == "have" || w == "not":
			return true
		case t.kind == tokenMark && w != "," && w != "-" && w != "’" && w != "'" && !isQuotationMark(w):
			return false
		case t.capital() || t.kind != tokenWord:
		case t.is(classAuxiliary | classRelative):
			return false
		case r.listed("imperative-verb", k) || r.tagged(k)&tagImperative != 0:
			if p := r.tokens[k-1]; !p.is(classArticle|classDeterminer|classPreposition|classConjunction) && r.objectAt(s, k+1) {
				return true
			}
		}
	}
	return false
}

// objectAt reports whether what stands at token i can follow a verb and no
// noun: an object, an adverb, a preposition, the end.
func (r *recommender) objectAt(s sentence, i int) bool {
	if i >= s.last {
		return true
	}
	t := r.tokens[i]
	if t.is(classSubordinate|classRelative) && !t.is(classAuxiliary) && r.tagged(i)&(tagQuestion|tagCondition) != 0 {
		return true // "let the women decide where"
	}
	return t.kind == tokenMark && !r.is(i, "-") || t.is(classArticle|classDeterminer|classPreposition|classAdverb|classPronoun|classThey) || t.capital() || t.kind == tokenNumber || t.kind == tokenWord && !t.is(classAuxiliary|classVerb|classRelative|classSay)
}

// seesDone reports whether somebody wants to see something done: "would like
// to see the port reopened", "wants the night bus restored". The noun phrase
// stands at token i.
func (r *recommender) seesDone(s sentence, i int, sees bool) bool {
	t := r.tokens[i]
	switch w := r.low(i); {
	case sees && (w == "more" || w == "fewer" || w == "less" || w == "greater" || w == "better" || w == "stronger" || w == "an" && r.low(i+1) == "end"):
		return true
	case r.tagged(i)&tagPronoun != 0 && w != "it":
		return false
	case !t.is(classArticle|classDeterminer) && !t.capital() && !t.is(classOrg|classPerson) && r.tagged(i)&tagActor == 0 && !r.plural(i) && w != "it" && !sees:
		return false
	}
	for k := i + 1; k < s.last && k < i+longestAddressee/2; k++ {
		w := r.low(k)
		if t := r.tokens[k]; t.kind == tokenMark && w != "-" || t.is(classRelative) && !t.is(classDeterminer) || t.is(classAuxiliary) && w != "be" {
			return false
		}
		if r.tokens[k-1].is(classArticle | classDeterminer | classPreposition) {
			continue
		}
		if strings.HasSuffix(w, "ed") && len(w) > 4 && (k+1 >= s.last || r.tokens[k+1].kind == tokenMark || r.tokens[k+1].is(classPreposition|classAdverb|classTime|classConjunction) || r.low(k+1) == "this" || r.low(k+1) == "next") {
			return true
		}
		if sees && (w == "being" || w == "become" || r.listed("imperative-verb", k) || r.tagged(k)&tagImperative != 0) && r.objectAt(s, k+1) {
			return true
		}
	}
	return false
}
