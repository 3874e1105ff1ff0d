package reference

import "attache/briefing/extract/prose"

// makerOfText is the person whose text a phrase before token end means: "a
// returnee" in "the testimony of a returnee", "a fisherman" in "the words of a
// fisherman from Lund"; empty for none.
func (a *Resolved) makerOfText(p prose.NounPhrase, end int) prose.NounPhrase {
	if p.Empty() || p.Last != end || a.Lexicon.Language != "en" || !a.WordsOf(p.Head-1) || p.Head >= p.Last || !a.Is(p.Head, "of") && !a.Is(p.Head, "from") && !a.Is(p.Head, "by") {
		return prose.NounPhrase{}
	}
	q := a.PhraseAfter(p.Head+1, end)
	if q.First != p.Head+1 || q.Last != end || !a.Human(q) {
		return prose.NounPhrase{}
	}
	return q
}

// OwnsText reports whether a phrase stands behind the noun for what its person
// said: "the testimony of a returnee".
func (a *Resolved) OwnsText(p prose.NounPhrase) bool {
	return a.Lexicon.Language == "en" && p.First > 1 && (a.Is(p.First-1, "of") || a.Is(p.First-1, "from")) && a.WordsOf(p.First-2)
}

// WordsOf reports whether token i is a noun for what somebody wrote or said.
func (a *Resolved) WordsOf(i int) bool {
	return a.Tokens[i].Is(prose.ClassText) || a.Listed("words-of", i)
}

// Human reports whether a phrase means one person or several: by a name, an
// office, work or kin, or because "who" follows.
func (a *Resolved) Human(p prose.NounPhrase) bool {
	if p.Empty() || a.Textual(p) {
		return false
	}
	if a.PersonIn(p) >= 0 {
		return true
	}
	if t := a.Tokens[p.Head-1]; t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) && !t.Is(prose.ClassArticle|prose.ClassDeterminer) {
		return true
	}
	return a.whoBehind(p)
}

// whoBehind reports whether "who" follows a phrase, behind a comma or not.
func (a *Resolved) whoBehind(p prose.NounPhrase) bool {
	return a.Listed("who", p.Last) || a.Is(p.Last, ",") && a.Listed("who", p.Last+1)
}
