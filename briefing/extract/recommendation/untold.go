package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// What looks like an ask and is a description, a wish to stay unnamed, a
// question, or a thought.

// inDescription reports whether the asking verb at token i stands in a clause
// that describes an indefinite noun: "a school that asks children to leave".
// What a text or a body asks is an ask.
func (r *recommender) inDescription(s prose.Sentence, i int) bool {
	if r.language != "en" || i-2 < s.First || !r.Tokens[i-1].Is(prose.ClassRelative) {
		return false
	}
	noun := r.Tokens[i-2]
	if noun.Kind != prose.TokenWord || noun.Capital() || noun.Is(prose.ClassText|prose.ClassRole|prose.ClassPerson|prose.ClassSay) || noun.Is(prose.ClassOrg) && !strings.HasPrefix(r.LowerWord(i), "ask") {
		return false
	}
	for k := i - 3; k >= s.First && k >= i-6; k-- {
		if w := r.LowerWord(k); w == "a" || w == "an" {
			return true
		}
		if r.Tokens[k].Kind != prose.TokenWord {
			return false
		}
	}
	return false
}

// anonymity reports whether somebody asks not to be named: "asked for her name
// to be left out", "asked not to be identified".
func (r *recommender) anonymity(s prose.Sentence, end int) bool {
	for k := end; k < min(s.Last, end+12); k++ {
		if !r.Listed("anonymity", k) {
			continue
		}
		if w := r.LowerWord(k); w != "name" && w != "names" && w != "surname" && w != "surnames" && w != "nom" && w != "nombre" {
			return true
		}
		for whose := k - 1; whose > k-3 && r.LowerWord(k-1) != "to"; whose-- {
			switch r.LowerWord(whose) { // "his name", "his family name"
			case "her", "his", "their", "my", "its", "neither", "full", "real", "son", "leur", "su", "sus":
				return true
			}
		}
	}
	return false
}

// toQuestion reports whether the "to" at token i goes on a question, which asks what to
// do and not that it be done: "asked the engineers where to put the siren".
func (r *recommender) toQuestion(i int) bool {
	return r.language == "en" && r.LowerWord(i) == "to" && r.Listed("question-word", i-1) && !r.Tokens[i-1].Capital() // not "encourage WHO to"
}

// paysVisit reports whether "calls on" at [i, end) says when somebody calls: "who calls
// on Fridays", "calls on the first Monday of the month".
func (r *recommender) paysVisit(s prose.Sentence, end int) bool {
	if r.language != "en" || r.LowerWord(end-1) != "on" {
		return false
	}
	for k := end; k < min(s.Last, end+4); k++ {
		if r.Tokens[k].Is(prose.ClassTime | prose.ClassPeriod) {
			return true
		}
		if !r.Tokens[k].Is(prose.ClassArticle|prose.ClassDeterminer) && !r.Listed("ordinal", k) {
			return false
		}
	}
	return false
}

// nobodyAsks reports whether a sentence says of the verb at token i that nobody would
// ask so much: "Nobody would ask a surgeon to operate by candlelight".
func (r *recommender) nobodyAsks(s prose.Sentence, i int) bool {
	if r.language != "en" || i-2 < s.First || r.LowerWord(i-1) != "would" {
		return false
	}
	w := r.LowerWord(i - 2)
	return w == "nobody" || w == "anyone" || w == "anybody" || w == "one" && i-3 >= s.First && r.LowerWord(i-3) == "no"
}

// thingAsks reports whether a thing asks for something bare, as a device does
// of whoever uses it: "the phone asks for permission".
func (r *recommender) thingAsks(s prose.Sentence, i, end int) bool {
	if r.language != "en" || !strings.HasPrefix(r.LowerWord(i), "ask") || r.LowerWord(end) != "for" || end+1 >= s.Last {
		return false
	}
	if next := r.Tokens[end+1]; next.Kind != prose.TokenWord || next.Capital() || next.Is(prose.ClassDeterminer|prose.ClassArticle) || strings.HasSuffix(r.LowerWord(end+1), "s") {
		return false
	}
	p := r.SubjectBefore(i, s.First)
	if p.Empty() || !r.Definite(p.First) {
		return false
	}
	for k := p.First; k < p.Last; k++ {
		if t := r.Tokens[k]; t.Capital() && k > p.First || t.Is(prose.ClassOrg|prose.ClassRole|prose.ClassPerson|prose.ClassText|prose.ClassPronoun|prose.ClassThey) {
			return false
		}
	}
	return true
}

