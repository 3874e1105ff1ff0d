package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// fieldEnd is the token behind what a bureau is for in small letters at token
// i: "of consumer protection"; i when nothing says so.
func (a *Worded) fieldEnd(i, limit int) int {
	if i+1 >= limit || !a.Is(i, "of") || a.Tokens[i+1].Capital() {
		return i
	}
	j := i + 1
	for j < limit && j < i+4 && a.Tokens[j].Kind == prose.TokenWord && !a.Tokens[j].Capital() && !a.Tokens[j].Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition|prose.ClassRelative|prose.ClassAuxiliary|prose.ClassVerb) {
		j++
	}
	return j
}

// ToldTo reports whether the body whose name starts at token i is only whom
// somebody told something: "told the BBC", "a déclaré à l'AFP", "dijo a Efe".
func (a *Worded) ToldTo(i int) bool {
	j := i - 1
	for j > 0 && a.Tokens[j].Is(prose.ClassArticle) && !a.Tokens[j].Is(prose.ClassPreposition) {
		j--
	}
	if j < 1 {
		return false
	}
	if a.Lexicon.Language == "en" {
		return a.Listed("told", j)
	}
	switch a.LowerWord(j) {
	case "à", "au", "aux", "a", "al":
		for k := j - 1; k > max(0, j-4); k-- {
			if a.Tokens[k].Is(prose.ClassSay | prose.ClassSaying) {
				return true
			}
			if a.Tokens[k].Kind == prose.TokenMark {
				return false
			}
		}
	}
	return false
}

// OfficeOfItsOwn is the token behind "’s regional office" at token i, where the
// office is only a place of work of the body in front; i for none.
func (a *Worded) OfficeOfItsOwn(i, limit int) int {
	if a.Lexicon.Language != "en" || i+2 >= limit || !a.Possessive(i) {
		return i
	}
	j := i + 1
	for j < limit && a.Listed("rank", j) && !a.Tokens[j].Capital() && !a.Listed("workroom", j) {
		j++
	}
	if j < limit && a.Listed("workroom", j) && !a.Tokens[j].Capital() {
		return j + 1
	}
	return i
}

// WholeOf is the body of which the tokens [first, last) name a part: "Lund
// University" for "Department of Law of Lund University" and "Lund University’s
// Department of Law"; the tokens themselves where they name no part.
func (a *Worded) WholeOf(first, last int) (int, int) {
	for k := first + 1; k+1 < last; k++ {
		if a.Possessive(k) && a.Listed("academic-unit", k+1) && a.Tokens[k+1].Capital() && a.Institution(first, k) {
			return first, k
		}
		if !a.Is(k, "of") || k < first+3 || !a.Listed("academic-unit", first) {
			continue
		}
		next := k + 1
		for next < last && a.Tokens[next].Is(prose.ClassArticle) {
			next++
		}
		if a.Institution(next, last) && !a.Tokens[next].Is(prose.ClassPlace) && !a.Listed("academic-unit", next) {
			return next, last
		}
	}
	return first, last
}

// causeInName reports whether the Spanish preposition at token j opens, within the
// name of the body that starts at token i, what it is for or where it stands:
// "Plataforma por las Bibliotecas", "Familias tras los Muros". Behind "por" an
// office or a person does something.
func (a *Worded) causeInName(i, j, limit int) bool {
	if a.Lexicon.Language != "es" || j <= i || j > i+6 || !a.Tokens[i].Capital() {
		return false
	}
	switch a.LowerWord(j) {
	case "por", "con", "ante":
		if !a.Tokens[i].Is(prose.ClassOrg) && (!a.Plural(i) || a.OpensSentence(i) || a.Is(j, "ante")) {
			return false // also "Católicas por el Derecho a Decidir"
		}
	case "tras", "sin", "entre", "hacia", "contra":
		if a.OpensSentence(i) && !a.Tokens[i].Is(prose.ClassOrg) {
			return false
		}
	default:
		return false
	}
	k := j + 1
	for k < limit && (a.Tokens[k].Is(prose.ClassArticle) || a.Indefinite(k)) && !a.Tokens[k].Capital() {
		k++
	}
	if k >= limit || !a.Tokens[k].Capital() || a.Tokens[k].Is(prose.ClassOrg|prose.ClassRole|prose.ClassTitle|prose.ClassTime|prose.ClassPlace) {
		return false
	}
	return k > j+1 || !a.GivenName(k) // "Movimiento por la Vida": no Vida has an article
}

// mereGoal reports whether the "para" or "en" at token j tells what somebody does for
// the body whose name starts at token i, and is none of it: "la enviada de la Unión
// Africana para la mediación", "del Banco Andino en conversación telefónica", but "Instituto Ceiba para la Paz", "Comisión para la verdad".
func (a *Worded) mereGoal(i, j, limit int) bool {
	if !a.Is(j, "para") && !a.Is(j, "en") || j < i+2 {
		return false
	}
	capitals := 0
	for k := i; k < j; k++ {
		if a.Tokens[k].Capital() {
			capitals++
		}
	}
	if capitals < 2 || j+1 < limit && a.Tokens[i].Is(prose.ClassOrg) && a.Tokens[j+1].Capital() {
		return false // also "Comisión Económica para África"
	}
	if j+1 < limit && prose.InfinitiveSpanish(a.LowerWord(j+1)) && !a.Tokens[j+1].Capital() {
		return true // "su contacto en la Policía Nacional para obtener datos"
	}
	for k := j + 1; k < min(limit+1, len(a.Tokens), j+8) && (a.Tokens[k].Kind == prose.TokenWord || a.Is(k, "(")); k++ {
		if a.Tokens[k].Capital() && (a.Is(j, "en") || !a.Tokens[k].Is(prose.ClassPlace)) || a.Is(k, "(") && k+2 < len(a.Tokens) && a.Tokens[k+1].Shape == prose.ShapeUpper && a.Is(k+2, ")") {
			return false
		}
	}
	return true
}

