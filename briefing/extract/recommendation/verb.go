package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// The verbs of asking, proposing and stressing, and what rules each of them out.

// nounUse reports whether the word at token i is a noun or an adjective after
// an article, or stands after "been" or "not".
func (r *recommender) nounUse(i, first int) bool {
	if i == first || r.objectClitic(i, first) {
		return false
	}
	if r.Possessive(i-1) && i-2 >= first && !r.Tokens[i-2].Is(prose.ClassPronoun|prose.ClassThey) {
		return true // "the Council's call"
	}
	t := r.Tokens[i]
	if t.Shape == prose.ShapeCapital && !quotation.IsQuotationMark(r.Word(r.Tokens[i-1])) && !r.Is(i-1, "(") || r.homograph(i) && !r.verbBefore(i) {
		return true
	}
	if r.language == "es" && i+1 < len(r.Tokens) && r.Listed("ask-noun", i) && (r.Is(i+1, "de") || r.Is(i+1, "del")) {
		return true // "la principal demanda de la Red"
	}
	p := r.Tokens[i-1]
	if r.language == "en" && r.homograph(i) && !strings.HasSuffix(r.LowerWord(i), "s") && (r.LowerWord(i-1) == "this" || r.LowerWord(i-1) == "that" && !(i-2 >= first && r.Tokens[i-2].Is(prose.ClassSay))) && r.Tokens[min(i+1, len(r.Tokens)-1)].Kind == prose.TokenMark {
		return true // "To meet this demand, …"
	}
	if r.language == "fr" && i-2 >= first && r.tagged(i-1)&prose.TagPrivate != 0 && (r.LowerWord(i-2) == "qu’" || r.LowerWord(i-2) == "qu'") {
		return true // "se félicite qu’il recommande"
	}
	switch {
	case p.Kind == prose.TokenMark:
		return r.Is(i-1, "-")
	case r.tagged(i-1)&prose.TagNegation != 0:
		return !strings.HasSuffix(r.LowerWord(i), "ing") || r.LowerWord(i-1) != "been" && !(r.LowerWord(i-1) == "by" && r.endsSpeech(i-1, first))
	}
	if r.language == "es" && i-2 >= first && r.Listed("in-which", i-2) && r.demonstrative(i-1) {
		return false // "la carta en la que esta recomienda"
	}
	return p.Is(prose.ClassDeterminer) && !p.Is(prose.ClassPronoun) && !r.subjectLike(i-1)
}

// writtenTo reports whether the participle at token i says what somebody has written
// to somebody: "have written to the minister, asking him to act".
func (r *recommender) writtenTo(s prose.Sentence, i int) bool {
	if !strings.HasSuffix(r.LowerWord(i), "ing") {
		return false
	}
	for k := i - 1; k > s.First && k > i-longestAddressee/2; k-- {
		if (r.Is(k-1, "written") || r.Is(k-1, "wrote")) && r.Is(k, "to") {
			return true
		}
	}
	return false
}

// endsSpeech reports whether somebody begins or ends what they say with what stands
// behind the "by" at token i: "concluded by urging the council to act".
func (r *recommender) endsSpeech(i, first int) bool {
	for k := i - 1; k > first && k > i-6; k-- {
		if r.Listed("ends-speech", k) {
			return true
		}
	}
	return false
}

// homograph reports whether the word at token i is a noun as often as a verb.
func (r *recommender) homograph(i int) bool {
	return r.tagged(i)&prose.TagHomograph != 0
}

// verbBefore reports whether what stands before token i makes a verb of it: a
// pronoun, an auxiliary, an adverb, a name or a plural for base forms.
func (r *recommender) verbBefore(i int) bool {
	p, w := r.Tokens[i-1], r.LowerWord(i-1)
	if strings.HasSuffix(w, "ly") || contracted(w) {
		return true
	}
	if p.Is(prose.ClassPronoun|prose.ClassThey|prose.ClassWe|prose.ClassI|prose.ClassAuxiliary|prose.ClassAdverb|prose.ClassRelative) && !p.Is(prose.ClassArticle) {
		return true
	}
	switch w {
	case "to", "and", "also", ",", ")", "which", "who", "that", "it", "therefore":
		return true
	}
	if p.Kind != prose.TokenWord {
		return false
	}
	plural := strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || w == "people" || w == "children" || w == "women"
	if strings.HasSuffix(r.LowerWord(i), "s") && r.LowerWord(i) != "stress" && r.LowerWord(i) != "focus" && r.LowerWord(i) != "address" {
		return p.Capital() || !plural && !p.Is(prose.ClassDeterminer|prose.ClassPreposition)
	}
	return plural && !r.Tokens[i].Capital()
}

// contracted reports whether a word is a pronoun with its auxiliary: "I’d", "we'll".
func contracted(w string) bool {
	for _, end := range [...]string{"’d", "'d", "’ll", "'ll", "’ve", "'ve", "’re", "'re", "’m", "'m"} {
		if len(w) > len(end) && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// toVerb reports whether "to" or "that" at token i opens what is asked for:
// a verb in small letters follows the "to".
func (r *recommender) toVerb(s prose.Sentence, i int) bool {
	if i+1 >= s.Last {
		return strings.HasSuffix(r.Slice(s.Span), "to:") || r.Is(i+1, ":")
	}
	next := r.Tokens[i+1]
	if r.LowerWord(i) == "that" {
		return true
	}
	return next.Kind != prose.TokenNumber && !next.Capital() && !next.Is(prose.ClassDeterminer|prose.ClassPreposition) || next.Kind == prose.TokenMark
}

// subjectLike reports whether a determiner stands for its noun: "many urged".
func (r *recommender) subjectLike(i int) bool {
	switch r.LowerWord(i) {
	case "many", "some", "several", "others", "most", "all", "both", "this", "that", "one", "few", "la", "le", "les", "lo", "se":
		return r.language == "en"
	}
	return false
}

// reachOfObject is in tokens: how far after its verb the "to" of an ask stands.
const reachOfObject = 45
