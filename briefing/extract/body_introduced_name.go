package extract

// startOfIntroduced is the first token of the name that ends before token end; end for
// none. Small words within it are crossed where what stands before them is no
// person and no office: "Doctors of the Road", but not "Jane Okoro of Solace".
func (a *analysis) startOfIntroduced(end, from int) int {
	i := end
	if a.is(end-1, ")") {
		open := a.openBracket(end-1, from)
		if open < 0 || end-open > 4 {
			return end
		}
		i = open
	}
	start := i
	for i > from && end-i < longestName {
		t := a.tokens[i-1]
		switch {
		case a.inIntroduced(i - 1):
			i--
			start = i
		case t.capital() && t.is(classArticle) && i < end && !a.opensSentence(i-1):
			return i - 1 // "The Smile of the Child"
		case i < end && i-2 >= from && (a.jointOfBody(i-1, end)):
			k := i - 1
			if a.is(k, "the") || a.romance() && a.tokens[k].is(classArticle) && a.tokens[k-1].is(classPreposition) && !a.tokens[k].is(classPreposition) {
				if k--; k <= from || !a.jointOfBody(k, end) {
					return start
				}
			}
			if !a.tokens[k-1].capital() || !a.crosses(k, from) {
				return start
			}
			i = k
		case (a.is(i-1, "’") || a.is(i-1, "'")) && i-2 >= from && a.plural(i-2) && a.tokens[i-2].capital(), a.possessive(i-1) && i < end && a.tokens[i-2].capital():
			i--
		default:
			return start
		}
	}
	return start
}

// jointOfBody reports whether the small word at token i can join the capitals of
// the name of a body that no word shows as one: "Doctors without Fences", "Manos
// al Agua".
func (a *analysis) jointOfBody(i, end int) bool {
	if !a.romance() {
		return a.nameJoint(i, end) || a.is(i, "without")
	}
	switch a.lowerWord(i) {
	case "y", "e", "et", "de", "del", "du", "des", "d'", "al", "au", "aux", "en", "sin", "sans", "para", "pour", "contra", "contre", "sur", "sobre":
		return !a.tokens[i].capital()
	}
	return a.tokens[i].is(classArticle) && !a.tokens[i].capital()
}

// crosses reports whether the small word at token i can stand within the name of
// a body: in front of it stands no person, no office and no other body.
func (a *analysis) crosses(i, from int) bool {
	first := i
	for first > from && a.inIntroduced(first-1) {
		first--
	}
	t := a.tokens[i-1]
	switch {
	case t.is(classRole|classTitle|classPlace|classTime) && !a.plural(i-1):
		return false
	case a.is(i, "and") || a.is(i, "&") || a.is(i, "et") || a.is(i, "y"):
		return i-first == 1 && !t.is(classOrg)
	case t.is(classOrg) || a.plural(i-1):
		return true
	}
	return i-first == 1 && !givenNames()[a.lowerWord(first)]
}

// inIntroduced reports whether the word at token i can be one with a capital
// within a name: no day and no "Today" that opens the sentence.
func (a *analysis) inIntroduced(i int) bool {
	t := a.tokens[i]
	return t.kind == tokenWord && t.capital() && !t.is(classTime) && (!(t.is(classNoName) && t.is(smallWords)) || i > 0 && a.nameJoint(i-1, i+1)) && !(a.opensSentence(i) && a.listed("nowadays", i))
}

// articleOfName reports whether the article with a capital at token i opens the
// name of a body: "l’association Les Passeurs", "the group Our Turn".
func (a *analysis) articleOfName(i int) bool {
	return a.tokens[i].is(classArticle) && !a.tokens[i].is(classTitle|classTime) && i+1 < len(a.tokens) && a.tokens[i+1].capital()
}

// saysWhatKind reports whether the word at token i stands between the noun of a
// French or Spanish body and its name, and says of what kind it is.
func (a *analysis) saysWhatKind(i int) bool {
	t := a.tokens[i]
	return t.kind == tokenWord && !t.capital() && !t.is(smallWords|classVerb|classAuxiliary|classSaying|classParticle) && !(t.is(classFinite|classSay) && !t.is(classRole)) && !a.sayingAt(i) && !a.pastInSpanish(i) && !a.listed("called", i)
}

// pastJoints is the end of a French or Spanish name of a body at [first, last)
// over small words that its noun in front lets it have: "l’association Droit au
// Toit", "le collectif Pas à Pas". Behind them stands no place: that is where.
func (a *analysis) pastJoints(first, last, limit int) int {
	for a.romance() && last > first && last-first < longestName && last+1 < limit && a.jointInName(last) {
		k := last + 1
		for k < limit && k < last+3 && a.tokens[k].is(classArticle) && !a.tokens[k].capital() {
			k++
		}
		if k >= limit || !a.tokens[k].capital() || a.tokens[k].is(classPlace|classTime|classTitle) {
			return last
		}
		end := a.bodyEnd(k, limit)
		if end <= k {
			return last
		}
		last = end
	}
	return last
}

// jointInName reports whether the small word at token i can join two words of a
// name behind the noun of a body.
func (a *analysis) jointInName(i int) bool {
	switch a.lowerWord(i) {
	case "au", "aux", "à", "en", "dans", "sans", "sous", "al", "sin":
		return !a.tokens[i].capital()
	}
	return false
}

// kindInCapitals reports whether the noun at token i says by its letters what a
// body is: "l’ONG Droit au Toit".
func (a *analysis) kindInCapitals(i int) bool {
	return a.romance() && a.tokens[i].shape == shapeUpper && a.listed("outfit", i)
}
