package extract

// ownNamed is the person whom the text has named behind the same words by which a
// description calls them: "my uncle" for "My uncle Besnik", "her brother" for "Her
// brother Azamat".
func (a *analysis) ownNamed(p nounPhrase) speaker {
	if a.lexicon.language != "en" || p.last-p.first != 2 || !a.listed("my", p.first) && !a.is(p.first, "our") && !a.is(p.first, "Our") && !a.listed("possessive", p.first) {
		return nobody
	}
	whose, noun := a.lowerWord(p.first), a.lowerWord(p.first+1)
	for id := range a.register.entities {
		e := &a.register.entities[id]
		if e.first < 2 || e.first >= p.first || e.evidence < 0 || a.lowerWord(e.first-1) != noun || a.lowerWord(e.first-2) != whose {
			continue
		}
		sp := a.speakerFor(id)
		if sp.Role == "" {
			sp.Role = a.described(p).Role
		}
		sp.via = "the person spoken of before"
		return sp
	}
	return nobody
}
