package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// longestCleft is in tokens: how far behind the verb of a cleft sentence the
// action may stand, past an aside.
const longestCleft = 16

// cleft is the place of the verb in "Lo que pedimos, insiste, es que se abran los
// archivos", "Ce que nous voulons, c’est que le maire vienne"; -1 for none.
func (r *recommender) cleft(s prose.Sentence) int {
	first := s.First
	for first+3 < s.Last && r.Tokens[first].Kind == prose.TokenMark {
		first++
	}
	if r.language == "en" {
		return r.cleftEnglish(s, first)
	}
	if w := r.LowerWord(first); !r.Romance() || w != "lo" && w != "ce" || !strings.HasPrefix(r.LowerWord(first+1), "qu") {
		return -1
	}
	verb := -1
	for i := first + 2; i+2 < min(s.Last, first+9); i++ {
		if r.Listed("cleft", i) {
			verb = i
			break
		}
		if r.Tokens[i].Kind == prose.TokenMark && !r.Is(i, "’") && !r.Is(i, "'") {
			return -1
		}
	}
	if verb < 0 {
		return -1
	}
	for i := verb + 1; i+1 < min(s.Last, verb+longestCleft); i++ {
		switch r.LowerWord(i) {
		case "es", "sería", "son", "est", "serait", "sont":
			next := r.LowerWord(i + 1)
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
	if !r.Romance() || i-2 < first || r.TagOfWord(r.Word(r.Tokens[i]))&prose.TagAsk == 0 && !(r.language == "fr" && r.Auxiliary(i)) || r.Listed("ask-noun", i) {
		return false
	}
	switch r.LowerWord(i - 1) {
	case "l’", "l'", "le", "la", "les", "lo", "los", "las":
	default:
		return false
	}
	before := r.Tokens[i-2]
	if w := r.LowerWord(i - 1); before.Kind != prose.TokenWord && !(r.language == "es" && (w == "lo" || w == "los") && r.Is(i-2, ",")) || before.Is(prose.ClassPreposition|prose.ClassConjunction) || r.LowerWord(i-2) == "de" {
		return false
	}
	s := r.Sentences[r.SentenceAt(r.Tokens[i].Span.Start)]
	return r.actionBehind(s, i+1)
}

// answered reports whether what somebody asked for was answered in the same
// breath, as stories tell it: "They asked for a teacher and got a leaflet",
// "pidió una manta y le dieron".
func (r *recommender) answered(s prose.Sentence, end int) bool {
	for k := end; k+2 < s.Last && k < end+longestAddressee; k++ {
		if r.Tokens[k].Kind == prose.TokenMark && !r.Is(k, ",") {
			return false
		}
		switch r.LowerWord(k) {
		case "and", "but":
			if w := r.LowerWord(k + 1); w == "got" || w == "received" || w == "were" || w == "was" || w == "had" || w == "did" || w == "found" {
				return true
			}
		case "y", "pero":
			switch r.LowerWord(k + 1) {
			case "le", "les", "nos", "me":
				return true
			}
		case "et", "mais":
			switch r.LowerWord(k + 1) {
			case "on", "lui", "nous", "il", "elle", "ils", "elles":
				return r.LowerWord(k+1) != r.LowerWord(s.First) // "Elle demande … et elle souhaite"
			}
		}
	}
	return false
}

// frontedObject reports whether a Spanish sentence opens with who is asked, and
// the verb at token i has no subject: "A los vecinos les pidió que".
func (r *recommender) frontedObject(s prose.Sentence, i int) bool {
	if w := r.LowerWord(s.First); r.language != "es" || w != "a" && w != "al" || i-2 <= s.First {
		return false
	}
	switch r.LowerWord(i - 1) {
	case "les", "le", "los", "las", "lo", "la", "nos":
		return true
	}
	return false
}

// cleftAsker is who wants what a cleft sentence names: the subject between its
// "que" and the verb at token i, else who spoke before.
func (r *recommender) cleftAsker(n, i int) prose.Speaker {
	for k := r.Sentences[n].First; k < i; k++ {
		if !strings.HasPrefix(r.LowerWord(k), "qu") && r.LowerWord(k) != "what" {
			continue
		}
		p := r.PhraseAfter(k+1, i)
		if k+1 == i { // "Lo que piden las vecinas es que"
			if p = r.PhraseAfter(i+1, r.Sentences[n].Last); p.First == i+1 && !r.Definite(p.First) && !r.Named(p) {
				break
			}
			for e := p.First; e < p.Last; e++ {
				if w := r.LowerWord(e); w == "es" || w == "son" || w == "sería" {
					p.Last, p.Head = e, min(p.Head, e)
				}
			}
			if p.First == i+1 && p.Last > p.First {
				who := r.SpeakerOf(p)
				who.Reason, who.Confidence = "subject of the sentence", 0.7
				return who
			}
			break
		}
		if p.First == k+1 && p.Last == i {
			if who := r.SpeakerOf(p); who.Known() && !r.own(who) {
				who.Reason, who.Confidence = "subject of the sentence", 0.7
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
func (r *recommender) cleftEnglish(s prose.Sentence, first int) int {
	if r.LowerWord(first) != "what" {
		return -1
	}
	for i := first + 2; i+3 < min(s.Last, first+9); i++ {
		if !r.Listed("cleft", i) {
			continue
		}
		for k := i + 1; k+2 < min(s.Last, i+longestCleft); k++ {
			if w := r.LowerWord(k); w != "is" && w != "was" {
				continue
			}
			for n := k + 1; n+1 < min(s.Last, k+5); n++ {
				if w := r.LowerWord(n); w == "that" || w == "for" && n == k+1 {
					return i
				}
			}
			return -1
		}
		return -1
	}
	return -1
}
