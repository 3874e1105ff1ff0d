package quotation

import "attache/briefing/extract/prose"

// topicLabels reports whether most of the labels name no one who can speak, as those of
// a list have it: "Net neutrality: …", "Background: …", "Source: …".
func (a *Attributed) topicLabels(names []prose.NounPhrase) bool {
	speak, all := 0, 0
	for _, p := range names {
		if p.Empty() {
			continue
		}
		all++
		if a.labelSpeaks(p) {
			speak++
		}
	}
	return 2*speak < all
}

// labelSpeaks reports whether the label at p is that of a person, a State, a body or
// an office, or is set in capitals.
func (a *Attributed) labelSpeaks(p prose.NounPhrase) bool {
	if a.TitleAt(p.First) || a.Institution(p.First, p.Last) && !a.NamesThing(a.NameText(p.First, p.Last)) || a.byInitials(p).Known() || prose.HasGivenName(a.NameWords(p.First, p.Last)) {
		return true
	}
	for i := p.First; i < p.Last; i++ {
		t := a.Tokens[i]
		if t.Shape == prose.ShapeUpper && t.Span.Len() > 1 || t.Is(prose.ClassPlace|prose.ClassRole|prose.ClassPerson) {
			return true
		}
		if id := a.Mentions[i]; id >= 0 && (a.Register.Entities[id].Person || p.Last-p.First == 1 && len(a.Register.Entities[id].Words) > 1) {
			return true
		}
	}
	return a.PersonalName(p.First, p.Last)
}
