package extract

import (
	"strings"

	"attache/briefing"
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
	s := r.sentences[n]
	at := r.tokenAt(span.Start)
	if s.block == 0 || at+1 >= s.last || n-r.blocks[s.block].first >= farthestAnswer || !r.turnOf(s.block).known() || !r.asksForAdvice(s.block-1) {
		return false
	}
	if r.quePhrase(at, s.last) {
		return true
	}
	first := at
	for at+1 < s.last && at < first+3 && (r.tokens[at].kind == tokenMark || r.tokens[at].is(classConjunction)) {
		at++ // "– And pay the house mothers"
	}
	return (at > first || r.tokens[at].capital()) && r.ordersReader(at, s.last)
}

// quePhrase reports whether an answer opens with a Romance "que" that demands, past
// an adverb: "D’abord, que les maîtres soient payés", "Et qu’on traduise …".
func (r *recommender) quePhrase(at, last int) bool {
	if !r.romance() {
		return false
	}
	for at+3 < last && (r.tokens[at].kind == tokenMark || r.tokens[at].is(classConjunction|classAdverb) || r.listed("ordinal", at) || r.listed("linking", at) || r.is(at+1, ",")) {
		at++
	}
	switch r.low(at) {
	case "que", "qu’", "qu'":
		return at+2 < last && !r.tokens[at+1].is(classPreposition|classAuxiliary)
	}
	return false
}

// asksForAdvice reports whether a block is a question about what is to be done:
// "What should change?", "What would you tell donors?", "Que demandez-vous ?"
func (r *recommender) asksForAdvice(block int) bool {
	b := r.blocks[block]
	if !strings.HasSuffix(strings.TrimRight(r.slice(b.span), "*_»”\" \u00a0"), "?") {
		return false
	}
	if block >= 2 && b.lastToken-b.firstToken < longestRest {
		for k := b.firstToken; k < min(b.lastToken, b.firstToken+4); k++ {
			if r.tokens[k].is(classConjunction) && r.tokens[k].capital() {
				return r.asksForAdvice(block - 2) // "And the courts?"
			}
		}
	}
	for k, g := range r.tag(nil, b.firstToken, b.lastToken) {
		if g.tag&(tagModal|tagNecessity) != 0 || r.listed("advice-asked", b.firstToken+k) {
			return true
		}
	}
	return false
}

// ordersReader reports whether the tokens [at, last) open with a verb in the
// imperative and go on as such a sentence does: "Visit us before you write",
// "Payez les agents", "Abran las puertas".
func (r *recommender) ordersReader(at, last int) bool {
	if at+1 >= last || r.listed("storyteller", at) {
		return false
	}
	if r.language == "es" && r.low(at) == "no" && at+2 < last {
		return r.listed("subjunctive", at+1) || r.infinitiveAt(at+1)
	}
	next := r.tokens[at+1]
	if r.is(at+1, ",") && r.language == "es" && at+2 < last && r.listed("subjunctive", at) && (r.listed("subjunctive", at+2) || strings.HasSuffix(r.low(at+2), "n")) {
		return true // "Vengan, lean, pregunten."
	}
	if next.kind == tokenMark && !r.is(at+1, "-") || next.is(classAuxiliary|classSay) && !next.is(classPreposition|classArticle) {
		return false
	}
	w := r.low(at)
	switch r.language {
	case "en":
		return r.tagOfWord(r.word(r.tokens[at]))&tagImperative != 0 && r.imperative(at, last) || r.commands(at, last) || r.listed("plain-verb", at) ||
			(w == "don’t" || w == "don't" || w == "never") && r.tokens[at+1].kind == tokenWord
	case "fr":
		if w == "ne" || w == "n’" || w == "n'" {
			return strings.HasSuffix(r.low(at+1), "ez")
		}
		return strings.HasSuffix(w, "ez") && len(w) > 4 && !next.is(classPronoun|classWe) || infinitiveFrench(w) && !r.tokens[at].is(classPreposition|classAdverb|classNoName) && r.infinitiveAt(at)
	case "es":
		return r.listed("subjunctive", at) || r.infinitiveAt(at)
	}
	return false
}
