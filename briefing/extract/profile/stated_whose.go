package profile

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// statedOf is the person of whom the verb at token v of sentence s says something:
// the name in front of it or in front of its relative pronoun, the subject of the
// verb before "y", or, where nothing stands there, whom the sentences before are
// about; -1 for none.
func (a *Profiled) statedOf(s, v int) int {
	st := a.Sentences[s]
	i := a.beforeWhen(v-1, st.First)
	if i < st.First {
		return a.toldOfBefore(s, prose.GenderUnknown)
	}
	if id := a.SubjectEnding(i, st.First); id >= 0 {
		return id
	}
	t := a.Tokens[i]
	switch {
	case t.Is(prose.ClassRelative) && i > st.First:
		return a.relativeOf(i, st.First)
	case t.Is(prose.ClassConjunction) || t.Is(prose.ClassPronoun) && i > st.First && a.Tokens[i-1].Is(prose.ClassConjunction):
		return a.subjectOfFirstVerb(s, i)
	case t.Is(prose.ClassPronoun) && t.Is(prose.ClassMale|prose.ClassFemale) && a.beforeWhen(i-1, st.First) < st.First:
		g := prose.GenderMale
		if t.Is(prose.ClassFemale) {
			g = prose.GenderFemale
		}
		return a.toldOfBefore(s, g)
	}
	if a.Is(i, ":") {
		return a.openingPerson(s, i)
	}
	if a.frontOnly(st.First, v) {
		return a.toldOfBefore(s, prose.GenderUnknown)
	}
	return -1
}

// beforeWhen is the token before the adverbs, clitics and statements of time that
// end at token i; first-1 when nothing else stands there.
func (a *Profiled) beforeWhen(i, first int) int {
	for i >= first {
		switch {
		case a.Clitic(i) || a.Is(i, "se") || a.Adverb(i) || a.Listed("nowadays", i) || a.Auxiliary(i):
			i--
			continue
		}
		next := i
		for k := i; k >= max(first, i-office.LongestDuration); k-- {
			end := i + 1
			if a.Is(i, ",") {
				end = i
			}
			if a.WhenEnd(k, end) == end && k < end {
				if next = k - 1; a.Is(i, ",") && next >= first && a.Is(next, ",") {
					next-- // ", desde 2014,"
				}
				break
			}
		}
		if next == i {
			return i
		}
		i = next
	}
	return i
}

// relativeOf is the person on whom the relative pronoun at token i hangs.
func (a *Profiled) relativeOf(i, first int) int {
	if !a.Is(i, "que") && !a.Is(i, "quien") {
		return -1
	}
	if a.Is(i-1, ",") {
		if id := a.SubjectEnding(i-1, first); id >= 0 {
			return id
		}
		return a.PersonAt(i - 2)
	}
	return a.PersonAt(i - 1)
}

// subjectOfFirstVerb is the subject of the verb to which the "y" at token i joins
// another one: that of the relative clause in which it stands, or of the sentence.
func (a *Profiled) subjectOfFirstVerb(s, i int) int {
	st := a.Sentences[s]
	for k := i - 1; k > st.First; k-- {
		if a.Tokens[k].Kind == prose.TokenMark && !a.Is(k, ",") && !a.InnerMark(k) {
			return -1
		}
	}
	return a.openingPerson(s, i)
}

// openingPerson is the person with whose name sentence s opens, or, where it opens
// with its verb, of whom the sentences before tell; -1 for none.
func (a *Profiled) openingPerson(s, last int) int {
	st := a.Sentences[s]
	for k := st.First; k < min(last, st.First+prose.LongestPhrase); k++ {
		if id := a.PersonAt(k); id >= 0 {
			begin := a.NameBegin(k, st.First)
			if begin == st.First || a.frontOnly(st.First, begin) {
				return id
			}
			return -1
		}
		if a.Mentions[k] >= 0 {
			return -1
		}
	}
	t := a.Tokens[st.First]
	if t.Is(prose.ClassFinite|prose.ClassAuxiliary|prose.ClassLead|prose.ClassVerb) || a.Copula(st.First) || a.pastInSpanishOpening(st.First) || a.Lexicon.Stated[t.Word] != nil {
		return a.toldOfBefore(s, prose.GenderUnknown)
	}
	return -1
}

// pastInSpanishOpening reports whether the word that opens a sentence at token i
// has the ending of a verb in the past: "Nació en Lima y dirige la Red".
func (a *Profiled) pastInSpanishOpening(i int) bool {
	w := []rune(a.LowerWord(i))
	return len(w) > 3 && w[len(w)-1] == 'ó'
}

// toldOfBefore is the person of whom the sentences before sentence s tell: the only
// one whom the nearest of them names, or the one with whom it opens; -1 for none.
func (a *Profiled) toldOfBefore(s int, g prose.Gender) int {
	block := a.Sentences[s].Block
	for k := s - 1; k >= max(0, s-farthestTopic); k-- {
		if a.Blocks[a.Sentences[k].Block].Heading != a.Blocks[block].Heading {
			return -1
		}
		id, several := a.OnlyPersonIn(k)
		if several {
			id = a.openingPerson(k, a.Sentences[k].Last)
			if id < 0 {
				return -1
			}
		}
		if id < 0 {
			continue
		}
		if e := &a.Register.Entities[id]; g != prose.GenderUnknown && e.Gender != prose.GenderUnknown && e.Gender != g {
			return -1
		}
		return id
	}
	return -1
}
