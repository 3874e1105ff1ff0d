package office

import "attache/briefing/extract/prose"

// Affiliation is a role and an organisation as stated.
type Affiliation struct {
	Role, Org string
	// Verb is set when a verb says what somebody does: "chairs the Committee".
	Verb bool
	// Past is set when it is said to have been before: "was a diver".
	Past bool
}

// OfficeOf reports whether a phrase is an office: its head is the noun of one,
// or, where adjectives follow their noun, any word of it.
func (a *Worded) OfficeOf(p prose.NounPhrase) bool {
	if a.OfficeNoun(p.Head - 1) {
		return true
	}
	if a.Lexicon.Language == "en" {
		return false
	}
	for i := p.First; i < p.Head; i++ {
		if a.OfficeNoun(i) {
			return true
		}
	}
	return false
}

// OfficeNoun reports whether token i is the noun of an office; "Youth" and
// "Children" with a capital are parts of names.
func (a *Worded) OfficeNoun(i int) bool {
	t := a.Tokens[i]
	return t.Is(prose.ClassRole) && !(t.Is(prose.ClassPerson) && t.Capital())
}

// OfficePhrase is the phrase that ends before token end, as far back as the
// noun of an office with its article: "the Special Rapporteur on women".
func (a *Worded) OfficePhrase(end, from int) prose.NounPhrase {
	p := a.PlainBefore(end, from)
	for range 5 {
		if p.Empty() || a.OfficeOf(p) || p.First <= from || !a.Tokens[p.First-1].Is(prose.ClassPreposition) {
			return p
		}
		more := a.PlainBefore(p.First-1, from)
		if more.Empty() {
			return p
		}
		p = prose.NounPhrase{First: more.First, Last: p.Last, Head: more.Last}
	}
	return p
}
