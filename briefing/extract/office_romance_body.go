package extract

// pointedEnd is the token behind what points back at a body at token i: "ce
// même", "dicha"; i when nothing does.
func (a *analysis) pointedEnd(i, last int) int {
	j := i
	for j < last && j < i+2 && a.listed("pointing", j) {
		j++
	}
	if j < last && j > i && a.tokens[j].is(classOrg) && !a.tokens[j].capital() {
		return j
	}
	return i
}

// pastAdjectives is the token of the noun of a body behind the small adjectives
// at token i that follow an article: "del influyente Comité".
func (a *analysis) pastAdjectives(i, last int, article bool) int {
	if !article || i >= last || a.tokens[i].capital() || a.tokens[i].is(classOrg) {
		return i
	}
	for j := i; j < min(last, i+3); j++ {
		t := a.tokens[j]
		if j > i && t.capital() && t.is(classOrg) {
			return j
		}
		if t.kind != tokenWord || t.capital() || t.is(classPreposition|classConjunction|classRole|classOrg|classArticle) {
			return i
		}
	}
	return i
}

// fieldBeforeBody reports whether the capitals at token begin are what an
// office is about, since the body itself follows a further preposition:
// "Urbanismo del PSOE", "Derecho en la Universidad de Loja".
func (a *analysis) fieldBeforeBody(begin, end int) bool {
	for k := begin + 1; k+1 < end && k <= begin+7; k++ {
		t := a.tokens[k]
		if !t.is(classPreposition) || t.capital() {
			continue
		}
		if a.institution(begin, k) || a.tokens[begin].shape == shapeUpper || a.brand(begin) {
			return false
		}
		next := k + 1
		for next < end && a.tokens[next].is(classArticle) && !a.tokens[next].capital() {
			next++
		}
		if next >= end {
			return false
		}
		n := a.tokens[next]
		return n.is(classOrg) && n.capital() || n.shape == shapeUpper && n.span.Len() > 1
	}
	return false
}

// bodyAtWork is the body behind a later "à" or "en" where the one at [begin,
// end) behind the preposition at token i is only a part of it or a subject: "de
// la division Afrique à l'Institut Kora", "de la médecine du VIH au CHU"; the
// zero value when there is none.
func (a *analysis) bodyAtWork(i, begin, end, last, noun int) bodyPlace {
	part := a.listed("unit", begin) || !a.tokens[begin].capital() && a.listed("governing", begin)
	subject := end == begin+1 && a.tokens[begin].shape == shapeUpper && i > noun+2 && !a.holdsCapital(noun+1, i)
	if !part && !subject {
		return bodyPlace{}
	}
	for k := begin + 1; k+1 < last; k++ {
		if t := a.tokens[k]; !t.is(classPreposition) || t.capital() {
			continue
		}
		belongs := false
		switch a.lowerWord(k) {
		case "à", "au", "aux", "chez", "en", "auprès", "sein":
		case "de", "du", "del", "d'", "d’":
			belongs = true // "chef du service des urgences du CHU de Lens"
		default:
			continue
		}
		first := k + 1
		for first < last && (a.tokens[first].is(classArticle) || a.is(first, "de") || a.is(first, "du")) && !a.tokens[first].capital() {
			first++
		}
		if first >= last {
			return bodyPlace{}
		}
		t := a.tokens[first]
		stop := a.bodyEnd(first, last)
		if t.is(classPlace) && t.capital() && first+int(t.more)+1 >= stop && t.shape != shapeUpper {
			continue
		}
		if belongs && (!part || !t.capital() || !t.is(classOrg) && (a.tokens[begin].capital() || !a.institution(first, stop)) && t.shape != shapeUpper) {
			continue
		}
		if belongs && !t.is(classOrg) && a.bodyBehindPlace(first, stop) {
			continue // "de la sede de Quibdó de la Red de Mujeres"
		}
		if t.capital() && (a.institution(first, stop) || stop > first+1 || a.is(k, "chez")) || a.workplace(first) {
			if part && !a.is(i, "de") && !a.is(i, "du") && !a.is(i, "del") && !a.is(i, "d'") && !a.is(i, "d’") && !a.is(i, "des") {
				k = i // "professeur au département de géologie de l'Université"
			}
			return bodyPlace{k, first, stop}
		}
	}
	return bodyPlace{}
}

// bodyBehindPlace reports whether the capitals at [first, last) begin with where a
// part of a body is, and the body follows behind a preposition with its article.
func (a *analysis) bodyBehindPlace(first, last int) bool {
	for k := first + 1; k+1 < last; k++ {
		if t := a.tokens[k]; !t.is(classPreposition|classArticle) || t.capital() {
			continue
		}
		if n := a.tokens[k+1]; n.capital() && n.is(classOrg) && !a.institution(first, k) {
			return true
		}
	}
	return false
}

// kinRomance reports whether the noun at token i says whose kin somebody is.
func (a *analysis) kinRomance(i int) bool { return a.listed("kin", i) }

// nowBehind reports whether an office of today follows the name at token i
// behind a comma: "Un ancien locataire, Paul Mbaye, aujourd'hui guide".
func (a *analysis) nowBehind(i int) bool {
	end := a.nameEnd(i, min(len(a.tokens), i+longestName))
	if end+2 >= len(a.tokens) || !a.is(end, ",") {
		return false
	}
	switch a.lowerWord(end + 1) {
	case "aujourd'hui", "aujourd’hui", "désormais", "hoy", "ahora", "actualmente", "actuellement":
		return a.tokens[end+2].is(classRole)
	}
	return false
}

