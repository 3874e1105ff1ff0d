package reference

import (
	"slices"
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// backToSeveral is how many sentences "the two experts" reaches back to those
// whom the text has named together.
const backToSeveral = 8

// severalMeant is those whom a description counts that the text has named
// together: "the two experts", "the three organizations", "les deux avocates".
func (a *Resolved) severalMeant(p prose.NounPhrase) prose.Speaker {
	if a.Focus == nil || p.Empty() || p.Last > p.Head || p.Last-p.First < 2 || a.Textual(p) {
		return prose.Nobody
	}
	n := a.countAt(p.First)
	if n == 0 && a.Definite(p.First) {
		n = a.countAt(p.First + 1)
	}
	noun := p.Last - 1
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	if here >= len(a.Sentences) || a.Tokens[noun].Capital() {
		return prose.Nobody
	}
	if n < 2 {
		return a.calledSo(p, here)
	}
	body := a.Listed("outfits", noun) || a.Tokens[noun].Is(prose.ClassOrg)
	for s := here - 1; s >= max(0, here-backToSeveral); s-- {
		names, org := a.personsNamed(s, n), false
		if body {
			names, org = a.bodiesSideBySide(s, n), true
		}
		if len(names) != n {
			continue
		}
		sp := prose.Speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1}
		if org {
			sp.Org = sp.Who
		}
		sp.Via = "“" + a.NameText(p.First, p.Last) + "”: those named before"
		return sp
	}
	return prose.Nobody
}

// calledSo is the persons whom a sentence names beside the noun for several by
// which a description takes them up: "The authors, Jane Okoro and Paul Lund, …".
func (a *Resolved) calledSo(p prose.NounPhrase, here int) prose.Speaker {
	noun := p.Last - 1
	if !a.Definite(p.First) || p.Last-p.First != 2 || !a.Plural(noun) || !a.Tokens[noun].Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) {
		return prose.Nobody
	}
	word := a.LowerWord(noun)
	for s := here - 1; s >= max(0, here-backToSeveral); s-- {
		st := a.Sentences[s]
		for j := st.First; j < st.Last; j++ {
			if a.LowerWord(j) != word {
				continue
			}
			for n := 2; n <= 4; n++ {
				if names := a.personsNamed(s, n); len(names) == n {
					sp := prose.Speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1}
					sp.Via = "“" + a.NameText(p.First, p.Last) + "”: those named before"
					return sp
				}
			}
			return prose.Nobody
		}
	}
	return prose.Nobody
}

// countAt is the small number that the word at token i says; 0 for none.
func (a *Resolved) countAt(i int) int {
	switch a.LowerWord(i) {
	case "two", "both", "deux", "dos", "ambos", "ambas", "pair", "couple":
		return 2
	case "three", "trois", "tres":
		return 3
	case "four", "quatre", "cuatro":
		return 4
	}
	return 0
}

// personsNamed is the persons whom sentence s names, where they are n.
func (a *Resolved) personsNamed(s, n int) []string {
	var names []string
	st := a.Sentences[s]
	for j := st.First; j < st.Last; j++ {
		id := a.Mentions[j]
		if id < 0 || a.Possessive(j+1) {
			continue
		}
		e := &a.Register.Entities[id]
		if e.Evidence < 0 || !e.Person && !e.Given && !a.PlainPerson(e) || slices.Contains(names, e.Name) {
			continue
		}
		names = append(names, e.Name)
	}
	if len(names) != n {
		return nil
	}
	return names
}

// bodiesSideBySide is the n bodies that are the subject of sentence s together:
// "Reporters’ Shield, the Harbour Union and Article of Trust issued an appeal".
func (a *Resolved) bodiesSideBySide(s, n int) []string {
	st := a.Sentences[s]
	first := a.OutsideQuotes(st.First, st.Last)
	var names []string
	known := false
	add := func(start, end int) bool {
		for start < end && a.Tokens[start].Is(prose.ClassArticle) && !(a.OpensSentence(start) && !a.Tokens[start].Is(prose.ClassArticle)) {
			start++
		}
		if start >= end || !a.Tokens[start].Capital() || !a.Tokens[end-1].Capital() && !a.Romance() {
			return false
		}
		known = known || a.Institution(start, end) || a.NamedByCause(start, end)
		names = append(names, a.OrgText(start, end))
		return true
	}
	start, joined := first, false
	for i := first; i < st.Last; i++ {
		t := a.Tokens[i]
		and := a.Is(i, "and") || a.Is(i, "et") || a.Is(i, "y") || a.Is(i, "e")
		switch {
		case a.Is(i, ",") || and:
			if i == start && a.Is(i, ",") || i > start && !add(start, i) {
				return nil
			}
			joined = joined || and
			start = i + 1
		case a.Romance() && i > start+1 && t.Kind == prose.TokenWord && !t.Capital() && !a.SayingAt(i) && !t.Is(prose.ClassVerb|prose.ClassAuxiliary) && i+1 < st.Last && !joined:
			// "Confédération paysanne et …": a small word of the first names
		case t.Capital() || t.Shape == prose.ShapeNone || t.Is(prose.ClassArticle|prose.ClassPreposition) && !t.Is(prose.ClassSubordinate) || a.Possessive(i) || a.Is(i, "’") || a.Is(i, "'") || a.Is(i, "&"):
		default:
			end := i
			if a.Romance() {
				name := start
				for name < i && a.Tokens[name].Is(prose.ClassArticle) {
					name++
				}
				end = max(end, a.BodyEnd(name, st.Last))
			}
			for !a.Romance() && end > start && !a.Tokens[end-1].Capital() {
				end--
			}
			if !joined || !add(start, end) || len(names) != n || !known {
				return nil
			}
			return names
		}
	}
	return nil
}
