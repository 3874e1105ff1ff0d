package office

import "attache/briefing/extract/prose"

const (
	// headBlocks is how many blocks at a document's head may say for whom it is written.
	headBlocks = 14
	// footBlocks is how many blocks at its foot may.
	footBlocks = 8
	// longestPrinted is in tokens: a longer line of the head or the foot is a sentence.
	longestPrinted = 24
)

// readSpokenFor learns the names of bodies from where a text says for whom it is written or
// spoken, so that no word in them need say that they are bodies: in a line of its head
// ("Statement by Jane Okoro on behalf of Red Wheel Asia"), in the sentence with which
// somebody takes the floor ("Je prends la parole pour Jeunesse du Fleuve"), below a letter
// ("Pour l’asbl La Passerelle") and behind the mark of whoever has the rights ("© Voces de
// la Ría").
func (a *Worded) readSpokenFor() {
	for k := range a.Blocks {
		b := &a.Blocks[k]
		head, foot := k < headBlocks, k > 0 && k >= len(a.Blocks)-footBlocks
		if b.FirstToken >= b.LastToken || !head && !foot {
			continue
		}
		a.Enter(k)
		line := b.LastToken-b.FirstToken <= longestPrinted && !a.Is(b.LastToken-1, ".")
		for i := b.FirstToken; i+2 < b.LastToken; i++ {
			switch t := a.Tokens[i]; {
			case foot && (a.Is(i, "©") || a.signsForAt(i, b)):
				a.introduceSpokenFor(i+1, b.LastToken)
			case head && t.Is(prose.ClassBehalf) && (line || a.SelfBefore(i, b.FirstToken)):
				a.introduceSpokenFor(i+1+int(t.More), b.LastToken)
			case head && a.ForAt(i+1) && a.Listed("speaks-for", i):
				a.introduceSpokenFor(i+2, b.LastToken)
			}
		}
	}
	a.Leave()
}

// ForAt reports whether "for", "pour" or "por" stands at token i.
func (a *Worded) ForAt(i int) bool {
	w := a.LowerWord(i)
	return w == "for" || w == "pour" || w == "por"
}

// signsForAt reports whether a line of a block begins at token i with "For" and a name.
func (a *Worded) signsForAt(i int, b *prose.Block) bool {
	return a.ForAt(i) && (i == b.FirstToken || a.LineOf(i-1, b.LastToken) == i)
}

// SelfBefore reports whether "I" or "we" stands before token i in its clause, or it is a
// Spanish verb that says so: "I also speak", "nous prenons la parole", "Hablo".
func (a *Worded) SelfBefore(i, from int) bool {
	for k := i - 1; k >= max(from, i-prose.LongestPhrase/2); k-- {
		if a.Tokens[k].Is(prose.ClassI|prose.ClassWe) || a.Lexicon.Language == "es" && a.Listed("speaks-for", k) {
			return true
		}
		if a.Tokens[k].Kind == prose.TokenMark {
			return false
		}
	}
	return false
}

// introduceSpokenFor notes the name at token i, behind the noun of a body or an article.
func (a *Worded) introduceSpokenFor(i, limit int) {
	kind := false
	for i < limit && (a.Tokens[i].Kind == prose.TokenNumber || a.Tokens[i].Is(prose.ClassArticle) && !a.Tokens[i].Capital() || a.Is(i, "’") || a.Is(i, "'") || (a.Tokens[i].Is(prose.ClassOrg) || a.Listed("outfit", i)) && !a.Tokens[i].Capital()) {
		kind = kind || a.Tokens[i].Is(prose.ClassOrg) || a.Listed("outfit", i)
		i++
	}
	if i >= limit || a.Institution(i, a.BodyEnd(i, limit)) {
		return // its words say it
	}
	end := a.endOfPrinted(i, min(a.LineOf(i, limit), i+prose.LongestName))
	if end > i && (kind || end-i > 1 && a.worded(i, end)) {
		a.introduceBody(i, end, i)
	}
}

// endOfPrinted is where the name of capitals at token i ends, with the small words that
// join them; i for none.
func (a *Worded) endOfPrinted(i, limit int) int {
	end := i
	for k := i; k < limit && a.Tokens[k].Kind == prose.TokenWord; k++ {
		switch t := a.Tokens[k]; {
		case t.Is(prose.ClassTitle|prose.ClassTime) || t.Is(prose.ClassRole) && !t.Is(prose.ClassOrg) && k == i:
			return end
		case t.Capital():
			end = k + 1
		case k == i || k-end > 1 || !a.jointOfBody(k, limit) && !t.Is(prose.ClassArticle):
			return end
		}
	}
	return end
}

// worded reports whether the words at [first, last) are such as make the name of a body
// and of no person: a common noun, or a small word between capitals.
func (a *Worded) worded(first, last int) bool {
	if a.Tokens[first].Is(prose.ClassNoName|prose.ClassPlace) && last-first < 3 || a.GivenName(first) {
		return false
	}
	for i := first; i < last; i++ {
		if a.Common(i) || a.Plural(i) && a.Tokens[i].Capital() {
			return true
		}
	}
	return a.HoldsSmall(first, last)
}