// bodyInSmall is the body that the noun at token i means, whose name a Romance
// language opens with that noun in small letters: "ce même ministère" for "le
// ministère de la Santé"; "" when none was named.
func (a *analysis) bodyInSmall(i int) string {
	if !a.romance() {
		return ""
	}
	word := a.lowerWord(i)
	for j := i - 1; j > max(0, i-8*widest); j-- {
		if a.tokens[j].shape == shapeCapital || a.lowerWord(j) != word {
			continue
		}
		if end := a.bodyEnd(j, a.blockEnd(j)); end > j+1 && end <= i && a.holdsCapital(j+1, end) {
			return a.orgText(j, end)
		}
	}
	return ""
}

// listedOffice reports whether a list has the noun of the office at token i,
// with or without what says that it is a former or a second one.
func (a *analysis) listedOffice(list string, i int) bool {
	if a.listed(list, i) {
		return true
	}
	w := a.lowerWord(i)
	for _, front := range [...]string{"ex-", "vice-", "sous-", "co-", "ex", "vice", "sub"} {
		if len(w) > len(front)+3 && w[:len(front)] == front && a.lexicon.has(list, w[len(front):]) {
			return true
		}
	}
	return false
}

// officeBeforeTitle reads "Le conseiller du Royaume, le professeur Diop": the
// office says more than the title in front of the name.
func (a *analysis) officeBeforeTitle(first, start, from int) affiliation {
	if start == first && first > from && a.tokens[first-1].is(classTitle) && !a.tokens[first-1].capital() {
		first-- // "le professeur": in small letters
	}
	if !a.romance() || start != first+1 || !a.tokens[first].is(classTitle) || first-3 < from || !a.definite(first-1) || !a.is(first-2, ",") {
		return affiliation{}
	}
	i, last := a.officePiece(first-2, from)
	if i >= last || a.besideHolder(i, last, first, from) {
		return affiliation{}
	}
	return a.officeIn(i, last, from)
}

// beforeSein is the token before "au sein" where that stands in front of the
// preposition at token i; i where it does not.
func (a *analysis) beforeSein(i int) int {
	if i > 1 && (a.is(i-1, "sein") || a.is(i-1, "seno")) {
		return i - 2
	}
	return i
}

// holdsPrepositionRomance reports whether a preposition stands at [first, last):
// where somebody works, and no second noun for what somebody is.
func (a *analysis) holdsPrepositionRomance(first, last int) bool {
	for i := first; i < last; i++ {
		if a.tokens[i].is(classPreposition) && !a.tokens[i].capital() {
			return true
		}
	}
	return false
}

// adjacentOffice reads "bras droit du Premier ministre Paul Diop": of two
// offices the one right before the name is that of its bearer.
func (a *analysis) adjacentOffice(first, start, from int) affiliation {
	if !a.romance() || start != first || first-2 < from || !a.tokens[first-1].is(classRole) || a.tokens[first-1].is(classOrg) {
		return affiliation{}
	}
	for k := first - 1; k > max(from, first-5); k-- {
		t := a.tokens[k]
		switch {
		case a.is(k, "du"), a.is(k, "del"), a.is(k, "au"), a.is(k, "al"):
			return a.officeIn(k+1, first, from)
		case t.is(classArticle) && !t.capital() && a.tokens[k-1].is(classPreposition):
			return a.officeIn(k+1, first, from)
		case t.kind != tokenWord, t.is(classPreposition | classArticle | classConjunction | classOrg):
			return affiliation{}
		}
	}
	return affiliation{}
}

// atTheBar reports whether a lawyer's bar stands at [noun, last), which with its
// place belongs to the title.
func (a *analysis) atTheBar(noun, last int) bool {
	if !a.listedOffice("at-the-bar", noun) {
		return false
	}
	for i := noun + 1; i < min(last, noun+5); i++ {
		if a.listed("bar", i) {
			return true
		}
	}
	return false
}

// fieldsThenBody reads "adjunta para el Medio Ambiente, Pueblos Indígenas y
// Servicios Públicos de la Defensoría": an office at [i, end) whose fields go on
// behind the comma at token end up to the body; nothing where none is named.
func (a *analysis) fieldsThenBody(i, end, limit int) affiliation {
	if !a.romance() || end+1 >= limit || !a.is(end, ",") || !a.tokens[end+1].capital() || a.firstRole(i, end) < 0 {
		return affiliation{}
	}
	joined := false
	stop := a.appositionEnd(end+1, limit)
	for k := end + 2; k+1 < stop; k++ {
		t := a.tokens[k]
		joined = joined || a.is(k, "y") || a.is(k, "e") || a.is(k, "et")
		if !joined || !t.is(classPreposition) || t.capital() {
			continue
		}
		first := k + 1
		for first < stop && a.tokens[first].is(classArticle) && !a.tokens[first].capital() {
			first++
		}
		if first < stop && a.tokens[first].capital() && a.tokens[first].is(classOrg) {
			return affiliation{role: a.nameText(i, k), org: a.orgText(first, a.bodyEnd(first, stop))}
		}
	}
	return affiliation{}
}

// joinsOthers reports whether the words at [first, last) name more people than
// one: "la delegada y tres vecinos", "le maire et ses adjoints".
func (a *analysis) joinsOthers(first, last int) bool {
	for k := first + 1; k+1 < last; k++ {
		if !a.tokens[k].is(classConjunction) {
			continue
		}
		for n := k + 1; n < min(last, k+3); n++ {
			if t := a.tokens[n]; t.is(classPreposition) || t.capital() {
				break
			}
			if n > k+1 && a.pluralOffice(n) && !a.tokens[n].is(classRole) {
				return true
			}
		}
	}
	return false
}
