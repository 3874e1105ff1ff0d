package prose

import "attache/briefing"

// Speaker is who says something, and how that was found.
type Speaker struct {
	briefing.Attribution
	// Entity is the index of the person or organisation in the register, -1
	// when it is not there.
	Entity int
	// Printed is the acronym where the text prints one for the full name.
	Printed string
	// Verb is the verb of saying as printed.
	Verb string
	// Via says how a pronoun or an office led to the name; "" when it was named.
	Via string
	// Behind is set when the speaker is named right behind the verb of saying.
	Behind bool
	// Cited is set when somebody else gives the speaker's words: the text does
	// not go on about the speaker.
	Cited bool
	// Owner is set where a sentence is about what is the person's.
	Owner bool
	// Reason says in words how the speaker was found.
	Reason string
	// Confidence is between 0 and 1.
	Confidence float64
}

// Nobody is the speaker of what nobody is found to say.
var Nobody = Speaker{Entity: -1}

// Known reports whether there is a speaker at all.
func (s Speaker) Known() bool { return s.Who != "" }

// VerbText is a verb as printed, with the words that belong to it.
func (a *Parsed) VerbText(i int) string {
	last := min(i+int(a.Tokens[i].More), len(a.Tokens)-1)
	return a.Text[a.Tokens[i].Span.Start:a.Tokens[last].Span.End]
}
