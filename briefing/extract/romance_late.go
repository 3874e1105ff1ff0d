package extract

// longestLate is how many tokens may stand between a verb of saying and its
// subject where no list knows what they are: "lance, un brin agacé, Paul Mbaye",
// "me advierte nada más llegar la celadora".
const longestLate = 14

// lateSubject is the first name with its surname, or office with its article,
// behind the verb of saying that ends before token i, over an adverbial of any
// kind; an empty phrase where another clause begins first.
func (a *analysis) lateSubject(i, limit int) nounPhrase {
	if !a.romance() {
		return nounPhrase{}
	}
	for j := i; j < min(limit, i+longestLate); j++ {
		t := a.tokens[j]
		if t.kind == tokenMark {
			if a.is(j, ",") {
				continue
			}
			return nounPhrase{}
		}
		if !t.capital() && t.kind == tokenWord && (t.is(classRelative|classSubordinate|classAuxiliary|classWe|classThey|classI) && !t.is(classArticle|classPreposition|classDeterminer) || a.is(j, "que") || j > i && t.is(classConjunction) && !t.is(classPreposition|classAdverb) || t.is(classSay) && a.sayingAt(j)) {
			return nounPhrase{}
		}
		if j > i && a.tokens[j-1].is(classPreposition) && !a.tokens[j-1].capital() || j > i+1 && a.tokens[j-1].is(classArticle) && a.tokens[j-2].is(classPreposition) {
			continue // "en el pueblo", "à Paul Mbaye"
		}
		if t.capital() {
			if p := a.phraseAfter(j, limit); p.first == j && a.fullName(p) {
				return p
			}
			continue
		}
		if !t.is(classArticle|classDeterminer) || t.is(classPreposition) || j+1 >= limit {
			continue
		}
		p := a.phraseAfter(j, limit)
		if p.first != j || !a.human(p) && !a.hasRole(p) || a.plural(p.head-1) {
			continue
		}
		if n := a.tokens[j+1]; n.is(classRole|classPerson) && !n.is(classTime|classPeriod) || a.named(p) {
			return p
		}
	}
	return nounPhrase{}
}

// pastSaid is the token behind what a source is said to say, in front of who it
// is: "según explica X", "selon ce que rapporte X", "selon les termes de X"; i
// where nothing such stands at token i.
func (a *analysis) pastSaid(i, limit int) int {
	if !a.romance() || i+1 >= limit {
		return i
	}
	j := i
	for j < min(limit, i+4) && (a.is(j, "ce") || a.is(j, "lo") || a.is(j, "que") || a.is(j, "qu'") || a.is(j, "qu’") || a.clitic(j) || a.auxiliary(j)) {
		j++
	}
	if t := a.tokens[min(j, len(a.tokens)-1)]; j < limit && !t.capital() && (t.is(classSay) || a.listed("bears", j)) && !t.is(classArticle|classRole) {
		return a.pastAdverbials(j+1+int(t.more), limit)
	}
	if a.definite(i) && i+3 < limit && a.listed("wording", i+1) && a.listed("statement-by", i+2) {
		return i + 3
	}
	return i
}

// sourcePhrase is who is named as the source from token i on.
func (a *analysis) sourcePhrase(i, limit int) nounPhrase {
	return a.phraseAfter(a.pastSaid(i, limit), limit)
}

// fromWithin is the body from which something is said: "aseguran desde el
// Colegio de Notarios". It looks at token i.
func (a *analysis) fromWithin(i, limit int) speaker {
	if a.lexicon.language != "es" || i+1 >= limit || !a.is(i, "desde") && !a.is(i, "fuentes") {
		return nobody
	}
	for j := i + 1; j < min(limit, i+4); j++ {
		t := a.tokens[j]
		if t.is(classOrg) && !t.is(classPlace) || t.shape == shapeUpper && t.span.Len() > 1 {
			end := a.bodyEnd(j, limit)
			if end == j+1 && !t.capital() {
				return a.bodyMeant(nounPhrase{first: j - 1, last: j + 1, head: j + 1})
			}
			return speaker{Attribution: a.body(nounPhrase{first: j, last: end, head: end}), entity: -1}
		}
		if !t.is(classArticle | classPreposition) {
			return nobody
		}
	}
	return nobody
}

