package quotation

import (
	"slices"
	"strings"

	"attache/briefing/extract/prose"
)

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
	try   func(a *Attributed, i int) prose.Speaker
}

// speakerBefore is the reason for a speaker whom only the paragraph before names.
const speakerBefore = "speaker of the paragraph before"

// sieves are asked in this order, and the first that knows a speaker is
// believed. Each looks at one form of attribution.
var sieves = []sieve{
	{"the quote goes on from the paragraph before", 0.95, false, true, false, (*Attributed).runOn},
	{"named at the front of the quote", 0.9, false, false, false, (*Attributed).labelInside},
	{"verb beside the quote", 0.85, false, false, false, (*Attributed).BesideVerb},
	{"verb after the quote", 0.95, false, false, false, (*Attributed).verbAfter},
	{"named as the source after the quote", 0.9, false, false, false, (*Attributed).sourceAfter},
	{"the quote goes on behind its speaker", 0.95, false, true, false, (*Attributed).interrupted},
	{"words of somebody else, read out or cited", 0.85, false, false, true, (*Attributed).relayed},
	{"verb before the quote", 0.93, false, false, false, (*Attributed).verbBefore},
	{"named as the source before the quote", 0.9, false, false, false, (*Attributed).sourceBefore},
	{"view of the person before", 0.75, false, true, false, (*Attributed).inWhoseView},
	{whoseStatement, 0.85, false, false, false, (*Attributed).ownStatement},
	{"named before the colon", 0.88, false, false, false, (*Attributed).beforeColon},
	{"named in front of the quote", 0.8, false, false, false, (*Attributed).frontWords},
	{"the only one named before the colon", 0.7, true, false, false, (*Attributed).OnlyNamedBefore},
	{"named on the line above the quotes", 0.9, false, false, false, (*Attributed).headed},
	{"verb of saying at the end of the paragraph before", 0.85, false, false, false, (*Attributed).leadIn},
	{"named under the quote", 0.85, false, false, false, (*Attributed).credit},
	{"same speaker as the quote before", 0.85, true, true, false, (*Attributed).goesOnSpeaking},
	{"who speaks in this paragraph of a dialogue", 0.85, false, true, false, (*Attributed).InDialogue},
	{"answers who spoke before", 0.6, true, true, false, (*Attributed).takesTurns},
	{"subject of the sentence before", 0.7, true, true, false, (*Attributed).subjectOfSentenceBefore},
	{"reported speech goes on", 0.6, false, true, false, (*Attributed).reportGoesOn},
	{"the person told of right behind the quote", 0.6, true, false, false, (*Attributed).toldOfBehind},
	{speakerBefore, 0.6, true, true, false, (*Attributed).paragraphBefore},
}

// attribute gives each quote its speaker and sets apart what nobody speaks.
func (a *Attributed) attribute() {
	a.Focus = slices.Repeat([]prose.Speaker{prose.Nobody}, len(a.Sentences))
	a.FocusAt = make([]int, len(a.Sentences))
	a.Other = -1
	a.readTurns()
	a.SettleTurns()
	next := 0
	for s := range a.Sentences {
		a.Enter(a.Sentences[s].Block)
		a.NoteFocus(s)
		a.NoteNewcomer(s)
		for next < len(a.Quotes) && (s+1 == len(a.Sentences) || a.Quotes[next].Outer.End <= a.Sentences[s+1].Span.Start) {
			a.judge(next)
			next++
		}
	}
	a.runBack()
	a.SpreadOffices()
}

// judge decides whether quote i is spoken, and by whom.
func (a *Attributed) judge(i int) {
	q := &a.Quotes[i]
	if q.Why = a.notSpeech(i); q.Why != "" {
		if q.Why == tooShort {
			a.speakShortly(i)
		}
		return
	}
	// “A.” “B,” he said: two quotes side by side are two speakers'.
	if a.Other = -1; i > 0 && a.Quotes[i-1].Spoken && a.Quotes[i-1].Block == q.Block && !q.Dashed && strings.TrimSpace(a.Text[a.Quotes[i-1].Outer.End:q.Outer.Start]) == "" && !a.adds(i) {
		a.Other = a.Quotes[i-1].Speaker.Entity
	}
	defer func() { a.Other = -1 }()
	whole := a.wholeSentence(q)
	for _, s := range sieves {
		if s.loose && !whole {
			continue
		}
		if sp := s.try(a, i); sp.Known() && !a.Thing(sp) {
			if q.Why = a.merelyBorrowed(i, s.loose); q.Why != "" {
				return
			}
			sp.Reason, sp.Confidence = s.reason, s.confidence
			if sp.Via != "" && !s.passesOn {
				sp.Reason, sp.Confidence = s.reason+"; "+sp.Via, s.confidence*0.9
			}
			sp = a.WithState(sp)
			q.Speaker, q.Spoken = sp, true
			q.Cue = a.cueAfter(i, sp)
			if q.Speaker.Cited = sp.Cited || s.aside; !q.Speaker.Cited {
				a.FocusOn(q)
			}
			a.joinSpeakers(q)
			return
		}
	}
	if sp, why := a.unnamed(i); why != "" {
		sp.Reason, sp.Confidence = why, 0.5
		q.Speaker, q.Spoken = sp, true
		return
	}
	q.Why = "nobody says it"
}

