package reference

import (
	"slices"
	"strings"
	"unicode/utf8"

	"attache/briefing/extract/prose"
)

// LongestApposition is how many tokens beside a name may say what its bearer is.
const LongestApposition = 18

// saidAt reports whether the words beside the name that ends at token j say of
// its bearer what the noun of a description says.
func (a *Resolved) saidAt(j, noun int) bool {
	e := &a.Register.Entities[a.Mentions[j]]
	if a.roleSays(e.Role, noun) {
		return true
	}
	s := a.SentenceAt(a.Tokens[j].Span.Start)
	if s >= len(a.Sentences) {
		return false
	}
	st := a.Sentences[s]
	first := j
	for first > st.First && slices.Contains(e.Words, a.LowerWord(first-1)) {
		first--
	}
	return a.saidInFront(st.First, first, j+1, noun) || !a.Fronts(j+1, st.Last) && a.saidBehind(j+1, st.Last, noun)
}

// roleSays reports whether an office says what a noun does, up to whose it is.
func (a *Resolved) roleSays(role string, noun int) bool {
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if a.Lexicon.Classes[w]&prose.ClassPreposition != 0 {
			break
		}
		if a.fitsNoun(noun, strings.Trim(w, ",")) {
			return true
		}
	}
	// "chef du service hydrologique": "l’hydrologue".
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if a.sameCraft(a.LowerWord(noun), w) {
			return true
		}
	}
	return false
}

// saidInFront reads the apposition in front of a name at [first, behind): "the
// Minister for Ports, the Honourable Jane Okoro".
func (a *Resolved) saidInFront(from, first, behind, noun int) bool {
	for i := first - 1; i >= max(from, first-LongestApposition); i-- {
		t := a.Tokens[i]
		switch {
		case a.Is(i, ","):
			if i == from || !a.Tokens[i-1].Capital() && !a.Tokens[i-1].Is(prose.ClassRole) {
				return false
			}
			if i == first-1 && behind < len(a.Tokens) && a.Tokens[behind].Kind != prose.TokenMark {
				return false // "said the minister, Jane Okoro listened"
			}
			if n := a.Tokens[i+1]; !n.Capital() && !n.Is(prose.ClassArticle|prose.ClassTitle|prose.ClassRole) {
				return false
			}
			continue
		case a.Possessive(i):
			return false
		case a.Is(i, ".") && i > from && a.Tokens[i-1].Is(prose.ClassTitle):
			continue // "Col. Okoro"
		case t.Kind == prose.TokenMark:
			return false
		case i == first-1 && t.Is(prose.ClassPreposition|prose.ClassConjunction) && !t.Capital():
			return false
		case !t.Capital() && !t.Is(prose.ClassRole|prose.ClassArticle|prose.ClassTitle) && (a.SayingAt(i) || t.Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassRelative|prose.ClassSubordinate|prose.ClassPronoun) && !t.Is(prose.ClassPreposition)):
			return false
		}
		if t.Is(prose.ClassRole|prose.ClassOccupation|prose.ClassTitle) && !a.complement(i, from) && a.fitsNoun(noun, a.LowerWord(i)) {
			return true
		}
	}
	return false
}

// complement reports whether the word at token i says whose an office in front
// of it is: "minister" in "adviser to the minister".
func (a *Resolved) complement(i, from int) bool {
	k := i - 1
	for k > from && a.Tokens[k].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Tokens[k].Is(prose.ClassPreposition) {
		k--
	}
	if k <= from || !a.Tokens[k].Is(prose.ClassPreposition) {
		return false
	}
	for n := k - 1; n >= max(from, k-4); n-- {
		if a.Tokens[n].Is(prose.ClassRole | prose.ClassOccupation) {
			return true
		}
	}
	return false
}

// saidBehind reads what stands behind a name: "Jane Okoro, a biologist at …",
// "Jane Okoro (coordinator)", "Jane Okoro, who chairs the Trust", "Jane Okoro
// is a nurse".
func (a *Resolved) saidBehind(first, last, noun int) bool {
	if first+1 >= last {
		return false
	}
	i := first
	relative, plain := false, true
	switch {
	case a.Copula(i):
	case a.Is(i, ",") || a.Is(i, "("):
		if t := a.Tokens[i+1]; t.Is(prose.ClassRelative) && !t.Is(prose.ClassArticle) {
			relative, plain = true, false
		}
	default:
		return false
	}
	for k := i + 1; k < min(last, i+LongestApposition); k++ {
		t := a.Tokens[k]
		switch {
		case a.AnnouncesDoing(k) || a.Copula(k):
			plain = true
			continue
		case relative && k == i+2:
			if a.sameStem(a.LowerWord(noun), a.LowerWord(k)) {
				return true // "qui préside": "le président"
			}
		case t.Kind == prose.TokenMark && !a.Possessive(k) && !a.Is(k, "-"):
			return false
		case !relative && a.SayingAt(k):
			return false
		}
		if relative && t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) && a.bodyOfThem(k, i) && a.fitsNoun(noun, a.LowerWord(k)) {
			return true // "the Union of Fishers": "the fisher"
		}
		if plain && t.Is(prose.ClassRole|prose.ClassOccupation|prose.ClassTitle) && !a.complement(k, i) && a.fitsNoun(noun, a.LowerWord(k)) {
			return true
		}
	}
	return false
}

