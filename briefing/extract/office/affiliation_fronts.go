package office

import "attache/briefing/extract/prose"

// Fronts reports whether the name before the comma at token i only belongs to what
// stands in front of a clause, whose subject is the office behind the comma:
// "Speaking after Ms. Roe, the delegate of Norlandia warned", "Según Ana Roa, el juez les dijo". An apposition would be
// closed by a second comma.
func (a *Worded) Fronts(i, limit int) bool {
	if a.Lexicon.Language != "en" && !a.Romance() || i+2 >= limit || !a.Is(i, ",") || !a.Definite(i+1) || a.Tokens[i+1].Capital() {
		return false
	}
	p := a.PhraseAfter(i+1, limit)
	if p.First != i+1 || p.Last >= limit || !a.HasRole(p) || !a.verbFollows(p.Last, limit) {
		return false
	}
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return false
	}
	first := a.OutsideQuotes(a.Sentences[s].First, i)
	name := i
	for name > first && (a.Tokens[name-1].Capital() || a.InnerMark(name-1)) && !a.Tokens[name-1].Is(prose.ClassTime) {
		name--
	}
	if name == first && name+1 < i && a.Tokens[name].Is(prose.ClassPreposition) {
		return true // "Like Tom Ellery, the vice-chair voted no"
	}
	return name > first && name < i && a.Tokens[name-1].Is(prose.ClassPreposition|prose.ClassAccording) && !a.Tokens[name-1].Is(prose.ClassRelative)
}

// verbFollows reports whether a verb stands at token i, in French and Spanish also behind
// the small words in front of it: "no sabe", "les dijo".
func (a *Worded) verbFollows(i, limit int) bool {
	for a.Romance() && i+1 < limit && (a.Clitic(i) || a.Adverb(i) || a.ObjectPronoun(i)) {
		i++
	}
	return a.SayingAt(i) || a.Auxiliary(i) || a.VerbLike(i) || a.PastInSpanish(i) || a.Tokens[i].Is(prose.ClassFinite) && !a.Tokens[i].Capital()
}
