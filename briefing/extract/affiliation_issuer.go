package extract

// farthestIssuer is how many tokens into its first sentence a release names
// whose it is.
const farthestIssuer = 14

// releaseBody is the body that a release or a report is about which does not say
// "we": the one with which its first sentence opens, where a line above or one
// that says about whom it is has its name too; "".
func (a *analysis) releaseBody() string {
	if a.released == nil {
		name := a.findReleaseBody()
		a.released = &name
	}
	return *a.released
}

func (a *analysis) findReleaseBody() string {
	for k := range a.blocks {
		b := &a.blocks[k]
		if b.headline || !b.prose() || b.lastToken-b.firstToken < farthestIssuer {
			continue
		}
		s := a.sentenceAt(a.tokens[b.firstToken].span.Start)
		if s >= len(a.sentences) {
			return ""
		}
		st := a.sentences[s]
		for i := a.pastDateline(st.first, st.last); i < min(st.last, st.first+farthestIssuer); i++ {
			t := a.tokens[i]
			if t.is(classAuxiliary) && !t.capital() || a.sayingAt(i) {
				return ""
			}
			if !t.capital() || t.is(classTitle|classArticle|classTime) || i > st.first && a.tokens[i-1].is(classPreposition) {
				continue
			}
			end := a.bodyEnd(i, st.last)
			if a.inDateline(i) || end <= i || !a.institution(i, end) || t.is(classPlace) && i+1+int(t.more) >= end || a.personalName(i, end) || end == i+1 && t.shape == shapeCapital && a.opensSentence(i) && a.introducedAt(i) == 0 {
				i = max(i, end-1)
				continue
			}
			if a.inTitleLine(i, k) {
				return a.orgText(i, a.awayFrom(i, end))
			}
			return ""
		}
		return ""
	}
	return ""
}

// inTitleLine reports whether the word at token i stands in a line above block k
// or behind "About" in a line of its own.
func (a *analysis) inTitleLine(i, k int) bool {
	w := a.word(a.tokens[i])
	for n := range a.blocks {
		b := &a.blocks[n]
		about := n > k && b.lastToken-b.firstToken > 1 && a.opening("imprint-about", *b) > 0
		if n >= k && !about {
			continue
		}
		for j := b.firstToken; j < min(b.lastToken, b.firstToken+longestPhrase); j++ {
			if j != i && a.tokens[j].capital() && a.word(a.tokens[j]) == w {
				return true
			}
		}
	}
	return false
}
