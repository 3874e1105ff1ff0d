package extract

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// longestApposition is how many tokens beside a name may say what its bearer is.
const longestApposition = 18

// saidAt reports whether the words beside the name that ends at token j say of
// its bearer what the noun of a description says.
func (a *analysis) saidAt(j, noun int) bool {
	e := &a.register.entities[a.mentions[j]]
	if a.roleSays(e.role, noun) {
		return true
	}
	s := a.sentenceAt(a.tokens[j].span.Start)
	if s >= len(a.sentences) {
		return false
	}
	st := a.sentences[s]
	first := j
	for first > st.first && slices.Contains(e.words, a.lowerWord(first-1)) {
		first--
	}
	return a.saidInFront(st.first, first, j+1, noun) || a.saidBehind(j+1, st.last, noun)
}

// roleSays reports whether an office says what a noun does, up to whose it is.
func (a *analysis) roleSays(role string, noun int) bool {
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if a.lexicon.classes[w]&classPreposition != 0 {
			break
		}
		if a.fitsNoun(noun, strings.Trim(w, ",")) {
			return true
		}
	}
	// "chef du service hydrologique": "l’hydrologue".
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if a.sameCraft(a.lowerWord(noun), w) {
			return true
		}
	}
	return false
}

// saidInFront reads the apposition in front of a name at [first, behind): "the
// Minister for Ports, the Honourable Jane Okoro".
func (a *analysis) saidInFront(from, first, behind, noun int) bool {
	for i := first - 1; i >= max(from, first-longestApposition); i-- {
		t := a.tokens[i]
		switch {
		case a.is(i, ","):
			if i == from || !a.tokens[i-1].capital() && !a.tokens[i-1].is(classRole) {
				return false
			}
			if i == first-1 && behind < len(a.tokens) && a.tokens[behind].kind != tokenMark {
				return false // "said the minister, Jane Okoro listened"
			}
			if n := a.tokens[i+1]; !n.capital() && !n.is(classArticle|classTitle|classRole) {
				return false
			}
			continue
		case a.possessive(i):
			return false
		case t.kind == tokenMark:
			return false
		case i == first-1 && t.is(classPreposition|classConjunction) && !t.capital():
			return false
		case !t.capital() && !t.is(classRole|classArticle|classTitle) && (a.sayingAt(i) || t.is(classVerb|classAuxiliary|classRelative|classSubordinate|classPronoun) && !t.is(classPreposition)):
			return false
		}
		if t.is(classRole|classOccupation|classTitle) && !a.complement(i, from) && a.fitsNoun(noun, a.lowerWord(i)) {
			return true
		}
	}
	return false
}

// complement reports whether the word at token i says whose an office in front
// of it is: "minister" in "adviser to the minister".
func (a *analysis) complement(i, from int) bool {
	k := i - 1
	for k > from && a.tokens[k].is(classArticle|classDeterminer) && !a.tokens[k].is(classPreposition) {
		k--
	}
	if k <= from || !a.tokens[k].is(classPreposition) {
		return false
	}
	for n := k - 1; n >= max(from, k-4); n-- {
		if a.tokens[n].is(classRole | classOccupation) {
			return true
		}
	}
	return false
}

// saidBehind reads what stands behind a name: "Jane Okoro, a biologist at …",
// "Jane Okoro (coordinator)", "Jane Okoro, who chairs the Trust", "Jane Okoro
// is a nurse".
func (a *analysis) saidBehind(first, last, noun int) bool {
	if first+1 >= last {
		return false
	}
	i := first
	relative, plain := false, true
	switch {
	case a.copula(i):
	case a.is(i, ",") || a.is(i, "("):
		if t := a.tokens[i+1]; t.is(classRelative) && !t.is(classArticle) {
			relative, plain = true, false
		}
	default:
		return false
	}
	for k := i + 1; k < min(last, i+longestApposition); k++ {
		t := a.tokens[k]
		switch {
		case a.as(k) || a.copula(k):
			plain = true
			continue
		case relative && k == i+2:
			if a.sameStem(a.lowerWord(noun), a.lowerWord(k)) {
				return true // "qui préside": "le président"
			}
		case t.kind == tokenMark && !a.possessive(k) && !a.is(k, "-"):
			return false
		case !relative && a.sayingAt(k):
			return false
		}
		if relative && t.is(classRole|classPerson|classOccupation) && a.bodyOfThem(k, i) && a.fitsNoun(noun, a.lowerWord(k)) {
			return true // "the Union of Fishers": "the fisher"
		}
		if plain && t.is(classRole|classOccupation|classTitle) && !a.complement(k, i) && a.fitsNoun(noun, a.lowerWord(k)) {
			return true
		}
	}
	return false
}

