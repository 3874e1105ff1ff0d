package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// metBy reads "We are met at the gate by Jane Okoro": who is named as doing it is
// whom the text goes on about, since those who write are not; empty for none.
func (a *Cast) metBy(first, last int) prose.NounPhrase {
	if a.Lexicon.Language != "en" {
		return prose.NounPhrase{}
	}
	we := first
	for we < min(last, first+prose.LongestPhrase/2) && !a.Tokens[we].Is(prose.ClassWe|prose.ClassI) {
		if a.Mentions[we] >= 0 || a.Auxiliary(we) {
			return prose.NounPhrase{}
		}
		we++
	}
	if we+3 >= last || a.Listed("my", we) || a.Tokens[we].Is(prose.ClassArticle) {
		return prose.NounPhrase{}
	}
	passive := false
	for k := we + 1; k+1 < min(last, we+prose.LongestPhrase); k++ {
		switch {
		case a.Tokens[k].Kind == prose.TokenMark || a.SayingAt(k):
			return prose.NounPhrase{}
		case a.AgentMark(k) && passive:
			if p := a.PhraseAfter(k+1, last); p.First == k+1 && a.PersonIn(p) >= 0 {
				return p
			}
			return prose.NounPhrase{}
		}
		passive = passive || a.Passive(k, we)
	}
	return prose.NounPhrase{}
}

// goesOnWith reports whether sentence s opens with a clause about somebody new and
// goes on with the pronoun with which the sentence before it opens: "She had no day
// off. After a neighbour called, she was able to leave".
func (a *Cast) goesOnWith(s, first int) bool {
	if a.Lexicon.Language != "en" || s == 0 || a.Sentences[s-1].Block != a.Sentences[s].Block || !a.Focus[s-1].Known() || first+2 >= a.Sentences[s].Last || !a.Tokens[first].Is(prose.ClassSubordinate) || !a.Indefinite(first+1) {
		return false
	}
	before := a.Tokens[a.Sentences[s-1].First]
	if !before.Is(prose.ClassPronoun) || before.Is(prose.ClassMale) == before.Is(prose.ClassFemale) {
		return false
	}
	for k := first + 2; k < min(a.Sentences[s].Last-1, first+2*prose.LongestPhrase); k++ {
		if strings.EqualFold(a.Word(a.Tokens[k]), a.Word(before)) && !a.SayingAt(k+1) {
			return true
		}
	}
	return false
}
