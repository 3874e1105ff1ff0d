package reference

import "attache/briefing/extract/prose"

// toldBehind is how many sentences behind the one that names somebody may tell
// of them by nothing but pronouns, and fewestTold how many pronouns of one kind
// say there what they are, against half as many of the other.
const (
	toldBehind = 6
	fewestTold = 4
)

// countBehind adds to the pronouns counted for each person what the sentences say
// that follow a name and name nobody, where the sentence of the name says nothing.
func (a *Resolved) countBehind(male, female map[int32]int) {
	if a.Lexicon.Language != "en" {
		return
	}
	he, she := map[int32]int{}, map[int32]int{}
	who, since := -1, 0
	for s, st := range a.Sentences {
		one, several := a.OnlyPersonIn(s)
		switch {
		case several || a.opensWithHeOrShe(st) && one >= 0 || s > 0 && a.Blocks[st.Block].Heading != a.Blocks[a.Sentences[s-1].Block].Heading:
			who = -1
			continue
		case one >= 0:
			who, since = one, s
			continue
		}
		if who >= 0 && (s-since > toldBehind || a.turnsAway(s, a.Sentences[since].Block)) {
			who = -1
		}
		if who < 0 {
			continue
		}
		for i := st.First; i < st.Last; i++ {
			t := a.Tokens[i]
			if !t.Is(prose.ClassPronoun|prose.ClassArticle) && !a.Listed("object", i) || !t.Is(prose.ClassMale|prose.ClassFemale) || t.Is(prose.ClassMale) && t.Is(prose.ClassFemale) {
				continue
			}
			if _, quoted := a.OuterAt(t.Span.Start); quoted {
				continue
			}
			if t.Is(prose.ClassMale) {
				he[int32(who)]++
			} else {
				she[int32(who)]++
			}
		}
	}
	for id := range a.Register.Entities {
		id := int32(id)
		if male[id]+female[id] > 0 {
			continue
		}
		switch {
		case he[id] >= fewestTold && he[id] >= 2*she[id]:
			male[id] = he[id]
		case she[id] >= fewestTold && she[id] >= 2*he[id]:
			female[id] = she[id]
		}
	}
}

// turnsAway reports whether sentence s tells of somebody else, without a name, than
// the person named in block from: it opens a paragraph without a pronoun, or its
// first words are "The ferryman".
func (a *Resolved) turnsAway(s, from int) bool {
	st := a.Sentences[s]
	if st.First >= st.Last {
		return false
	}
	t := a.Tokens[st.First]
	if st.Block != from && s == a.Blocks[st.Block].First && !(t.Is(prose.ClassMale|prose.ClassFemale) && t.Is(prose.ClassPronoun|prose.ClassArticle)) {
		return true
	}
	if !a.Definite(st.First) && !a.Indefinite(st.First) {
		return false
	}
	p := a.PhraseAfter(st.First, st.Last)
	return p.First == st.First && a.Human(p)
}
