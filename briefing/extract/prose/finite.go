package prose

import "strings"

// imperfectFrench reports whether the word at token j, behind a noun or a name, has
// the ending of a French verb in the imperfect or the past: "Son père vendait des
// perles". The few nouns that end so are told apart.
func (a *Parsed) imperfectFrench(j int) bool {
	t := a.Tokens[j]
	if a.Lexicon.Language != "fr" || j == 0 || t.Kind != TokenWord || t.Capital() || t.Span.Len() < 6 || t.Is(ClassRole|ClassOrg|ClassPerson|ClassText|ClassPreposition) {
		return false
	}
	p := a.Tokens[j-1]
	if p.Kind != TokenWord || p.Is(ClassArticle|ClassDeterminer|ClassPreposition|ClassConjunction|ClassAdverb) {
		return false
	}
	w := a.LowerWord(j)
	if strings.HasSuffix(w, "ait") {
		return !a.Listed("not-imperfect", j)
	}
	return strings.HasSuffix(w, "aient") || strings.HasSuffix(w, "èrent")
}

// FiniteSpanish reports whether token i is a Spanish verb in the third person
// that closes the noun phrase before it: "su institución conserva", "la torre
// recibió". Many such forms are nouns too; a noun has a word before it that
// leads to one.
func (a *Parsed) FiniteSpanish(i int) bool {
	t := a.Tokens[i]
	if !t.Is(ClassFinite) || i == 0 || t.Capital() || t.Is(ClassRole|ClassOrg|ClassPerson|ClassText|ClassOccupation|ClassPreposition|ClassTime|ClassPeriod) {
		return false
	}
	p := a.Tokens[i-1]
	return p.Kind == TokenWord && !p.Is(ClassArticle|ClassDeterminer|ClassPreposition|ClassConjunction|ClassAdverb|ClassTitle|ClassSubordinate)
}

// verbOpensSpanish reports whether the word with a capital at token i, which
// opens its sentence, is a verb in the third person: "Participaron Ana Roa y
// Luis Mena". A word that people bear as a name is none.
func (a *Parsed) verbOpensSpanish(i int) bool {
	if a.Lexicon.Language != "es" {
		return false
	}
	w := a.LowerWord(i)
	if GivenNames()[w] || a.Listed("surname", i) {
		return false
	}
	if next := i + 1; (strings.HasSuffix(w, "a") || strings.HasSuffix(w, "e")) && next < len(a.Tokens) && a.Tokens[next].Capital() && !GivenNames()[a.LowerWord(next)] && !a.Tokens[next].Is(ClassTitle) {
		if a.Tokens[i].Is(ClassSay | ClassVerb) {
			return true // "Pide Patzán", "Hace Mena un llamado"
		}
		if a.Tokens[next].Shape != ShapeUpper && !a.Tokens[next].Is(ClassOrg|ClassPlace) {
			return false // "Encarna Mena", but "Modera Ana Mena", "Reporta CNS"
		}
	}
	return a.Tokens[i].Is(ClassFinite) && !a.Tokens[i].Is(ClassOrg|ClassRole|ClassText|ClassPlace) || len(w) > 6 && (strings.HasSuffix(w, "aron") || strings.HasSuffix(w, "ieron"))
}

// objectSpanish reports whether "la", "los" or "las" at token i, right behind a
// noun, is the object of the verb that follows: "la supervisora las llamó".
func (a *Parsed) objectSpanish(i int) bool {
	if a.Lexicon.Language != "es" || i == 0 || i+1 >= len(a.Tokens) || !a.ObjectPronoun(i) || !a.BareArticle(i) {
		return false
	}
	p, next := a.Tokens[i-1], a.Tokens[i+1]
	return !p.Capital() && !p.Is(ClassDeterminer|ClassAdverb) && !next.Capital() && (a.PastInSpanish(i+1) || next.Is(ClassFinite|ClassVerb|ClassSay|ClassAuxiliary))
}

// verbAndObject reports whether a Spanish phrase opens with a small word that must
// be a verb, since an article follows it: "limpia un hotel".
func (a *Parsed) verbAndObject(p NounPhrase) bool {
	if a.Lexicon.Language != "es" || p.Last-p.First < 2 || a.Tokens[p.First].Capital() || a.Tokens[p.First].Is(ClassDeterminer|ClassPronoun|ClassWe|ClassI) {
		return false
	}
	return a.VerbByArticle(p.First) && a.Tokens[p.First+1].Is(ClassArticle)
}

// SaidOfUs reports whether token i is by its ending a Spanish verb in the first person
// plural: "la Red de Mujeres pedimos". Adjectives that end so bear an accent.
func (a *Parsed) SaidOfUs(i int) bool {
	t := a.Tokens[i]
	if a.Lexicon.Language != "es" || t.Kind != TokenWord || t.Capital() || t.Span.Len() < 6 || t.Is(ClassRole|ClassOrg|ClassPerson|ClassText) {
		return false
	}
	w := a.Word(t)
	return (strings.HasSuffix(w, "amos") || strings.HasSuffix(w, "emos") || strings.HasSuffix(w, "imos")) && !strings.ContainsAny(w, "áéíóú") && !strings.HasSuffix(w, "remos")
}