// aidedBehind reports whether those whom a Spanish body helps, with a capital, stand
// behind the "a" at token j of its name: "a los Ganaderos", "a Víctimas".
func (a *Worded) aidedBehind(j, limit int) bool {
	k := j + 1
	for k < limit && a.Tokens[k].Is(prose.ClassArticle) && !a.Tokens[k].Capital() {
		k++
	}
	return k < limit && a.Tokens[k].Capital() && !a.Tokens[k].Is(prose.ClassTitle|prose.ClassTime|prose.ClassPlace) && !a.GivenName(k)
}

// sharedInName reports whether "with" or "without" at token j belongs to the
// name of the English body at token i, since it says whom it is of: "Association
// of Women with Disabilities", "Network of People living with HIV".
func (a *Worded) sharedInName(i, j, limit int) bool {
	if a.Lexicon.Language != "en" || j < i+2 || j+1 >= limit || !a.Is(j, "with") && !a.Is(j, "without") && !a.Is(j, "living") {
		return false
	}
	if a.Is(j, "living") {
		return a.Is(j+1, "with") && a.Tokens[j-1].Capital() && a.Tokens[min(j+2, limit-1)].Capital()
	}
	whom := j - 1
	if a.Is(whom, "living") || a.Is(whom, "Living") {
		whom--
	}
	t := a.Tokens[j+1]
	return a.Tokens[whom].Capital() && (a.Plural(whom) || a.Listed("several", whom)) && t.Capital() && !t.Is(prose.ClassPlace|prose.ClassOrg|prose.ClassTitle|prose.ClassRole|prose.ClassTime) &&
		(t.Shape == prose.ShapeUpper || a.Plural(j+1) || a.Common(j+1)) && a.Institution(i, j) && !a.GivenName(j+1)
}

// nounInName reports whether the small word at token j is a noun of the name of a French
// or Spanish body, and not the verb of saying that is written like it: "d’analyse",
// "de alerta".
func (a *Worded) nounInName(j int) bool {
	t := a.Tokens[j]
	if !a.Romance() || a.Lexicon.Language == "fr" && prose.InfinitiveFrench(a.LowerWord(j)) || a.Lexicon.Language == "es" && prose.InfinitiveSpanish(a.LowerWord(j)) {
		return false
	}
	return t.Kind == prose.TokenWord && !t.Capital() && t.Is(prose.ClassSay) && (a.Is(j-1, "d'") || a.Is(j-1, "d’") || a.Is(j-1, "de")) && !t.Is(prose.ClassAuxiliary|prose.ClassRelative|prose.ClassPreposition|prose.ClassAdverb)
}

// dateInName reports whether the capitalised month or day at token j belongs to the
// name of the Spanish body that starts at token i: Spanish writes every other with a
// small letter. "Abuelas de Plaza de Mayo", "Hospital 12 de Octubre".
func (a *Worded) dateInName(i, j int) bool {
	return a.Lexicon.Language == "es" && j > i+1 && a.Is(j-1, "de") && a.Tokens[j].Shape == prose.ShapeCapital && (a.Tokens[j-2].Capital() || a.Tokens[j-2].Kind == prose.TokenNumber)
}

// oneBehindMany reports whether the small word at token j stands right behind a small
// noun in the plural and is none itself, so that it is no adjective of it: "Veille des
// cimes classe".
func (a *Worded) oneBehindMany(j int) bool {
	noun, t := a.Tokens[j-1], a.Tokens[j]
	if !a.Romance() || noun.Kind != prose.TokenWord || noun.Capital() || t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassConjunction|prose.ClassParticle) {
		return false
	}
	switch a.LowerWord(j - 2) {
	case "des", "les", "los", "las":
	default:
		return false
	}
	many := func(w string) bool { return strings.HasSuffix(w, "s") || strings.HasSuffix(w, "x") }
	w := a.LowerWord(j)
	return many(a.LowerWord(j-1)) && !many(w) && !strings.HasSuffix(w, "ant") && !a.Listed("clitic", j)
}

// beyondWorkplace reports whether the word at token j goes on behind the proper part of a
// French or Spanish workplace in small letters that starts at token i, with what somebody
// was there for or does besides: "la prison de Kita pour un vol", "exerce à l’hôpital de
// Kita et suit nos équipes", but "collectif Femmes et terre", "l’hôpital de Kita et Ségou".
func (a *Worded) beyondWorkplace(i, j, limit int) bool {
	if !a.Romance() || j+1 >= limit || !a.Tokens[j-1].Capital() || a.Tokens[i].Capital() || a.Listed("outfit", i) || !a.Listed("workplace", i) && !a.Listed("workplace-the", i) {
		return false
	}
	switch a.LowerWord(j) {
	case "pour", "para", "por":
		return a.Indefinite(j + 1)
	case "et", "y", "e":
		return a.Tokens[j+1].Kind == prose.TokenWord && a.Tokens[j+1].Shape == prose.ShapeLower
	}
	return false
}
