package cast

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// Body is an organisation or a State that speaks in its own name.
func (a *Cast) Body(p prose.NounPhrase) briefing.Attribution {
	first := p.First
	for first < p.Last && a.Tokens[first].Is(prose.ClassArticle) && !a.opensName(first) {
		first++
	}
	last := p.Last
	if end := a.BodyEnd(first, p.Last); end >= p.Head {
		last = end // "Red Palabra Viva al presentar su informe"
	}
	name := a.Register.FullName(a.NameText(first, last))
	return briefing.Attribution{Who: name, Org: name}
}

// opensName reports whether the article at token i belongs to the name that
// follows: "The Smile of the Child" within a sentence.
func (a *Cast) opensName(i int) bool {
	return a.Tokens[i].Capital() && !a.OpensSentence(i) && !a.Is(i-1, "-") && !a.Is(i-1, "–") // behind a dateline
}

// thingByWhich reports whether the text goes on with "which" behind the name of
// e, as with no person: "Oceanic Bulk, which leases the quay".
func (a *Cast) thingByWhich(e *Entity) bool {
	for _, i := range e.full {
		if k := int(i) + len(e.Words); a.Lexicon.Language == "en" && a.Is(k, ",") && a.Is(k+1, "which") {
			return true
		}
	}
	return false
}

// sourcesSpeak is who speaks in "Fuentes de la Alcaldía admiten", where the name
// starts at token i: the body is the one that follows.
func (a *Cast) sourcesSpeak(i, limit int) prose.Speaker {
	if !a.sourcesOf(i) {
		return prose.Nobody
	}
	whose := i + 2
	for whose < limit-1 && a.Tokens[whose].Is(prose.ClassArticle) && !a.Tokens[whose].Capital() {
		whose++
	}
	end := a.BodyEnd(whose, limit)
	if end <= whose {
		return prose.Nobody
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: a.NameText(i, end), Org: a.OrgText(whose, end)}, Entity: -1}
}

// sourcesOf reports whether "Fuentes de" stands at token i, which opens its
// sentence: those whom nobody names in the body that follows.
func (a *Cast) sourcesOf(i int) bool {
	return a.Lexicon.Language == "es" && a.Is(i, "Fuentes") && a.OpensSentence(i) && i+2 < len(a.Tokens) && a.Tokens[i+1].Is(prose.ClassPreposition)
}
