package extract

import "attache/briefing"

// speaker is who says something, and how that was found.
type speaker struct {
	briefing.Attribution
	// entity is the index of the person or organisation in the register, -1
	// when it is not there.
	entity int
	// verb is the verb of saying as printed.
	verb string
	// reason says in words how the speaker was found.
	reason string
	// confidence is between 0 and 1.
	confidence float64
}

// known reports whether there is a speaker at all.
func (s speaker) known() bool { return s.Who != "" }

// speakerAt returns who says the words at s: the speaker of the quote that
// holds them, else the one of the transcript's turn.
func (a *analysis) speakerAt(s briefing.Span) speaker {
	if q, ok := a.quoteAt(s.Start); ok && q.spoken && q.span.Contains(s) {
		return q.speaker
	}
	return speaker{entity: -1}
}

// subjectOf returns who or what the main verb of a sentence has as its
// subject, with pronouns, surnames, titles and "we" made full. verb is the
// index of the verb's token; the first verb of saying is taken when it is -1.
func (a *analysis) subjectOf(sentence, verb int) speaker {
	s := a.sentences[sentence]
	if verb < 0 {
		for i := s.first; i < s.last; i++ {
			if a.tokens[i].is(classSay) {
				verb = i
				break
			}
		}
	}
	if verb < 0 {
		return speaker{entity: -1}
	}
	return a.subjectBefore(verb, s.first)
}

// resolve gives a noun phrase its full form: a surname its person, a pronoun
// whom it stands for, an acronym its organisation. Any other phrase stays as
// it is printed.
func (a *analysis) resolve(s briefing.Span) speaker {
	return speaker{Attribution: briefing.Attribution{Who: a.slice(s)}, entity: -1}
}

// publisher returns the organisation that the document speaks for with "we",
// or "".
func (a *analysis) publisher() string { return a.doc.Provenance.Publisher }
