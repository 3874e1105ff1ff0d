package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// wants: "we want flag States to respond"; not "she wants to respond".
func (r *recommender) wants(s prose.Sentence, at int) bool {
	i := s.First + at
	end := i + 1 + int(r.tags[at].More)
	if end >= s.Last || i == s.First && r.language == "en" {
		return false
	}
	if r.language != "en" {
		if r.proverb(s, i) {
			return false
		}
		if r.language == "fr" && strings.HasPrefix(r.LowerWord(i), "atten") && r.fromWhom(end-1) && !r.Is(end-1, "de") {
			return r.within(s, end, reachOfObject/4, "qu’", "qu'", "que") >= 0 // "attend des communes qu’elles", but "attend des secours"
		}
		return r.LowerWord(max(i-1, s.First)) != "no" && r.LowerWord(max(i-1, s.First)) != "ne"
	}
	if sees := r.LowerWord(end-1) == "see"; (sees || strings.HasPrefix(r.LowerWord(i), "want") || strings.HasPrefix(r.LowerWord(i), "wish")) && !r.nounUse(i, s.First) && r.seesDone(s, end, sees) {
		switch r.LowerWord(max(i-1, s.First)) {
		case "he", "she", "they":
			return r.namesActor(end, min(s.Last, end+4))
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
		if r.Tokens[k].Is(prose.ClassRelative) && !r.Tokens[k].Is(prose.ClassDeterminer) {
			return false
		}
	}
	if to <= end || r.tags[end-s.First].Tag&prose.TagPronoun != 0 || r.nounUse(i, s.First) || r.LowerWord(end) == "us" {
		return false
	}
	for k := i - 1; k >= s.First && k >= i-2; k-- {
		switch r.LowerWord(k) {
		case "he", "she", "they":
			return r.namesActor(end, to) || r.LowerWord(end) == "every" || r.LowerWord(end) == "each" || r.LowerWord(end) == "all"
		case "you", "who", "people", "what", "nobody", "if":
			return false
		case "i":
			return r.LowerWord(i) == "want" || r.LowerWord(i) == "would"
		}
	}
	if strings.HasPrefix(r.LowerWord(i), "expect") {
		return r.LowerWord(i-1) == "we"
	}
	return true
}

// namesActor reports whether somebody who can be asked stands in [first, last).
func (r *recommender) namesActor(first, last int) bool {
	for i := first; i < last; i++ {
		if r.tagged(i)&prose.TagActor != 0 || r.Tokens[i].Is(prose.ClassOrg) || r.Lexicon.Classes[strings.TrimSuffix(r.LowerWord(i), "s")]&prose.ClassOrg != 0 {
			return true
		}
	}
	return false
}

// exhorts: "let us" and "we need" ask when they are spoken, or written by
// those who say "we".
func (r *recommender) exhorts(n, at int) bool {
	s := r.Sentences[n]
	end := s.First + at + 1 + int(r.tags[at].More)
	if end >= s.Last {
		return false
	}
	if r.tags[at].Tag&prose.TagWeNeed != 0 {
		if r.conditional(s, s.First+at) {
			return false
		}
		next := r.LowerWord(end)
		if next == "to" {
			return true
		}
		return !r.Tokens[end].Is(prose.ClassAuxiliary) && next != "not" && next != "it" && next != "you" && r.Tokens[end].Kind == prose.TokenWord && !r.Tokens[end].Is(prose.ClassPreposition)
	}
	if r.LowerWord(end-1) == "let" {
		return r.lets(s, s.First+at)
	}
	switch r.LowerWord(end) {
	case "know", "see", "say", "start", "go":
		return false
	}
	return true
}

// lets reads "Let every school have a nurse", "And let the council publish":
// the word opens its clause, and somebody with a verb of his own follows.
func (r *recommender) lets(s prose.Sentence, i int) bool {
	k := i - 1
	for k >= s.First && (r.Tokens[k].Is(prose.ClassConjunction) || r.Tokens[k].Is(prose.ClassAdverb) || r.LowerWord(k) == "so") {
		k--
	}
	if k > s.First && r.Is(k, ",") && r.Listed("ordinal", k-1) {
		k = s.First - 1 // "Third, let the police be taught"
	}
	if k >= s.First && !quotation.IsQuotationMark(r.LowerWord(k)) && r.LowerWord(k) != "—" && r.LowerWord(k) != ":" && r.LowerWord(k) != ";" || i+3 >= s.Last {
		return false
	}
	first := r.Tokens[i+1]
	switch w := r.LowerWord(i + 1); {
	case w == "there", w == "no", w == "every", w == "each", w == "those", w == "all":
		return true
	case w == "this" || w == "that" || r.tagged(i+1)&prose.TagPronoun != 0:
		return false
	case !first.Is(prose.ClassArticle|prose.ClassDeterminer) && !first.Capital() && !r.Plural(i+1) && !strings.HasSuffix(r.LowerWord(i+1), "s"):
		return false
	}
	return r.bareVerb(s, i+1)
}

// bareVerb reports whether a verb in its base form, and no other, follows the
// noun phrase at token i: "that members notify the secretariat".
func (r *recommender) bareVerb(s prose.Sentence, i int) bool {
	for k := i + 1; k < s.Last && k < i+longestAddressee; k++ {
		t := r.Tokens[k]
		switch w := r.LowerWord(k); {
		case w == "be" || w == "have" || w == "not":
			return true
		case t.Kind == prose.TokenMark && w != "," && w != "-" && w != "’" && w != "'" && !quotation.IsQuotationMark(w):
			return false
		case t.Capital() || t.Kind != prose.TokenWord:
		case t.Is(prose.ClassAuxiliary | prose.ClassRelative):
			return false
		case r.Listed("imperative-verb", k) || r.tagged(k)&prose.TagImperative != 0:
			if p := r.Tokens[k-1]; !p.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition|prose.ClassConjunction) && r.objectAt(s, k+1) {
				return true
			}
		}
	}
	return false
}

