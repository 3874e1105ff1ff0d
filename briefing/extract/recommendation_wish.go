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
	to := r.within(s, end, reachOfObject/2, "to")
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
			return r.namesActor(end, to)
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
	switch r.low(end) {
	case "know", "see", "say", "start", "go":
		return false
	}
	return true
}
