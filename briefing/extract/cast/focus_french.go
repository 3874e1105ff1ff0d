package cast

import (
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// saysFrench reports whether a phrase with "un" or "une" is the subject of a French
// verb of saying, whatever its noun: "Une veilleuse de nuit a expliqué".
func (a *Cast) saysFrench(p prose.NounPhrase) bool {
	if a.Lexicon.Language != "fr" || p.Empty() || !a.Is(p.First, "un") && !a.Is(p.First, "une") && !a.Is(p.First, "Un") && !a.Is(p.First, "Une") {
		return false
	}
	if p.First+1 >= len(a.Tokens) {
		return false // the text ends in "un"
	}
	if t := a.Tokens[p.First+1]; t.Is(prose.ClassText|prose.ClassOrg|prose.ClassWork|prose.ClassTime) || a.Textual(p) {
		return false
	}
	if a.OfATrade(p.First + 1) {
		return true // "Une piqueuse de vingt ans"
	}
	i := p.Last
	for i < len(a.Tokens)-1 && (a.Clitic(i) || a.Auxiliary(i) || a.Adverb(i)) {
		i++
	}
	return i < len(a.Tokens) && a.Tokens[i].Is(prose.ClassSay) && a.SayingAt(i)
}

// personMet is whom those who write have met: "notre collectif a rencontré le
// consul", "j’ai interrogé une sage-femme". What follows is theirs; empty for none.
func (a *Cast) personMet(first, last int) prose.NounPhrase {
	if a.Lexicon.Language != "fr" {
		return prose.NounPhrase{}
	}
	ours := false
	for i := first; i+2 < min(last, first+prose.LongestPhrase); i++ {
		t := a.Tokens[i]
		if _, quoted := a.OuterAt(t.Span.Start); quoted {
			return prose.NounPhrase{}
		}
		ours = ours || t.Is(prose.ClassWe) || t.Is(prose.ClassI) && !a.Listed("my", i)
		if !ours || !a.Listed("meets", i) {
			continue
		}
		p := a.PhraseAfter(i+1, last)
		if p.First != i+1 || !a.Definite(p.First) && !a.Indefinite(p.First) || a.Plural(p.Head-1) || !a.Human(p) && !a.SaysWhich(p) {
			return prose.NounPhrase{}
		}
		return p
	}
	return prose.NounPhrase{}
}

// askedOne is the person of whom a sentence before s told, where the sentence only
// tells that somebody asked them: "Un interne lui avait demandé s’il fumait." The
// answer that follows is theirs.
func (a *Cast) askedOne(s int) (prose.Speaker, bool) {
	st := a.Sentences[s]
	if a.Lexicon.Language == "es" && s > 0 && len(a.QuotesIn(st.Span)) == 0 {
		return a.askedSpanish(s)
	}
	if a.Lexicon.Language != "fr" || s == 0 || len(a.QuotesIn(st.Span)) > 0 {
		return prose.Nobody, false
	}
	for i := st.First + 1; i+2 < min(st.Last, st.First+prose.LongestPhrase); i++ {
		if !a.Is(i, "lui") || !a.Auxiliary(i+1) && !a.Listed("asks", i+1) {
			continue
		}
		v := i + 1
		for v+1 < st.Last && (a.Auxiliary(v) || a.Adverb(v)) {
			v++
		}
		if !a.Listed("asks", v) {
			return prose.Nobody, false
		}
		for k := s - 1; k >= max(0, s-affiliation.BackToSubject); k-- {
			if f := a.Focus[k]; f.Known() && a.Sentences[k].Block >= st.Block-1 {
				return f, true
			}
		}
		return prose.Nobody, false
	}
	return prose.Nobody, false
}

// ledInside is the one person of a sentence whose subject is the body that they
// are said there to lead, or who is set apart by "c’est … qui"; -1 for none.
func (a *Cast) ledInside(s int) int {
	if a.Lexicon.Language != "fr" {
		return -1
	}
	id, several := a.OnlyPersonIn(s)
	if id < 0 || several {
		return -1
	}
	st := a.Sentences[s]
	if f := a.Focus[s]; f.Entity < 0 && !f.Known() {
		if (a.Is(st.First, "C'") || a.Is(st.First, "C’")) && a.Copula(st.First+1) {
			return id
		}
	}
	e := &a.Register.Entities[id]
	if e.Org == "" || len(a.QuotesIn(st.Span)) > 0 {
		return -1
	}
	if p := a.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last); !p.Empty() {
		if sp := a.SpeakerOf(p); sp.Entity < 0 && sp.Org != "" && a.Register.FullName(e.Org) == a.Register.FullName(sp.Org) {
			return id
		}
	}
	return -1
}
