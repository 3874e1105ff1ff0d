package reference

import (
	"strings"

	"attache/briefing/extract/prose"
)

// WithoutVerb cuts a verb that no list has off a name: "Okoro bristles at the
// suggestion", "Jane Okoro holds the chair of soil science". The words around it
// show that no noun was meant.
func (a *Resolved) WithoutVerb(p prose.NounPhrase, limit int) prose.NounPhrase {
	if a.Lexicon.Language != "en" || p.Empty() {
		return p
	}
	v := p.First
	for v < p.Last && (a.Tokens[v].Capital() || a.Possessive(v) || a.Is(v, "-") || a.InnerMark(v)) {
		v++
	}
	if v == p.First || v >= p.Last || v+1 >= limit || !a.Plural(v) && !a.EndsAsPast(v) {
		return p
	}
	name := prose.NounPhrase{First: p.First, Last: v, Head: v}
	next := a.Tokens[v+1]
	switch {
	case a.Tokens[v].Is(prose.ClassPerson | prose.ClassOrg | prose.ClassText), next.Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay) && !next.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition):
		return p
	case next.Is(prose.ClassArticle) || a.Is(v+1, "at") || a.Is(v+1, "that") || a.Is(v+1, "to") || a.Is(v+1, "over") || a.Is(v+1, "it"):
		if a.Tokens[v].Is(prose.ClassRole) {
			return p
		}
	case v-p.First < 2 || !a.FullName(name):
		return p
	}
	return name
}

// OneWhoActs is somebody without a name in front of a verb that looks like a plural,
// which no noun behind "a" can be: "A fisherman waits at the door"; empty for none.
func (a *Resolved) OneWhoActs(first, last int) prose.NounPhrase {
	p := a.PhraseAfter(first, last)
	if a.Lexicon.Language != "en" || p.First != first || !a.Indefinite(first) || a.Is(first, "some") || a.Tokens[p.Head-1].Is(prose.ClassPerson|prose.ClassRole|prose.ClassOccupation|prose.ClassOrg|prose.ClassText) {
		return prose.NounPhrase{}
	}
	for i := first + 1; i+1 < p.Head; i++ {
		if q := (prose.NounPhrase{First: i - 1, Last: i + 1, Head: i + 1}); a.Plural(i+1) && !a.Plural(i) && (a.HeadHuman(q) || a.HasRole(q)) {
			return prose.NounPhrase{First: first, Last: i + 1, Head: i + 1}
		}
	}
	return prose.NounPhrase{}
}

// withoutPast cuts a Spanish verb in the past off the name in front of it: "la
// poeta Elvira Okoro dejó".
func (a *Resolved) withoutPast(p prose.NounPhrase) prose.NounPhrase {
	last := p.Last - 1
	if a.Lexicon.Language != "es" || p.Last-p.First < 3 || a.Tokens[last].Capital() || !a.Tokens[last-1].Capital() || !a.PastInSpanish(last) || !a.Tokens[last-2].Capital() {
		return p
	}
	return prose.NounPhrase{First: p.First, Last: last, Head: last}
}

// SaysOfAnybody reports whether the verb at token i says something of whoever is meant.
func (a *Resolved) SaysOfAnybody(i int) bool {
	for i+1 < len(a.Tokens) && (a.Is(i, "ne") || a.Is(i, "no") || a.Adverb(i)) {
		i++
	}
	return i < len(a.Tokens) && !a.Tokens[i].Capital() && a.Listed("in-general", i)
}

// OwnTrade reports whether phrase p, with which sentence s opens, means anybody who
// does what the person does of whom the sentence before was: "Jane Okoro, midwife, …
// A midwife sees three women at a time."
func (a *Resolved) OwnTrade(s int, p prose.NounPhrase) bool {
	if s == 0 || a.Focus[s-1].Entity < 0 || a.Sentences[s-1].Block != a.Sentences[s].Block || !a.Indefinite(p.First) || p.Last-p.First != 2 {
		return false
	}
	role := a.Register.Entities[a.Focus[s-1].Entity].Role
	word := a.LowerWord(p.First + 1)
	for _, w := range strings.Fields(strings.ToLower(role)) {
		if w == word {
			return true
		}
	}
	return false
}
