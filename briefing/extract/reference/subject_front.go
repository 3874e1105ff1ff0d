package reference

import "attache/briefing/extract/prose"

// LongestTime is how many tokens a piece has at most that only says when.
const LongestTime = 5

// onlyTime reports whether the tokens [start, end) say when something happened
// and nothing else: "Last month", "two years ago", "Later that evening".
func (a *Resolved) onlyTime(start, end int) bool {
	if a.Lexicon.Language == "fr" {
		return a.onlyTimeFrench(start, end)
	}
	if a.Lexicon.Language != "en" || end-start > LongestTime || end-start < 2 || a.Tokens[start].Is(prose.ClassArticle) && !a.Indefinite(start) {
		return false
	}
	for i := start; i < end; i++ {
		if t := a.Tokens[i]; t.Kind == prose.TokenMark || i > start && t.Capital() && !t.Is(prose.ClassTime) || t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOrg|prose.ClassText) && !t.Is(prose.ClassDeterminer|prose.ClassTime) {
			return false
		}
	}
	last := a.Tokens[end-1]
	return last.Is(prose.ClassTime|prose.ClassPeriod) || end-start > 2 && a.Tokens[end-2].Is(prose.ClassPeriod) && a.Listed("time-behind", end-1)
}

// onlyTimeFrench is onlyTime for French: "Le soir", "Ce jour-là", "Deux mois plus
// tard".
func (a *Resolved) onlyTimeFrench(start, end int) bool {
	noun := false
	for i := start; i < end && end-start <= LongestTime+1; i++ {
		t := a.Tokens[i]
		switch {
		case a.Listed("time-noun", i):
			noun = true
		case a.Is(i, "de") && i+1 < end && a.Tokens[i+1].Kind == prose.TokenNumber:
			// "Un matin de 2017"
		case t.Kind == prose.TokenNumber, t.Is(prose.ClassDeterminer | prose.ClassArticle), a.Is(i, "-"), a.Listed("time-beside", i):
		case t.Is(prose.ClassTime):
			noun = true
		default:
			return false
		}
	}
	return noun
}

// pastBareTime is the token behind words at token i that say when, without a
// preposition or a comma, where an article, a possessive or a name follows: "Last
// year the mayor came", "Two weeks later a letter arrived"; i for none.
func (a *Resolved) pastBareTime(i, end int) int {
	if a.Lexicon.Language != "en" || i+3 >= end {
		return i
	}
	for j := i + 1; j < min(end-1, i+LongestTime); j++ {
		t := a.Tokens[j]
		if t.Kind != prose.TokenWord || a.Tokens[i].Is(prose.ClassPreposition) {
			return i
		}
		last := t.Is(prose.ClassTime|prose.ClassPeriod) && !a.Tokens[j+1].Is(prose.ClassTime|prose.ClassPeriod) && !a.Listed("time-behind", j+1) || a.Listed("time-behind", j) && a.Tokens[j-1].Is(prose.ClassPeriod)
		if !last {
			continue
		}
		if n := a.Tokens[j+1]; a.onlyTime(i, j+1) && (n.Is(prose.ClassArticle) && !n.Is(prose.ClassPreposition) || a.Listed("possessive", j+1) || a.Listed("my", j+1) || a.Mentions != nil && a.NameEnd(j+1, end) > j+1) {
			return j + 1
		}
		return i
	}
	return i
}

// longestListed is how many words the last part of a list in an office has.
const longestListed = 3

// endsList reports whether the piece [start, end) between commas ends a list of
// what an office is for: "for population, refugees, and migration".
func (a *Resolved) endsList(start, end int) bool {
	if a.Lexicon.Language != "en" || !a.Is(start, "and") || end-start < 2 || end-start > longestListed+1 {
		return false
	}
	for i := start + 1; i < end; i++ {
		t := a.Tokens[i]
		if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOrg|prose.ClassText|prose.ClassPronoun|prose.ClassWe|prose.ClassI|prose.ClassThey|prose.ClassArticle|prose.ClassDeterminer|prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSay|prose.ClassSayBase) || a.PastTense(i) {
			return false
		}
	}
	return true
}

