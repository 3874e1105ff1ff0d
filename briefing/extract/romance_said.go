package extract

import "strings"

// reflexive reports whether a reflexive verb of saying starts at token i:
// "s'alarme", "se queja".
func (a *analysis) reflexive(i int) bool {
	t := a.tokens[i]
	return t.is(classSay) && t.more > 0
}

// likenessWord reports whether token i says that words follow as somebody put
// them: "comme", "como", "ainsi que".
func (a *analysis) likenessWord(i int) bool {
	if i < 0 {
		return false
	}
	switch a.lowerWord(i) {
	case "comme", "como", "ainsi":
		return a.romance()
	case "que", "qu'", "qu’":
		return i > 0 && a.romance() && (a.lowerWord(i-1) == "ainsi" || a.lowerWord(i-1) == "tel")
	}
	return false
}

// likeness is the token of "comme" or "como" before the verb at token v, in
// its clause; -1 for none.
func (a *analysis) likeness(v, from int) int {
	for j := v - 1; j >= max(from, v-6); j-- {
		if a.likenessWord(j) {
			return j
		}
		if a.tokens[j].kind == tokenMark {
			break
		}
	}
	return -1
}

// readIn is the text in which words are read: "lit-on dans le rapport de
// l'Institut", "se lee en el informe". It looks from token i on.
func (a *analysis) readIn(i, limit int) speaker {
	if !a.romance() {
		return nobody
	}
	for j := i; j < min(limit-1, i+3); j++ {
		switch a.lowerWord(j) {
		case "dans", "en", "sur":
			p := a.phraseAfter(j+1, limit)
			if p.first == j+1 && a.hasText(p.first, p.head) {
				return a.speakerOf(p)
			}
			return nobody
		}
	}
	return nobody
}

// newVerb reports whether the word at token v behind quote i must be a verb,
// whatever it is: a name, or somebody with an article, follows it at once, as
// no noun allows in Romance languages ("…», maugrée Paul Mbaye").
func (a *analysis) newVerb(v, i int, w window) bool {
	if !a.romance() || v+1 >= w.last || !a.closesWithComma(i) {
		return false
	}
	t, next := a.tokens[v], a.tokens[v+1]
	if t.span.Len() < 4 || t.is(classRole|classOrg|classPerson|classText|classPreposition|classConjunction|classArticle|classDeterminer|classAdverb|classTime|classPeriod|classRelative|classSubordinate|classAuxiliary|classPronoun|classTitle|classSaying) || a.adverb(v) || a.participle(v) {
		return false
	}
	if next.capital() && next.kind == tokenWord && !next.is(classTime) {
		return !a.institution(v+1, min(w.last, v+2)) || a.verbByArticle(v)
	}
	if next.is(classArticle) && !next.is(classPreposition) && v+2 < w.last {
		return a.tokens[v+2].is(classRole | classPerson | classOrg)
	}
	return false
}

// whereSaid reports whether the preposition at token j opens where something
// is said: "el organismo en un comunicado", "la ministre dans une lettre".
func (a *analysis) whereSaid(j, limit int) bool {
	if a.romance() && (a.tokens[j].more > 1 || a.is(j, "en") && j+1 < limit && a.participle(j+1)) {
		return true // "l'entraîneur à l'issue du tournoi", "la députée en rendant hommage"
	}
	if !a.romance() || !a.is(j, "en") && !a.is(j, "dans") {
		return false
	}
	for k := j + 1; k < min(limit, j+4); k++ {
		t := a.tokens[k]
		if t.capital() || t.kind != tokenWord {
			return false
		}
		if t.is(classText) {
			return true
		}
	}
	return false
}

// farthestSubject is how many tokens behind its verb a subject may stand.
const farthestSubject = 30

// pastAdverbials is the token behind when, where and to whom something is
// said, which may stand between a verb and its subject: "a déclaré lundi à
// Genève la porte-parole", "contó a la prensa una vecina"; i when no subject
// follows.
func (a *analysis) pastAdverbials(i, limit int) int {
	within := false // behind a preposition, before its noun
	for j := i; j < min(limit, i+farthestSubject); j++ {
		t := a.tokens[j]
		if name := a.mediumEnd(j, limit); within && name > j {
			within = false
			j = name - 1 // "dijo a la red Erbol"
			continue
		}
		switch {
		case t.kind == tokenMark, t.is(classRelative|classSubordinate|classConjunction) && !t.is(classDeterminer|classPreposition) && !t.capital(), within && !a.tokens[j-1].is(classArticle) && a.infinitive(j):
			return i
		case t.is(classTime|classPeriod) || t.kind == tokenNumber, a.adverb(j), a.dayAt(j):
			within = false
		case t.is(classPreposition) && !t.capital():
			within = true
			j += int(t.more)
		case within && t.is(classArticle|classDeterminer) && !t.capital():
		case within:
			within = false
			if p := j + 1; p+1 < limit && t.capital() && a.tokens[p].shape == shapeCapital && (t.shape == shapeUpper || t.is(classPlace) || p+1 < limit && a.tokens[p+1].shape == shapeCapital && a.plainName(p, p+2)) {
				return p // "a dit à l'AFP Jane Okoro", "cuenta a Efe Ana Quispe"
			}
			for j+1 < limit && t.capital() && a.tokens[j+1].capital() {
				j++ // a body or a place of several words
			}
		case t.is(classArticle) || t.capital() || t.is(classRole|classPerson|classPronoun|classDeterminer):
			return j
		case j == i:
			return i
		}
	}
	return i
}

