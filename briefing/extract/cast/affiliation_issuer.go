package cast

import "attache/briefing/extract/prose"

// farthestIssuer is how many tokens into its first sentence a release names
// whose it is.
const farthestIssuer = 14

// releaseBody is the body that a release or a report is about which does not say
// "we": the one with which its first sentence opens, where a line above or one
// that says about whom it is has its name too; "".
func (a *Cast) releaseBody() string {
	if a.released == nil {
		name := a.findReleaseBody()
		a.released = &name
	}
	return *a.released
}

func (a *Cast) findReleaseBody() string {
	for k := range a.Blocks {
		b := &a.Blocks[k]
		if b.Headline || !b.Prose() || b.LastToken-b.FirstToken < farthestIssuer {
			continue
		}
		s := a.SentenceAt(a.Tokens[b.FirstToken].Span.Start)
		if s >= len(a.Sentences) {
			return ""
		}
		st := a.Sentences[s]
		for i := a.PastDateline(st.First, st.Last); i < min(st.Last, st.First+farthestIssuer); i++ {
			t := a.Tokens[i]
			if t.Is(prose.ClassAuxiliary) && !t.Capital() || a.SayingAt(i) {
				return ""
			}
			if !t.Capital() || t.Is(prose.ClassTitle|prose.ClassArticle|prose.ClassTime) || i > st.First && a.Tokens[i-1].Is(prose.ClassPreposition) {
				continue
			}
			end := a.BodyEnd(i, st.Last)
			if end <= i || !a.Institution(i, end) || t.Is(prose.ClassPlace) && i+1+int(t.More) >= end || a.PersonalName(i, end) || end == i+1 && t.Shape == prose.ShapeCapital && a.OpensSentence(i) && a.IntroducedAt(i) == 0 {
				i = max(i, end-1)
				continue
			}
			if a.inTitleLine(i, k) {
				return a.OrgText(i, a.AwayFrom(i, end))
			}
			return ""
		}
		return ""
	}
	return ""
}

// inTitleLine reports whether the word at token i stands in a line above block k
// or behind "About" in a line of its own.
func (a *Cast) inTitleLine(i, k int) bool {
	w := a.Word(a.Tokens[i])
	for n := range a.Blocks {
		b := &a.Blocks[n]
		about := n > k && b.LastToken-b.FirstToken > 1 && a.Opening("imprint-about", *b) > 0
		if n >= k && !about {
			continue
		}
		for j := b.FirstToken; j < min(b.LastToken, b.FirstToken+prose.LongestPhrase); j++ {
			if j != i && a.Tokens[j].Capital() && a.Word(a.Tokens[j]) == w {
				return true
			}
		}
	}
	return false
}
