package extract

import (
	"strings"

	"attache/briefing"
)

// nameWords are the words of a name in small letters, without marks.
func (a *analysis) nameWords(first, last int) []string {
	if first >= last {
		return nil
	}
	return a.appendNameWords(make([]string, 0, last-first), first, last)
}

// appendNameWords appends the words of a name to words.
func (a *analysis) appendNameWords(words []string, first, last int) []string {
	for i := first; i < last; i++ {
		if t := a.tokens[i]; t.kind == tokenWord && !a.possessive(i) {
			words = append(words, withoutArticle(strings.TrimSuffix(a.lowerWord(i), ".")))
		}
	}
	return words
}

// nameText is a name as printed, on one line.
func (a *analysis) nameText(first, last int) string {
	if first >= last {
		return ""
	}
	return oneLine(a.text[a.tokens[first].span.Start:a.tokens[last-1].span.End])
}

// oneLine folds white space.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\n\r\t") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// institution reports whether the words at [first, last) make an
// organisation, a place or an acronym rather than a person.
func (a *analysis) institution(first, last int) bool {
	for i := first; i < last; i++ {
		t := a.tokens[i]
		if a.introducedAt(i) > 0 || t.is(classOrg) && t.capital() || i > first && a.is(i, "&") && a.lexicon.language == "en" {
			return true
		}
		if i > first && t.capital() && (a.listed("body-word", i) || i == last-1 && a.listed("legal-form", i)) {
			return true
		}
		if t.is(classPlace) && i+int(t.more)+1 >= last && i == first {
			return true
		}
	}
	if last-first == 1 {
		t := a.tokens[first]
		return t.shape == shapeUpper && t.span.Len() <= 6
	}
	return false
}

// personAfter is how strongly what follows a name says that it is a person's:
// ", a surgeon", ", 16,", ", who", " said".
func (a *analysis) personAfter(i, limit int) int {
	if i >= limit {
		return 0
	}
	if t := a.tokens[i]; t.is(classSay) && !t.capital() {
		return 1
	}
	if t := a.tokens[i]; t.is(classAuxiliary) && !t.capital() && i+2 < limit && a.tokens[i+1].is(classSayBase) && a.tokens[i+2].kind == tokenWord && a.lexicon.language == "en" {
		return 1 // "Okoro can tell you"
	}
	if a.is(i, "*") {
		return 1 + a.personAfter(i+1, limit)
	}
	if (a.is(i, "of") || a.is(i, "from")) && a.ofSomeBody(i, limit) {
		return 1
	}
	if !a.is(i, ",") && !a.is(i, "(") || i+1 >= limit {
		return 0
	}
	next := a.tokens[i+1]
	if a.is(i, ",") && a.is(i+1, "of") && a.ofSomeBodyBehind(i, limit) {
		return 1 // "JANE OKORO, of the Harbour Institute, introduced"
	}
	if a.is(i, "(") && next.is(classPlace) && next.capital() && i+int(next.more)+2 < limit && a.is(i+int(next.more)+2, ")") {
		return 1 // "JANE OKORO (Norway)"
	}
	if n := a.bodyBesideName(i, limit); n > 0 {
		return n
	}
	if a.is(i, ",") && a.bodyThenOffice(i+1, limit).role != "" {
		return 2
	}
	if a.is(i+1, "its") && a.itsOffice(i+1, limit).role == "" {
		return -1 // what a body has, not what a person is
	}
	if next.kind == tokenNumber && next.span.Len() <= 2 && i+2 < limit && (a.is(i+2, ",") || a.is(i+2, ")") || a.listed("years", i+2)) {
		return 2
	}
	if next.is(classRelative) && a.listed("who", i+1) && !a.tokens[i-1].is(classPlace) {
		return 1
	}
	if a.trade(i, limit).role != "" {
		return 2
	}
	for j := i + 1; j < min(i+9, limit); j++ {
		t := a.tokens[j]
		if a.is(j, ",") && j+1 < limit && a.tokens[j+1].is(classSay) && !a.tokens[j+1].capital() {
			return 1 // "Okoro, for UNHCR, said"
		}
		if t.kind == tokenMark && !a.is(j, "-") || t.is(classSay|classRelative) && !t.capital() {
			return 0
		}
		if t.is(classRole) {
			return 2
		}
		if t.is(classPreposition) && !t.capital() && j > i+1 {
			return 0
		}
	}
	return 0
}

// bodyBesideName is how strongly a body in brackets or between commas says that
// the two or three plain words before token i are a person’s name: "Jane Okoro
// (Lund University)", "Jane Okoro, Lund University, presented".
func (a *analysis) bodyBesideName(i, limit int) int {
	first := i
	for first > 0 && a.tokens[first-1].shape == shapeCapital && a.tokens[first-1].kind == tokenWord && i-first < 4 {
		first--
	}
	begin := i + 1
	if a.definite(begin) {
		begin++
	}
	if a.lexicon.language != "en" || i-first < 2 || i-first > 3 || begin >= limit || !a.tokens[begin].capital() || !a.plainName(first, i) || a.tokens[first].is(classNoName) {
		return 0
	}
	for k := first; k < i; k++ {
		if a.listed("rank", k) || a.listed("demonym", k) || a.listed("unit", k) || a.listed("field", k) || a.listed("body-word", k) {
			return 0
		}
	}
	end := a.bodyEnd(begin, limit)
	if end-begin < 2 || a.officeHead(begin, end) >= 0 || !a.institution(begin, end) || a.tokens[begin].is(classPlace) && begin+int(a.tokens[begin].more)+1 >= end {
		return 0
	}
	for k := first; k < i; k++ {
		if a.listed("venue", k) {
			return 0
		}
	}
	opens := a.opensSentence(first) || first > 0 && (a.is(first-1, ":") || a.is(first-1, ";"))
	switch {
	case a.is(i, "(") && a.is(end, ")"), a.is(i, ",") && opens && (end >= limit || a.is(end, ";")):
		return 2
	case a.is(i, ",") && (end >= limit || a.is(end, ",") && a.opensSentence(first)):
		return 1
	case a.is(i, ",") && first > 0 && a.sayingAt(first-1) && a.tokens[end].kind == tokenMark:
		return 1 // "said Jane Okoro, Lund University."
	}
	return 0
}

