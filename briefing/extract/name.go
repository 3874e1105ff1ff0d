package extract

import (
	"strings"
	"unicode/utf8"
)

// longestName is in tokens.
const longestName = 10

// smallWords are the classes whose words stand in no name, capital or not.
const smallWords = classArticle | classDeterminer | classPreposition | classConjunction | classSubordinate |
	classRelative | classPronoun | classThey | classWe | classI | classAdverb

// nameWord reports whether the token can be the first or last word of a name.
// first says that it opens a sentence, where a capital proves nothing.
func (a *analysis) nameWord(i int, first bool) bool {
	t := a.tokens[i]
	if t.kind != tokenWord || !t.capital() || t.is(classTime) {
		return false
	}
	if first && (t.is(classNoName|classPronoun|classWe|classI) || a.verbInFront(i) || a.presents(i) || a.mereOpener(i) || a.announces(i)) {
		return false
	}
	if t.is(classNoName) && t.is(smallWords) && t.shape == shapeCapital && !a.initial(i) {
		return false // "Otieno Were" and "UPR Watch" go on, "Vienna In Brief" does not
	}
	if t.shape == shapeUpper && t.is(classAuxiliary|classPronoun|classThey|classWe|classI) && !t.is(classParticle|classPlace) && a.inCapitals(i) {
		return false // "CONGRESS HAS ASKED HIM": a line in capitals
	}
	return t.span.Len() > 1 || a.initial(i)
}

// initial reports whether the token is an initial: "J.", or "J" before a dot.
func (a *analysis) initial(i int) bool {
	t := a.tokens[i]
	w := a.word(t)
	if !t.capital() {
		return false
	}
	if utf8.RuneCountInString(w) == 1 {
		return i+1 < len(a.tokens) && a.is(i+1, ".") && a.tokens[i+1].span.Start == t.span.End
	}
	return strings.HasSuffix(w, ".") && utf8.RuneCountInString(w) <= 5
}

// is reports whether token i is the mark or word w.
func (a *analysis) is(i int, w string) bool {
	return i >= 0 && i < len(a.tokens) && a.text[a.tokens[i].span.Start:a.tokens[i].span.End] == w && !a.tokens[i].is(classPortfolio)
}

// possessive reports whether token i is the ending of a possessive.
func (a *analysis) possessive(i int) bool {
	return a.is(i, "’s") || a.is(i, "'s") || a.is(i, "’S") || a.is(i, "'S")
}

// opensSentence reports whether token i is the first word of its sentence or
// of a quote.
func (a *analysis) opensSentence(i int) bool {
	if i == 0 {
		return true
	}
	p := a.tokens[i-1]
	if p.kind != tokenMark {
		return false
	}
	s := a.sentenceAt(a.tokens[i].span.Start)
	if s < len(a.sentences) && a.sentences[s].first == i {
		return true
	}
	switch a.word(p) {
	case "“", "\"", "«", "‘", "„", ":", "•", "—", "–":
		return true
	}
	return false
}

// nameEnd returns where the name that starts at token i ends: capitalised
// words, initials, the small words inside names, a nickname in marks. It is i
// when no name starts there. Titles at its front are part of it.
func (a *analysis) nameEnd(i, limit int) int {
	if i >= limit {
		return i
	}
	if n := a.introducedAt(i); n > 1 && i+n <= limit && !(a.tokens[i].is(classArticle) && a.definite(i)) {
		return i + n // also "Our Turn"
	}
	if !a.nameWord(i, a.opensSentence(i)) && !a.titleAt(i) || a.frontWord(i) {
		return i
	}
	end := a.afterDot(i)
	for end < limit && end-i < longestName {
		switch {
		case a.nameWord(end, false), a.titleAt(end):
			end = a.afterDot(end)
		case a.joinsPersons(i, end, limit):
			return end
		case a.is(end, "&") && end+1 < limit && a.lexicon.language == "en" && a.nameWord(end+1, false):
			end = a.afterDot(end + 1) // "Okoro & Lund": a firm
		case a.tokens[end].is(classParticle) && a.particlesEnd(end, limit) > end:
			end = a.particlesEnd(end, limit)
		case a.is(end, "“") || a.is(end, "\"") || a.is(end, "‘") || a.is(end, "("):
			n := a.nicknameEnd(end, limit)
			if n == end {
				return end
			}
			end = n
		default:
			return end
		}
	}
	return end
}

