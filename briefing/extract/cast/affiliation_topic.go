package cast

import "attache/briefing/extract/prose"

// smallBodyBefore is the body that a definite noun before token i means, in its
// sentence: "The cooperative was started by Okoro"; "" for none.
func (a *Cast) smallBodyBefore(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return ""
	}
	for k := i - 1; k > max(a.Sentences[s].First, i-prose.LongestPhrase); k-- {
		t := a.Tokens[k]
		if t.Is(prose.ClassOrg) && !t.Capital() && !t.Is(prose.ClassPerson|prose.ClassRole) && a.Definite(k-1) && !a.Tokens[k+1].Is(prose.ClassOrg|prose.ClassRole) {
			return a.BodyOfNoun(k)
		}
	}
	return ""
}
