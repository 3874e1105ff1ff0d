package extract

// toldBehind is how many sentences behind the one that names somebody may tell
// of them by nothing but pronouns, and fewestTold how many pronouns of one kind
// say there what they are, against half as many of the other.
const (
	toldBehind = 6
	fewestTold = 4
)

// countBehind adds to the pronouns counted for each person what the sentences say
// that follow a name and name nobody, where the sentence of the name says nothing.
func (a *analysis) countBehind(male, female map[int32]int) {
	if a.lexicon.language != "en" {
		return
	}
	he, she := map[int32]int{}, map[int32]int{}
	who, since := -1, 0
	for s, st := range a.sentences {
		one, several := a.onlyPersonIn(s)
		switch {
		case several || a.opensWithHeOrShe(st) && one >= 0 || s > 0 && a.blocks[st.block].heading != a.blocks[a.sentences[s-1].block].heading:
			who = -1
			continue
		case one >= 0:
			who, since = one, s
			continue
		}
		if who >= 0 && (s-since > toldBehind || a.turnsAway(s, a.sentences[since].block)) {
			who = -1
		}
		if who < 0 {
			continue
		}
		for i := st.first; i < st.last; i++ {
			t := a.tokens[i]
			if !t.is(classPronoun|classArticle) || !t.is(classMale|classFemale) || t.is(classMale) && t.is(classFemale) {
				continue
			}
			if _, quoted := a.outerAt(t.span.Start); quoted {
				continue
			}
			if t.is(classMale) {
				he[int32(who)]++
			} else {
				she[int32(who)]++
			}
		}
	}
	for id := range a.register.entities {
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
func (a *analysis) turnsAway(s, from int) bool {
	st := a.sentences[s]
	if st.first >= st.last {
		return false
	}
	t := a.tokens[st.first]
	if st.block != from && s == a.blocks[st.block].first && !(t.is(classMale|classFemale) && t.is(classPronoun|classArticle)) {
		return true
	}
	if !a.definite(st.first) && !a.indefinite(st.first) {
		return false
	}
	p := a.phraseAfter(st.first, st.last)
	return p.first == st.first && a.human(p)
}
