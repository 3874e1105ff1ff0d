package quotation

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// SpeakerAt returns who says the words at s: the speaker of the quote that
// holds them, else the one of the transcript's turn.
func (a *Attributed) SpeakerAt(s briefing.Span) prose.Speaker {
	if q, ok := a.QuoteAt(s.Start); ok && q.Spoken && q.Span.Contains(s) {
		return q.Speaker
	}
	if i := a.SentenceAt(s.Start); i < len(a.Sentences) {
		return a.TurnOf(a.Sentences[i].Block)
	}
	return prose.Nobody
}

// SubjectOf returns who or what the verb at token verb of a sentence has as
// its subject, with pronouns, surnames, titles and "we" made full. The first
// verb of saying is taken when verb is -1.
func (a *Attributed) SubjectOf(sentence, verb int) prose.Speaker {
	s := a.Sentences[sentence]
	for i := s.First; verb < 0 && i < s.Last; i++ {
		if a.SayingAt(i) {
			verb = i
		}
	}
	if verb < 0 {
		return prose.Nobody
	}
	sp := a.SpeakerOf(a.SubjectBefore(verb, s.First))
	if sp.Known() {
		sp.Verb = a.VerbText(verb)
	}
	return sp
}

// Resolve gives the noun phrase at s its full form: a surname its person, a
// pronoun whom it stands for, an acronym its organisation. Any other phrase
// stays as it is printed.
func (a *Attributed) Resolve(s briefing.Span) prose.Speaker {
	first, last := a.TokenAt(s.Start), a.TokenAt(s.End)
	if first >= last {
		return prose.Nobody
	}
	p := a.PhraseAfter(first, last)
	if p.First != first {
		p = prose.NounPhrase{First: first, Last: last, Head: last}
	}
	p.Last = last
	return a.SpeakerOf(p)
}