// bodyOfThem reports whether the word at token k belongs to the name of a body
// of such people.
func (a *analysis) bodyOfThem(k, from int) bool {
	for n := k - 1; n > max(from, k-4); n-- {
		if a.tokens[n].is(classOrg) {
			return true
		}
	}
	return a.tokens[min(k+1, len(a.tokens)-1)].is(classOrg) && a.tokens[k].capital()
}

// fitsNoun reports whether somebody of whom the text says word can be called by
// the noun at a token: the same word in another gender or number, or a noun for
// a kind of person to which the word belongs.
func (a *analysis) fitsNoun(noun int, word string) bool {
	called := a.lowerWord(noun)
	x, y := a.sexless(called), a.sexless(word)
	if x == y {
		return true
	}
	for _, kind := range a.lexicon.list("kind-of-person") {
		if a.sexless(kind[0]) != x {
			continue
		}
		for _, w := range kind[1:] {
			if ending, ok := strings.CutPrefix(w, "-"); ok && strings.HasSuffix(word, ending) || !ok && a.sexless(w) == y {
				return true
			}
		}
	}
	return a.sameCraft(called, word)
}

// leastCraft is how many bytes two words of one craft share at least.
const leastCraft = 7

// sameCraft reports whether two long words are of one craft: "hydrologue",
// "hydrologique".
func (a *analysis) sameCraft(noun, word string) bool {
	n := 0
	for n < min(len(noun), len(word)) && noun[n] == word[n] {
		n++
	}
	return n >= leastCraft && n >= len(noun)-3 && len(word)-n <= 5
}

// sameStem reports whether a verb says what a noun is: "teaches", "teacher".
func (a *analysis) sameStem(noun, verb string) bool {
	n := 0
	x, y := bare(noun), bare(verb)
	for n < min(len(x), len(y)) && x[n] == y[n] {
		n++
	}
	return n >= 5 && n >= len(y)-3
}

// accents takes the accents off the letters that change theirs between the
// forms of a word.
var accents = strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "è", "e", "ê", "e")

func bare(w string) string {
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			return accents.Replace(w)
		}
	}
	return w
}

// endings of the forms of a noun for a person, and what they are taken for.
var sexes = map[string][][2]string{
	"en": {{"women", "man"}, {"men", "man"}, {"woman", "man"}, {"person", "man"}, {"people", "man"}, {"resses", "er"}},
	"fr": {{"trice", "teur"}, {"euse", "eur"}, {"iere", "ier"}, {"enne", "en"}, {"onne", "on"}, {"ffe", "f"}, {"ive", "if"}, {"esse", ""}, {"e", ""}},
	"es": {{"triz", "tor"}, {"esa", ""}, {"isa", ""}, {"ora", "or"}, {"a", ""}, {"o", ""}, {"e", ""}},
}

// sexless is a noun for a person without what says how many and which sex.
func (a *analysis) sexless(w string) string {
	w = bare(w)
	if n := len(w); n > 4 && w[n-1] == 's' && w[n-2] != 's' {
		w = w[:n-1]
		if a.lexicon.language == "es" && strings.HasSuffix(w, "ore") {
			w = w[:len(w)-1]
		}
	}
	for _, end := range sexes[a.lexicon.language] {
		if len(w) > len(end[0])+2 && strings.HasSuffix(w, end[0]) {
			return strings.TrimSuffix(w, end[0]) + end[1]
		}
	}
	return w
}

// leaderOf is the person whom a sentence before has put at the head of what a
// description names: "The delegation was led by Jane Okoro", "the head of the
// delegation". It gives where that is said; -1 for none.
func (a *analysis) leaderOf(p nounPhrase, noun int) (id, at int) {
	if p.head != noun+1 || p.last-p.head < 2 || !a.listed("leader", noun) {
		return -1, -1
	}
	body := a.lowerWord(p.last - 1)
	for j := p.first - 1; j > max(0, p.first-farthestBearer); j-- {
		if a.lowerWord(j) != body {
			continue
		}
		s := a.sentenceAt(a.tokens[j].span.Start)
		if s >= len(a.sentences) {
			continue
		}
		st := a.sentences[s]
		for v := st.first; v < st.last; v++ {
			if !a.listed("led", v) && !a.tokens[v].is(classLead) {
				continue
			}
			if a.is(v+1, "by") || a.is(v+1, "par") || a.is(v+1, "por") {
				for k := v + 2; k < min(st.last, v+2+longestApposition); k++ {
					if m := int(a.mentions[k]); m >= 0 && a.canBear(m, p, noun) {
						return m, k
					}
				}
			}
			if v < j {
				for k := v - 1; k > max(st.first-1, v-longestApposition); k-- {
					if m := int(a.mentions[k]); m >= 0 && a.canBear(m, p, noun) {
						return m, k
					}
				}
			}
		}
	}
	return -1, -1
}
