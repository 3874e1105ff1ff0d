package extract

import (
	"strings"

	"attache/briefing"
)

// What looks like an ask and is a description, a wish to stay unnamed, a
// question, or a thought.

// inDescription reports whether the asking verb at token i stands in a clause
// that describes an indefinite noun: "a school that asks children to leave".
// What a text or a body asks is an ask.
func (r *recommender) inDescription(s sentence, i int) bool {
	if r.language != "en" || i-2 < s.first || !r.tokens[i-1].is(classRelative) {
		return false
	}
	noun := r.tokens[i-2]
	if noun.kind != tokenWord || noun.capital() || noun.is(classText|classRole|classPerson|classSay) || noun.is(classOrg) && !strings.HasPrefix(r.low(i), "ask") {
		return false
	}
	for k := i - 3; k >= s.first && k >= i-6; k-- {
		if w := r.low(k); w == "a" || w == "an" {
			return true
		}
		if r.tokens[k].kind != tokenWord {
			return false
		}
	}
	return false
}

// anonymity reports whether somebody asks not to be named: "asked for her name
// to be left out", "asked not to be identified".
func (r *recommender) anonymity(s sentence, end int) bool {
	for k := end; k < min(s.last, end+12); k++ {
		if !r.listed("anonymity", k) {
			continue
		}
		if w := r.low(k); w != "name" && w != "names" && w != "nom" && w != "nombre" {
			return true
		}
		switch r.low(k - 1) {
		case "her", "his", "their", "my", "its", "neither", "full", "real", "son", "leur", "su", "sus":
			return true
		}
	}
	return false
}

// thingAsks reports whether a thing asks for something bare, as a device does
// of whoever uses it: "the phone asks for permission".
func (r *recommender) thingAsks(s sentence, i, end int) bool {
	if r.language != "en" || !strings.HasPrefix(r.low(i), "ask") || r.low(end) != "for" || end+1 >= s.last {
		return false
	}
	if next := r.tokens[end+1]; next.kind != tokenWord || next.capital() || next.is(classDeterminer|classArticle) || strings.HasSuffix(r.low(end+1), "s") {
		return false
	}
	p := r.subjectBefore(i, s.first)
	if p.empty() || !r.definite(p.first) {
		return false
	}
	for k := p.first; k < p.last; k++ {
		if t := r.tokens[k]; t.capital() && k > p.first || t.is(classOrg|classRole|classPerson|classText|classPronoun|classThey) {
			return false
		}
	}
	return true
}

// inQuestion reports whether token i stands in what somebody asked with "if":
// "Il m’a demandé si, dehors aussi, il faudrait".
func (r *recommender) inQuestion(s sentence, i int) bool {
	for k := s.first + 1; k < i; k++ {
		if r.tagged(k)&tagCondition == 0 {
			continue
		}
		for _, ask := range [...]string{"demand", "pregunt", "ask", "wonder"} {
			if strings.HasPrefix(r.low(k-1), ask) {
				return true
			}
		}
	}
	return false
}

// admits reports whether "we must" opens a thought rather than an action: "we
// must admit that", "we still have to worry about".
func (r *recommender) admits(s sentence, i, end int) bool {
	k := i - 1
	for k > s.first && r.tokens[k].is(classAdverb) {
		k--
	}
	if r.language != "en" || k < s.first || r.low(k) != "we" && r.low(k) != "i" || end+1 >= s.last || !r.listed("admit", end) {
		return false
	}
	switch r.low(end + 1) {
	case "that", "what", "how", "about", "if", "whether", "why", ",":
		return true
	}
	return false
}

// pastFeeling reads "me pareció que había que": what somebody felt.
func (r *recommender) pastFeeling(i int) bool {
	return r.language == "es" && r.low(i-3) == "me" && strings.HasPrefix(r.low(i-2), "parec")
}

// relativeAside reads a modal verb whose subject is a Romance relative, past an
// aside: "le restaurant qui, selon les mesures en vigueur, devrait être fermé".
func (r *recommender) relativeAside(s sentence, i int) bool {
	if !r.romance() || !r.is(i-1, ",") {
		return false
	}
	for k := i - 2; k > s.first && k > i-16; k-- {
		if r.is(k, ",") {
			return r.low(k-1) == "qui" || r.low(k-1) == "que"
		}
	}
	return false
}

// proverb reads "Un dicton veut que": a saying wants nothing of anybody.
func (r *recommender) proverb(s sentence, i int) bool {
	for k := max(s.first, i-8); k < i; k++ {
		if r.listed("proverb", k) {
			return true
		}
	}
	return false
}

// whatNeeded is the place of the participle in "What was needed, she said, was
// to …", which names an action as a whole sentence does; -1 for none.
func (r *recommender) whatNeeded(s sentence) int {
	if r.language != "en" || r.low(s.first) != "what" {
		return -1
	}
	for i := s.first + 2; i < min(s.last, s.first+6); i++ {
		if w := r.low(i); w != "needed" && w != "required" || !r.tokens[i-1].is(classAuxiliary) && !r.tokens[i-1].is(classAdverb) && !r.is(i-1, "’s") && !r.is(i-1, "'s") {
			continue
		}
		for k := i + 1; k+1 < min(s.last, i+14); k++ {
			if w := r.low(k); w == "is" || w == "was" {
				return i
			}
		}
	}
	return -1
}

// fewestRecorded is how many paragraphs of a summary record open with who said
// something.
const fewestRecorded = 3

// inRecord reports whether the document is a record of a meeting, whose
// paragraphs go on in reported speech: "Ms. Okoro (Chad) said that …".
func (r *recommender) inRecord() bool {
	if r.record == nil {
		said := 0
		for _, b := range r.blocks {
			if b.first == b.last || b.firstToken >= b.lastToken || !r.tokens[b.firstToken].capital() {
				continue
			}
			s := r.sentences[b.first]
			for i := s.first + 1; i+1 < min(s.last, s.first+widest); i++ {
				if r.sayingAt(i) && (r.low(i+1) == "that" || r.low(i+1) == ",") {
					said++
					break
				}
			}
		}
		record := said >= fewestRecorded && 2*said >= len(r.blocks)-headless
		r.record = &record
	}
	return *r.record
}

// recorded is who speaks in the paragraph of a record: the name that opens it,
// "Ms. Okoro (Chad), introducing the report, said that …".
func (r *recommender) recorded(n int) speaker {
	b := r.blocks[r.sentences[n].block]
	if n == b.first || !r.inRecord() {
		return nobody
	}
	end := r.nameEnd(b.firstToken, b.lastToken)
	if end-b.firstToken < 2 || !r.tokens[b.firstToken].is(classTitle) && r.mentions[end-1] < 0 || r.institution(b.firstToken, end) {
		return nobody
	}
	who := r.resolve(briefing.Span{Start: b.span.Start, End: r.tokens[end-1].span.End})
	who.reason, who.confidence = "speaker of the sentence before", 0.8
	return who
}

// headless is how many blocks of a record's head say nothing.
const headless = 6