// dayAt reports whether token i opens "este lunes", "ce mardi", "le 3 mars".
func (a *analysis) dayAt(i int) bool {
	t := a.tokens[i]
	if t.capital() || i+1 >= len(a.tokens) || !t.is(classArticle|classDeterminer) {
		return false
	}
	n := a.tokens[i+1]
	return n.is(classTime|classPeriod) && !n.capital() || n.kind == tokenNumber
}

// saidOfItself reports whether "se" before the verb at token i makes it a
// passive or something that happens: "las amenazas se mantienen".
func (a *analysis) saidOfItself(i int) bool {
	if !a.romance() || a.tokens[i-1].is(classSay) && a.tokens[i-1].more > 0 {
		return false
	}
	switch a.lowerWord(i - 1) {
	case "se", "s'", "s’":
		return true
	}
	return false
}

// infinitive reports whether token i looks like an infinitive.
func (a *analysis) infinitive(i int) bool {
	t := a.tokens[i]
	if t.kind != tokenWord || t.capital() || t.is(classRole|classOrg|classPerson|classText) {
		return false
	}
	if a.lexicon.language == "fr" {
		return infinitiveFrench(a.lowerWord(i))
	}
	return infinitiveSpanish(a.lowerWord(i))
}

// whoRelative is the person right before ", quien" or ", qui" at token e, whom
// it means rather than the subject of the sentence; empty for nobody.
func (a *analysis) whoRelative(e, from int) nounPhrase {
	if !a.is(e, "quien") && !a.is(e, "qui") || e-2 < from {
		return nounPhrase{}
	}
	if q := a.messageOf(e-1, from); !q.empty() {
		return q
	}
	p := a.plainBefore(e-1, from)
	first, last := a.nameIn(p)
	if p.empty() || first >= last || last != e-1 {
		return a.namedOverOffice(e-1, from)
	}
	start, end := a.bareName(first, last)
	if id := a.register.find(a.nameWords(start, end), first); id < 0 || !a.register.entities[id].person {
		return a.namedOverOffice(e-1, from)
	}
	return nounPhrase{first: first, last: last, head: last}
}

// leavesOut reports whether the Spanish clause that starts at token from opens
// with its verb and so leaves its subject out: "Recordó que … y afirmó que".
func (a *analysis) leavesOut(from, v int) bool {
	if a.lexicon.language != "es" {
		return false
	}
	for j := from; j < min(v, from+8); j++ {
		t := a.tokens[j]
		if t.is(classSay) && (t.capital() && a.opensSentence(j) || !t.capital() && a.sayingAt(j)) {
			return a.verbOpens(j, from)
		}
		if t.kind != tokenMark && !a.clitic(j) && !a.auxiliary(j) && !a.adverb(j) && !t.is(classConjunction) {
			return false
		}
	}
	return false
}

// mereParticiple reports whether the participle of a verb of saying at token i
// stands without its auxiliary, as an adjective does: "le thème proposé".
func (a *analysis) mereParticiple(i int) bool {
	if !a.romance() {
		return false
	}
	w := a.lowerWord(i)
	ended := false
	for _, ending := range participleEndings[a.lexicon.language] {
		ended = ended || strings.HasSuffix(w, ending)
	}
	if !ended || a.tokens[i].is(classRole) {
		return false
	}
	for k := i - 1; k >= max(0, i-5); k-- {
		t := a.tokens[k]
		if t.is(classAuxiliary) || t.is(classInverted) {
			return false
		}
		if t.kind != tokenWord || !a.adverb(k) && !a.clitic(k) {
			break
		}
	}
	return true
}

// participleEndings are those of the participles that only an auxiliary makes
// a verb.
var participleEndings = map[string][]string{"fr": {"é"}, "es": {"ado", "ido"}}

// mereAdjective reports whether the form at token i is an adjective behind its
// noun rather than a verb of saying: "una acción concreta".
func (a *analysis) mereAdjective(i int) bool {
	if a.lexicon.language != "es" || !a.listed("homograph", i) {
		return false
	}
	p := a.tokens[i-1]
	if p.kind != tokenWord || p.capital() || p.is(classRole|classPerson|classOrg|classText|classPronoun|classClitic|classAuxiliary|classRelative) || a.adverb(i-1) {
		return false
	}
	return i+1 >= len(a.tokens) || !a.is(i+1, "que")
}

// likenedTo is who says what a sentence reports with "comme le souligne X" or
// "como explica X", from the comma at token j on.
func (a *analysis) likenedTo(j, limit int) (speaker, int) {
	if !a.romance() || !a.likenessWord(j+1) {
		return nobody, 0
	}
	for v := j + 2; v < min(limit, j+6); v++ {
		if !a.tokens[v].is(classSay) {
			continue
		}
		p := a.phraseAfter(v+1+int(a.tokens[v].more), limit)
		if p.empty() || !a.canSpeak(p) {
			return nobody, 0
		}
		return a.inverted(p, limit), p.first
	}
	return nobody, 0
}