// adds reports whether the verb behind quote i says that its speaker goes on:
// X said: “A.” “B,” he added.
func (a *Attributed) adds(i int) bool {
	w := a.After(i)
	for j := w.First; j < min(w.Last, w.First+6); j++ {
		if a.Listed("add", j) {
			return true
		}
	}
	return false
}

// speakShortly gives words too few for a finding their speaker where they are an
// utterance all the same: “It angers me,” says Okoro. Where they are not, the next
// quote may go on with them.
func (a *Attributed) speakShortly(i int) {
	q := &a.Quotes[i]
	for _, s := range sieves {
		if !s.hearsShort(a.wholeSentence(q)) {
			continue
		}
		if sp := s.try(a, i); sp.Known() {
			q.Speaker, q.Cue = sp, a.cueAfter(i, sp)
			if a.utterance(i) && !a.Thing(sp) && !a.labelled(i) {
				q.Speaker.Reason, q.Speaker.Confidence = s.reason, s.confidence
				q.Spoken, q.Why = true, ""
			}
			a.FocusOn(q)
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
	case "verb before the quote":
		return whole
	case "same speaker as the quote before":
		return whole
	}
	return false
}

// cueAfter is the token of the speaker's verb when it stands behind quote i,
// else 0.
func (a *Attributed) cueAfter(i int, sp prose.Speaker) int {
	if sp.Verb == "" {
		return 0
	}
	w := a.After(i)
	for j := w.First; j < w.Last; j++ {
		if a.VerbText(j) == sp.Verb {
			return j
		}
	}
	return 0
}

// runOn gives a quote that goes on from the paragraph before its speaker.
func (a *Attributed) runOn(i int) prose.Speaker {
	if i == 0 || !a.Quotes[i].Continued || !a.Quotes[i-1].Spoken {
		return prose.Nobody
	}
	// The paragraph's own attribution comes first.
	if sp := a.verbAfter(i); sp.Known() {
		return sp
	}
	return a.Quotes[i-1].Speaker
}

// labelInside reads “OKORO: …”: a transcript whose turns are quoted.
func (a *Attributed) labelInside(i int) prose.Speaker {
	q := a.Quotes[i]
	end := a.NameEnd(q.First, min(q.Last, q.First+6))
	if end == q.First || !a.Is(end, ":") || a.Tokens[q.First].Shape != prose.ShapeUpper {
		return prose.Nobody
	}
	return a.SpeakerOf(prose.NounPhrase{First: q.First, Last: end, Head: end})
}

// runBack gives the paragraphs of a quote that runs on, and whose speaker
// stands behind the last one, that speaker.
func (a *Attributed) runBack() {
	for i := len(a.Quotes) - 1; i > 0; i-- {
		q, p := &a.Quotes[i], &a.Quotes[i-1]
		if a.Romance() && !p.Spoken && p.Why == "nobody says it" && q.Speaker.Known() && q.Block == p.Block && strings.TrimSpace(a.Text[p.Outer.End:q.Outer.Start]) == "," && q.Cue > 0 {
			p.Speaker, p.Spoken, p.Why = q.Speaker, true, "" // “A”, “b”, said X
			p.Speaker.Reason, p.Speaker.Confidence = "verb after the quote", 0.8
		}
		if a.Lexicon.Language == "es" && q.Continued && q.Spoken && p.Spoken && p.Unclosed && q.Block == p.Block+1 && p.Speaker.Reason == speakerBefore && q.Speaker.Who != p.Speaker.Who {
			p.Speaker = q.Speaker // its paragraph names nobody, the next one does
			p.Speaker.Reason = "the quote goes on in the next paragraph"
		}
		if q.Continued && q.Spoken && !p.Spoken && p.Why == "nobody says it" {
			p.Speaker, p.Spoken, p.Why = q.Speaker, true, ""
			p.Speaker.Reason = "the quote goes on in the next paragraph"
		}
	}
}