// bodyOfThem reports whether the word at token k belongs to the name of a body
// of such people.
func (a *Resolved) bodyOfThem(k, from int) bool {
	for n := k - 1; n > max(from, k-4); n-- {
		if a.Tokens[n].Is(prose.ClassOrg) {
			return true
		}
	}
	return a.Tokens[min(k+1, len(a.Tokens)-1)].Is(prose.ClassOrg) && a.Tokens[k].Capital()
}

// fitsNoun reports whether somebody of whom the text says word can be called by
// the noun at a token: the same word in another gender or number, or a noun for
// a kind of person to which the word belongs.
func (a *Resolved) fitsNoun(noun int, word string) bool {
	called := a.LowerWord(noun)
	x, y := a.sexless(called), a.sexless(word)
	if x == y || x == "" {
		return x == y
	}
	for _, kind := range a.Lexicon.List("kind-of-person") {
		if kind[0][0] < utf8.RuneSelf && kind[0][0] != x[0] || a.sexless(kind[0]) != x {
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
func (a *Resolved) sameCraft(noun, word string) bool {
	n := 0
	for n < min(len(noun), len(word)) && noun[n] == word[n] {
		n++
	}
	return n >= leastCraft && n >= len(noun)-3 && len(word)-n <= 5
}

// sameStem reports whether a verb says what a noun is: "teaches", "teacher".
func (a *Resolved) sameStem(noun, verb string) bool {
	n := 0
	x, y := Bare(noun), Bare(verb)
	for n < min(len(x), len(y)) && x[n] == y[n] {
		n++
	}
	return n >= 5 && n >= len(y)-3
}

// accents takes the accents off the letters that change theirs between the
// forms of a word.
var accents = strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "è", "e", "ê", "e")

// Bare is a word without its accents.
func Bare(w string) string {
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
	"fr": {{"trice", "teur"}, {"euse", "eur"}, {"eux", "eur"}, {"iere", "ier"}, {"enne", "en"}, {"onne", "on"}, {"ffe", "f"}, {"ive", "if"}, {"esse", ""}, {"e", ""}},
	"es": {{"triz", "tor"}, {"esa", ""}, {"isa", ""}, {"ora", "or"}, {"a", ""}, {"o", ""}, {"e", ""}},
}

// sexless is a noun for a person without what says how many and which sex.
func (a *Resolved) sexless(w string) string {
	w = Bare(w)
	if n := len(w); n > 4 && w[n-1] == 's' && w[n-2] != 's' {
		w = w[:n-1]
		if a.Lexicon.Language == "es" && strings.HasSuffix(w, "ore") {
			w = w[:len(w)-1]
		}
	}
	for _, end := range sexes[a.Lexicon.Language] {
		if len(w) > len(end[0])+2 && strings.HasSuffix(w, end[0]) {
			return strings.TrimSuffix(w, end[0]) + end[1]
		}
	}
	return w
}

// leaderOf is the person whom a sentence before has put at the head of what a
// description names: "The delegation was led by Jane Okoro", "the head of the
// delegation". It gives where that is said; -1 for none.
func (a *Resolved) leaderOf(p prose.NounPhrase, noun int) (id, at int) {
	if p.Head != noun+1 || p.Last-p.Head < 2 || !a.Listed("leader", noun) {
		return -1, -1
	}
	body := a.LowerWord(p.Last - 1)
	for j := p.First - 1; j > max(0, p.First-farthestBearer); j-- {
		if a.LowerWord(j) != body {
			continue
		}
		s := a.SentenceAt(a.Tokens[j].Span.Start)
		if s >= len(a.Sentences) {
			continue
		}
		st := a.Sentences[s]
		for v := st.First; v < st.Last; v++ {
			if !a.Listed("led", v) && !a.Tokens[v].Is(prose.ClassLead) {
				continue
			}
			if v < j {
				for k := v - 1; k > max(st.First-1, v-LongestApposition); k-- {
					if m := int(a.Mentions[k]); m >= 0 && a.canBear(m, p, noun) {
						return m, k
					}
				}
			}
		}
	}
	return -1, -1
}
