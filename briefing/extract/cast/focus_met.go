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

// metByUs is whom those who write have met or talked to: "I met Jane Okoro, a tinker",
// "we spoke to a doula". What follows is theirs; empty for none.
func (a *Cast) metByUs(first, last int) prose.NounPhrase {
	if a.Lexicon.Language != "en" {
		return prose.NounPhrase{}
	}
	for i := first; i+2 < min(last, first+prose.LongestPhrase/2); i++ {
		if t := a.Tokens[i]; !t.Is(prose.ClassWe|prose.ClassI) || a.Listed("my", i) || t.Is(prose.ClassArticle) {
			if a.Mentions[i] >= 0 || t.Is(prose.ClassAuxiliary) {
				break
			}
			continue
		}
		for i++; i+2 < last && (a.Adverb(i) || a.Tokens[i].Is(prose.ClassAuxiliary) && !a.Copula(i)); {
			i++
		}
		if i+2 >= last || !a.Listed("meets", i) {
			break
		}
		for i++; i+1 < last && (a.Is(i, "to") || a.Is(i, "with") || a.Is(i, "on") || a.Is(i, "down") || a.Is(i, "up")); {
			i++
		}
		p := a.PhraseAfter(i, last)
		if end := a.NameEnd(i, last); end > i {
			p = prose.NounPhrase{First: i, Last: end, Head: end}
		} else if p.First == i && p.Last+1 < last && a.Is(p.Last, ",") {
			if end := a.NameEnd(p.Last+1, last); end > p.Last+1 {
				p = prose.NounPhrase{First: p.Last + 1, Last: end, Head: end} // "a tinker, Jane Okoro"
			}
		}
		if p.First >= i && (a.PersonIn(p) >= 0 || a.FullName(p) || p.First == i && a.Indefinite(i) && !a.Plural(p.Head-1) && a.Human(p)) {
			return p
		}
		break
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
