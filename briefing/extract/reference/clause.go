package reference

import "attache/briefing/extract/prose"

// ObjectOfSaying reports whether a phrase with a relative clause is whom
// somebody tells something: "told a woman who suggested that …".
func (a *Resolved) ObjectOfSaying(p prose.NounPhrase, from int) bool {
	if p.Empty() || p.First <= from || p.Last >= len(a.Tokens) || !a.Tokens[p.Last].Is(prose.ClassRelative) {
		return false
	}
	t := a.Tokens[p.First-1]
	if a.Lexicon.Language == "en" && a.Tokens[p.First].Is(prose.ClassArticle) && !a.Human(p) && a.Is(p.Last, "that") {
		return false // "released a video that said"
	}
	return t.Is(prose.ClassSay) && !t.Capital() && a.SayingAt(p.First-1)
}

// ReportedPronoun reports whether a pronoun is the subject of what somebody
// else is reported to say: "told reporters that he had spoken".
func (a *Resolved) ReportedPronoun(p prose.NounPhrase, from int) bool {
	if !a.Tokens[p.First].Is(prose.ClassPronoun) || p.Last-p.First != 1 || p.First-1 <= from {
		return false
	}
	if v := p.First - 1; a.Lexicon.Language == "en" && a.Listed("one-more", v-1) && a.SayingAt(v) {
		return true // "Another said he hoped"
	}
	if !a.Is(p.First-1, "that") {
		return false
	}
	for j := p.First - 2; j >= max(from, p.First-prose.FarthestThat); j-- {
		if a.Tokens[j].Kind == prose.TokenMark {
			return false
		}
		if a.Is(j, "told") && j+prose.FarthestThat/2 < p.First || j >= p.First-6 && a.SayingAt(j) {
			return a.CanSpeak(a.SubjectBefore(j, from))
		}
	}
	return false
}

// PastAdverbial is the token behind where or to whom something is said, which
// Romance languages put between the verb and its subject: "a décrit à la barre
// un avocat", "ha contado a la prensa una vecina".
func (a *Resolved) PastAdverbial(i, limit int) int {
	if a.Romance() {
		return a.pastAdverbials(i, limit)
	}
	if a.Lexicon.Language == "en" || i >= limit || !a.Tokens[i].Is(prose.ClassPreposition) || a.Tokens[i].Is(prose.ClassArticle) && !a.Tokens[i].Is(prose.ClassPreposition) {
		return i
	}
	for j := i + 2; j < min(limit-1, i+9); j++ {
		t := a.Tokens[j]
		if t.Kind == prose.TokenMark {
			return i
		}
		p := a.Tokens[j-1]
		if p.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassDeterminer) || p.Kind != prose.TokenWord {
			continue
		}
		if t.Is(prose.ClassArticle) && !t.Is(prose.ClassPreposition) || t.Capital() && !p.Capital() {
			return j
		}
	}
	return i
}