// inQuestion reports whether token i stands in what somebody asked with "if":
// "Il m’a demandé si, dehors aussi, il faudrait".
func (r *recommender) inQuestion(s prose.Sentence, i int) bool {
	for k := s.First + 1; k < i; k++ {
		if r.tagged(k)&prose.TagCondition == 0 {
			continue
		}
		for _, ask := range [...]string{"demand", "pregunt", "ask", "wonder"} {
			if strings.HasPrefix(r.LowerWord(k-1), ask) {
				return true
			}
		}
	}
	return false
}

// admits reports whether "we must" opens a thought rather than an action: "we
// must admit that", "we still have to worry about".
func (r *recommender) admits(s prose.Sentence, i, end int) bool {
	k := i - 1
	for k > s.First && r.Tokens[k].Is(prose.ClassAdverb) {
		k--
	}
	if r.language != "en" || k < s.First || r.LowerWord(k) != "we" && r.LowerWord(k) != "i" || end+1 >= s.Last || !r.Listed("admit", end) {
		return false
	}
	switch r.LowerWord(end + 1) {
	case "that", "what", "how", "about", "if", "whether", "why", ",":
		return true
	}
	return false
}

// pastFeeling reads "me pareció que había que": what somebody felt.
func (r *recommender) pastFeeling(i int) bool {
	return r.language == "es" && r.LowerWord(i-3) == "me" && strings.HasPrefix(r.LowerWord(i-2), "parec")
}

// relativeAside reads a modal verb whose subject is a Romance relative, past an
// aside: "le restaurant qui, selon les mesures en vigueur, devrait être fermé".
func (r *recommender) relativeAside(s prose.Sentence, i int) bool {
	if !r.Romance() || !r.Is(i-1, ",") {
		return false
	}
	for k := i - 2; k > s.First && k > i-16; k-- {
		if r.Is(k, ",") {
			return r.LowerWord(k-1) == "qui" || r.LowerWord(k-1) == "que"
		}
	}
	return false
}

// proverb reads "Un dicton veut que": a saying wants nothing of anybody.
func (r *recommender) proverb(s prose.Sentence, i int) bool {
	for k := max(s.First, i-8); k < i; k++ {
		if r.Listed("proverb", k) {
			return true
		}
	}
	return false
}

// whatNeeded is the place of the participle in "What was needed, she said, was
// to …", which names an action as a whole sentence does; -1 for none.
func (r *recommender) whatNeeded(s prose.Sentence) int {
	if r.language != "en" || r.LowerWord(s.First) != "what" {
		return -1
	}
	for i := s.First + 2; i < min(s.Last, s.First+6); i++ {
		if w := r.LowerWord(i); w != "needed" && w != "required" || !r.Tokens[i-1].Is(prose.ClassAuxiliary) && !r.Tokens[i-1].Is(prose.ClassAdverb) && !r.Is(i-1, "’s") && !r.Is(i-1, "'s") {
			continue
		}
		for k := i + 1; k+1 < min(s.Last, i+14); k++ {
			if w := r.LowerWord(k); w == "is" || w == "was" {
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
		for _, b := range r.Blocks {
			if b.First == b.Last || b.FirstToken >= b.LastToken || !r.Tokens[b.FirstToken].Capital() {
				continue
			}
			s := r.Sentences[b.First]
			for i := s.First + 1; i+1 < min(s.Last, s.First+prose.Widest); i++ {
				if r.SayingAt(i) && (r.LowerWord(i+1) == "that" || r.LowerWord(i+1) == ",") {
					said++
					break
				}
			}
		}
		record := said >= fewestRecorded && 2*said >= len(r.Blocks)-headless
		r.record = &record
	}
	return *r.record
}

// recorded is who speaks in the paragraph of a record: the name that opens it,
// "Ms. Okoro (Chad), introducing the report, said that …".
func (r *recommender) recorded(n int) prose.Speaker {
	b := r.Blocks[r.Sentences[n].Block]
	if n == b.First || !r.inRecord() {
		return prose.Nobody
	}
	end := r.NameEnd(b.FirstToken, b.LastToken)
	if end-b.FirstToken < 2 || !r.Tokens[b.FirstToken].Is(prose.ClassTitle) && r.Mentions[end-1] < 0 || r.Institution(b.FirstToken, end) {
		return prose.Nobody
	}
	who := r.Resolve(briefing.Span{Start: b.Span.Start, End: r.Tokens[end-1].Span.End})
	who.Reason, who.Confidence = "speaker of the sentence before", 0.8
	return who
}

// headless is how many blocks of a record's head say nothing.
const headless = 6