// objectAt reports whether what stands at token i can follow a verb and no
// noun: an object, an adverb, a preposition, the end.
func (r *recommender) objectAt(s prose.Sentence, i int) bool {
	if i >= s.Last {
		return true
	}
	t := r.Tokens[i]
	if t.Is(prose.ClassSubordinate|prose.ClassRelative) && !t.Is(prose.ClassAuxiliary) && r.tagged(i)&(prose.TagQuestion|prose.TagCondition) != 0 {
		return true // "let the women decide where"
	}
	return t.Kind == prose.TokenMark && !r.Is(i, "-") || t.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition|prose.ClassAdverb|prose.ClassPronoun|prose.ClassThey) || t.Capital() || t.Kind == prose.TokenNumber || t.Kind == prose.TokenWord && !t.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassRelative|prose.ClassSay)
}

// seesDone reports whether somebody wants to see something done: "would like
// to see the port reopened", "wants the night bus restored". The noun phrase
// stands at token i.
func (r *recommender) seesDone(s prose.Sentence, i int, sees bool) bool {
	t := r.Tokens[i]
	switch w := r.LowerWord(i); {
	case sees && (w == "more" || w == "fewer" || w == "less" || w == "greater" || w == "better" || w == "stronger" || w == "an" && r.LowerWord(i+1) == "end"):
		return true
	case r.tagged(i)&prose.TagPronoun != 0 && w != "it":
		return false
	case !t.Is(prose.ClassArticle|prose.ClassDeterminer) && !t.Capital() && !t.Is(prose.ClassOrg|prose.ClassPerson) && r.tagged(i)&prose.TagActor == 0 && !r.Plural(i) && w != "it" && !sees:
		return false
	}
	for k := i + 1; k < s.Last && k < i+longestAddressee/2; k++ {
		w := r.LowerWord(k)
		if t := r.Tokens[k]; t.Kind == prose.TokenMark && w != "-" || t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer) || t.Is(prose.ClassAuxiliary) && w != "be" {
			return false
		}
		if r.Tokens[k-1].Is(prose.ClassArticle | prose.ClassDeterminer | prose.ClassPreposition) {
			continue
		}
		if strings.HasSuffix(w, "ed") && len(w) > 4 && (k+1 >= s.Last || r.Tokens[k+1].Kind == prose.TokenMark || r.Tokens[k+1].Is(prose.ClassPreposition|prose.ClassAdverb|prose.ClassTime|prose.ClassConjunction) || r.LowerWord(k+1) == "this" || r.LowerWord(k+1) == "next") {
			return true
		}
		if sees && (w == "being" || w == "become" || r.Listed("imperative-verb", k) || r.Listed("plain-verb", k) || r.tagged(k)&prose.TagImperative != 0) && r.objectAt(s, k+1) {
			return true
		}
	}
	return false
}
