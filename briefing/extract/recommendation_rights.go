package extract

import "strings"

// Sentences that look like asking and belong to something else: a publisher's
// rights, the procedure of a chamber, a forecast, somebody's errand.

// farthestRights is how many sentences behind the one that reserves rights
// may still speak of them.
const farthestRights = 3

// reservesRights reports whether sentence n, or one shortly before it in its
// paragraph, says who may copy the document: "Written permission must be
// obtained before any part is reproduced".
func (r *recommender) reservesRights(n int) bool {
	for k := n; k >= max(0, n-farthestRights) && r.sentences[k].block == r.sentences[n].block; k-- {
		if r.copiesBy(k) {
			return true
		}
	}
	return false
}

// copiesBy reports whether sentence n itself says who may copy a text.
func (r *recommender) copiesBy(n int) bool {
	s := r.sentences[n]
	copies, permits := false, false
	for i := s.first; i < s.last; i++ {
		if r.listed("rights", i) || r.listed("reserved", i) && r.listed("right", i-1) {
			return true
		}
		copies = copies || r.listed("copying", i)
		permits = permits || r.listed("permission", i)
	}
	return copies && permits
}

// motion reports whether what is proposed at token i only belongs to the
// procedure of a chamber: "an amendment to the motion".
func (r *recommender) motion(s sentence, i int) bool {
	for k := i; k < s.last && k < i+5; k++ {
		if r.listed("motion", k) {
			return true
		}
		if !r.tokens[k].is(classArticle|classDeterminer) && r.tokens[k].kind != tokenNumber && !r.listed("ordinal", k) && k > i+2 {
			return false
		}
	}
	return false
}

// asksThing reports whether the English verb at token i asks for a thing and
// no deed: "asks for names", "asked for water", "everyone asks that question".
func (r *recommender) asksThing(s sentence, i, end int) bool {
	if r.language != "en" || !strings.HasPrefix(r.low(i), "ask") || end+1 >= s.last {
		return false
	}
	switch r.low(end) {
	case "that":
		return r.low(i) != "asking" && !r.bareVerb(s, end+1) && r.within(s, end, reachOfObject, "be", "should", "must") < 0
	case "for":
		if r.within(s, end, reachOfObject, "to") > 0 {
			return false
		}
		p := r.subjectBefore(i, s.first)
		if p.empty() {
			return i > s.first && r.tagged(i-1)&tagPrivate != 0
		}
		for k := p.first; k < p.last; k++ {
			if t := r.tokens[k]; t.capital() && (k > s.first || !t.is(classArticle|classDeterminer|classPronoun)) || t.is(classOrg|classRole|classPerson|classThey|classWe|classText) || r.tagged(k)&tagActor != 0 || r.plural(k) {
				return r.tagged(p.first)&tagPrivate != 0
			}
		}
		return true
	}
	return false
}

// forecasts reports whether the modal verb at token i says what is likely:
// "Prices should fall next year, the bank forecasts".
func (r *recommender) forecasts(s sentence, i, end int) bool {
	if end >= s.last {
		return false
	}
	for k := end; k < s.last && k < end+3; k++ {
		if r.listed("likely", k) {
			for n := s.first; n < s.last; n++ {
				if r.listed("forecast", n) {
					return true
				}
			}
			return false
		}
	}
	return false
}