// onlyNamedBefore is the one person whom the words in front of a colon name,
// whatever the sentence is about: "La réponse de X ne s'est pas fait attendre :",
// "De la misma opinión es X:".
func (a *analysis) onlyNamedBefore(i int) speaker {
	w := a.before(i)
	if !a.romance() || w.empty() || !a.is(w.last-1, ":") || w.last-w.first > 2*longestPhrase {
		return nobody
	}
	found := nobody
	for j := w.first; j < w.last; {
		end := a.nameEnd(j, w.last)
		if end == j {
			j++
			continue
		}
		p := nounPhrase{first: j, last: end, head: end}
		if !a.fullName(p) || a.tokens[j].is(classPlace) {
			j = end
			continue
		}
		sp := a.speakerOf(p)
		if sp.entity >= 0 && !a.register.entities[sp.entity].person && !a.plainPerson(&a.register.entities[sp.entity]) || found.known() && found.Who != sp.Who {
			return nobody
		}
		found, j = sp, end
	}
	return found
}

// nounNext is whose words the sentence behind quote i says they are: « … »
// C'est le souhait de Jane Okoro. «…». Ese es el deseo de Ana Roa.
func (a *analysis) nounNext(i int) speaker {
	q := &a.quotes[i]
	s := a.sentenceAt(q.outer.End - 1)
	if !a.romance() || s+1 >= len(a.sentences) || a.sentences[s+1].block != q.block {
		return nobody
	}
	st := a.sentences[s+1]
	if i+1 < len(a.quotes) && a.quotes[i+1].outer.Start < st.span.End {
		return nobody
	}
	for v := st.first; v < min(st.last-1, st.first+4); v++ {
		if a.copula(v) || a.auxiliary(v) {
			if !a.pointsAtWords(st.first) {
				return nobody
			}
			return a.byNoun(window{v, st.last})
		}
	}
	return nobody
}

// pointsAtWords reports whether a sentence that begins at token i says something
// of the words before it: "C’est", "Tel est", "Ese es", "Así".
func (a *analysis) pointsAtWords(i int) bool {
	switch a.lowerWord(i) {
	case "c'", "c’", "ce", "tel", "telle", "telles", "tels", "voilà", "ese", "esa", "este", "esta", "esas", "estas", "tal", "tales", "así", "ainsi":
		return true
	}
	return false
}

// behindColon reports whether a Spanish quote, whose full stop stands behind its
// mark, is a sentence of its own behind a colon: "X se encoge de hombros: «A».".
func (a *analysis) behindColon(q *quote) bool {
	if a.lexicon.language != "es" || q.first == 0 || a.titleCase(*q) {
		return false
	}
	before, next := a.tokenAt(q.outer.Start)-1, a.tokenAt(q.outer.End)
	return before >= 0 && a.is(before, ":") && a.is(next, ".") && a.tokens[next].span.Start == q.outer.End
}

// viewCloses reports whether what tells whose view follows at token i ends with
// a mark there, where the language could go on with a verb: "pour lui, « … »",
// but "pour lui donner raison".
func (a *analysis) viewCloses(i, limit int) bool {
	switch a.lowerWord(i) {
	case "pour", "para":
		end := i + 1 + int(a.tokens[i].more)
		return end >= limit || a.tokens[end].kind == tokenMark
	}
	return true
}

// genderOfView is what the pronoun of a view at token i says: "selon elle".
func (a *analysis) genderOfView(i int) gender {
	switch a.lowerWord(i + int(a.tokens[i].more)) {
	case "elle", "ella":
		return genderFemale
	case "lui", "él":
		return genderMale
	}
	return genderUnknown
}

// endsReflexive reports whether token i ends a reflexive verb of saying: the
// "dit" of "s'est dit".
func (a *analysis) endsReflexive(i, from int) bool {
	for j := max(from, i-3); a.romance() && j < i; j++ {
		if t := a.tokens[j]; t.is(classSay) && t.more > 0 && j+int(t.more) == i {
			return true
		}
	}
	return false
}