// titleAt reports whether token i is a title before a name.
func (a *analysis) titleAt(i int) bool {
	t := a.tokens[i]
	return t.is(classTitle) && t.capital()
}

// afterDot is the token after i, past the dot of a title or an initial.
func (a *analysis) afterDot(i int) int {
	n := i + 1 + int(a.tokens[i].more)*a.titleMore(i)
	if a.is(n, ".") && (a.tokens[i].is(classTitle|classAbbreviation) || a.initial(i)) && a.tokens[n].span.Start == a.tokens[n-1].span.End &&
		n+1 < len(a.tokens) {
		return n + 1
	}
	return n
}

func (a *analysis) titleMore(i int) int {
	if a.tokens[i].is(classTitle) {
		return 1
	}
	return 0
}

// particlesEnd is the token after the small words at i and the name word that
// follows them; i when none follows.
func (a *analysis) particlesEnd(i, limit int) int {
	for j := i; j < limit && j < i+3; j++ {
		if a.nameWord(j, false) {
			if j == i || a.romance() && a.tokens[j].is(classOrg) && a.tokens[i-1].is(classPlace) {
				return i // "la sede de Lima de la Red Agua Viva"
			}
			return a.afterDot(j)
		}
		if !a.tokens[j].is(classParticle) {
			return i
		}
	}
	return i
}

// nicknameEnd is the token after a nickname or a remark in marks within a
// name: “T”, "Ted", (ret.). A name must go on behind it.
func (a *analysis) nicknameEnd(i, limit int) int {
	for j := i + 1; j < limit && j <= i+4; j++ {
		switch a.word(a.tokens[j]) {
		case "”", "\"", "’", ")":
			if j > i+1 && j+1 < limit && a.nameWord(j+1, false) && (a.tokens[i+1].capital() && !a.is(i, "(") || a.is(j-1, ".")) {
				return j + 1
			}
			return i
		}
	}
	return i
}

// plainName reports whether the tokens are nothing but the words of a name.
func (a *analysis) plainName(first, last int) bool {
	for i := first; i < last; i++ {
		if t := a.tokens[i]; t.is(classOrg|classRole|classPlace|classText|classWork) || !t.capital() && !t.is(classParticle) && t.kind == tokenWord {
			return false
		}
	}
	return true
}

// bareName is the name at [first, last) without the titles before it and
// without what is no part of it at its end.
func (a *analysis) bareName(first, last int) (int, int) {
	for last-first > 2 && a.tokens[last-1].shape == shapeUpper && a.listed("postnominal", last-1) {
		last-- // "Jane Okoro MP"
	}
	for first < last {
		t := a.tokens[first]
		next := a.afterDot(first)
		if t.capital() && last-first == 2 && a.listed("title-or-name", first) {
			break // "Cheikh Sarr"
		}
		if (t.is(classTitle) || t.is(classRole) && !t.is(classPerson) && !a.initial(first) || next+1 < last && a.lexicon.language == "en" && a.opensSentence(first) && a.pluralHolder(first)) && next < last {
			first = next
			for first < last && (a.is(first, "(") || a.is(first, ")") || a.is(first, ".") || a.tokens[first].is(classAbbreviation) && !a.tokens[first].capital()) {
				first++
			}
			continue
		}
		break
	}
	// "HCR Céline Lund": the body of an office in front of the name.
	if t := a.tokens[first]; last-first > 2 && t.shape == shapeUpper && t.span.Len() > 2 && t.kind == tokenWord && !t.is(classTitle) && first > 0 && (a.tokens[first-1].is(classRole|classPreposition) || a.romance() && a.tokens[first-1].is(classArticle)) && first+1 < len(a.tokens) && a.plainName(first+1, last) && a.tokens[first+1].shape == shapeCapital {
		return first + 1, last
	}
	for k := first + 1; k < last; k++ {
		if a.tokens[k].is(classHolder) {
			return k, last
		}
	}
	if a.bodyInCapitals(first, last) {
		return first, last
	}
	if cut := a.fieldOfOffice(first, last); cut > first {
		return cut, last
	}
	if cut := a.bodyBeforeName(first, last); cut > first {
		return cut, last
	}
	// "UNGA President Ana Duarte": an office within the run.
	for i := last - 2; i > first; i-- {
		if t := a.tokens[i]; (t.is(classTitle) || t.is(classRole) && (!t.is(classPerson) || a.lexicon.language == "en" && i+2 < last && a.plainName(i+1, last))) && t.capital() && !a.initial(i) && a.afterDot(i) < last {
			return a.afterDot(i), last
		}
	}
	// "Refugee Council Enver Solomon": a body in front of a name. In Romance
	// languages the noun comes first: "Centro Pro Migrante" is one name.
	for i := last - 3; i >= first && a.lexicon.language == "en"; i-- {
		if t := a.tokens[i]; t.is(classOrg|classPlace) && t.more == 0 && !a.institution(i+1, last) && a.plainName(i+1, last) {
			return i + 1, last
		} else if n := i + int(t.more) + 1; t.is(classPlace) && t.more > 0 && i == first && last-n > 1 && a.plainName(n, last) && (a.is(i-1, "the") || a.is(i-1, "to")) {
			return n, last // "Ambassador to the United States Jane Okoro"
		}
	}
	return first, last
}

