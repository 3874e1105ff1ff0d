package extract

import (
	"strings"
)

// necessity: "need to" and "have to" ask when somebody who can act must, or
// when they are said.
func (r *recommender) necessity(n, i int) bool {
	s := r.sentences[n]
	before := r.low(i - 1)
	if r.tagged(i-1)&tagMood != 0 {
		return false
	}
	_, spoken := r.spokenAt(i)
	spoken = spoken || r.turnAt(i).known()
	reported := false
	for k := s.first; k < i; k++ {
		if r.tokens[k].is(classSay) || r.tagAt(s, k)&(tagSource|tagStress|tagOpinion) != 0 {
			reported = true
		}
	}
	switch r.low(i) {
	case "had", "needed":
		return reported && (r.hasOpinion(s, i) || r.stressedThat(s, i)) || r.saidBehind(s, i) && (r.actorBefore(s, i) || r.low(i) == "needed")
	case "need", "needs":
		return true
	}
	if r.mustGo(s, i+2) {
		return reported || spoken || r.saidBehind(s, i) || r.saidFarBehind(s, i)
	}
	actor := r.actorBefore(s, i)
	return actor && (spoken || reported || before == "we") || spoken && before == "we"
}

// saidBehind reports whether the sentence ends in "…, she said".
func (r *recommender) saidBehind(s sentence, i int) bool {
	for k := s.last - 1; k > i && k > s.last-8; k-- {
		if r.sayingAt(k) && k > i+2 && (r.is(k-1, ",") || r.is(k-2, ",")) {
			return true
		}
	}
	return r.saidInside(s, i)
}

// saidInside reports whether a clause of saying stands between commas behind
// token i: "States had to act, the Rapporteur stressed, and pay".
func (r *recommender) saidInside(s sentence, i int) bool {
	for k := i + 3; k+1 < s.last; k++ {
		if !r.sayingAt(k) || !r.is(k+1, ",") {
			continue
		}
		for j := k - 1; j > i && j > k-9; j-- {
			if r.is(j, ",") {
				return r.tokens[j+1].is(classArticle|classDeterminer|classPronoun|classThey) || r.tokens[j+1].capital()
			}
		}
	}
	return false
}

// stressedThat reports whether token i stands in what somebody stressed or argued:
// "underlined that victims had to have access". What "he had to" do is a story.
func (r *recommender) stressedThat(s sentence, i int) bool {
	if r.tokens[i-1].is(classPronoun | classI) {
		return false
	}
	for k := s.first; k+1 < i; k++ {
		if r.tagAt(s, k)&tagStress != 0 && r.low(k+1) == "that" {
			return true
		}
	}
	return false
}

// hasOpinion reports whether the sentence gives somebody's opinion before token i.
func (r *recommender) hasOpinion(s sentence, i int) bool {
	for k := s.first; k < i; k++ {
		if r.tagAt(s, k)&tagOpinion != 0 {
			return true
		}
		if r.tagAt(s, k)&tagSource != 0 && r.actorBefore(s, i) {
			return true
		}
	}
	return false
}

// actorBefore reports whether one of the five words before token i is
// somebody who can be asked.
func (r *recommender) actorBefore(s sentence, i int) bool {
	for k := i - 1; k >= s.first && k >= i-5; k-- {
		if r.tagAt(s, k)&tagActor != 0 {
			return true
		}
	}
	return false
}

// crucial: "il faut", "there is a need to"; "il faut rappeler" asks for nothing.
func (r *recommender) crucial(s sentence, at int) bool {
	end := s.first + at + 1 + int(r.tags[at].more)
	if end >= s.last {
		return strings.HasSuffix(r.slice(s.span), ":")
	}
	if i := s.first + at; i > s.first {
		if r.inQuestion(s, i) {
			return false
		}
		if r.tagged(i-1)&(tagCondition|tagQuestion|tagNegation) != 0 {
			return false
		}
	}
	if r.language == "es" && r.tags[at].more == 0 {
		end = r.pastAside(s, end)
		return r.infinitiveAt(end) || r.low(end) == "que"
	}
	return !r.merelySaid(s, end)
}

