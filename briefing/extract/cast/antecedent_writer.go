package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// wroteDown reports whether a text names somebody first as who wrote down what others
// tell in it: "Propos recueillis par Jean Kora". It is not about them.
func (a *Cast) wroteDown(e *Entity) bool {
	s := a.SentenceAt(a.Tokens[e.First].Span.Start)
	if s >= len(a.Sentences) {
		return false
	}
	first := a.Sentences[s].First
	return e.First > first && e.First-first <= longestTitle && a.Lexicon.Has("told-to", strings.ToLower(a.NameText(first, e.First)))
}

// quotedInTitle is who is quoted in the title of the text: "Awa Kora : « Je ne pars
// pas »". A text that names nobody else is about them.
func (a *Cast) quotedInTitle() prose.Speaker {
	for k := range a.Blocks[:min(headLines, len(a.Blocks))] {
		b := &a.Blocks[k]
		end := a.NameEnd(b.FirstToken, b.LastToken)
		if end < b.FirstToken+2 || end+2 >= b.LastToken || !a.Is(end, ":") || a.Institution(b.FirstToken, end) {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[end+2].Span.Start); quoted {
			return a.SpeakerOf(prose.NounPhrase{First: b.FirstToken, Last: end, Head: end})
		}
	}
	return prose.Nobody
}
