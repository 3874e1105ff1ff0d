package prose

import "strings"

// LongestNaming is how many tokens a description has at most between its
// article and the name that it gives: "a teenager who gave his name as Ahmed".
const LongestNaming = 12

// CalledName is the name that a description gives somebody: "a woman called
// Halima", "une femme prénommée Nadia", "un hombre que dijo llamarse Abel";
// empty for none.
func (a *Parsed) CalledName(p NounPhrase) NounPhrase {
	if p.Empty() || !a.Indefinite(p.First) {
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
		if end == j || !a.callsBy(j, p.First) || a.Institution(j, end) && end-j > 1 || !a.somebodyIn(p.First, j) {
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
	if a.Listed("called", j-1) || a.Is(j-1, ",") && a.Is(j-2, "name") {
		return true // "who gave only her first name, Halima"
	}
	switch a.LowerWord(j - 1) {
	case "as", "only", "is", "comme", "como", "of", "de", "d'", "d’":
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

// CalledHere reports whether the name at token j is given by a description
// before it.
func (a *Parsed) CalledHere(j, from int) bool {
	if j-3 < from || !a.callsBy(j, from) {
		return false
	}
	for k := j - 2; k >= max(from, j-LongestNaming); k-- {
		if a.Indefinite(k) {
			return a.somebodyIn(k, j)
		}
	}
	return false
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
	if first > b.FirstToken && (a.Tokens[first-1].Is(ClassPreposition) || a.Listed("where", first-1)) || !a.ActsFrom(first, b) {
		return false
	}
	v := a.Tokens[end]
	return v.Kind == TokenWord && !v.Capital() && !a.Possessive(end) && (v.Is(ClassAuxiliary|ClassVerb|ClassSay|ClassLead) || a.PastTense(end) || a.PastInSpanish(end) || a.VerbByArticle(end))
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
