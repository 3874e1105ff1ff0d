package reference

import "attache/briefing/extract/prose"

// OfWhom reports whether the French name at token first says whose the subject is and
// is none itself: "Le mari d’Awa Kane est infirmier".
func (a *Resolved) OfWhom(first, from int) bool {
	if a.Lexicon.Language != "fr" || first-2 < from || !a.Is(first-1, "de") && !a.Is(first-1, "d’") && !a.Is(first-1, "d'") {
		return false
	}
	t := a.Tokens[first-2]
	return t.Shape == prose.ShapeLower && !t.Is(prose.ClassPreposition|prose.ClassAdverb|prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay)
}

// OfSubject reports whether the French name at [first, end) only says whose kin or pupil
// the subject is of whom the words behind it tell: "Un ancien élève de M. Sow,
// aujourd’hui infirmier, demande".
func (a *Resolved) OfSubject(first, end, limit int) bool {
	if first < 2 || !a.Is(end, ",") || end+2 >= limit || a.Tokens[end+1].Is(prose.ClassRelative) {
		return false
	}
	s := a.SentenceAt(a.Tokens[first].Span.Start)
	if s >= len(a.Sentences) {
		return false
	}
	open := a.Sentences[s].First
	if first-open > 5 || !a.OfWhom(first, open) || !a.Tokens[open].Is(prose.ClassArticle) || !a.Listed("kin", first-2) && !a.Listed("relational", first-2) && !a.Listed("workmate", first-2) {
		return false
	}
	close := a.ClosingComma(end+1, limit)
	return close+1 < limit && close > end+1 && a.Tokens[close+1].Kind == prose.TokenWord && !a.Tokens[close+1].Capital()
}

// ofTitled reports whether a French phrase says whose kin or helper somebody is by the
// name behind a title: "la fille de M. Sow", "un ancien élève de Mme Kane".
func (a *Resolved) ofTitled(p prose.NounPhrase) bool {
	if a.Lexicon.Language != "fr" || p.Last-p.First < 4 || !a.Tokens[p.First].Is(prose.ClassArticle) {
		return false
	}
	for i := p.First + 3; i+1 < p.Last; i++ {
		if a.Tokens[i].Is(prose.ClassTitle) && a.Tokens[i].Capital() && a.OfWhom(i, p.First) {
			return a.Human(prose.NounPhrase{First: p.First, Last: i - 1, Head: i - 1})
		}
	}
	return false
}