// ofSomeBodyBehind is ofSomeBody for a comma at token i in front of "of".
func (a *analysis) ofSomeBodyBehind(i, limit int) bool {
	first := i
	for first > 0 && a.tokens[first-1].capital() && a.tokens[first-1].kind == tokenWord && i-first < 4 {
		first--
	}
	if a.lexicon.language != "en" || i-first < 2 || i-first > 3 || !a.plainName(first, i) {
		return false
	}
	f := a.fromBody(i+1, limit)
	return strings.Contains(f.org, " ")
}

// ofSomeBody reports whether two or three plain words with capitals stand
// before token i and a body behind it: "Jane Okoro of the Harbour Agency".
func (a *analysis) ofSomeBody(i, limit int) bool {
	first := i
	for first > 0 && a.tokens[first-1].shape == shapeCapital && a.tokens[first-1].kind == tokenWord && i-first < 4 {
		first--
	}
	if a.lexicon.language != "en" || i-first < 2 || i-first > 3 || !a.plainName(first, i) || a.opensSentence(first) && a.tokens[first].is(classNoName) {
		return false
	}
	for k := first; k < i; k++ {
		if a.listed("rank", k) || a.listed("demonym", k) || a.listed("unit", k) {
			return false
		}
	}
	f := a.fromBody(i, limit)
	return f.org != "" && strings.Contains(f.org, " ") && a.tokens[i+1].is(classArticle)
}

// genderAt is what the title at [first, start) says of a person.
func (a *analysis) genderAt(first, start int) gender {
	for i := max(first-1, 0); i < start; i++ {
		switch t := a.tokens[i]; {
		case t.is(classMale) && !t.is(classFemale) && !t.is(classPronoun):
			return genderMale
		case t.is(classFemale) && !t.is(classMale) && !t.is(classPronoun):
			return genderFemale
		}
	}
	return genderUnknown
}

// farthestPronoun is how many tokens behind a lone name the pronoun may stand
// that shows that it is a person's.
const farthestPronoun = 45

// farthestSmall is how many tokens on either side of a word are looked at for
// the same word in small letters.
const farthestSmall = 1500

// alsoSmall reports whether the document has the word of token i in small
// letters too, not far from it.
func (a *analysis) alsoSmall(i int) bool {
	w := a.tokens[i]
	text := a.lowerWord(i)
	for k := max(0, i-farthestSmall); k < min(len(a.tokens), i+farthestSmall); k++ {
		if t := a.tokens[k]; t.shape == shapeLower && t.word == w.word && t.span.Len() == w.span.Len() && a.word(t) == text {
			return true
		}
	}
	return false
}

// actsFrom reports whether a subject can stand at token first.
func (a *analysis) actsFrom(first int, b *block) bool {
	return first == b.firstToken || a.opensSentence(first) || a.tokens[first-1].is(classSubordinate|classConjunction|classRelative) || a.is(first-1, ",")
}

// actsAsPerson reports whether the single capitalised word at [first, end) is
// the subject of a verb and "he" or "she" follows: "when Maria picks it up …
// She is paid".
func (a *analysis) actsAsPerson(first, end int, b *block) bool {
	t := a.tokens[first]
	if t.is(classPlace|classOrg|classTime|classNoName|classTitle|classRole) || t.shape == shapeUpper || end >= b.lastToken || b.role == briefing.RoleHeading {
		return false
	}
	if a.is(end, ".") && end+1 < b.lastToken && a.tokens[end+1].is(classPronoun) && a.tokens[end+1].is(classMale|classFemale) && first > b.firstToken && a.tokens[first-1].is(classLabel|classNaming) {
		return true // "a man I shall call Okoro. He slept"
	}
	if a.setApartFrench(end) {
		return true
	}
	if !a.actsFrom(first, b) {
		return false
	}
	v := a.tokens[end]
	if v.capital() || v.kind != tokenWord || !v.is(classAuxiliary|classVerb|classSay) && !(v.is(classFinite) && a.lexicon.language == "fr") && !a.pastTense(end) && !(a.lexicon.language == "en" && a.plural(end)) || a.possessive(end) {
		return false
	}
	for i := end + 1; i < min(len(a.tokens), end+farthestPronoun); i++ {
		p := a.tokens[i]
		if p.is(classPronoun) && p.is(classMale|classFemale) {
			if a.saysOfOthers(i) {
				return false // "Verification was the crux, he said"
			}
			_, quoted := a.outerAt(p.span.Start)
			// "Immigration is … he": a noun with the capital of its sentence.
			return !quoted && !(a.opensSentence(first) && a.alsoSmall(first))
		}
		if p.capital() && p.kind == tokenWord && !a.opensSentence(i) && !p.is(classTime|classNoName) && !(a.lexicon.language == "fr" && a.tokens[i-1].is(classPreposition)) {
			return false // somebody else
		}
	}
	return false
}
