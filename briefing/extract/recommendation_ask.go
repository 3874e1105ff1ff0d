package extract

import "strings"

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

func kindOf(t tag) askKind {
	switch {
	case t&tagAsk != 0:
		return askOf
	case t&tagPropose != 0:
		return askPropose
	case t&tagStress != 0:
		return askStress
	case t&(tagModal|tagNecessity) != 0:
		return askModal
	case t&(tagCrucial|tagAdjective) != 0:
		return askCrucial
	case t&tagPassive != 0:
		return askPassive
	case t&tagWant != 0:
		return askWant
	}
	return askLet
}

// askAt makes the ask whose verb is the tag at place at of sentence s.
func (r *recommender) askAt(s sentence, at int, reason string, confidence float64) ask {
	k := ask{kind: kindOf(r.tags[at].tag), at: s.first + at, end: s.first + at + 1 + int(r.tags[at].more), reason: reason, confidence: confidence}
	k.verb = r.text[r.tokens[k.at].span.Start:r.tokens[k.end-1].span.End]
	k.to = r.addressee(s, k)
	return k
}

// asksIn lists the places of sentence n that ask, in order. r.tags are the
// sentence's.
func (r *recommender) asksIn(n int) []ask {
	s := r.sentences[n]
	var asks []ask
	for at := 0; at < len(r.tags); at++ {
		g := r.tags[at]
		if g.tag == 0 || g.tag&tagNo != 0 || g.tag&tagPast != 0 && !r.reported(s, at) && !(r.inRecord() && r.before(n).known()) {
			continue
		}
		reason, confidence := "", 0.0
		switch {
		case g.tag&tagAsk != 0 && r.asksSomebody(s, at):
			reason, confidence = "asks somebody to act", 0.9
		case g.tag&tagPropose != 0 && r.proposes(s, at):
			reason, confidence = "puts a measure forward", 0.9
		case g.tag&tagStress != 0 && r.stresses(s, at):
			reason, confidence = "stresses a need to act", 0.85
		case g.tag&(tagModal|tagNecessity) != 0 && r.obliges(n, at):
			reason, confidence = "says what must be done", 0.75
		case g.tag&tagCrucial != 0 && r.crucial(s, at):
			reason, confidence = "calls an action necessary", 0.75
		case g.tag&tagAdjective != 0 && r.necessary(s, at):
			reason, confidence = "calls an action necessary", 0.75
		case g.tag&tagPassive != 0 && !(at > 0 && r.low(s.first+at-1) == "you"):
			reason, confidence = "asks in the passive", 0.8
		case g.tag&tagWant != 0 && r.wants(s, at):
			reason, confidence = "wants somebody to act", 0.75
		case g.tag&(tagLet|tagWeNeed) != 0 && r.exhorts(n, at):
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
	if i := r.jussive(n); i >= 0 && len(asks) == 0 {
		asks = append(asks, ask{kind: askLet, at: i, end: i + 1, verb: r.low(i), reason: "exhorts: “" + r.word(r.tokens[i]) + "”", confidence: 0.7})
	}
	if i, at := r.askedInQuote(s); i >= 0 && len(asks) == 0 {
		asks = append(asks, ask{kind: askLet, at: at, end: at + 1, verb: r.low(i), reason: "asks somebody to act: “" + r.low(i) + "”", confidence: 0.7})
	}
	if i := r.cleft(s); i >= 0 && len(asks) == 0 {
		asks = append(asks, ask{kind: askWant, at: i, end: i + 1, verb: r.low(i), reason: "wants somebody to act: “" + r.low(i) + "”", confidence: 0.75})
	}
	if i := r.whatNeeded(s); i >= 0 && len(asks) == 0 {
		asks = append(asks, ask{kind: askCrucial, at: i, end: i + 1, verb: r.low(i), reason: "calls an action necessary: “" + r.low(i) + "”", confidence: 0.75})
	}
	return asks
}

// reported reports whether place at stands in somebody's reported speech.
func (r *recommender) reported(s sentence, at int) bool {
	for k := range at {
		if r.tokens[s.first+k].is(classSay) || r.tags[k].tag&(tagSource|tagStress|tagOpinion|tagPropose) != 0 {
			return true
		}
	}
	// Spanish keeps the tense of what is said in front of its verb.
	return r.language != "es" && r.saidBehind(s, s.first+at)
}

// low is the word of token i in small letters; "" outside the text.
func (r *recommender) low(i int) string {
	if i < 0 || i >= len(r.tokens) {
		return ""
	}
	return strings.ToLower(r.word(r.tokens[i]))
}

// within looks for one of the words in the tokens [from, from+reach) of s and
// returns its place, or -1. Marks that end a clause stop it.
func (r *recommender) within(s sentence, from, reach int, words ...string) int {
	for i := from; i < s.last && i < from+reach; i++ {
		if r.tokens[i].kind == tokenMark {
			switch r.word(r.tokens[i]) {
			case ";", ":", "?", "!":
				return -1
			}
			continue
		}
		w := r.low(i)
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
func (r *recommender) tagged(i int) tag {
	if k := i - r.first; k >= 0 && k < len(r.tags) {
		return r.tags[k].tag
	}
	if i < 0 || i >= len(r.tokens) || r.tokens[i].kind != tokenWord {
		return 0
	}
	return r.tagOfWord(r.word(r.tokens[i])) & functionTags
}

// tagAt is the tag of token i of sentence s.
func (r *recommender) tagAt(s sentence, i int) tag {
	if k := i - s.first; k >= 0 && k < len(r.tags) {
		return r.tags[k].tag
	}
	return 0
}
