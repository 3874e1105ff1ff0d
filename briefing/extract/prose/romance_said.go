package prose

import "strings"

// Reflexive reports whether a reflexive verb of saying starts at token i:
// "s'alarme", "se queja".
func (a *Parsed) Reflexive(i int) bool {
	t := a.Tokens[i]
	return t.Is(ClassSay) && t.More > 0
}

// LikenessWord reports whether token i says that words follow as somebody put
// them: "comme", "como", "ainsi que".
func (a *Parsed) LikenessWord(i int) bool {
	if i < 0 {
		return false
	}
	switch a.LowerWord(i) {
	case "comme", "como", "ainsi":
		return a.Romance()
	case "que", "qu'", "qu’":
		return i > 0 && a.Romance() && (a.LowerWord(i-1) == "ainsi" || a.LowerWord(i-1) == "tel")
	}
	return false
}

// Likeness is the token of "comme" or "como" before the verb at token v, in
// its clause; -1 for none.
func (a *Parsed) Likeness(v, from int) int {
	for j := v - 1; j >= max(from, v-6); j-- {
		if a.LikenessWord(j) {
			return j
		}
		if a.Tokens[j].Kind == TokenMark {
			break
		}
	}
	return -1
}

// NewVerb reports whether the word at token v behind quote i must be a verb,
// whatever it is: a name, or somebody with an article, follows it at once, as
// no noun allows in Romance languages ("…», maugrée Paul Mbaye").
func (a *Parsed) NewVerb(v, i int, w Window) bool {
	if !a.Romance() || v+1 >= w.Last || !a.ClosesWithComma(i) {
		return false
	}
	t, next := a.Tokens[v], a.Tokens[v+1]
	if t.Span.Len() < 4 || t.Is(ClassRole|ClassOrg|ClassPerson|ClassText|ClassPreposition|ClassConjunction|ClassArticle|ClassDeterminer|ClassAdverb|ClassTime|ClassPeriod|ClassRelative|ClassSubordinate|ClassAuxiliary|ClassPronoun|ClassTitle|ClassSaying) || a.Adverb(v) || a.Participle(v) {
		return false
	}
	if next.Capital() && next.Kind == TokenWord && !next.Is(ClassTime) {
		return !a.Institution(v+1, min(w.Last, v+2)) || a.VerbByArticle(v)
	}
	if next.Is(ClassArticle) && !next.Is(ClassPreposition) && v+2 < w.Last {
		return a.Tokens[v+2].Is(ClassRole | ClassPerson | ClassOrg)
	}
	return false
}

// whereSaid reports whether the preposition at token j opens where something
// is said: "el organismo en un comunicado", "la ministre dans une lettre".
func (a *Parsed) whereSaid(j, limit int) bool {
	if a.Romance() && (a.Tokens[j].More > 1 || a.Is(j, "en") && j+1 < limit && a.Participle(j+1)) {
		return true // "l'entraîneur à l'issue du tournoi", "la députée en rendant hommage"
	}
	if a.toldMedium(j, limit) {
		return true
	}
	if !a.Romance() || !a.Is(j, "en") && !a.Is(j, "dans") {
		return false
	}
	for k := j + 1; k < min(limit, j+4); k++ {
		t := a.Tokens[k]
		if t.Capital() || t.Kind != TokenWord {
			return false
		}
		if t.Is(ClassText) || a.Listed("said-in", k) {
			return true
		}
	}
	return false
}

// toldMedium reports whether the preposition at token j leads to the medium to which
// somebody speaks: "la présidente à l’AFP", "una vecina a Efe", "le maire en interview".
func (a *Parsed) toldMedium(j, limit int) bool {
	if !a.Romance() {
		return false
	}
	k := j + 1
	if a.Is(j, "en") && k < limit {
		return a.Listed("interview", k) && !a.Tokens[k].Capital()
	}
	if !a.Is(j, "à") && !a.Is(j, "au") && !a.Is(j, "a") && !a.Is(j, "al") {
		return false
	}
	for k < limit && a.Tokens[k].Is(ClassArticle|ClassDeterminer) {
		k++
	}
	return k < limit && (a.Tokens[k].Shape == ShapeUpper && a.Listed("news-agency", k) || k > j+1 && a.Listed("medium", k) && !a.Tokens[k].Capital() && (!a.Is(k, "agence") && !a.Is(k, "agencia") || a.Listed("demonstrative", k-1)))
}

// anotherPhrase reports whether the article or the demonstrative at token j, which no
// small word leads to, opens a further phrase behind the Spanish or French one from token
// i on: "Ana Roa este domingo", "el ministro la semana pasada", but "todos los vecinos",
// "Juana la Loca", "explica a Radio Sur la alcaldesa".
func (a *Parsed) anotherPhrase(i, j, limit int) bool {
	t, before := a.Tokens[j], a.Tokens[j-1]
	if !a.Romance() || t.Capital() || !t.Is(ClassArticle) && !a.Listed("demonstrative", j) || t.Is(ClassPreposition) || j == i+1 && a.OpensSentence(i) {
		return false
	}
	if before.Kind != TokenWord || before.Is(ClassPreposition|ClassConjunction|ClassArticle|ClassDeterminer|ClassParticle|ClassAdverb) || a.Listed("several", j-1) {
		return false
	}
	if j+1 >= limit {
		return true
	}
	n := a.Tokens[j+1]
	return !n.Capital() && !n.Is(ClassRole|ClassPerson|ClassOccupation|ClassOrg|ClassTitle)
}

