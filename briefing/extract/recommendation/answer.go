package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// Answers in the imperative: "What would you change?" "Pay the house mothers."

// farthestAnswer is how many sentences behind a question an answer may still be
// in the imperative.
const farthestAnswer = 5

// longestRest is in tokens: a question that takes up the one before it.
const longestRest = 9

// answersDuty reports whether sentence n is in the imperative and answers a
// question about what is to be done, in a transcript or an interview.
func (r *recommender) answersDuty(n int, span briefing.Span) bool {
	s := r.Sentences[n]
	at := r.TokenAt(span.Start)
	if s.Block == 0 || at+1 >= s.Last || n-r.Blocks[s.Block].First >= farthestAnswer || !r.TurnOf(s.Block).Known() || !r.asksForAdvice(s.Block-1) {
		return false
	}
	if r.quePhrase(at, s.Last) {
		return true
	}
	first := at
	for at+1 < s.Last && at < first+3 && (r.Tokens[at].Kind == prose.TokenMark || r.Tokens[at].Is(prose.ClassConjunction)) {
		at++ // "– And pay the house mothers"
	}
	return (at > first || r.Tokens[at].Capital()) && r.ordersReader(at, s.Last)
}

// quePhrase reports whether an answer opens with a Romance "que" that demands, past
// an adverb: "D’abord, que les maîtres soient payés", "Et qu’on traduise …".
func (r *recommender) quePhrase(at, last int) bool {
	if !r.Romance() {
		return false
	}
	for at+3 < last && (r.Tokens[at].Kind == prose.TokenMark || r.Tokens[at].Is(prose.ClassConjunction|prose.ClassAdverb) || r.Listed("ordinal", at) || r.Listed("linking", at) || r.Is(at+1, ",")) {
		at++
	}
	switch r.LowerWord(at) {
	case "que", "qu’", "qu'":
		return at+2 < last && !r.Tokens[at+1].Is(prose.ClassPreposition|prose.ClassAuxiliary)
	}
	return false
}

// asksForAdvice reports whether a block is a question about what is to be done:
// "What should change?", "What would you tell donors?", "Que demandez-vous ?"
func (r *recommender) asksForAdvice(block int) bool {
	b := r.Blocks[block]
	if !strings.HasSuffix(strings.TrimRight(r.Slice(b.Span), "*_»”\" \u00a0"), "?") {
		return false
	}
	if block >= 2 && b.LastToken-b.FirstToken < longestRest {
		for k := b.FirstToken; k < min(b.LastToken, b.FirstToken+4); k++ {
			if r.Tokens[k].Is(prose.ClassConjunction) && r.Tokens[k].Capital() {
				return r.asksForAdvice(block - 2) // "And the courts?"
			}
		}
	}
	for k, g := range r.Tag(nil, b.FirstToken, b.LastToken) {
		if g.Tag&(prose.TagModal|prose.TagNecessity) != 0 || r.Listed("advice-asked", b.FirstToken+k) {
			return true
		}
	}
	return false
}

// ordersReader reports whether the tokens [at, last) open with a verb in the
// imperative and go on as such a sentence does: "Visit us before you write",
// "Payez les agents", "Abran las puertas".
func (r *recommender) ordersReader(at, last int) bool {
	if at+1 >= last || r.Listed("storyteller", at) {
		return false
	}
	if r.language == "es" && r.LowerWord(at) == "no" && at+2 < last {
		return r.Listed("subjunctive", at+1) || r.infinitiveAt(at+1)
	}
	next := r.Tokens[at+1]
	if r.Is(at+1, ",") && r.language == "es" && at+2 < last && r.Listed("subjunctive", at) && (r.Listed("subjunctive", at+2) || strings.HasSuffix(r.LowerWord(at+2), "n")) {
		return true // "Vengan, lean, pregunten."
	}
	if next.Kind == prose.TokenMark && !r.Is(at+1, "-") || next.Is(prose.ClassAuxiliary|prose.ClassSay) && !next.Is(prose.ClassPreposition|prose.ClassArticle) {
		return false
	}
	w := r.LowerWord(at)
	switch r.language {
	case "en":
		return r.TagOfWord(r.Word(r.Tokens[at]))&prose.TagImperative != 0 && r.imperative(at, last) || r.commands(at, last) || r.Listed("plain-verb", at) ||
			(w == "don’t" || w == "don't" || w == "never") && r.Tokens[at+1].Kind == prose.TokenWord
	case "fr":
		if w == "ne" || w == "n’" || w == "n'" {
			return strings.HasSuffix(r.LowerWord(at+1), "ez")
		}
		return strings.HasSuffix(w, "ez") && len(w) > 4 && !next.Is(prose.ClassPronoun|prose.ClassWe) || prose.InfinitiveFrench(w) && !r.Tokens[at].Is(prose.ClassPreposition|prose.ClassAdverb|prose.ClassNoName) && r.infinitiveAt(at)
	case "es":
		return r.Listed("subjunctive", at) || r.infinitiveAt(at)
	}
	return false
}

// answersOurselves reports whether sentence n is one of those with which somebody
// answers his own question what he asks: "What do we ask of the Committee?"
// "First, that it visit the quays."
func (r *recommender) answersOurselves(n int) bool {
	s := r.Sentences[n]
	if s.Block == 0 || n != r.Blocks[s.Block].First || s.Last-s.First < 5 {
		return false
	}
	at := s.First
	for at < s.First+3 && (r.Listed("ordinal", at) || r.Tokens[at].Is(prose.ClassAdverb) || r.Is(at, ",")) {
		at++
	}
	switch r.LowerWord(at) {
	case "que", "qu’", "qu'", "that":
	default:
		return false
	}
	for k := s.Block - 1; k >= max(0, s.Block-farthestAnswer); k-- {
		b := r.Blocks[k]
		if b.First == b.Last {
			return false
		}
		if q := r.Sentences[b.Last-1]; r.Is(q.Last-1, "?") {
			for i := q.First; i < q.Last; i++ {
				if r.TagOfWord(r.LowerWord(i))&(prose.TagAsk|prose.TagPropose|prose.TagWant) != 0 && (r.byUs(q, i) || i+1 < q.Last && r.Tokens[i+1].Is(prose.ClassWe)) {
					return true
				}
			}
			return false
		}
		if !r.Listed("ordinal", b.FirstToken) && r.LowerWord(b.FirstToken) != r.LowerWord(at) {
			return false
		}
	}
	return false
}
