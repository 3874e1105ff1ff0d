package prose

// NounPhrase is a range of tokens [first, last) that names or describes
// somebody; empty when first == last.
type NounPhrase struct {
	First, Last int
	// Head bounds the phrase before its first preposition: the head's end.
	Head int
}

// Empty reports whether a phrase has no word.
func (p NounPhrase) Empty() bool { return p.First >= p.Last }

// LongestPhrase is in tokens.
const LongestPhrase = 28

// PhraseBefore returns the noun phrase that ends before token end, not
// reaching back over token from. Phrases that hang on it with a preposition
// are part of it: "a representative of the World Bank".
func (a *Parsed) PhraseBefore(end, from int) NounPhrase {
	near := a.PlainBefore(end, from)
	if near.Empty() {
		return near
	}
	p := near
	for range 6 {
		i := p.First - 1
		if i <= from-1 || i < 0 {
			return p
		}
		if a.conjoins(i, p) {
			more := a.PlainBefore(i, from)
			if more.Empty() {
				return p
			}
			p = NounPhrase{First: more.First, Last: p.Last, Head: more.Head}
			continue
		}
		if !a.Tokens[i].Is(ClassPreposition) || a.Tokens[i].Capital() || a.Tokens[i].Is(ClassSubordinate) {
			return p
		}
		if a.hangsToo(i-1, from) {
			i--
		}
		more := a.PlainBefore(i, from)
		if more.Empty() {
			// A preposition opens the clause: "In her speech Jane Doe said".
			if a.Lexicon.Language == "en" && a.Is(i, "in") && i > from && a.Is(i-1, "and") && p.Head == near.Head && a.Textual(near) {
				return NounPhrase{} // "Okoro supports it and in a statement praised"
			}
			return near
		}
		p = NounPhrase{First: more.First, Last: p.Last, Head: more.Last}
	}
	return p
}

// hangsToo reports whether the conjunction at token i joins a second phrase that
// hangs on the same noun: "Commission des droits et des peuples".
func (a *Parsed) hangsToo(i, from int) bool {
	if !a.Romance() || i <= from || i+1 >= len(a.Tokens) || !a.Is(i, "et") && !a.Is(i, "y") && !a.Is(i, "e") || !a.ofWord(i+1) {
		return false
	}
	for k := i - 1; k > max(from, i-6); k-- {
		switch t := a.Tokens[k]; {
		case a.ofWord(k):
			return a.Tokens[k-1].Kind == TokenWord && !a.Tokens[k-1].Is(ClassVerb|ClassAuxiliary|ClassPreposition|ClassSay)
		case t.Kind != TokenWord, t.Is(ClassAuxiliary|ClassRelative|ClassSubordinate) && !t.Capital(), a.SayingAt(k):
			return false
		}
	}
	return false
}

// ofWord reports whether token i is a form of "de".
func (a *Parsed) ofWord(i int) bool {
	switch a.Word(a.Tokens[i]) {
	case "de", "d'", "d’", "du", "des", "del":
		return true
	}
	return false
}

// conjoins reports whether token i joins the capitalised phrase p to another
// one: "Policy and Research", "President and Founder".
func (a *Parsed) conjoins(i int, p NounPhrase) bool {
	if !a.Is(i, "and") && !a.Is(i, "&") && !a.Is(i, "y") && !a.Is(i, "et") || i == 0 {
		return false
	}
	return a.Tokens[p.First].Capital() && a.Tokens[i-1].Capital()
}

// PlainBefore returns the noun phrase without prepositions that ends before
// token end.
func (a *Parsed) PlainBefore(end, from int) NounPhrase {
	i := end
	for i > from && a.Is(i-1, ")") {
		open := a.OpenBracket(i-1, from)
		if open < 0 {
			break
		}
		i = open
	}
	last := end
	for i > from && last-i < LongestPhrase {
		t := a.Tokens[i-1]
		if first := a.IntroducedBefore(i, from); first < i {
			i = first // "le collectif Eau derrière les murs"
			continue
		}
		if t.Is(ClassPronoun|ClassWe|ClassI|ClassThey) && !a.Possessive(i-1) && (!t.Is(ClassArticle) || i == end) && t.More == 0 && !(t.Shape == ShapeUpper && t.Span.Len() > 1) {
			if i == end {
				i--
			}
			break
		}
		if t.Is(ClassArticle) && t.Is(ClassPreposition) && a.Lexicon.Language != "en" {
			break // "du", "al": a preposition with its article
		}
		if t.Is(ClassArticle) || t.Is(ClassDeterminer) && !a.partOfName(i-1) {
			i--
			// "all of the", "both the", "one of them".
			if i > from && a.Tokens[i-1].Is(ClassDeterminer) && !a.Tokens[i-1].Is(ClassRelative) {
				i--
			}
			break
		}
		if open := a.markedNounFrom(i, from); open < i {
			i = open
			continue
		}
		if a.Is(i-1, "”") || a.Is(i-1, "\"") {
			break
		}
		if a.stopsPhrase(i - 1) {
			break
		}
		i--
	}
	for i < last && a.Tokens[i].Kind == TokenMark || i < last && a.Possessive(i) {
		i++
	}
	return NounPhrase{First: i, Last: last, Head: last}
}

