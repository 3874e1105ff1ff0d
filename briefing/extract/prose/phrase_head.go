package prose

// CanSpeak reports whether a phrase can be the subject of a verb of saying: a
// name, a pronoun, or a noun with something that opens it.
func (a *Parsed) CanSpeak(p NounPhrase) bool {
	if a.PointsAtLast(p) {
		return true
	}
	if p.Empty() || a.demonstrative(p) || a.onlyWhenSpanish(p) || a.verbAndObject(p) {
		return false
	}
	for i := p.First; i < p.Head; i++ {
		t := a.Tokens[i]
		if t.Is(ClassPronoun|ClassWe|ClassThey|ClassI|ClassRole|ClassPerson|ClassOrg|ClassText|ClassArticle|ClassDeterminer) || t.Capital() && !a.MereOpener(i) || t.Kind == TokenNumber {
			return true
		}
	}
	return a.Plural(p.Head - 1)
}

// Named reports whether the head of the phrase is a name.
func (a *Parsed) Named(p NounPhrase) bool {
	first, last := a.NameIn(p)
	if first >= last || a.Tokens[last-1].Is(ClassRole) {
		return false
	}
	start, end := a.BareName(first, last)
	return !a.Institution(start, end)
}

// NameIn finds the name in the head of a phrase: the last run of capitals
// that reaches its end, without what stands before it.
func (a *Parsed) NameIn(p NounPhrase) (first, last int) {
	for i := p.First; i < p.Head; {
		end := a.NameEnd(i, p.Head)
		if end == i {
			i++
			continue
		}
		for end < p.Head && (a.Is(end, "’") || a.Is(end, "'")) {
			end++ // "Achieng’"
		}
		if end == p.Head || a.Is(end, "*") || a.Is(end, "(") {
			return i, end
		}
		i = end
	}
	return p.Head, p.Head
}

// demonstrative reports whether a phrase is "this" or "this realization": a
// thing that is pointed at, and nobody who speaks.
func (a *Parsed) demonstrative(p NounPhrase) bool {
	if !a.Listed("demonstrative", p.First) || p.Head-p.First == 1 && p.Last > p.Head {
		return false // "that of the Netherlands"
	}
	for i := p.First + 1; i < p.Head; i++ {
		if t := a.Tokens[i]; t.Is(ClassRole|ClassPerson|ClassOrg|ClassText) || t.Capital() || t.Kind == TokenNumber {
			return false
		}
	}
	return p.Head-p.First > 1 || a.Tokens[p.First].Is(ClassDeterminer) && !a.Plural(p.First)
}
