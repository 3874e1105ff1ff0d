package recommendation

import (
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// askKind is how something is asked for.
type askKind uint8

const (
	askOf      askKind = iota // "urges States to"
	askPropose                // "calls for"
	askStress                 // "stressed the need to"
	askModal                  // "States should"
	askCrucial                // "it is crucial that"
	askPassive                // "States are urged to"
	askWant                   // "we want States to"
	askLet                    // "let us", "we need"
)

// ask is one place of a sentence that asks for something.
type ask struct {
	kind askKind
	// at and end bound the verb's tokens in the document.
	at, end    int
	verb       string
	to         string
	reason     string
	confidence float64
}

func kindOf(t prose.Tag) askKind {
	switch {
	case t&prose.TagAsk != 0:
		return askOf
	case t&prose.TagPropose != 0:
		return askPropose
	case t&prose.TagStress != 0:
		return askStress
	case t&(prose.TagModal|prose.TagNecessity) != 0:
		return askModal
	case t&(prose.TagCrucial|prose.TagAdjective) != 0:
		return askCrucial
	case t&prose.TagPassive != 0:
		return askPassive
	case t&prose.TagWant != 0:
		return askWant
	}
	return askLet
}

// askAt makes the ask whose verb is the tag at place at of sentence s.
func (r *recommender) askAt(s prose.Sentence, at int, reason string, confidence float64) ask {
	k := ask{kind: kindOf(r.tags[at].Tag), at: s.First + at, end: s.First + at + 1 + int(r.tags[at].More), reason: reason, confidence: confidence}
	k.verb = r.Text[r.Tokens[k.at].Span.Start:r.Tokens[k.end-1].Span.End]
	k.to = r.addressee(s, k)
	return k
}

// asksIn lists the places of sentence n that ask, in order. r.tags are the
// sentence's.
func (r *recommender) asksIn(n int) []ask {
	s := r.Sentences[n]
	var asks []ask
	for at := 0; at < len(r.tags); at++ {
		g := r.tags[at]
		if g.Tag == 0 || g.Tag&prose.TagNo != 0 || g.Tag&prose.TagPast != 0 && !r.reported(s, at) && !(r.inRecord() && r.before(n).Known()) {
			continue
		}
		reason, confidence := "", 0.0
		switch {
		case g.Tag&prose.TagAsk != 0 && r.asksSomebody(s, at):
			reason, confidence = "asks somebody to act", 0.9
		case g.Tag&prose.TagPropose != 0 && r.proposes(s, at):
			reason, confidence = "puts a measure forward", 0.9
		case g.Tag&prose.TagStress != 0 && r.stresses(s, at):
			reason, confidence = "stresses a need to act", 0.85
		case g.Tag&(prose.TagModal|prose.TagNecessity) != 0 && r.obliges(n, at):
			reason, confidence = "says what must be done", 0.75
		case g.Tag&prose.TagCrucial != 0 && r.crucial(s, at):
			reason, confidence = "calls an action necessary", 0.75
		case g.Tag&prose.TagAdjective != 0 && r.necessary(s, at):
			reason, confidence = "calls an action necessary", 0.75
		case g.Tag&prose.TagPassive != 0 && !(at > 0 && (r.LowerWord(s.First+at-1) == "you" || r.Tokens[s.First+at-1].Is(prose.ClassI|prose.ClassWe))):
			reason, confidence = "asks in the passive", 0.8
		case g.Tag&prose.TagWant != 0 && r.wants(s, at):
			reason, confidence = "wants somebody to act", 0.75
		case g.Tag&(prose.TagLet|prose.TagWeNeed) != 0 && r.exhorts(n, at):
			reason, confidence = "exhorts", 0.7
		default:
			continue
		}
		k := r.askAt(s, at, reason, confidence)
		if k.reason += ": “" + k.verb + "”"; r.cleft(s) == k.at {
			k.to = ""
		}
		asks = append(asks, k)
	}
	if k, ok := r.deedAsks(s); ok && len(asks) == 0 {
		asks = append(asks, k)
	}
	if i := r.jussive(n); i >= 0 && len(asks) == 0 {
		asks = append(asks, ask{kind: askLet, at: i, end: i + 1, verb: r.LowerWord(i), reason: "exhorts: “" + r.Word(r.Tokens[i]) + "”", confidence: 0.7})
	}
	if i, at := r.askedInQuote(s); i >= 0 && len(asks) == 0 {
		asks = append(asks, ask{kind: askLet, at: at, end: at + 1, verb: r.LowerWord(i), reason: "asks somebody to act: “" + r.LowerWord(i) + "”", confidence: 0.7})
	}
	if i := r.cleft(s); i >= 0 && len(asks) == 0 {
		asks = append(asks, ask{kind: askWant, at: i, end: i + 1, verb: r.LowerWord(i), reason: "wants somebody to act: “" + r.LowerWord(i) + "”", confidence: 0.75})
	}
	if i := r.demandsThat(s); i >= 0 && len(asks) == 0 {
		asks = append(asks, ask{kind: askLet, at: i, end: i + 1, verb: r.LowerWord(i), to: r.objectOf(s, i+1), reason: "asks somebody to act: “" + r.LowerWord(i) + "”", confidence: 0.75})
	}
	if i := r.whatNeeded(s); i >= 0 && len(asks) == 0 {
		asks = append(asks, ask{kind: askCrucial, at: i, end: i + 1, verb: r.LowerWord(i), reason: "calls an action necessary: “" + r.LowerWord(i) + "”", confidence: 0.75})
	}
	return asks
}

// reported reports whether place at stands in somebody's reported speech.
func (r *recommender) reported(s prose.Sentence, at int) bool {
	for k := range at {
		if r.Tokens[s.First+k].Is(prose.ClassSay) || r.tags[k].Tag&(prose.TagSource|prose.TagStress|prose.TagOpinion|prose.TagPropose) != 0 {
			return true
		}
	}
	// Spanish keeps the tense of what is said in front of its verb.
	return r.language != "es" && r.saidBehind(s, s.First+at)
}

// within looks for one of the words in the tokens [from, from+reach) of s and
// returns its place, or -1. Marks that end a clause stop it.
func (r *recommender) within(s prose.Sentence, from, reach int, words ...string) int {
	for i := from; i < s.Last && i < from+reach; i++ {
		if r.Tokens[i].Kind == prose.TokenMark {
			switch r.Word(r.Tokens[i]) {
			case ";", ":", "?", "!":
				return -1
			}
			continue
		}
		w := r.LowerWord(i)
		for _, want := range words {
			if w == want {
				return i
			}
		}
	}
	return -1
}

// tagged is the tag of token i; outside the sentence at hand only what kind
// of function word it is.
func (r *recommender) tagged(i int) prose.Tag {
	if k := i - r.first; k >= 0 && k < len(r.tags) {
		return r.tags[k].Tag
	}
	if i < 0 || i >= len(r.Tokens) || r.Tokens[i].Kind != prose.TokenWord {
		return 0
	}
	return r.TagOfWord(r.Word(r.Tokens[i])) & quotation.FunctionTags
}

// tagAt is the tag of token i of sentence s.
func (r *recommender) tagAt(s prose.Sentence, i int) prose.Tag {
	if k := i - s.First; k >= 0 && k < len(r.tags) {
		return r.tags[k].Tag
	}
	return 0
}
