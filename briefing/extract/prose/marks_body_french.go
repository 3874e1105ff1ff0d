package prose

// readMarkedFrench reads the name in marks right behind the noun of a French body as a
// part of its name: "l’association « Un toit pour tous »". Its small words are some of
// the name and of no sentence.
func (a *Parsed) readMarkedFrench(b *Block) {
	for i := b.FirstToken + 2; i+2 < b.LastToken; i++ {
		close := a.markedFrenchEnd(i, b.LastToken)
		if close == i || !a.kindBeforeMarks(i, b.FirstToken) {
			continue
		}
		for k := i; k <= close; k++ {
			if k == i || k == close || !a.Tokens[k].Capital() {
				a.Tokens[k] = Token{Span: a.Tokens[k].Span, Class: ClassPortfolio, Shape: ShapeNone}
			}
		}
		i = close
	}
}

// markedFrenchEnd is the mark that closes the name opened by the mark at token i: a few
// words, the first with a capital, that make no sentence; i when no name stands there.
func (a *Parsed) markedFrenchEnd(i, limit int) int {
	closing := map[string]string{"«": "»", "“": "”", "\"": "\""}[a.Word(a.Tokens[i])]
	if closing == "" || !a.Tokens[i+1].Capital() {
		return i
	}
	for k := i + 1; k < limit && k <= i+longestMarkedName+1; k++ {
		t := a.Tokens[k]
		switch {
		case a.Is(k, closing):
			if k > i+1 {
				return k
			}
			return i
		case t.Kind == TokenMark && !a.Is(k, "-") && !a.Is(k, "’") && !a.Is(k, "'"), !t.Capital() && t.Is(ClassAuxiliary|ClassRelative|ClassSay|ClassI) && !t.Is(ClassPreposition|ClassArticle|ClassDeterminer):
			return i
		}
	}
	return i
}

// kindBeforeMarks reports whether the noun of a French body stands right in front of the
// mark at token i, with its article: "l’association", "du collectif citoyen".
func (a *Parsed) kindBeforeMarks(i, from int) bool {
	for k := i - 1; k > max(from, i-4); k-- {
		t := a.Tokens[k]
		if t.Kind != TokenWord || t.Is(SmallWords|ClassAuxiliary|ClassVerb|ClassRole|ClassText|ClassWork) && !t.Is(ClassOrg) {
			return false
		}
		if t.Is(ClassOrg) && !t.Is(ClassPerson) || a.Listed("outfit", k) {
			return !a.Listed("unit", k) && !a.Plural(k) && (t.Capital() || a.Tokens[k-1].Is(ClassArticle|ClassDeterminer) || a.DefiniteIn(k-1) || a.Listed("ties-to", k-1))
		}
	}
	return false
}
