package extract

import (
	"slices"
	"strings"

	"attache/briefing"
)

// backToSeveral is how many sentences "the two experts" reaches back to those
// whom the text has named together.
const backToSeveral = 8

// severalMeant is those whom a description counts that the text has named
// together: "the two experts", "the three organizations", "les deux avocates".
func (a *analysis) severalMeant(p nounPhrase) speaker {
	if a.focus == nil || p.empty() || p.last > p.head || p.last-p.first < 2 || a.textual(p) {
		return nobody
	}
	n := a.countAt(p.first)
	if n == 0 && a.definite(p.first) {
		n = a.countAt(p.first + 1)
	}
	noun := p.last - 1
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	if here >= len(a.sentences) || a.tokens[noun].capital() {
		return nobody
	}
	if n < 2 {
		return a.calledSo(p, here)
	}
	body := a.listed("outfits", noun) || a.tokens[noun].is(classOrg)
	for s := here - 1; s >= max(0, here-backToSeveral); s-- {
		names, org := a.personsNamed(s, n), false
		if body {
			names, org = a.bodiesSideBySide(s, n), true
		}
		if len(names) != n {
			continue
		}
		sp := speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, entity: -1}
		if org {
			sp.Org = sp.Who
		}
		sp.via = "“" + a.nameText(p.first, p.last) + "”: those named before"
		return sp
	}
	return nobody
}

// calledSo is the persons whom a sentence names beside the noun for several by
// which a description takes them up: "The authors, Jane Okoro and Paul Lund, …".
func (a *analysis) calledSo(p nounPhrase, here int) speaker {
	noun := p.last - 1
	if !a.definite(p.first) || p.last-p.first != 2 || !a.plural(noun) || !a.tokens[noun].is(classRole|classPerson|classOccupation) {
		return nobody
	}
	word := a.lowerWord(noun)
	for s := here - 1; s >= max(0, here-backToSeveral); s-- {
		st := a.sentences[s]
		for j := st.first; j < st.last; j++ {
			if a.lowerWord(j) != word {
				continue
			}
			for n := 2; n <= 4; n++ {
				if names := a.personsNamed(s, n); len(names) == n {
					sp := speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, entity: -1}
					sp.via = "“" + a.nameText(p.first, p.last) + "”: those named before"
					return sp
				}
			}
			return nobody
		}
	}
	return nobody
}

// countAt is the small number that the word at token i says; 0 for none.
func (a *analysis) countAt(i int) int {
	switch a.lowerWord(i) {
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
func (a *analysis) personsNamed(s, n int) []string {
	var names []string
	st := a.sentences[s]
	for j := st.first; j < st.last; j++ {
		id := a.mentions[j]
		if id < 0 || a.possessive(j+1) {
			continue
		}
		e := &a.register.entities[id]
		if e.evidence < 0 || !e.person && !e.given && !a.plainPerson(e) || slices.Contains(names, e.name) {
			continue
		}
		names = append(names, e.name)
	}
	if len(names) != n {
		return nil
	}
	return names
}

// bodiesSideBySide is the n bodies that are the subject of sentence s together:
// "Reporters’ Shield, the Harbour Union and Article of Trust issued an appeal".
func (a *analysis) bodiesSideBySide(s, n int) []string {
	st := a.sentences[s]
	first := a.outsideQuotes(st.first, st.last)
	var names []string
	known := false
	add := func(start, end int) bool {
		for start < end && a.tokens[start].is(classArticle) && !(a.opensSentence(start) && !a.tokens[start].is(classArticle)) {
			start++
		}
		if start >= end || !a.tokens[start].capital() || !a.tokens[end-1].capital() && !a.romance() {
			return false
		}
		known = known || a.institution(start, end) || a.namedByCause(start, end)
		names = append(names, a.orgText(start, end))
		return true
	}
	start, joined := first, false
	for i := first; i < st.last; i++ {
		t := a.tokens[i]
		and := a.is(i, "and") || a.is(i, "et") || a.is(i, "y") || a.is(i, "e")
		switch {
		case a.is(i, ",") || and:
			if i == start && a.is(i, ",") || i > start && !add(start, i) {
				return nil
			}
			joined = joined || and
			start = i + 1
		case a.romance() && i > start+1 && t.kind == tokenWord && !t.capital() && !a.sayingAt(i) && !t.is(classVerb|classAuxiliary) && i+1 < st.last && !joined:
			// "Confédération paysanne et …": a small word of the first names
		case t.capital() || t.shape == shapeNone || t.is(classArticle|classPreposition) && !t.is(classSubordinate) || a.possessive(i) || a.is(i, "’") || a.is(i, "'") || a.is(i, "&"):
		default:
			end := i
			if a.romance() {
				name := start
				for name < i && a.tokens[name].is(classArticle) {
					name++
				}
				end = max(end, a.bodyEnd(name, st.last))
			}
			for !a.romance() && end > start && !a.tokens[end-1].capital() {
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
