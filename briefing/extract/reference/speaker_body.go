package reference

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// thingByWhich reports whether the text goes on with "which" behind the name of
// e, as with no person: "Oceanic Bulk, which leases the quay".
func (a *Resolved) thingByWhich(e *register.Entity) bool {
	for _, i := range e.Full {
		if k := int(i) + len(e.Words); a.Lexicon.Language == "en" && a.Is(k, ",") && a.Is(k+1, "which") {
			return true
		}
	}
	return false
}

// sourcesSpeak is who speaks in "Fuentes de la Alcaldía admiten", where the name
// starts at token i: the body is the one that follows.
func (a *Resolved) sourcesSpeak(i, limit int) prose.Speaker {
	if !a.SourcesOf(i) {
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

// SourcesOf reports whether "Fuentes de" stands at token i, which opens its
// sentence: those whom nobody names in the body that follows.
func (a *Resolved) SourcesOf(i int) bool {
	return a.Lexicon.Language == "es" && a.Is(i, "Fuentes") && a.OpensSentence(i) && i+2 < len(a.Tokens) && a.Tokens[i+1].Is(prose.ClassPreposition)
}
