package extract

import "strings"

// subjectBody is the name, whatever it is, that opens the sentence before the
// one of token i, or that sentence's predecessor: whom "its director" is of.
func (a *analysis) subjectBody(i int) string {
	here := a.sentenceAt(a.tokens[i].span.Start)
	for s := min(here, len(a.sentences)) - 1; s >= max(0, here-2); s-- {
		st := a.sentences[s]
		first := a.outsideQuotes(st.first, st.last)
		for first < st.last && a.tokens[first].is(classArticle) {
			first++
		}
		if first > st.first && first < st.last {
			first = a.kindThenName(first, st.last)
		}
		if first >= st.last || !a.tokens[first].capital() || a.tokens[first].is(classNoName|classTitle|classPronoun|classThey|classPlace|classTime|classRole) {
			continue
		}
		if end := a.bodyEnd(first, st.last); end > first && !a.tokens[end-1].is(classRole) && !a.knownPerson(first, end) && (a.holdsSmall(first, end) || !hasGivenName(a.nameWords(first, end))) && (end > first+1 || !a.opensOnly(first) && !a.common(first)) {
			return a.orgText(first, end)
		}
	}
	return ""
}

// opensOnly reports whether the word with a capital at token i can owe it to
// opening its sentence, and nothing else in the text makes it a name: "Quieter
// engines have arrived".
func (a *analysis) opensOnly(i int) bool {
	t := a.tokens[i]
	if t.shape != shapeCapital || !a.opensSentence(i) || a.brand(i) || i+1 >= len(a.tokens) {
		return false
	}
	switch used := a.uses()[a.lowerWord(i)]; {
	case used&useCapital != 0:
		return false
	case used&useSmall != 0:
		return true
	}
	n := a.tokens[i+1]
	return n.kind == tokenWord && !n.capital() && !a.possessive(i+1) && !n.is(classVerb|classAuxiliary|classSay|classLead|classPreposition|classConjunction) && !a.verbal(i+1)
}

// verbal reports whether a word has the ending of a verb in the past or of the
// third person: "Lund recalled", "Lund makes".
func (a *analysis) verbal(i int) bool {
	w := a.word(a.tokens[i])
	return len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "s") && i+1 < len(a.tokens) && !a.tokens[i+1].is(classAuxiliary|classVerb|classPreposition))
}

// subjectInstitution is the body that is the subject of the sentence before the
// one of token i; "" where it is none by its words.
func (a *analysis) subjectInstitution(i int) string {
	s := a.sentenceAt(a.tokens[i].span.Start) - 1
	if s < 0 || s >= len(a.sentences) {
		return ""
	}
	st := a.sentences[s]
	first := a.outsideQuotes(st.first, st.last)
	for first < st.last && a.tokens[first].is(classArticle) {
		first++
	}
	if first < st.last && a.romance() && a.workplace(first) {
		if end := a.bodyEnd(first, st.last); end > first+1 && a.tokens[first+1].capital() {
			return a.orgText(first, end) // "L'association Eaux Vives a ouvert"
		}
	}
	if first >= st.last || !a.tokens[first].capital() || a.tokens[first].is(classPlace|classTitle) {
		return ""
	}
	end := a.bodyEnd(first, st.last)
	if !a.institution(first, end) || end-first < 2 && a.tokens[first].shape != shapeUpper {
		return ""
	}
	return a.orgText(first, a.awayFrom(first, end))
}

// knownPerson reports whether the tokens name somebody of whom the text has
// said more than the name, or are the surname of somebody.
func (a *analysis) knownPerson(first, last int) bool {
	words := a.nameWords(first, last)
	if id, ok := a.register.named(words); ok {
		if e := &a.register.entities[id]; e.gender != genderUnknown || e.role != "" || e.evidence > 1 && len(words) > 1 {
			return true
		}
	}
	if len(words) != 1 {
		return false
	}
	for _, id := range a.register.byWord[words[0]] {
		if e := &a.register.entities[id]; len(e.words) > 1 && e.evidence >= 0 && e.words[len(e.words)-1] == words[0] {
			return true
		}
	}
	return false
}

// bodyName reports whether a name as printed has the noun of a body, a capital
// inside or is one of capitals only.
func (a *analysis) bodyName(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if a.lexicon.classes[strings.ToLower(w)]&classOrg != 0 || acronymic(w) && !strings.ContainsAny(w, "-’'") {
			return true
		}
	}
	return false
}

// stateOf is the State whose minister an office at token first behind "its" is:
// the one that is the subject of its sentence or of the two before; "" for an
// office that States do not have.
func (a *analysis) stateOf(first int) string {
	field := false
	for i := first; i < min(first+4, len(a.tokens)); i++ {
		field = field || a.listed("office-field", i)
	}
	here := a.sentenceAt(a.tokens[first].span.Start)
	for s := min(here, len(a.sentences)-1); field && s >= max(0, here-2); s-- {
		st := a.sentences[s]
		i := a.outsideQuotes(st.first, st.last)
		for i < st.last && a.tokens[i].is(classArticle) {
			i++
		}
		if i >= st.last || i >= first || !a.tokens[i].is(classPlace) || !a.tokens[i].capital() {
			continue
		}
		if end := i + int(a.tokens[i].more) + 1; end < st.last && !a.tokens[end].capital() {
			return a.nameText(i, end)
		}
	}
	return ""
}

// bodyThatIs reads "The Harbour Trust is an independent charity": the name that
// is the subject of a sentence outside quotations and is said to be a body.
func (a *analysis) bodyThatIs(st sentence) string {
	if _, quoted := a.outerAt(a.tokens[st.first].span.Start); quoted {
		return ""
	}
	first := st.first
	for k := st.first; k < min(st.last, st.first+longestName); k++ {
		if a.is(k, ":") {
			first = k + 1 // "About us: …"
		}
	}
	for first < st.last && a.tokens[first].is(classArticle) {
		first++
	}
	if first >= st.last || !a.tokens[first].capital() || a.tokens[first].is(classPronoun|classThey|classWe) {
		return ""
	}
	end := a.bodyEnd(first, st.last)
	verb := end
	if a.is(verb, "(") {
		for verb < min(st.last, end+4) && !a.is(verb, ")") {
			verb++
		}
		verb++
	}
	if end == first || verb+2 >= st.last || !a.copula(verb) || !a.indefinite(verb+1) && !a.definite(verb+1) || a.tokens[verb+1].is(classNoName) && a.is(verb+1, "one") {
		return ""
	}
	for k := verb + 2; k < min(st.last, verb+8); k++ {
		t := a.tokens[k]
		if t.kind == tokenMark && !a.is(k, ",") && !a.innerMark(k) || t.is(classRelative|classRole) && !t.is(classOrg) {
			return ""
		}
		if t.is(classOrg) && a.listed("outfit", k) {
			return a.register.fullNameOr(a.nameText(first, a.awayFrom(first, end)))
		}
		if t.is(classPreposition) && !a.romance() {
			return ""
		}
	}
	return ""
}
