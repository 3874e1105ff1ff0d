package affiliation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// BodyMeant is the organisation that a definite phrase of one small word
// means: "the agency" is the one named last, "the Commission" the one whose
// name has that word; nobody when none was named.
func (a *Affiliated) BodyMeant(p prose.NounPhrase) prose.Speaker {
	if a.Focus == nil || p.Last-p.First != 2 || p.Head != p.Last || !a.Definite(p.First) || a.ToldApart(p) {
		return prose.Nobody
	}
	noun := p.First + 1
	t := a.Tokens[noun]
	word := a.LowerWord(noun)
	any := a.Lexicon.Has("outfit", word)
	capital := t.Capital()
	if any && t.Shape == prose.ShapeUpper && a.Lexicon.Language == "es" {
		capital = false // "la ONG"
	} else if t.Shape == prose.ShapeUpper {
		return prose.Nobody
	}
	if !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson) || !any && !capital {
		return prose.Nobody
	}
	if any && (capital || !a.Listed("outfit-any", noun)) { // "the union": the one that is called so
		if name := a.BodyOfWord(noun); name != "" {
			return prose.Speaker{Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1, Via: "“" + a.NameText(p.First, p.Last) + "”: the body named before"}
		}
	}
	if any {
		if name := a.BodyCalled(noun); name != "" {
			return prose.Speaker{Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1, Via: "“" + a.NameText(p.First, p.Last) + "”: the body introduced as one"}
		}
		if a.Listed("outfit-any", noun) && !capital {
			if name := a.BodyToldOf(noun); name != "" {
				return prose.Speaker{Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1, Via: "“" + a.NameText(p.First, p.Last) + "”: the body named before"}
			}
		}
		if name := a.BodyToldOf(noun); name != "" {
			return prose.Speaker{Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1, Via: "“" + a.NameText(p.First, p.Last) + "”: the body named before"}
		}
		if sp := a.bodyActing(p); sp.Known() {
			return sp
		}
	}
	for i := p.First - 1; i > max(0, p.First-3*prose.Widest); i-- {
		m := a.Tokens[i]
		if !m.Capital() || m.Kind != prose.TokenWord || m.Is(prose.ClassArticle) || i > 0 && a.Tokens[i-1].Capital() && a.Tokens[i-1].Kind == prose.TokenWord && !a.Tokens[i-1].Is(prose.ClassArticle) && !a.VerbFirst(i-1) {
			continue
		}
		if _, quoted := a.OuterAt(m.Span.Start); quoted || a.InDateline(i) {
			continue
		}
		if a.Romance() && m.Is(prose.ClassPreposition|prose.ClassNoName) && a.OpensSentence(i) {
			continue // "Pour le Réseau"
		}
		end := a.BodyEnd(i, min(p.First, a.BlockEnd(i)))
		if end > i && !any && !a.Tokens[end-1].Capital() {
			continue // "Comité accueille": no name for certain
		}
		if end == i || m.Is(prose.ClassPlace) && i+int(m.More)+1 >= end || m.Is(prose.ClassTitle) {
			continue
		}
		name := a.Register.FullNameOr(a.NameText(i, end))
		fits := any && (end > i+1 || m.Shape == prose.ShapeUpper && m.Span.Len() > 2)
		if !any {
			fits = false
			for _, w := range strings.Fields(strings.ToLower(name)) {
				fits = fits || w == word
			}
			fits = fits && len(strings.Fields(strings.ToLower(name))) > 1
		}
		if !fits || !a.Institution(i, end) || a.PersonalName(i, end) {
			continue
		}
		sp := prose.Speaker{Attribution: a.Body(prose.NounPhrase{First: i, Last: end, Head: end}), Entity: -1}
		sp.Who = name
		sp.Org = name
		sp.Via = "“" + a.NameText(p.First, p.Last) + "”: the body named before"
		return sp
	}
	return prose.Nobody
}

// WithoutHead leaves out of a Spanish phrase for a body who runs it: "el organismo
// presidido por Ana Roa".
func (a *Affiliated) WithoutHead(p prose.NounPhrase) prose.NounPhrase {
	k := p.First + 2
	if a.Lexicon.Language != "es" || k >= p.Last || !a.Definite(p.First) || !a.Tokens[p.First+1].Is(prose.ClassOrg) && !a.Listed("outfit", p.First+1) || !a.Listed("led-by", k) && !a.ParticipleOf(k) || !a.Is(k+1, "por") {
		return p
	}
	return prose.NounPhrase{First: p.First, Last: k, Head: k}
}
