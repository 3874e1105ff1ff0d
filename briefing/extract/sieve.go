package extract

import "strings"

// sieve is one way of finding a quote's speaker.
type sieve struct {
	// reason is what a person reads: why this speaker.
	reason string
	// confidence is how sure the sieve is, between 0 and 1.
	confidence float64
	// loose sieves are asked for whole sentences in marks only: they would
	// give any borrowed words a speaker.
	loose bool
	// passesOn is set when the speaker is another quote's.
	passesOn bool
	// aside is set when the speaker is not whom the text goes on about.
	aside bool
	try   func(a *analysis, i int) speaker
}

// sieves are asked in this order, and the first that knows a speaker is
// believed. Each looks at one form of attribution.
var sieves = []sieve{
	{"the quote goes on from the paragraph before", 0.95, false, true, false, (*analysis).runOn},
	{"named at the front of the quote", 0.9, false, false, false, (*analysis).labelInside},
	{"verb beside the quote", 0.85, false, false, false, (*analysis).besideVerb},
	{"verb after the quote", 0.95, false, false, false, (*analysis).verbAfter},
	{"named as the source after the quote", 0.9, false, false, false, (*analysis).sourceAfter},
	{"the quote goes on behind its speaker", 0.95, false, true, false, (*analysis).interrupted},
	{"words of somebody else, read out or cited", 0.85, false, false, true, (*analysis).relayed},
	{"verb before the quote", 0.93, false, false, false, (*analysis).verbBefore},
	{"named as the source before the quote", 0.9, false, false, false, (*analysis).sourceBefore},
	{"view of the person before", 0.75, false, true, false, (*analysis).inWhoseView},
	{whoseStatement, 0.85, false, false, false, (*analysis).ownStatement},
	{"named before the colon", 0.88, false, false, false, (*analysis).beforeColon},
	{"the only one named before the colon", 0.7, true, false, false, (*analysis).onlyNamedBefore},
	{"verb of saying at the end of the paragraph before", 0.85, false, false, false, (*analysis).leadIn},
	{"named under the quote", 0.85, false, false, false, (*analysis).credit},
	{"same speaker as the quote before", 0.85, true, true, false, (*analysis).goesOnSpeaking},
	{"who speaks in this paragraph of a dialogue", 0.85, false, true, false, (*analysis).inDialogue},
	{"answers who spoke before", 0.6, true, true, false, (*analysis).takesTurns},
	{"subject of the sentence before", 0.7, true, true, false, (*analysis).subjectOfSentenceBefore},
	{"reported speech goes on", 0.6, false, true, false, (*analysis).reportGoesOn},
	{"the person told of right behind the quote", 0.6, true, false, false, (*analysis).toldOfBehind},
	{"speaker of the paragraph before", 0.6, true, true, false, (*analysis).paragraphBefore},
}

// attribute gives each quote its speaker and sets apart what nobody speaks.
func (a *analysis) attribute() {
	a.focus = make([]speaker, len(a.sentences))
	a.focusAt = make([]int, len(a.sentences))
	a.other = -1
	a.readTurns()
	next := 0
	for s := range a.sentences {
		a.enter(a.sentences[s].block)
		a.noteFocus(s)
		a.noteNewcomer(s)
		for next < len(a.quotes) && (s+1 == len(a.sentences) || a.quotes[next].outer.End <= a.sentences[s+1].span.Start) {
			a.judge(next)
			next++
		}
	}
	a.runBack()
	a.spreadOffices()
}

// judge decides whether quote i is spoken, and by whom.
func (a *analysis) judge(i int) {
	q := &a.quotes[i]
	if q.why = a.notSpeech(i); q.why != "" {
		if q.why == tooShort {
			a.speakShortly(i)
		}
		return
	}
	// “A.” “B,” he said: two quotes side by side are two speakers'.
	if a.other = -1; i > 0 && a.quotes[i-1].spoken && a.quotes[i-1].block == q.block && !q.dashed && strings.TrimSpace(a.text[a.quotes[i-1].outer.End:q.outer.Start]) == "" && !a.adds(i) {
		a.other = a.quotes[i-1].speaker.entity
	}
	defer func() { a.other = -1 }()
	whole := a.wholeSentence(q)
	for _, s := range sieves {
		if s.loose && !whole {
			continue
		}
		if sp := s.try(a, i); sp.known() && !a.thing(sp) {
			if q.why = a.merelyBorrowed(i, s.loose); q.why != "" {
				return
			}
			sp.reason, sp.confidence = s.reason, s.confidence
			if sp.via != "" && !s.passesOn {
				sp.reason, sp.confidence = s.reason+"; "+sp.via, s.confidence*0.9
			}
			sp = a.withState(sp)
			q.speaker, q.spoken = sp, true
			q.cue = a.cueAfter(i, sp)
			if q.speaker.cited = sp.cited || s.aside; !q.speaker.cited {
				a.focusOn(q)
			}
			return
		}
	}
	q.why = "nobody says it"
}

