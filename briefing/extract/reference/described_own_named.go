package reference

import "attache/briefing/extract/prose"

// ownNamed is the person whom the text has named behind the same words by which a
// description calls them: "my uncle" for "My uncle Besnik", "her brother" for "Her
// brother Azamat".
func (a *Resolved) ownNamed(p prose.NounPhrase) prose.Speaker {
	if a.Lexicon.Language != "en" || p.Last-p.First != 2 || !a.Listed("my", p.First) && !a.Is(p.First, "our") && !a.Is(p.First, "Our") && !a.Listed("possessive", p.First) {
		return prose.Nobody
	}
	whose, noun := a.LowerWord(p.First), a.LowerWord(p.First+1)
	for id := range a.Register.Entities {
		e := &a.Register.Entities[id]
		if e.First < 2 || e.First >= p.First || e.Evidence < 0 || a.LowerWord(e.First-1) != noun || a.LowerWord(e.First-2) != whose {
			continue
		}
		sp := a.SpeakerFor(id)
		if sp.Role == "" {
			sp.Role = a.Described(p).Role
		}
		sp.Via = "the person spoken of before"
		return sp
	}
	return prose.Nobody
}
