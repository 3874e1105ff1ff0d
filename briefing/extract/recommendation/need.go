package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// necessity: "need to" and "have to" ask when somebody who can act must, or
// when they are said.
func (r *recommender) necessity(n, i int) bool {
	s := r.Sentences[n]
	before := r.LowerWord(i - 1)
	if r.tagged(i-1)&prose.TagMood != 0 {
		return false
	}
	_, spoken := r.spokenAt(i)
	spoken = spoken || r.TurnAt(i).Known()
	reported := false
	for k := s.First; k < i; k++ {
		if r.Tokens[k].Is(prose.ClassSay) || r.tagAt(s, k)&(prose.TagSource|prose.TagStress|prose.TagOpinion) != 0 {
			reported = true
		}
	}
	switch r.LowerWord(i) {
	case "had", "needed":
		return reported && (r.hasOpinion(s, i) || r.stressedThat(s, i)) || r.saidBehind(s, i) && (r.actorBefore(s, i) || r.LowerWord(i) == "needed")
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
func (r *recommender) saidBehind(s prose.Sentence, i int) bool {
	for k := s.Last - 1; k > i && k > s.Last-8; k-- {
		if r.SayingAt(k) && k > i+2 && (r.Is(k-1, ",") || r.Is(k-2, ",")) {
			return true
		}
	}
	return r.saidInside(s, i)
}

// saidInside reports whether a clause of saying stands between commas behind
// token i: "States had to act, the Rapporteur stressed, and pay".
func (r *recommender) saidInside(s prose.Sentence, i int) bool {
	for k := i + 3; k+1 < s.Last; k++ {
		if !r.SayingAt(k) || !r.Is(k+1, ",") {
			continue
		}
		for j := k - 1; j > i && j > k-9; j-- {
			if r.Is(j, ",") {
				return r.Tokens[j+1].Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun|prose.ClassThey) || r.Tokens[j+1].Capital()
			}
		}
	}
	return false
}

// stressedThat reports whether token i stands in what somebody stressed or argued:
// "underlined that victims had to have access". What "he had to" do is a story.
func (r *recommender) stressedThat(s prose.Sentence, i int) bool {
	if r.Tokens[i-1].Is(prose.ClassPronoun | prose.ClassI) {
		return false
	}
	for k := s.First; k+1 < i; k++ {
		if r.tagAt(s, k)&prose.TagStress != 0 && r.LowerWord(k+1) == "that" {
			return true
		}
	}
	return false
}

// hasOpinion reports whether the sentence gives somebody's opinion before token i.
func (r *recommender) hasOpinion(s prose.Sentence, i int) bool {
	for k := s.First; k < i; k++ {
		if r.tagAt(s, k)&prose.TagOpinion != 0 {
			return true
		}
		if r.tagAt(s, k)&prose.TagSource != 0 && r.actorBefore(s, i) {
			return true
		}
	}
	return false
}

// actorBefore reports whether one of the five words before token i is
// somebody who can be asked.
func (r *recommender) actorBefore(s prose.Sentence, i int) bool {
	for k := i - 1; k >= s.First && k >= i-5; k-- {
		if r.tagAt(s, k)&prose.TagActor != 0 {
			return true
		}
	}
	return false
}

// crucial: "il faut", "there is a need to"; "il faut rappeler" asks for nothing.
func (r *recommender) crucial(s prose.Sentence, at int) bool {
	end := s.First + at + 1 + int(r.tags[at].More)
	if end >= s.Last {
		return strings.HasSuffix(r.Slice(s.Span), ":")
	}
	if i := s.First + at; i > s.First {
		if r.inQuestion(s, i) {
			return false
		}
		if r.tagged(i-1)&(prose.TagCondition|prose.TagQuestion|prose.TagNegation) != 0 {
			return false
		}
	}
	if r.language == "es" && r.tags[at].More == 0 {
		end = r.pastAside(s, end)
		return r.infinitiveAt(end) || r.LowerWord(end) == "que"
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
func (r *recommender) pastAside(s prose.Sentence, i int) int {
	if !r.Is(i, ",") {
		return i
	}
	says := false
	for k := i + 1; k+1 < s.Last && k < i+longestAside; k++ {
		if r.Is(k, ",") {
			if says || r.Romance() && k-i <= longestLink {
				return k + 1
			}
			return i
		}
		says = says || r.Tokens[k].Is(prose.ClassSay|prose.ClassNaming) || r.tagAt(s, k)&prose.TagSource != 0
	}
	return i
}

// merelySaid reports whether the action at token i is one of saying: "it is
// important to note".
func (r *recommender) merelySaid(s prose.Sentence, i int) bool {
	for k := i; k < s.Last && k < i+3; k++ {
		if r.tagged(k)&prose.TagMerely != 0 {
			return true
		}
		if r.Tokens[k].Is(prose.ClassPreposition|prose.ClassSubordinate|prose.ClassRelative) || r.LowerWord(k) == "to" {
			continue
		}
		return false
	}
	return false
}

// necessary reports whether the adjective at place at stands in "it is …
// that", "considers it … to", "il est … de", "es … que".
func (r *recommender) necessary(s prose.Sentence, at int) bool {
	i := s.First + at
	end := i + 1 + int(r.tags[at].More)
	if end >= s.Last || r.merelySaid(s, end) {
		return false
	}
	next := r.LowerWord(r.pastAside(s, end))
	if quotation.IsQuotationMark(next) && end+1 < s.Last {
		next = r.LowerWord(end + 1) // "calificó de “imperioso” que"
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
	for k > s.First && (r.Tokens[k].Is(prose.ClassAdverb) || strings.HasSuffix(r.LowerWord(k), "ly") || strings.HasSuffix(r.LowerWord(k), "ment") || r.LowerWord(k) == "very" || r.LowerWord(k) == "plus" || r.LowerWord(k) == "muy" || r.LowerWord(k) == "aussi") {
		k--
	}
	if r.language != "en" {
		if quotation.IsQuotationMark(r.LowerWord(k)) && k-1 > s.First {
			k--
		}
		before := max(k-1, s.First)
		if r.LowerWord(k) == "de" && strings.HasPrefix(r.LowerWord(before), "calific") || r.Listed("judge", k) {
			return true
		}
		return r.tagged(k)&prose.TagIs != 0 && (k == s.First || r.tagged(before)&(prose.TagNegation|prose.TagCondition) == 0)
	}
	if next == "that" && r.LowerWord(i) == "time" && end+1 < s.Last && r.Tokens[end+1].Is(prose.ClassAuxiliary) {
		return false // "it's time that could take us over a threshold"
	}
	switch {
	case r.Is(k, "it"):
		return k > s.First && (r.Tokens[k-1].Is(prose.ClassSay|prose.ClassVerb) || r.tagAt(s, k-1)&prose.TagSource != 0)
	case r.tagged(k)&prose.TagIs == 0 && !r.Is(k, "’s") && !r.Is(k, "'s"):
		return false
	}
	for k--; k >= s.First && k >= i-6; k-- {
		switch r.LowerWord(k) {
		case "it":
			return k == s.First || r.tagged(k-1)&prose.TagCondition == 0 && r.LowerWord(k-1) != "when" && r.LowerWord(k-1) != "as"
		case "would", "will", "may", "also", "therefore", "thus", "has", "might":
			continue
		}
		return false
	}
	return false
}