// adds reports whether the verb behind quote i says that its speaker goes on:
// X said: “A.” “B,” he added.
func (a *analysis) adds(i int) bool {
	w := a.after(i)
	for j := w.first; j < min(w.last, w.first+6); j++ {
		if a.listed("add", j) {
			return true
		}
	}
	return false
}

// speakShortly gives words too few for a finding their speaker where they are an
// utterance all the same: “It angers me,” says Okoro. Where they are not, the next
// quote may go on with them.
func (a *analysis) speakShortly(i int) {
	q := &a.quotes[i]
	for _, s := range sieves {
		if !s.hearsShort(a.wholeSentence(q)) {
			continue
		}
		if sp := s.try(a, i); sp.known() {
			q.speaker, q.cue = sp, a.cueAfter(i, sp)
			if a.utterance(i) && !a.thing(sp) && !a.labelled(i) {
				q.speaker.reason, q.speaker.confidence = s.reason, s.confidence
				q.spoken, q.why = true, ""
			}
			a.focusOn(q)
			return
		}
	}
}

// hearsShort reports whether the sieve is asked for words too few for a finding;
// whole says that they are a sentence of their own.
func (s *sieve) hearsShort(whole bool) bool {
	switch s.reason {
	case "verb after the quote", "the quote goes on behind its speaker":
		return true
	case "same speaker as the quote before":
		return whole
	}
	return false
}

// cueAfter is the token of the speaker's verb when it stands behind quote i,
// else 0.
func (a *analysis) cueAfter(i int, sp speaker) int {
	if sp.verb == "" {
		return 0
	}
	w := a.after(i)
	for j := w.first; j < w.last; j++ {
		if a.verbText(j) == sp.verb {
			return j
		}
	}
	return 0
}

// runOn gives a quote that goes on from the paragraph before its speaker.
func (a *analysis) runOn(i int) speaker {
	if i == 0 || !a.quotes[i].continued || !a.quotes[i-1].spoken {
		return nobody
	}
	// The paragraph's own attribution comes first.
	if sp := a.verbAfter(i); sp.known() {
		return sp
	}
	return a.quotes[i-1].speaker
}

// labelInside reads “OKORO: …”: a transcript whose turns are quoted.
func (a *analysis) labelInside(i int) speaker {
	q := a.quotes[i]
	end := a.nameEnd(q.first, min(q.last, q.first+6))
	if end == q.first || !a.is(end, ":") || a.tokens[q.first].shape != shapeUpper {
		return nobody
	}
	return a.speakerOf(nounPhrase{first: q.first, last: end, head: end})
}

// runBack gives the paragraphs of a quote that runs on, and whose speaker
// stands behind the last one, that speaker.
func (a *analysis) runBack() {
	for i := len(a.quotes) - 1; i > 0; i-- {
		q, p := &a.quotes[i], &a.quotes[i-1]
		if a.romance() && !p.spoken && p.why == "nobody says it" && q.speaker.known() && q.block == p.block && strings.TrimSpace(a.text[p.outer.End:q.outer.Start]) == "," && q.cue > 0 {
			p.speaker, p.spoken, p.why = q.speaker, true, "" // “A”, “b”, said X
			p.speaker.reason, p.speaker.confidence = "verb after the quote", 0.8
		}
		if q.continued && q.spoken && !p.spoken && p.why == "nobody says it" {
			p.speaker, p.spoken, p.why = q.speaker, true, ""
			p.speaker.reason = "the quote goes on in the next paragraph"
		}
	}
}
