package prose

import "strings"

// LongestNaming is how many tokens a description has at most between its
// article and the name that it gives: "a teenager who gave his name as Ahmed".
const LongestNaming = 12

// CalledName is the name that a description gives somebody: "a woman called
// Halima", "the boy who calls himself Messi", "un hombre que dijo llamarse Abel";
// empty for none.
func (a *Parsed) CalledName(p NounPhrase) NounPhrase {
	if p.Empty() || !a.Indefinite(p.First) && !a.Definite(p.First) {
		return NounPhrase{}
	}
	for j := p.First + 2; j < min(len(a.Tokens), p.First+LongestNaming); j++ {
		t := a.Tokens[j]
		if t.Kind == TokenMark && !a.InnerMark(j) && (!a.Is(j, ",") || j > p.Last && !a.Is(j-1, "name")) {
			return NounPhrase{}
		}
		if !t.Capital() || t.Kind != TokenWord {
			continue
		}
		end := a.NameEnd(j, min(len(a.Tokens), j+LongestName))
		if end == j || a.CalledFrom(j, p.First) != p.First || a.Institution(j, end) && end-j > 1 {
			return NounPhrase{}
		}
		return NounPhrase{First: j, Last: end, Head: end}
	}
	return NounPhrase{}
}

// somebodyIn reports whether a noun for a person stands at [first, last).
func (a *Parsed) somebodyIn(first, last int) bool {
	for i := first + 1; i < last; i++ {
		if a.Tokens[i].Is(ClassRole|ClassPerson|ClassOccupation|ClassMale|ClassFemale) || a.Listed("anyone", i) || a.Listed("human", i) {
			return true
		}
		if a.Tokens[i].Is(ClassOrg | ClassText | ClassWork | ClassPlace) {
			return false
		}
	}
	return false
}

// callsBy reports whether the words before token j say that the name there is
// what somebody is called.
func (a *Parsed) callsBy(j, from int) bool {
	switch {
	case a.Listed("called", j-1) || a.Is(j-1, ",") && a.Is(j-2, "name"):
		return true // "who gave only her first name, Halima"
	case a.Listed("calls", j-2) && a.Listed("caller", j-1), a.Listed("calls", j-1) && a.Listed("caller", j-2):
		return true // "who calls himself Messi", "al que le dicen Tigre"
	}
	switch a.LowerWord(j - 1) {
	case "as", "by", "only", "is", "comme", "como", "of", "de", "d'", "d’":
	default:
		return false
	}
	for k := j - 2; k > max(from, j-6); k-- {
		if a.Listed("identified", k) {
			return true
		}
		if a.Tokens[k].Kind == TokenMark {
			return false
		}
	}
	return false
}

// CalledFrom is the article of the description before token j that gives somebody
// the name there; -1 for none.
func (a *Parsed) CalledFrom(j, from int) int {
	if j-2 < from || !a.callsBy(j, from) {
		return -1
	}
	for k := j - 2; k >= max(from, j-LongestNaming); k-- {
		indefinite := a.Indefinite(k)
		if !indefinite && !a.Definite(k) {
			continue
		}
		if a.somebodyIn(k, j) {
			return k
		}
		if indefinite {
			return -1
		}
	}
	return -1
}

// GivenName reports whether a word is a given name and nothing else here.
func (a *Parsed) GivenName(i int) bool {
	if a.Tokens[i].Is(ClassPlace | ClassOrg | ClassTime | ClassRole | ClassTitle | ClassNoName) {
		return false
	}
	given := GivenNames()[a.LowerWord(i)]
	return given
}

