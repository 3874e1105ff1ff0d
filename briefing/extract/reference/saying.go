package reference

import "attache/briefing/extract/prose"

// LongestReporting is how many tokens stand at most between a verb of saying and the
// "que" of what is said: "Dijo por teléfono que".
const LongestReporting = 4

// ReportsThat reports whether a sentence holds a verb of saying with "that" behind it.
func (a *Resolved) ReportsThat(s int) bool {
	st := a.Sentences[s]
	for j := st.First; j+1 < st.Last; j++ {
		if a.SayingAt(j) && a.Is(j+1+int(a.Tokens[j].More), "that") {
			return true
		}
	}
	return false
}

// Personal reports whether a speaker is a person, by name or by office.
func (a *Resolved) Personal(sp prose.Speaker) bool {
	if sp.Entity < 0 {
		return sp.Known() && sp.Org != sp.Who
	}
	e := &a.Register.Entities[sp.Entity]
	return e.Person || e.Evidence >= 0 && e.Org != e.Name && a.PlainPerson(e)
}

// HasText reports whether a text that speaks is among the tokens [first, last).
func (a *Resolved) HasText(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Tokens[i].Is(prose.ClassText) {
			return true
		}
	}
	return false
}

// FullPerson reports whether a phrase names a person in full, with an office in
// front at most.
func (a *Resolved) FullPerson(p prose.NounPhrase) bool {
	return a.FullName(p) || a.PersonIn(p) >= 0 || !a.trailingName(p).Empty()
}

// LongestInner is how many tokens a clause within a clause has at most in which
// somebody else speaks.
const LongestInner = 16
