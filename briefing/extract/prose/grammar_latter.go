package prose

// PointsAtLast reports whether a French or Spanish phrase means whoever was named
// last: "cette dernière", "este último", or a lone "Esta" in front of its verb.
func (a *Parsed) PointsAtLast(p NounPhrase) bool {
	if p.Empty() || !a.Romance() || p.Last-p.First > 2 {
		return false
	}
	switch a.LowerWord(p.First) {
	case "celui-ci", "celle-ci":
		return p.Last-p.First == 1
	case "ce", "cet", "cette":
		return p.Last-p.First == 2 && (a.Is(p.First+1, "dernier") || a.Is(p.First+1, "dernière"))
	case "este", "esta", "éste", "ésta":
		if p.Last-p.First == 2 {
			return a.Is(p.First+1, "último") || a.Is(p.First+1, "última")
		}
		return p.Last < len(a.Tokens) && !a.Tokens[p.Last].Capital() && (a.SayingAt(p.Last) || a.Auxiliary(p.Last) || a.Clitic(p.Last) || a.Adverb(p.Last))
	}
	return false
}

// pointsBeforeVerb reports whether a Spanish "este" or "esta" that opens its clause
// stands in front of the verb of saying at token i, whose form is no noun: "Esta
// dijo", "y este sostiene". "Esta denuncia" is a phrase.
func (a *Parsed) pointsBeforeVerb(i int) bool {
	if a.Lexicon.Language != "es" || !a.Tokens[i].Is(ClassSay) || a.Tokens[i].Is(ClassOrg|ClassRole|ClassText) || a.Listed("said-noun", i) {
		return false
	}
	switch a.LowerWord(i - 1) {
	case "este", "esta":
		return a.OpensSentence(i-1) || i > 1 && a.Tokens[i-2].Is(ClassConjunction)
	}
	return false
}

// frontWord reports whether such an adjective, with its capital for opening the
// sentence only, stands at token i: no name begins with it.
func (a *Parsed) frontWord(i int) bool {
	if !a.Romance() || i+1 >= len(a.Tokens) || !a.Tokens[i+1].Is(ClassPreposition) || a.Tokens[i+1].Capital() {
		return false
	}
	return a.Listed("front-adjective", i) && a.OpensSentence(i)
}