// SoleGivenName reports whether the one word at [first, end) is a given name of
// which the text tells as of a person: it says how old they are or what they
// are, that the name is not theirs, or what they do.
func (a *Parsed) SoleGivenName(first, end int, b *Block) bool {
	if end-first != 1 || end+1 >= b.LastToken || a.Tokens[first].Shape != ShapeCapital {
		return false
	}
	aged := a.Is(end, ",") && (a.PastAge(end+1, b.LastToken) > end+1 || a.Tokens[end+1].Kind == TokenNumber)
	if aged || a.aliasInBrackets(end, b.LastToken) || a.Is(end, "*") {
		return !a.Tokens[first].Is(ClassPlace | ClassOrg | ClassTime | ClassText)
	}
	if !a.GivenName(first) {
		return false
	}
	if a.Is(end, ",") && (a.Tokens[end+1].Is(ClassRole|ClassOccupation) || a.Indefinite(end+1) && end+2 < b.LastToken && a.Tokens[end+2].Is(ClassRole|ClassOccupation)) {
		return true
	}
	if a.Is(end, ",") && a.OpensSentence(first) && a.ParticipleOf(end+1) {
		return true // "Wilson, detenido por el robo de un celular, lleva …"
	}
	if a.Is(end, ",") && a.OpensSentence(first) && a.opensRelative(end+1) {
		return true // "Yolanda, que reparte desde hace cuatro años, acudió"
	}
	if first > b.FirstToken && (a.Tokens[first-1].Is(ClassPreposition) || a.Listed("where", first-1)) || !a.ActsFrom(first, b) {
		return false
	}
	v := a.Tokens[end]
	return v.Kind == TokenWord && !v.Capital() && !a.Possessive(end) && (v.Is(ClassAuxiliary|ClassVerb|ClassSay|ClassLead) || a.PastTense(end) || a.PastInSpanish(end) || a.VerbByArticle(end) || a.OpensSentence(first) && a.actsInRomance(end))
}

// opensRelative reports whether the word at token i begins a clause about somebody whose
// name stands before it: "who", "qui", "que" or "quien".
func (a *Parsed) opensRelative(i int) bool {
	switch a.LowerWord(i) {
	case "who", "qui", "que", "quien":
		return true
	}
	return false
}

// actsInRomance reports whether the small word behind a given name at token i is
// none that could go on a French or Spanish phrase, so that it is a verb:
// "Yolanda vende fruta".
func (a *Parsed) actsInRomance(i int) bool {
	return a.Romance() && !a.Tokens[i].Is(ClassPreposition|ClassConjunction|ClassSubordinate|ClassRelative|ClassArticle|ClassDeterminer|ClassParticle|ClassAdverb|ClassRole|ClassOccupation|ClassOrg|ClassPerson|ClassTime)
}

// aliasInBrackets reports whether a bracket at token i says that a name is not
// the person's own: "(name changed)", "(prénom d’emprunt)".
func (a *Parsed) aliasInBrackets(i, limit int) bool {
	if !a.Is(i, "(") {
		return false
	}
	for j := i + 1; j < min(limit, i+LongestAlias); j++ {
		if a.Is(j, ")") {
			return false
		}
		if a.Listed("alias", j) {
			return true
		}
	}
	return false
}

// presents reports whether the word at token i has its capital for opening a
// sentence that presents somebody: "Meet Kateryna", "Twenty-year-old Chen".
func (a *Parsed) presents(i int) bool {
	return a.Listed("presents", i) || a.Lexicon.Language == "en" && strings.HasSuffix(a.LowerWord(i), "-year-old")
}

// PresentedAt reports whether the name at token i stands behind a verb that
// presents somebody: "Meet Kateryna", "Conozca a Aurora".
func (a *Parsed) PresentedAt(i, from int) bool {
	if i-1 > from && a.Is(i-1, "a") && a.Lexicon.Language == "es" {
		i--
	}
	return i > from && a.Listed("presents", i-1)
}

// SetApartFrench reports whether ", elle," or ", lui," stands at token i: the name
// in front is a person's: "Rozina, elle, recoud".
func (a *Parsed) SetApartFrench(i int) bool {
	if a.Lexicon.Language != "fr" || !a.Is(i, ",") || !a.Is(i+2, ",") {
		return false
	}
	return a.Is(i+1, "elle") || a.Is(i+1, "lui")
}