// PhraseAfter returns the noun phrase that starts at token i, not reaching
// token limit.
func (a *Parsed) PhraseAfter(i, limit int) NounPhrase {
	for i < limit && a.Adverb(i) && !a.Tokens[i].Is(ClassDeterminer|ClassPronoun) {
		i++
	}
	p := NounPhrase{First: i, Last: i, Head: i}
	if i >= limit {
		return p
	}
	if a.Tokens[i].Is(ClassPronoun|ClassWe|ClassThey|ClassI) && !a.Tokens[i].Is(ClassArticle) {
		return NounPhrase{First: i, Last: i + 1, Head: i + 1}
	}
	inHead := true
	for j := i; j < limit && j-i < LongestPhrase; j++ {
		t := a.Tokens[j]
		switch {
		case a.introducedEnd(j, limit) > j:
			j = a.introducedEnd(j, limit) - 1
		case j == i && a.towards(j):
			return p
		case j == i && t.Is(ClassArticle|ClassDeterminer):
		case t.Is(ClassPreposition) && !t.Capital():
			if j == i || !a.joinsPhrase(j, limit) || a.whereSaid(j, limit) {
				return p
			}
			inHead = false
			continue
		case t.Is(ClassArticle|ClassDeterminer) && a.Tokens[j-1].Is(ClassPreposition|ClassConjunction):
		case j > i && a.anotherPhrase(i, j, limit):
			return p
		case a.Is(j, "and") || a.Is(j, "et") || a.Is(j, "y") || a.Is(j, "e"):
			// "Policy and Research"; before a small word a new clause may start.
			if a.joinsOffices(j, limit) || a.hangsToo(j, i) {
				continue // "sa collègue et amie Sandra"
			}
			if j == i || j+1 >= limit || !a.Tokens[j+1].Capital() || !a.Tokens[j-1].Capital() && !a.Is(j-1, ".") {
				return p
			}
			continue
		case t.Is(ClassPronoun) && a.Tokens[j-1].Is(ClassPreposition):
		case a.Is(j, "(") && j > i, j > i && t.Is(ClassThey) && !t.Is(ClassArticle|ClassDeterminer|ClassPreposition) && !t.Capital() && !a.Tokens[j-1].Is(ClassPreposition):
			return p
		case inHead && j > i && a.MarkedNoun(j, limit) > j:
			j = a.MarkedNoun(j, limit) - 1
		case t.Kind == TokenMark && (a.Is(j, "“") || a.Is(j, "\"") || a.Is(j, "‘")):
			n := a.nicknameEnd(j, limit)
			if n == j {
				return p
			}
			j = n - 1
		case t.Is(ClassTime) && !inHead || t.Is(ClassTime) && t.Capital() && (j == i || !a.Tokens[j-1].Is(ClassArticle)):
			return p
		case a.Adverb(j) && (j == i || !a.Tokens[j-1].Is(ClassArticle|ClassDeterminer) && !a.behindOwner(j)):
			return p
		case j > i && (inHead || a.Tokens[j-1].Capital()) && a.closedBy(j):
			return p
		case t.Is(ClassAuxiliary) && !t.Capital() && !a.Possessive(j), j > i && a.BareClitic(j), !inHead && a.VerbByArticle(j), j > i && (a.PastInSpanish(j) || a.FiniteSpanish(j)), j > i && a.objectSpanish(j):
			return p
		case t.Is(ClassSaying) && !t.Capital() && (j == i || !a.Tokens[j-1].Is(ClassArticle|ClassDeterminer)):
			return p
		case t.Is(ClassParticle) && j > i && a.Tokens[j-1].Capital():
		case a.stopsPhrase(j):
			return p
		}
		p.Last = j + 1
		if inHead {
			p.Head = j + 1
		}
	}
	return p
}
