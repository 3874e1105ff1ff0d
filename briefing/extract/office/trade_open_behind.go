package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// openStart is the token at which what somebody is begins behind the name that ends before
// token j, past a comma, a bracket or a dash and an age; certain where an age stands there.
// It is -1 where nothing such can begin.
func (a *Worded) openStart(j int, b *prose.Block) (start int, certain bool) {
	switch {
	case a.Is(j, "(") && a.Tokens[j+1].Kind == prose.TokenNumber && a.PastAge(j+1, b.LastToken) == j+1:
		for j < b.LastToken && !a.Is(j, ")") {
			j++
		}
		if j+1 >= b.LastToken || !a.Is(j+1, ",") {
			return -1, false
		}
		return j + 2, true // "Awa Kane (50 ans), puisatière"
	case a.Is(j, ","), a.Is(j, "("), a.DashAt(j):
		j++
	default:
		return -1, false
	}
	if n := a.PastAge(j, b.LastToken); n > j {
		j, certain = n, true
	}
	for j+1 < b.LastToken && (a.Listed("nowadays", j) || a.Listed("formerly", j) || a.Listed("beside-office", j) && !a.Tokens[j].Is(prose.ClassArticle)) {
		j, certain = j+1, true
	}
	return j, certain
}

// openBehind is the noun in what stands behind the name that ends before token end of
// somebody who is heard or not; -1 for none. Where only a pronoun is heard, which may be
// somebody else's, the noun stands without an article between commas.
func (a *Worded) openBehind(end int, b *prose.Block, heard, pronoun bool) int {
	if end+1 >= b.LastToken {
		return -1
	}
	if a.Copula(end) && !a.Tokens[end].Capital() {
		return a.openPredicate(end+1, b)
	}
	j, certain := a.openStart(end, b)
	if j < 0 || j+1 >= b.LastToken {
		return -1
	}
	if noun := a.openOneOf(j, b.LastToken); noun >= 0 {
		return noun
	}
	if pronoun && !heard && a.Is(end, ",") && a.openWord(j, b.LastToken) {
		heard = a.Tokens[j+1].Kind == prose.TokenMark || a.Lexicon.Language == "fr" && a.Linking(a.Tokens[j+1]) || a.atPlace(j+1, b.LastToken)
	}
	if (a.oneArticle(j) || a.possessiveOne(j) && !a.Listed("its", j)) && !a.Tokens[j].Capital() {
		certain = certain && a.Indefinite(j) // "Pour Awa Kane, 31 ans, le décret est"
		if j++; j < b.LastToken && a.Listed("formerly", j) {
			certain = true
			j++
		}
	}
	if !heard && !certain || !a.openWord(j, b.LastToken) || a.likeAdjective(j) || a.PastState(j, b.LastToken) > j || !a.descriptionGoesOn(j+1, b.LastToken) {
		return -1
	}
	return j
}

// possessiveOne reports whether token i says whose one person or thing is: "notre", "sa".
func (a *Worded) possessiveOne(i int) bool {
	return (a.Listed("its", i) || a.Listed("my", i) || a.Tokens[i].Is(prose.ClassWe) && a.Tokens[i].Is(prose.ClassArticle)) && !strings.HasSuffix(a.LowerWord(i), "s")
}

// openPredicate is the noun without an article behind "est": "Awa Kane est cadi à Taëz".
func (a *Worded) openPredicate(j int, b *prose.Block) int {
	for j < b.LastToken && a.Adverb(j) {
		j++
	}
	for j+1 < b.LastToken && (a.Is(j, "devenu") || a.Is(j, "devenue")) {
		j = j + 1
	}
	if a.openWord(j, b.LastToken) && !a.likeAdjective(j) && a.atPlace(j+1, b.LastToken) {
		return j
	}
	return -1
}