// titleBehindText reports whether q is the title of the text that p means, and
// no person: "A report, Small Piers, finds".
func (a *Resolved) titleBehindText(p, q prose.NounPhrase) bool {
	text := false
	for i := p.First; i < p.Head; i++ {
		if t := a.Tokens[i]; t.Is(prose.ClassRole|prose.ClassPerson) && !t.Capital() {
			return false
		}
		text = text || a.Tokens[i].Is(prose.ClassText)
	}
	return text && a.PersonIn(q) < 0 && !a.Is(q.First-1, "by")
}

// speakingTo is who speaks to whom phrase p means: "a source" in "a source
// speaking to Harbour News said"; empty where p is no such object.
func (a *Resolved) speakingTo(p prose.NounPhrase, from int) prose.NounPhrase {
	i := p.First - 1
	if p.Empty() || a.Lexicon.Language != "en" || i-2 < from || !a.Is(i, "to") && !a.Is(i, "with") || !a.Listed("speaking", i-1) {
		return prose.NounPhrase{}
	}
	q := a.PhraseBefore(i-1, from)
	if q.Last != i-1 || !a.CanSpeak(q) {
		return prose.NounPhrase{}
	}
	return q
}

// whoIsHolder is the person whose office phrase p names in a relative clause
// that no comma closes: "Jane Okoro, who is chairman of the board said".
func (a *Resolved) whoIsHolder(p prose.NounPhrase, from int) prose.NounPhrase {
	i := p.First - 1
	if p.Empty() || a.Lexicon.Language != "en" || i-3 <= from || !a.Copula(i) || !a.Listed("who", i-1) || !a.Is(i-2, ",") || !a.HasRole(p) {
		return prose.NounPhrase{}
	}
	if q := a.SubjectOverCommas(i-2, from); a.Named(q) {
		return q
	}
	return prose.NounPhrase{}
}

// NamedSays reports whether a name with a verb of saying stands at token i.
func (a *Resolved) NamedSays(i, limit int) bool {
	end := a.NameEnd(i, limit)
	return end > i && end < limit && a.SayingAt(end)
}

// SaidToBe reports whether phrase p is "that" with the name of who says what is
// said of the thing before it: "an effort that Okoro said would make". v is the
// verb of saying.
func (a *Resolved) SaidToBe(p prose.NounPhrase, v int) bool {
	if a.Lexicon.Language != "en" || v+1 >= len(a.Tokens) || !a.Auxiliary(v+1) {
		return false
	}
	q := prose.NounPhrase{First: p.First + 1, Last: p.Last, Head: p.Head}
	return q.Head > q.First && q.Last == v && a.Tokens[q.First].Capital() && a.Named(q)
}

// SetInFront reports whether what opens a French or Spanish sentence at token first, up to
// the comma, only says how its subject is: "Redevenu grave, il a rappelé que", "Enfática,
// pidió que". In French the subject is the pronoun behind, in Spanish there is none.
func (a *Resolved) SetInFront(first, comma int) bool {
	if !a.Romance() || comma <= first || comma+1 >= len(a.Tokens) || !a.Is(comma, ",") || !a.OpensSentence(first) {
		return false
	}
	if t := a.Tokens[first]; t.Is(prose.ClassArticle | prose.ClassDeterminer | prose.ClassTitle | prose.ClassOrg | prose.ClassPronoun) {
		return false
	}
	for k := first; k < comma; k++ {
		if k > first && a.Tokens[k].Capital() || a.Is(k, ",") {
			return false
		}
	}
	if next := a.Tokens[comma+1]; a.Lexicon.Language == "fr" {
		return next.Is(prose.ClassPronoun) && next.Is(prose.ClassMale|prose.ClassFemale) && !next.Capital() && !a.Is(comma+2, ",")
	}
	return a.Tokens[first].Shape == prose.ShapeCapital
}
