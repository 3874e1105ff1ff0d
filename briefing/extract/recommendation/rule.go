package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// Rules that a text explains, guesses at what is the case, and rules that are
// to go: duties that ask for nothing, and one that does.

// ruleTold reports whether "must" or "have to" at token i only says what a rule
// demands already: "Under the treaty, States must report", "To qualify, a farm
// must have", "A judge must then decide", "Anyone who wishes to fish must buy".
func (r *recommender) ruleTold(s prose.Sentence, i int) bool {
	w := r.LowerWord(i)
	if w == "should" || w == "ought" || w == "shouldn't" {
		return false
	}
	if r.language != "en" {
		return r.underRule(s, i)
	}
	if r.LowerWord(i+1) == "then" && w == "must" || r.underRule(s, i) {
		return true
	}
	if r.LowerWord(s.First) == "to" {
		for k := s.First + 1; k < i && k < s.First+longestAside; k++ {
			if r.Is(k, ",") {
				return r.Listed("qualifies", s.First+1) || r.LowerWord(s.First+1) == "be" && r.Listed("qualifies", s.First+2)
			}
		}
	}
	for k := s.First; k+3 < i; k++ {
		if r.Listed("who", k) && r.Listed("wishes", k+1) && r.Is(k+2, "to") && r.Tokens[s.First].Capital() && k <= s.First+2 {
			return true
		}
	}
	return false
}

// underRule reports whether the sentence opens with the rule by which somebody
// must act, before token i: "Under the law,", "En vertu du code,", "Según la ley,".
func (r *recommender) underRule(s prose.Sentence, i int) bool {
	opens := r.Listed("under-rule", s.First)
	if !opens {
		return false
	}
	for k := s.First + 1; k < i && k < s.First+2*longestAside; k++ {
		if r.Is(k, ",") {
			return false
		}
		if r.Listed("rule", k) {
			return !r.Listed("new-rule", k-1) && !r.Listed("new-rule", k+1)
		}
	}
	return false
}

// guess reports whether "must" at token i guesses at what is the case: "There
// must be a thousand bats", "Whoever did this must know the house".
func (r *recommender) guess(s prose.Sentence, i, end int) bool {
	if r.language != "en" || r.LowerWord(i) != "must" {
		return false
	}
	if r.LowerWord(i-1) == "there" && r.LowerWord(end) == "be" {
		for k := end + 1; k < s.Last && k < end+4; k++ {
			if r.Listed("many", k) || r.Tokens[k].Kind == prose.TokenNumber {
				return true
			}
		}
	}
	return r.LowerWord(s.First) == "whoever" && strings.HasSuffix(r.LowerWord(s.First+1), "d")
}

// mustGo reports whether what is told to have to go, end or change stands at
// token i: "The old rules have to go".
func (r *recommender) mustGo(s prose.Sentence, end int) bool {
	if r.language != "en" || end >= s.Last || !r.Listed("go-away", end) {
		return false
	}
	return end+1 >= s.Last || r.Tokens[end+1].Kind == prose.TokenMark
}

// saidFarBehind reports whether a clause of saying with its verb in front
// follows behind token i: "…, said the president of the pilots’ association".
func (r *recommender) saidFarBehind(s prose.Sentence, i int) bool {
	for k := i + 1; k < s.Last; k++ {
		if r.SayingAt(k) && r.Is(k-1, ",") {
			return true
		}
	}
	return false
}

// toSpeak reports whether the verb behind "to" at token to is one of taking part
// in a meeting: what a chair invites to belongs to its procedure.
func (r *recommender) toSpeak(s prose.Sentence, to int) bool {
	if to+1 >= s.Last {
		return false
	}
	switch w := r.LowerWord(to + 1); w {
	case "speak", "introduce", "respond":
		return true
	case "take", "make", "have":
		for k := to + 2; k < s.Last && k < to+5; k++ {
			if r.Listed("floor", k) {
				return true
			}
		}
	}
	return false
}

// toNoun reports whether a noun ends the sentence behind "to" at token to: "to
// tea", "to dinner."
func (r *recommender) toNoun(s prose.Sentence, to int) bool {
	if to+1 >= s.Last || r.Listed("imperative-verb", to+1) || r.tagged(to+1)&prose.TagImperative != 0 {
		return false
	}
	return to+2 >= s.Last || r.Is(to+2, ".")
}

// ruleDemands reports whether the subject of the Spanish verb at token i is a rule or
// a thing that costs something, and asks for nothing: "La ley exige que", "El trámite
// exige". What a bill demands is proposed.
func (r *recommender) ruleDemands(s prose.Sentence, i int) bool {
	p := r.SubjectBefore(i, s.First)
	if p.Empty() || p.Head == p.First || r.Tokens[i-1].Kind == prose.TokenMark {
		return false
	}
	for k := p.First; k < p.Last; k++ {
		if r.Listed("new-rule", k) {
			return false
		}
	}
	return r.Listed("rule", p.Head-1) || r.Listed("procedure", p.Head-1)
}
