package extract

import "strings"

// Rules that a text explains, guesses at what is the case, and rules that are
// to go: duties that ask for nothing, and one that does.

// ruleTold reports whether "must" or "have to" at token i only says what a rule
// demands already: "Under the treaty, States must report", "To qualify, a farm
// must have", "A judge must then decide", "Anyone who wishes to fish must buy".
func (r *recommender) ruleTold(s sentence, i int) bool {
	w := r.low(i)
	if w == "should" || w == "ought" || w == "shouldn't" {
		return false
	}
	if r.language != "en" {
		return r.underRule(s, i)
	}
	if r.low(i+1) == "then" && w == "must" || r.underRule(s, i) {
		return true
	}
	if r.low(s.first) == "to" {
		for k := s.first + 1; k < i && k < s.first+longestAside; k++ {
			if r.is(k, ",") {
				return r.listed("qualifies", s.first+1) || r.low(s.first+1) == "be" && r.listed("qualifies", s.first+2)
			}
		}
	}
	for k := s.first; k+3 < i; k++ {
		if r.listed("who", k) && r.listed("wishes", k+1) && r.is(k+2, "to") && r.tokens[s.first].capital() && k <= s.first+2 {
			return true
		}
	}
	return false
}

// underRule reports whether the sentence opens with the rule by which somebody
// must act, before token i: "Under the law,", "En vertu du code,", "Según la ley,".
func (r *recommender) underRule(s sentence, i int) bool {
	opens := r.listed("under-rule", s.first)
	if !opens {
		return false
	}
	for k := s.first + 1; k < i && k < s.first+2*longestAside; k++ {
		if r.is(k, ",") {
			return false
		}
		if r.listed("rule", k) {
			return !r.listed("new-rule", k-1) && !r.listed("new-rule", k+1)
		}
	}
	return false
}

// guess reports whether "must" at token i guesses at what is the case: "There
// must be a thousand bats", "Whoever did this must know the house".
func (r *recommender) guess(s sentence, i, end int) bool {
	if r.language != "en" || r.low(i) != "must" {
		return false
	}
	if r.low(i-1) == "there" && r.low(end) == "be" {
		for k := end + 1; k < s.last && k < end+4; k++ {
			if r.listed("many", k) || r.tokens[k].kind == tokenNumber {
				return true
			}
		}
	}
	return r.low(s.first) == "whoever" && strings.HasSuffix(r.low(s.first+1), "d")
}

// mustGo reports whether what is told to have to go, end or change stands at
// token i: "The old rules have to go".
func (r *recommender) mustGo(s sentence, end int) bool {
	if r.language != "en" || end >= s.last || !r.listed("go-away", end) {
		return false
	}
	return end+1 >= s.last || r.tokens[end+1].kind == tokenMark
}

// saidFarBehind reports whether a clause of saying with its verb in front
// follows behind token i: "…, said the president of the pilots’ association".
func (r *recommender) saidFarBehind(s sentence, i int) bool {
	for k := i + 1; k < s.last; k++ {
		if r.sayingAt(k) && r.is(k-1, ",") {
			return true
		}
	}
	return false
}

// toSpeak reports whether the verb behind "to" at token to is one of taking part
// in a meeting: what a chair invites to belongs to its procedure.
func (r *recommender) toSpeak(s sentence, to int) bool {
	if to+1 >= s.last {
		return false
	}
	switch w := r.low(to + 1); w {
	case "speak", "introduce", "respond":
		return true
	case "take", "make", "have":
		for k := to + 2; k < s.last && k < to+5; k++ {
			if r.listed("floor", k) {
				return true
			}
		}
	}
	return false
}

// toNoun reports whether a noun ends the sentence behind "to" at token to: "to
// tea", "to dinner."
func (r *recommender) toNoun(s sentence, to int) bool {
	if to+1 >= s.last || r.listed("imperative-verb", to+1) || r.tagged(to+1)&tagImperative != 0 {
		return false
	}
	return to+2 >= s.last || r.is(to+2, ".")
}