// fieldOfOffice reads "la ministre du Travail Jane Okoro", where the capital
// behind the preposition is what somebody is minister of: the token at which
// the name starts; first when nothing says so.
func (a *analysis) fieldOfOffice(first, last int) int {
	if cut := a.behindOrgan(first, last); cut > first {
		return cut
	}
	if last-first < 3 || first < 2 || a.tokens[first].is(classTitle|classOrg) || a.tokens[first+1].is(classParticle|classPreposition) {
		return first
	}
	if a.lexicon.language == "en" {
		// "Secretary of State John Okoro".
		cut := first
		for cut < last-2 && a.listed("field", cut) {
			cut++
		}
		if (a.is(first-1, "of") || a.is(first-1, "for")) && a.tokens[first-2].is(classRole|classTitle) {
			return cut
		}
		return first
	}
	i := first - 1
	if !a.tokens[i].is(classPreposition) && !a.tokens[i].is(classArticle) {
		return first
	}
	if a.romance() && !a.plainName(first+1, last) {
		return first
	}
	for ; i >= max(0, first-5); i-- {
		switch t := a.tokens[i]; {
		case t.is(classRole) && !t.capital():
			if a.lexicon.language == "es" && i > 0 && (a.is(i-1, ",") || a.copula(i-1)) {
				return first // "fue operaria de Conservas Mar Azul"
			}
			return first + 1
		case a.romance() && i < first-1 && t.kind == tokenWord && !t.capital() && !t.is(classAuxiliary|classRelative|classVerb|classPronoun|classConjunction|classOrg) && !(t.is(classSay) && a.sayingAt(i)):
			// "le ministre valdorien de l'Intérieur Paul Mbaye"
		case !t.is(classPreposition | classArticle):
			return first
		}
	}
	return first
}

// inCapitals reports whether the words beside token i are in capitals too.
func (a *analysis) inCapitals(i int) bool {
	upper := func(k int) bool {
		return k >= 0 && k < len(a.tokens) && a.tokens[k].shape == shapeUpper && a.tokens[k].span.Len() > 2
	}
	return upper(i-1) && upper(i+1) || upper(i-1) && upper(i-2) || upper(i+1) && upper(i+2)
}

// bodyInCapitals reports whether a run is the name of a body set in capitals
// throughout, so that no word in it is an office: "MAJOR GROUP FOR CHILDREN
// AND YOUTH".
func (a *analysis) bodyInCapitals(first, last int) bool {
	if last-first < 3 || !a.institution(first, last) {
		return false
	}
	joined := a.tokens[last-1].is(classOrg)
	for i := first; i < last; i++ {
		t := a.tokens[i]
		if t.kind == tokenWord && t.shape != shapeUpper {
			return false
		}
		joined = joined || i > first && t.is(classPreposition|classConjunction)
	}
	return joined
}