// FarthestSubject is how many tokens behind its verb a subject may stand.
const FarthestSubject = 30

// DayAt reports whether token i opens "este lunes", "ce mardi", "le 3 mars".
func (a *Parsed) DayAt(i int) bool {
	t := a.Tokens[i]
	if t.Capital() || i+1 >= len(a.Tokens) || !t.Is(ClassArticle|ClassDeterminer) {
		return false
	}
	n := a.Tokens[i+1]
	return n.Is(ClassTime|ClassPeriod) && !n.Capital() || n.Kind == TokenNumber
}

// saidOfItself reports whether "se" before the verb at token i makes it a
// passive or something that happens: "las amenazas se mantienen".
func (a *Parsed) saidOfItself(i int) bool {
	if !a.Romance() || a.Tokens[i-1].Is(ClassSay) && a.Tokens[i-1].More > 0 {
		return false
	}
	switch a.LowerWord(i - 1) {
	case "se", "s'", "s’":
		return true
	}
	return false
}

// Infinitive reports whether token i looks like an infinitive.
func (a *Parsed) Infinitive(i int) bool {
	t := a.Tokens[i]
	if t.Kind != TokenWord || t.Capital() || t.Is(ClassRole|ClassOrg|ClassPerson|ClassText) {
		return false
	}
	if a.Lexicon.Language == "fr" {
		return InfinitiveFrench(a.LowerWord(i))
	}
	return InfinitiveSpanish(a.LowerWord(i))
}

// LeavesOut reports whether the Spanish clause that starts at token from opens
// with its verb and so leaves its subject out: "Recordó que … y afirmó que".
func (a *Parsed) LeavesOut(from, v int) bool {
	if a.Lexicon.Language != "es" {
		return false
	}
	for j := from; j < min(v, from+8); j++ {
		t := a.Tokens[j]
		if t.Is(ClassSay) && (t.Capital() && a.OpensSentence(j) || !t.Capital() && a.SayingAt(j)) {
			return a.VerbOpens(j, from)
		}
		if t.Kind != TokenMark && !a.Clitic(j) && !a.Auxiliary(j) && !a.Adverb(j) && !t.Is(ClassConjunction) {
			return false
		}
	}
	return false
}

// mereParticiple reports whether the participle of a verb of saying at token i
// stands without its auxiliary, as an adjective does: "le thème proposé".
func (a *Parsed) mereParticiple(i int) bool {
	if !a.Romance() {
		return false
	}
	w := a.LowerWord(i)
	ended := false
	for _, ending := range participleEndings[a.Lexicon.Language] {
		ended = ended || strings.HasSuffix(w, ending)
	}
	if !ended || a.Tokens[i].Is(ClassRole) {
		return false
	}
	for k := a.beforeAside(i); k >= max(0, i-LongestAside); k-- {
		t := a.Tokens[k]
		if t.Is(ClassAuxiliary) || t.Is(ClassInverted) {
			return false
		}
		if t.Kind != TokenWord || !a.Adverb(k) && !a.Clitic(k) {
			break
		}
	}
	return true
}

// LongestAside is how many tokens may part an auxiliary from its participle: "a, pour
// sa part, déclaré".
const LongestAside = 9

// beforeAside is the token in front of the aside that ends before token i: between
// commas, or an adverb of several words: "a pour sa part déclaré". It is the token
// before token i where there is none.
func (a *Parsed) beforeAside(i int) int {
	for k := i - 2; k >= max(0, i-LongestAside); k-- {
		if a.Is(i-1, ",") {
			if a.Is(k, ",") {
				return k - 1
			}
			if t := a.Tokens[k]; t.Kind != TokenWord && !a.InnerMark(k) || t.Is(ClassRelative|ClassAuxiliary) && !t.Is(ClassPreposition|ClassArticle|ClassDeterminer) {
				break
			}
		} else if t := a.Tokens[k]; t.Is(ClassAdverb) && t.More > 0 && k+int(t.More) == i-1 {
			return k - 1
		}
	}
	return i - 1
}

// participleEndings are those of the participles that only an auxiliary makes
// a verb.
var participleEndings = map[string][]string{"fr": {"é"}, "es": {"ado", "ido"}}

// mereAdjective reports whether the form at token i is an adjective behind its
// noun rather than a verb of saying: "una acción concreta".
func (a *Parsed) mereAdjective(i int) bool {
	if a.Lexicon.Language != "es" || !a.Listed("homograph", i) {
		return false
	}
	p := a.Tokens[i-1]
	if p.Kind != TokenWord || p.Capital() || p.Is(ClassRole|ClassPerson|ClassOrg|ClassText|ClassPronoun|ClassClitic|ClassAuxiliary|ClassRelative) || a.Adverb(i-1) {
		return false
	}
	return i+1 >= len(a.Tokens) || !a.Is(i+1, "que")
}
