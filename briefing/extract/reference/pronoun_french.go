package reference

import (
	"strings"

	"attache/briefing/extract/prose"
)

// CeluiCi is whom "celui-ci" or "celle-ci" at token i takes up: the last person
// without a name that the sentence before tells of; empty for none.
func (a *Resolved) CeluiCi(s, i int) prose.NounPhrase {
	if a.Lexicon.Language != "fr" || s == 0 || i >= len(a.Tokens) {
		return prose.NounPhrase{}
	}
	if w := a.LowerWord(i); !strings.HasPrefix(w, "celui") && !strings.HasPrefix(w, "celle") || strings.HasPrefix(w, "celles") {
		return prose.NounPhrase{}
	}
	st := a.Sentences[s-1]
	for j := st.Last - 2; j > st.First; j-- {
		t := a.Tokens[j]
		if _, quoted := a.OuterAt(t.Span.Start); quoted || a.Mentions[j] >= 0 {
			return prose.NounPhrase{}
		}
		if !t.Is(prose.ClassArticle|prose.ClassDeterminer) || !a.Tokens[j+1].Is(prose.ClassRole) || a.Plural(j+1) {
			continue
		}
		if p := a.PhraseAfter(j, st.Last); p.First == j && (a.Human(p) || !a.Textual(p) && !a.Tokens[j+1].Is(prose.ClassOrg)) {
			return p
		}
	}
	return prose.NounPhrase{}
}