// longestAside is in tokens: ", she told the committee,".
const longestAside = 9

// longestLink is in tokens: ", por lo tanto,".
const longestLink = 4

// pastAside is the token behind the clause of saying between commas, or the word
// that links, that stands at token i; i when none does: "Il est temps,
// poursuit-il, d’ouvrir", "Es necesario, además, que".
func (r *recommender) pastAside(s sentence, i int) int {
	if !r.is(i, ",") {
		return i
	}
	says := false
	for k := i + 1; k+1 < s.last && k < i+longestAside; k++ {
		if r.is(k, ",") {
			if says || r.romance() && k-i <= longestLink {
				return k + 1
			}
			return i
		}
		says = says || r.tokens[k].is(classSay|classNaming) || r.tagAt(s, k)&tagSource != 0
	}
	return i
}

// merelySaid reports whether the action at token i is one of saying: "it is
// important to note".
func (r *recommender) merelySaid(s sentence, i int) bool {
	for k := i; k < s.last && k < i+3; k++ {
		if r.tagged(k)&tagMerely != 0 {
			return true
		}
		if r.tokens[k].is(classPreposition|classSubordinate|classRelative) || r.low(k) == "to" {
			continue
		}
		return false
	}
	return false
}

// necessary reports whether the adjective at place at stands in "it is …
// that", "considers it … to", "il est … de", "es … que".
func (r *recommender) necessary(s sentence, at int) bool {
	i := s.first + at
	end := i + 1 + int(r.tags[at].more)
	if end >= s.last || r.merelySaid(s, end) {
		return false
	}
	next := r.low(r.pastAside(s, end))
	if isQuotationMark(next) && end+1 < s.last {
		next = r.low(end + 1) // "calificó de “imperioso” que"
	}
	switch r.language {
	case "fr":
		if next != "de" && next != "d’" && next != "d'" && next != "que" && next != "qu’" && next != "qu'" {
			return false
		}
	case "es":
		if next != "que" && !r.infinitiveAt(r.pastAside(s, end)) {
			return false
		}
	default:
		if next != "that" && next != "to" && !(next == "for" && r.within(s, end, reachOfObject/2, "to") > 0) {
			return false
		}
	}
	k := i - 1
	for k > s.first && (r.tokens[k].is(classAdverb) || strings.HasSuffix(r.low(k), "ly") || strings.HasSuffix(r.low(k), "ment") || r.low(k) == "very" || r.low(k) == "plus" || r.low(k) == "muy" || r.low(k) == "aussi") {
		k--
	}
	if r.language != "en" {
		if isQuotationMark(r.low(k)) && k-1 > s.first {
			k--
		}
		before := max(k-1, s.first)
		if r.low(k) == "de" && strings.HasPrefix(r.low(before), "calific") || r.listed("judge", k) {
			return true
		}
		return r.tagged(k)&tagIs != 0 && (k == s.first || r.tagged(before)&(tagNegation|tagCondition) == 0)
	}
	if next == "that" && r.low(i) == "time" && end+1 < s.last && r.tokens[end+1].is(classAuxiliary) {
		return false // "it's time that could take us over a threshold"
	}
	switch {
	case r.is(k, "it"):
		return k > s.first && (r.tokens[k-1].is(classSay|classVerb) || r.tagAt(s, k-1)&tagSource != 0)
	case r.tagged(k)&tagIs == 0 && !r.is(k, "’s") && !r.is(k, "'s"):
		return false
	}
	for k--; k >= s.first && k >= i-6; k-- {
		switch r.low(k) {
		case "it":
			return k == s.first || r.tagged(k-1)&tagCondition == 0 && r.low(k-1) != "when" && r.low(k-1) != "as"
		case "would", "will", "may", "also", "therefore", "thus", "has", "might":
			continue
		}
		return false
	}
	return false
}
