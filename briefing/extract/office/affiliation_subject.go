package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// StrangerSays reports whether the name at [first, last) is one of two words or three
// that are in no list, in front of a verb of saying or of a comma: somebody’s, rather
// than that of a body.
func (a *Worded) StrangerSays(first, last int) bool {
	if a.Lexicon.Language != "en" || last-first < 2 || last-first > 3 || last >= len(a.Tokens) || !a.Is(last, ",") && !a.SayingAt(last) || !a.PlainName(first, last) || first > 0 && a.Tokens[first-1].Is(prose.ClassArticle) {
		return false
	}
	for i := first; i < last; i++ {
		if a.Tokens[i].Shape != prose.ShapeCapital || a.Brand(i) || a.Inflected(a.LowerWord(i), 1) {
			return false
		}
	}
	return true
}

// OpensOnly reports whether the word with a capital at token i can owe it to
// opening its sentence, and nothing else in the text makes it a name: "Quieter
// engines have arrived".
func (a *Worded) OpensOnly(i int) bool {
	t := a.Tokens[i]
	if t.Shape != prose.ShapeCapital || !a.OpensSentence(i) || a.Brand(i) || i+1 >= len(a.Tokens) {
		return false
	}
	switch used := a.Uses()[a.LowerWord(i)]; {
	case used&prose.UseCapital != 0:
		return false
	case used&prose.UseSmall != 0:
		return true
	}
	n := a.Tokens[i+1]
	return n.Kind == prose.TokenWord && !n.Capital() && !a.Possessive(i+1) && !n.Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay|prose.ClassLead|prose.ClassPreposition|prose.ClassConjunction) && !a.verbal(i+1)
}

// verbal reports whether a word has the ending of a verb in the past or of the
// third person: "Lund recalled", "Lund makes".
func (a *Worded) verbal(i int) bool {
	w := a.Word(a.Tokens[i])
	return len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "s") && i+1 < len(a.Tokens) && !a.Tokens[i+1].Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassPreposition))
}