// openOneOf is the noun in the plural of "l'un des mahouts", "l'une de nos mahouts" at
// token i; -1 for none.
func (a *Worded) openOneOf(i, limit int) int {
	if a.Is(i, "l'") || a.Is(i, "l’") {
		i++
	}
	if i+3 >= limit || !a.Indefinite(i) {
		return -1
	}
	switch i++; {
	case a.Is(i, "des"):
		i++
	case a.Is(i, "de") && (a.Listed("its", i+1) || a.Tokens[i+1].Is(prose.ClassWe|prose.ClassArticle)):
		i += 2
	default:
		return -1
	}
	if i+1 >= len(a.Tokens) {
		return -1 // the text ends there
	}
	t := a.Tokens[i]
	if n := a.Tokens[i+1]; t.Word != 0 || t.Shape != prose.ShapeLower || !strings.HasSuffix(a.Word(t), "s") || n.Kind == prose.TokenWord && !a.Linking(n) || a.likeAdjective(i) || a.PluralOffice(i) {
		return -1
	}
	if one := strings.TrimSuffix(a.Word(t), "s"); a.Lexicon.Has("trade-not", one) || a.Lexicon.Has("beside-speaker", one) {
		return -1 // "uno de los primeros"
	}
	return i
}

// PastState is the token behind a word, without an article, for the state somebody is in
// or was in, and its comma, where an office follows: "sourde, candidate à la mairie";
// also behind "lui-même". It is i for none.
func (a *Worded) PastState(i, limit int) int {
	if !a.Romance() || i+2 >= limit {
		return i
	}
	if a.Listed("himself", i) {
		return i + 1
	}
	t := a.Tokens[i]
	if t.Kind != prose.TokenWord || t.Shape != prose.ShapeLower || t.Is(prose.SmallWords|prose.ClassRole|prose.ClassPerson|prose.ClassOrg|prose.ClassSay|prose.ClassVerb|prose.ClassAuxiliary) || !a.Is(i+1, ",") {
		return i
	}
	if n := a.Tokens[i+2]; n.Is(prose.ClassRole) && !n.Capital() {
		return i + 2
	}
	return i
}

// atPlace reports whether "à Kayar", "au port de Kayar" or "à la coopérative" stands
// at token i.
func (a *Worded) atPlace(i, limit int) bool {
	if i+1 >= limit || a.Tokens[i].Capital() {
		return false
	}
	switch a.LowerWord(i) {
	case "à", "au", "aux", "en", "dans", "chez", "a", "al", "près":
	default:
		return false
	}
	for k := i + 1; k < min(limit, i+4); k++ {
		t := a.Tokens[k]
		if t.Capital() || t.Is(prose.ClassOrg|prose.ClassPlace) {
			return true
		}
		if !t.Is(prose.ClassArticle|prose.ClassPreposition) && a.Linking(a.Tokens[min(k+1, limit-1)]) {
			return k+2 < limit && a.HoldsCapital(k+1, min(limit, k+4))
		}
		if !t.Is(prose.ClassArticle | prose.ClassPreposition) {
			return false
		}
	}
	return false
}

// descriptionGoesOn reports whether what stands at token i, behind a noun beside a name,
// lets the noun be what somebody is: an end, a place, what they work with.
func (a *Worded) descriptionGoesOn(i, limit int) bool {
	if i >= limit {
		return true
	}
	t := a.Tokens[i]
	switch {
	case t.Kind == prose.TokenMark:
		return !a.Is(i, "-") && !a.Is(i, ":") && !a.Is(i, "«") && !a.Is(i, "“") && !a.Is(i, "\"")
	case t.Kind != prose.TokenWord || t.Capital():
		return false
	case a.Linking(t), a.Is(i, "des"):
		return i+1 < limit && a.Tokens[i+1].Kind == prose.TokenWord && !a.Listed("beside-speaker", i+1)
	}
	return a.atPlace(i, limit) || a.Listed("goes-on", i) || a.Listed("demonym", i) || t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer)
}
