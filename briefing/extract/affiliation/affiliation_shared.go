package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// PluralPost reads an office in the plural at [first, last).
func (a *Affiliated) PluralPost(first, last int) office.Affiliation {
	first, last = a.PostEdges(first, last)
	for first < last && (a.Is(first, "both") || a.Is(first, "all") || a.Is(first, "two") || a.Is(first, "three") || a.Tokens[first].Is(prose.ClassArticle)) {
		first++
	}
	p := post{a: a, first: first, last: last, noun: -1}
	p.owner()
	p.owned = p.org != ""
	for i := p.first; i < last; i++ {
		t := a.Tokens[i]
		if t.Kind == prose.TokenMark && !a.InnerMark(i) || t.Is(prose.ClassPreposition|prose.ClassAuxiliary|prose.ClassRelative|prose.ClassVerb) && !t.Capital() && !a.PluralHolder(i) {
			break
		}
		if a.PluralHolder(i) {
			p.noun = i
		}
		if a.Lexicon.Language == "en" && i > p.noun && p.noun >= 0 && (a.Is(i, "here") || a.Is(i, "there")) {
			p.last = i // "one of three nurses here"
			break
		}
	}
	if p.noun < 0 {
		return office.Affiliation{}
	}
	p.behind()
	if p.org == "" {
		p.front()
	}
	if p.first >= p.last {
		return office.Affiliation{}
	}
	return office.Affiliation{Role: a.NameText(p.first, p.last), Org: p.org}
}
