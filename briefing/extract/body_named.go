package extract

// bodyOfWord is the body that the text has named in full before token i and
// whose name has that word: "the Service" for "the Lund Statistics Service".
func (a *analysis) bodyOfWord(i int) string {
	word := a.lowerWord(i)
	for j := i - 1; j > max(0, i-8*widest); j-- {
		t := a.tokens[j]
		if !t.is(classOrg) || t.shape != shapeCapital || a.lowerWord(j) != word || a.possessive(j+1) && a.tokens[min(j+2, len(a.tokens)-1)].capital() {
			continue
		}
		first := j
		for first > 0 && (a.tokens[first-1].capital() && a.inBodyName(first-1) || (a.is(first-1, "’") || a.is(first-1, "'")) && a.plural(first-2)) {
			first--
		}
		if end := a.beforeOther(first, a.bodyEnd(first, a.blockEnd(first))); end-first > 1 && end > j {
			return a.register.fullNameOr(a.nameText(first, a.awayFrom(first, end)))
		}
	}
	return ""
}

// beforeOther is where the name of a body at token first ends when that of
// another, with an article of its own, is joined to it: "the Dockers’ Union and
// the University of Lund"; last for none.
func (a *analysis) beforeOther(first, last int) int {
	for k := first + 1; k+2 < last; k++ {
		if a.is(k, "and") && a.definite(k+1) && a.institution(first, k) && a.institution(k+2, last) {
			return k
		}
	}
	return last
}

// bodyOfWordLater is the body with that word that the text names in full behind
// token i only; "" unless there is just one.
func (a *analysis) bodyOfWordLater(i int) string {
	word, found := a.lowerWord(i), ""
	for j := i + 1; j < min(len(a.tokens), i+8*widest); j++ {
		t := a.tokens[j]
		if !t.is(classOrg) || t.shape != shapeCapital || a.lowerWord(j) != word {
			continue
		}
		first := j
		for first > 0 && a.tokens[first-1].capital() && a.inBodyName(first-1) {
			first--
		}
		end := a.bodyEnd(first, a.blockEnd(first))
		if end-first < 2 || end <= j {
			continue
		}
		name := a.register.fullNameOr(a.nameText(first, a.awayFrom(first, end)))
		if found != "" && found != name {
			return ""
		}
		found = name
	}
	return found
}

// inBodyName reports whether the capital at token i can be the inside of a
// body's name: no article, and no common word that opens its sentence.
func (a *analysis) inBodyName(i int) bool {
	t := a.tokens[i]
	return !t.is(classArticle) && !(t.is(classNoName) && a.opensSentence(i))
}

// bodyCalled is the organisation that the text has introduced by the noun at
// token i: "Keyholders, a network that …"; "" when there is none.
func (a *analysis) bodyCalled(i int) string {
	if name := a.introducedAs(i); name != "" {
		return name
	}
	if name := a.firmBefore(i); name != "" {
		return name
	}
	noun := a.lowerWord(i)
	for j := i - 1; j > max(2, i-4*widest); j-- {
		if !a.tokens[j].is(classOrg) || a.lowerWord(j) != noun {
			continue
		}
		k := j - 1
		for k > j-4 && k > 1 && a.tokens[k].kind == tokenWord && !a.tokens[k].capital() && !a.indefinite(k) {
			k--
		}
		if !a.indefinite(k) || !a.is(k-1, ",") {
			continue
		}
		p := a.plainBefore(k-1, max(0, k-1-longestName))
		for p.first < p.last && !a.tokens[p.first].capital() {
			p.first++
		}
		if !p.empty() {
			return a.orgText(p.first, p.last)
		}
	}
	return ""
}

// firmBefore is the firm that "the company" at token i means: the one before it,
// or the only one behind it, that has its legal form behind its name; "".
func (a *analysis) firmBefore(i int) string {
	if !a.listed("firm", i) {
		return ""
	}
	for j := i - 1; j > max(1, i-4*widest); j-- {
		if !a.tokens[j].capital() || !a.listed("legal-form", j) || !a.tokens[j-1].capital() {
			continue
		}
		first := j
		for first > 0 && j-first < longestName && a.tokens[first-1].capital() && a.tokens[first-1].kind == tokenWord && !a.tokens[first-1].is(classArticle) {
			first--
		}
		return a.orgText(first, j+1)
	}
	return ""
}

// longerName is the name with several capitals, named before token i, that ends with
// its word and that it stands for: "the Circle" for "the Asmara Families’ Circle".
func (a *analysis) longerName(i int) string {
	id := a.tokens[i].word
	for j := i - 2; j > max(0, i-8*widest); j-- {
		t := a.tokens[j]
		if t.shape != shapeCapital || id != 0 && t.word != id || a.word(t) != a.word(a.tokens[i]) || a.tokens[j+1].capital() {
			continue
		}
		first := j
		for first > 0 && (a.tokens[first-1].capital() && a.tokens[first-1].kind == tokenWord && a.inBodyName(first-1) || (a.is(first-1, "’") || a.is(first-1, "'")) && a.plural(first-2)) {
			first--
		}
		if first < j && first > 0 && a.definite(first-1) && !a.personalName(first, j+1) {
			return a.nameText(first, j+1)
		}
	}
	return ""
}
