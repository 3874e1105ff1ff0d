package office

import "attache/briefing/extract/prose"

// TopOffice reports whether an office at token i without an article is one
// that a body has one of: "Chief executive Jane Okoro said".
func (a *Worded) TopOffice(i int) bool {
	if a.Lexicon.Language != "en" || i == 0 || a.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer) || a.Tokens[i-1].Is(prose.ClassArticle|prose.ClassDeterminer) || a.Possessive(i-1) {
		return false
	}
	for k := i; k < min(i+3, len(a.Tokens)); k++ {
		if k == i && a.Listed("firm", k) {
			continue // "Company chairman Jane Okoro"
		}
		if a.Listed("top-office", k) {
			return k > i || !a.Is(k, "President") // of a State, as a rule
		}
		if !a.Listed("rank", k) {
			return false
		}
	}
	return false
}

// BlockStart is the first token of the block of token i.
func (a *Worded) BlockStart(i int) int {
	if s := a.SentenceAt(a.Tokens[i].Span.Start); s < len(a.Sentences) {
		return a.Blocks[a.Sentences[s].Block].FirstToken
	}
	return 0
}

// BlockEnd is the last token of the block of token i.
func (a *Worded) BlockEnd(i int) int {
	if s := a.SentenceAt(a.Tokens[i].Span.Start); s < len(a.Sentences) {
		return a.Blocks[a.Sentences[s].Block].LastToken
	}
	return len(a.Tokens)
}
