package extract

import "strings"

// ledByMood reports whether the base form at token i hangs on "might", "would",
// "to": then it is no subjunctive that asks: "suggested that it would be late".
func (r *recommender) ledByMood(i int) bool {
	for k := i - 1; k >= r.first && k >= i-3; k-- {
		if t := r.tokens[k]; t.is(classAuxiliary) || r.low(k) == "to" || r.listed("can", k) {
			return true
		}
		if !r.tokens[k].is(classAdverb) && r.low(k) != "not" && !strings.HasSuffix(r.low(k), "ly") {
			return false
		}
	}
	return false
}

// merelyProposed reports whether the verb of proposing at token i, which ends
// before token end, is denied, is a noun for people, or speaks of who runs for
// an office: "hasn’t proposed", "against recommending", "advocates such as",
// "campaigned for the nominee".
func (r *recommender) merelyProposed(s sentence, i, end int) bool {
	if r.language != "en" || end >= s.last {
		return false
	}
	w := r.low(i)
	if i > s.first {
		switch p := r.low(i - 1); {
		case p == "against" || p == "without" || strings.HasSuffix(p, "n’t") || strings.HasSuffix(p, "n't"):
			return true
		case p == "to" && i-2 >= s.first && r.low(i-2) == "not":
			return true
		case i-2 >= s.first && (r.tokens[i-1].is(classAdverb) || p == "yet") && (r.low(i-2) == "not" || r.low(i-2) == "never"):
			return true // "has not yet recommended"
		case p == "had" && i-3 > s.first && r.low(i-3) == "that" && strings.HasPrefix(r.low(i-4), "den"):
			return true // "denied that it had proposed"
		}
	}
	if w == "advocates" && (r.tokens[end].is(classConjunction) || r.low(end) == "such" || r.low(end) == "of" || r.tokens[end].kind == tokenMark) {
		return true
	}
	if strings.HasPrefix(w, "campaign") && r.low(end-1) == "for" {
		for k := end; k < s.last && k < end+4; k++ {
			if r.tokens[k].is(classRole|classTitle) || r.tokens[k].is(classPerson) && r.tokens[k].capital() || r.mentions[k] >= 0 && r.register.entities[r.mentions[k]].person {
				return true
			}
			if !r.tokens[k].is(classArticle|classDeterminer) && !r.tokens[k].capital() {
				break
			}
		}
	}
	return false
}

// needless reports whether nobody is the subject of "need to" before token i:
// "Nobody needs to be told how cold it was".
func (r *recommender) needless(i int) bool {
	return r.language == "en" && strings.HasPrefix(r.low(i), "need") && (r.low(i-1) == "nobody" || r.low(i-1) == "no-one" || r.low(i-2) == "no")
}

// behindModal reports whether a subject stands behind the modal verb that ends
// before token end: "should he fail", "should the court strike it down".
func (r *recommender) behindModal(i, end int) bool {
	if r.language != "en" || r.low(i) != "should" || end >= len(r.tokens) {
		return false
	}
	switch r.low(end) {
	case "all", "both", "each", "that", "this", "also":
		return false
	}
	t := r.tokens[end]
	return t.is(classArticle) || t.is(classPronoun|classThey|classWe|classI) && !r.tokens[i-1].is(classPronoun|classThey|classWe|classI)
}

// contactClause reports whether the pronoun before "need to" at token i opens a
// relative clause without a word for it: "the money it needs to feed them".
func (r *recommender) contactClause(s sentence, i int) bool {
	if r.language != "en" || i-2 < s.first || !r.tokens[i-1].is(classPronoun|classThey) {
		return false
	}
	t := r.tokens[i-2]
	return t.kind == tokenWord && !t.capital() && !t.is(classTime|classPeriod|classSay|classSayBase|classVerb|classAuxiliary|classAdverb|classConjunction|classPreposition|classSubordinate|classRelative|classArticle|classDeterminer|classPronoun|classNaming) && r.tagAt(s, i-2)&(tagSource|tagStress|tagPropose|tagAsk|tagLink|tagCondition|tagQuestion) == 0 &&
		i-3 >= s.first && r.tokens[i-3].is(classArticle|classDeterminer)
}
