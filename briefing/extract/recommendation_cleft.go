package extract

import "strings"

// longestCleft is in tokens: how far behind the verb of a cleft sentence the
// action may stand, past an aside.
const longestCleft = 16

// cleft is the place of the verb in "Lo que pedimos, insiste, es que se abran los
// archivos", "Ce que nous voulons, c’est que le maire vienne"; -1 for none.
func (r *recommender) cleft(s sentence) int {
	first := s.first
	for first+3 < s.last && r.tokens[first].kind == tokenMark {
		first++
	}
	if r.language == "en" {
		return r.cleftEnglish(s, first)
	}
	if w := r.low(first); !r.romance() || w != "lo" && w != "ce" || !strings.HasPrefix(r.low(first+1), "qu") {
		return -1
	}
	verb := -1
	for i := first + 2; i+2 < min(s.last, first+9); i++ {
		if r.listed("cleft", i) {
			verb = i
			break
		}
		if r.tokens[i].kind == tokenMark && !r.is(i, "’") && !r.is(i, "'") {
			return -1
		}
	}
	if verb < 0 {
		return -1
	}
	for i := verb + 1; i+1 < min(s.last, verb+longestCleft); i++ {
		switch r.low(i) {
		case "es", "sería", "son", "est", "serait", "sont":
			next := r.low(i + 1)
			if next == "que" || next == "qu’" || next == "qu'" || r.infinitiveAt(i+1) || (next == "de" || next == "d’" || next == "d'") && r.infinitiveAt(i+2) {
				return verb
			}
			return -1
		}
	}
	return -1
}

// objectClitic reports whether "l’", "les", "la" or "los" before the verb of asking at
// token i stands for who is asked: "le Comité l’invite à publier", "la Mesa los insta a venir".
func (r *recommender) objectClitic(i, first int) bool {
	if !r.romance() || i-2 < first || r.tagOfWord(r.word(r.tokens[i]))&tagAsk == 0 || r.listed("ask-noun", i) {
		return false
	}
	switch r.low(i - 1) {
	case "l’", "l'", "le", "la", "les", "lo", "los", "las":
	default:
		return false
	}
	before := r.tokens[i-2]
	if before.kind != tokenWord || before.is(classPreposition|classConjunction) || r.low(i-2) == "de" {
		return false
	}
	s := r.sentences[r.sentenceAt(r.tokens[i].span.Start)]
	return r.actionBehind(s, i+1)
}

// answered reports whether what somebody asked for was answered in the same
// breath, as stories tell it: "They asked for a teacher and got a leaflet",
// "pidió una manta y le dieron".
func (r *recommender) answered(s sentence, end int) bool {
	for k := end; k+2 < s.last && k < end+longestAddressee; k++ {
		if r.tokens[k].kind == tokenMark && !r.is(k, ",") {
			return false
		}
		switch r.low(k) {
		case "and", "but":
			if w := r.low(k + 1); w == "got" || w == "received" || w == "were" || w == "was" || w == "had" || w == "did" || w == "found" {
				return true
			}
		case "y", "pero":
			switch r.low(k + 1) {
			case "le", "les", "nos", "me":
				return true
			}
		case "et", "mais":
			switch r.low(k + 1) {
			case "on", "lui", "nous", "il", "elle", "ils", "elles":
				return r.low(k+1) != r.low(s.first) // "Elle demande … et elle souhaite"
			}
		}
	}
	return false
}

// frontedObject reports whether a Spanish sentence opens with who is asked, and
// the verb at token i has no subject: "A los vecinos les pidió que".
func (r *recommender) frontedObject(s sentence, i int) bool {
	if w := r.low(s.first); r.language != "es" || w != "a" && w != "al" || i-2 <= s.first {
		return false
	}
	switch r.low(i - 1) {
	case "les", "le", "los", "las", "lo", "la", "nos":
		return true
	}
	return false
}

// cleftAsker is who wants what a cleft sentence names: the subject between its
// "que" and the verb at token i, else who spoke before.
func (r *recommender) cleftAsker(n, i int) speaker {
	for k := r.sentences[n].first; k < i; k++ {
		if !strings.HasPrefix(r.low(k), "qu") && r.low(k) != "what" {
			continue
		}
		p := r.phraseAfter(k+1, i)
		if k+1 == i { // "Lo que piden las vecinas es que"
			if p = r.phraseAfter(i+1, r.sentences[n].last); p.first == i+1 && !r.definite(p.first) && !r.named(p) {
				break
			}
			for e := p.first; e < p.last; e++ {
				if w := r.low(e); w == "es" || w == "son" || w == "sería" {
					p.last, p.head = e, min(p.head, e)
				}
			}
			if p.first == i+1 && p.last > p.first {
				who := r.speakerOf(p)
				who.reason, who.confidence = "subject of the sentence", 0.7
				return who
			}
			break
		}
		if p.first == k+1 && p.last == i {
			if who := r.speakerOf(p); who.known() && !r.own(who) {
				who.reason, who.confidence = "subject of the sentence", 0.7
				return who
			}
			return r.ourselvesAt(n)
		}
		break
	}
	return r.before(n)
}

// cleftEnglish reads "What she wants from the port is simple: that somebody come",
// "What we ask is for the well to be reopened".
func (r *recommender) cleftEnglish(s sentence, first int) int {
	if r.low(first) != "what" {
		return -1
	}
	for i := first + 2; i+3 < min(s.last, first+9); i++ {
		if !r.listed("cleft", i) {
			continue
		}
		for k := i + 1; k+2 < min(s.last, i+longestCleft); k++ {
			if w := r.low(k); w != "is" && w != "was" {
				continue
			}
			for n := k + 1; n+1 < min(s.last, k+5); n++ {
				if w := r.low(n); w == "that" || w == "for" && n == k+1 {
					return i
				}
			}
			return -1
		}
		return -1
	}
	return -1
}
