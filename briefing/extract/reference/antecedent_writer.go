package reference

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/register"
)

// wroteDown reports whether a text names somebody first as who wrote down what others
// tell in it: "Propos recueillis par Jean Kora". It is not about them.
func (a *Resolved) wroteDown(e *register.Entity) bool {
	s := a.SentenceAt(a.Tokens[e.First].Span.Start)
	if s >= len(a.Sentences) {
		return false
	}
	first := a.Sentences[s].First
	return e.First > first && e.First-first <= office.LongestTitle && a.Lexicon.Has("told-to", strings.ToLower(a.NameText(first, e.First)))
}
