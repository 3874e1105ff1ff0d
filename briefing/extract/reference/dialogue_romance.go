package reference

import "attache/briefing/extract/prose"

// InDialogue is who speaks in a paragraph of a dialogue: all its parts are one
// person's, whom the part between the dashes may tell of.
func (a *Resolved) InDialogue(i int) prose.Speaker {
	q := &a.Quotes[i]
	if !q.Dashed || !a.Romance() {
		return prose.Nobody
	}
	if i > 0 && a.Quotes[i-1].Block == q.Block && a.Quotes[i-1].Dashed && a.Quotes[i-1].Speaker.Known() {
		return a.Quotes[i-1].Speaker
	}
	if i+1 >= len(a.Quotes) || a.Quotes[i+1].Block != q.Block || a.Lexicon.Language != "es" {
		return prose.Nobody
	}
	first, last := a.TokenAt(q.Outer.End), a.TokenAt(a.Quotes[i+1].Outer.Start)
	for first < last && a.Tokens[first].Kind == prose.TokenMark {
		first++
	}
	for last > first && a.Tokens[last-1].Kind == prose.TokenMark {
		last--
	}
	if first >= last || last-first > prose.LongestInDashes || !a.Tokens[first].Capital() {
		return prose.Nobody
	}
	p := a.ClauseSubject(first, last)
	if name := a.NameEnd(first, last); name > first && p.First == first && p.Last > name && !a.Tokens[name].Capital() {
		p = prose.NounPhrase{First: first, Last: name, Head: name} // "Ana se seca las manos"
	}
	if p.Empty() || !a.Named(p) && !a.Human(p) && !a.Tokens[p.First].Is(prose.ClassPronoun) {
		return prose.Nobody
	}
	return a.SpeakerOf(p)
}
