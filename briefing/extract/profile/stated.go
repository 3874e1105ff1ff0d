package profile

import "attache/briefing/extract/prose"

const (
	statesOffice prose.StatedKind = iota // "ocupa el cargo de": an office
	statesBody                           // "está al frente de": a body, whatever its name
	statesPlace                          // "trabaja en": a body, if its name says that it is one
)

// statedAt finds the longest phrase at token v that says what somebody is or
// does, and the token at which that follows; v for none. When it is so may stand
// behind the verb: "ocupa desde 2014 el cargo de", "es, desde 2014,".
func (a *Profiled) statedAt(v, limit int) (prose.StatedKind, int) {
	t := a.Tokens[v]
	if t.Word == 0 || t.Kind != prose.TokenWord || t.Capital() && !a.OpensSentence(v) {
		return statesOffice, v
	}
	kind, object := statesOffice, v
	if a.CopulaNow(v) {
		object = a.PastSince(v+1, limit)
	}
	longest := -1
	for _, p := range a.Lexicon.Stated[t.Word] {
		if len(p.Ids) <= longest {
			continue
		}
		i := v + 1
		if len(p.Ids) > 0 {
			i = a.PastSince(i, limit)
		}
		if i+len(p.Ids) < limit && a.followStated(i, p.Ids) {
			longest, kind, object = len(p.Ids), p.Kind, a.PastSince(i+len(p.Ids), limit)
		}
	}
	if object >= limit {
		return kind, v
	}
	return kind, object
}

// CopulaNow reports whether token i says what somebody is today.
func (a *Profiled) CopulaNow(i int) bool {
	return a.Is(i, "es") || a.Is(i, "est") || a.Is(i, "sigue") && a.Is(i+1, "siendo")
}

// followStated reports whether the tokens from i on are the words of a phrase, of
// which the last may have taken in the article that follows: "del", "al".
func (a *Profiled) followStated(i int, ids []prose.WordID) bool {
	if len(ids) == 0 {
		return true
	}
	last := len(ids) - 1
	if !prose.Follow(a.Tokens[i:], ids[:last]) {
		return false
	}
	switch t := a.Tokens[i+last]; {
	case t.Word == ids[last]:
		return true
	case a.Is(i+last, "del"):
		return ids[last] == a.Lexicon.Vocabulary.Ids["de"]
	case a.Is(i+last, "al"):
		return ids[last] == a.Lexicon.Vocabulary.Ids["a"]
	}
	return false
}
