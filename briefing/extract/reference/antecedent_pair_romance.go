package reference

import "attache/briefing/extract/prose"

// asFor is the person with whom a French or Spanish sentence opens before the
// pronoun at token i takes up the name: "Quant à Awa Kane, elle assure",
// "En cuanto a Ana Roa, ella sostiene".
func (a *Resolved) asFor(i int) prose.Speaker {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if !a.Romance() || s >= len(a.Sentences) || !a.Is(i-1, ",") {
		return prose.Nobody
	}
	name := a.Sentences[s].First
	switch {
	case a.Is(name, "Quant"):
		name += 2
	case a.Is(name, "En") && a.Is(name+1, "cuanto"):
		name += 3
	default:
		return prose.Nobody
	}
	p := a.PhraseAfter(name, i-1)
	if p.First != name || p.Last != i-1 && !a.Is(p.Last, ",") || !a.Human(p) && !a.Named(p) && !a.PluralOffice(p.Head-1) {
		return prose.Nobody
	}
	sp := a.SpeakerOf(p)
	sp.Via = "pronoun: with whom the sentence opens"
	return sp
}

// oneOfTwo is the first or the second of the two persons whom the sentence before
// names: "a dit la première", "respondió el segundo". Of three nobody is meant.
func (a *Resolved) oneOfTwo(p prose.NounPhrase) prose.Speaker {
	if !a.Romance() || p.Last-p.First != 2 || !a.Definite(p.First) || a.Mentions == nil {
		return prose.Nobody
	}
	second := false
	switch a.LowerWord(p.First + 1) {
	case "premier", "première", "primero", "primera":
	case "second", "seconde", "segundo", "segunda":
		second = true
	default:
		return prose.Nobody
	}
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	if here == 0 || here >= len(a.Sentences) {
		return prose.Nobody
	}
	var named []int
	for j := a.Sentences[here-1].First; j < a.Sentences[here-1].Last; j++ {
		id := int(a.Mentions[j])
		if id < 0 || !a.Register.Entities[id].Person && !a.PlainPerson(&a.Register.Entities[id]) {
			continue
		}
		if len(named) == 0 || named[len(named)-1] != id {
			named = append(named, id)
		}
	}
	if len(named) != 2 {
		return prose.Nobody
	}
	sp := a.SpeakerFor(named[0])
	if second {
		sp = a.SpeakerFor(named[1])
	}
	sp.Via = "“" + a.NameText(p.First, p.Last) + "”: of two persons named before"
	return sp
}
