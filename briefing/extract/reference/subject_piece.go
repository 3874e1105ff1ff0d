package reference

import "attache/briefing/extract/prose"

// opensClause reports whether a new main clause starts at token i.
func (a *Resolved) opensClause(i int) bool {
	return a.Is(i, "and") || a.Is(i, "but") || a.Is(i, "while") || a.Is(i, "mais") || a.Is(i, "pero")
}

// Piece returns the noun phrase that fills the tokens [start, end) between
// two commas, if one can be the subject.
func (a *Resolved) Piece(start, end int) (prose.NounPhrase, bool) {
	for start < end && (a.Tokens[start].Is(prose.ClassConjunction) || a.Adverb(start) || a.EmptyOpener(start) && a.Tokens[start].Is(prose.ClassAdverb|prose.ClassConjunction) || a.Tokens[start].Kind == prose.TokenMark && !a.Is(start, "(")) {
		if a.Tokens[start].Is(prose.ClassAdverb) {
			start += int(a.Tokens[start].More) // "De son côté"
		}
		start++
	}
	if start >= end {
		return prose.NounPhrase{}, false
	}
	if a.Is(start, "As") && start+1 < end {
		start++ // "As Okoro put it"
	}
	if a.Tokens[start].Is(prose.ClassAuxiliary) && a.Tokens[start].Capital() && start+1 < end {
		start++ // "Does Okoro ...?"
	}
	t := a.Tokens[start]
	if a.EmptyOpener(start) || a.Is(start, "as") || a.frontAdjective(start, end) || a.vocative(start, end) || a.romancePassive(start, end) {
		return prose.NounPhrase{}, false
	}
	if t.Is(prose.ClassPreposition|prose.ClassSubordinate|prose.ClassRelative|prose.ClassTime|prose.ClassPeriod|prose.ClassAuxiliary) && !(t.Is(prose.ClassDeterminer) && !t.Is(prose.ClassRelative)) || t.Kind == prose.TokenNumber && (start+1 == end || a.Tokens[start+1].Is(prose.ClassTime|prose.ClassPeriod) || a.Tokens[start+1].Kind == prose.TokenMark && !a.Is(start+1, "-")) || a.Participle(start) || a.Romance() && a.Infinitive(start) {
		return prose.NounPhrase{}, false
	}
	if a.onlyTime(start, end) {
		return prose.NounPhrase{}, false
	}
	start = a.pastBareTime(start, end)
	p := a.PhraseAfter(start, end)
	if a.Lexicon.Language == "fr" && (a.Is(p.Last, "ayant") || a.Is(p.Last, "étant")) {
		return prose.NounPhrase{}, false // "Un journaliste ayant demandé si …, le porte-parole répond"
	}
	return p, !p.Empty() && p.First == start
}

// EmptyOpener reports whether the word at token i is capitalised only because
// it opens its sentence, and is no noun: "Finally", "Asked", "Reached".
func (a *Resolved) EmptyOpener(i int) bool {
	t := a.Tokens[i]
	if !t.Capital() || !a.OpensSentence(i) || t.Is(prose.ClassTitle) {
		return false
	}
	if t.Is(prose.ClassNoName) && !t.Is(prose.ClassDeterminer|prose.ClassPerson|prose.ClassPronoun|prose.ClassThey|prose.ClassWe|prose.ClassI|prose.ClassArticle|prose.ClassRole) || t.Is(prose.ClassAdverb) {
		return true
	}
	w := a.Word(t)
	n := len(w)
	if a.Lexicon.Language == "en" && n > 4 && (w[n-2:] == "ly" || w[n-2:] == "ed" && i+1 < len(a.Tokens) && !a.Tokens[i+1].Capital() && !a.SayingAt(i+1) && !a.Tokens[i+1].Is(prose.ClassRole|prose.ClassOccupation)) {
		return len(a.Register.ByWord[a.LowerWord(i)]) == 0
	}
	return false
}

// glued finds the subject after an adverbial without a comma: "On Monday the
// minister".
func (a *Resolved) glued(i, end int) prose.NounPhrase {
	if j := a.pastBareTime(i, end); j > i {
		if p := a.PhraseAfter(j, end); p.First == j && a.CanSpeak(p) {
			return p
		}
	}
	if i >= end || !a.Tokens[i].Is(prose.ClassPreposition) || a.Tokens[i].Is(prose.ClassSubordinate) || i+2 >= end || a.Romance() && a.Infinitive(i+1) || a.Lexicon.Language == "en" && a.Participle(i+1) {
		return prose.NounPhrase{}
	}
	for j := i + 1; j < min(end, i+8); j++ {
		if j > i+1 && !a.Possessive(j) && (a.Tokens[j].Is(prose.ClassPronoun) || a.Tokens[j].Is(prose.ClassArticle) && !a.Tokens[j].Is(prose.ClassPreposition) && !a.Tokens[j-1].Is(prose.ClassPreposition|prose.ClassConjunction)) {
			p := a.PhraseAfter(j, end)
			if a.CanSpeak(p) {
				return p
			}
		}
	}
	return prose.NounPhrase{}
}

// OfChain is the noun phrase before token end with those that "of" hangs on
// it, and no other preposition.
func (a *Resolved) OfChain(end, from int) prose.NounPhrase {
	p := a.PlainBefore(end, from)
	for !p.Empty() && p.First-1 > from && (a.Is(p.First-1, "of") || a.Is(p.First-1, "de") || a.Is(p.First-1, "del") || a.Is(p.First-1, "du")) {
		more := a.PlainBefore(p.First-1, from)
		if more.Empty() {
			break
		}
		p = prose.NounPhrase{First: more.First, Last: p.Last, Head: more.Last}
	}
	return p
}
