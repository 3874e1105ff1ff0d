package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// pointedEnd is the token behind what points back at a body at token i: "ce
// même", "dicha"; i when nothing does.
func (a *Affiliated) pointedEnd(i, last int) int {
	j := i
	for j < last && j < i+2 && a.Listed("pointing", j) {
		j++
	}
	if j < last && j > i && a.Tokens[j].Is(prose.ClassOrg) && !a.Tokens[j].Capital() {
		return j
	}
	return i
}

// pastAdjectives is the token of the noun of a body behind the small adjectives
// at token i that follow an article: "del influyente Comité".
func (a *Affiliated) pastAdjectives(i, last int, article bool) int {
	if !article || i >= last || a.Tokens[i].Capital() || a.Tokens[i].Is(prose.ClassOrg) {
		return i
	}
	for j := i; j < min(last, i+3); j++ {
		t := a.Tokens[j]
		if j > i && t.Capital() && t.Is(prose.ClassOrg) {
			return j
		}
		if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassRole|prose.ClassOrg|prose.ClassArticle) {
			return i
		}
	}
	return i
}

// bodyAtWork is the body behind a later "à" or "en" where the one at [begin,
// end) behind the preposition at token i is only a part of it or a subject: "de
// la division Afrique à l'Institut Kora", "de la médecine du VIH au CHU"; the
// zero value when there is none.
func (a *Affiliated) bodyAtWork(i, begin, end, last, noun int) bodyPlace {
	part := a.Listed("unit", begin) || !a.Tokens[begin].Capital() && a.Listed("governing", begin)
	subject := end == begin+1 && a.Tokens[begin].Shape == prose.ShapeUpper && i > noun+2 && !a.HoldsCapital(noun+1, i)
	if !part && !subject {
		return bodyPlace{}
	}
	for k := begin + 1; k+1 < last; k++ {
		if t := a.Tokens[k]; !t.Is(prose.ClassPreposition) || t.Capital() {
			continue
		}
		belongs := false
		switch a.LowerWord(k) {
		case "à", "au", "aux", "chez", "en", "auprès", "sein":
		case "de", "du", "del", "d'", "d’":
			belongs = true // "chef du service des urgences du CHU de Lens"
		default:
			continue
		}
		first := k + 1
		for first < last && (a.Tokens[first].Is(prose.ClassArticle) || a.Is(first, "de") || a.Is(first, "du")) && !a.Tokens[first].Capital() {
			first++
		}
		if first >= last {
			return bodyPlace{}
		}
		t := a.Tokens[first]
		stop := a.BodyEnd(first, last)
		if t.Is(prose.ClassPlace) && t.Capital() && first+int(t.More)+1 >= stop && t.Shape != prose.ShapeUpper {
			continue
		}
		if belongs && part && (a.PartOfNamed(begin, first, stop) || a.partOfSmall(begin, first, stop)) {
			return bodyPlace{k, first, stop}
		}
		if belongs && (!part || !t.Capital() || !t.Is(prose.ClassOrg) && (a.Tokens[begin].Capital() || !a.Institution(first, stop)) && t.Shape != prose.ShapeUpper) {
			continue
		}
		if belongs && a.Lexicon.Language == "es" && t.Capital() && t.Is(prose.ClassRole) {
			return bodyPlace{} // "Oficina del Alto Comisionado": it bears the name of who runs it
		}
		if belongs && !t.Is(prose.ClassOrg) && a.bodyBehindPlace(first, stop) {
			continue // "de la sede de Quibdó de la Red de Mujeres"
		}
		if a.Is(k, "en") && a.Lexicon.Language == "es" && first == k+1 && !t.Is(prose.ClassOrg) && t.Shape != prose.ShapeUpper {
			continue // "Unidad Académica de Ingeniería en Computación de la Universidad"
		}
		if t.Capital() && (a.Institution(first, stop) || stop > first+1 || a.Is(k, "chez")) || a.Workplace(first) {
			if part && !a.Is(i, "de") && !a.Is(i, "du") && !a.Is(i, "del") && !a.Is(i, "d'") && !a.Is(i, "d’") && !a.Is(i, "des") {
				k = i // "professeur au département de géologie de l'Université"
			}
			return bodyPlace{k, first, stop}
		}
	}
	return bodyPlace{}
}

// partOfSmall reports whether a part of a body at token begin in small letters is one
// of the French body at [first, last), whose noun has none either: "pôle juridique de
// l’association Droit au Toit".
func (a *Affiliated) partOfSmall(begin, first, last int) bool {
	return a.Lexicon.Language == "fr" && !a.Tokens[begin].Capital() && !a.Tokens[first].Capital() && a.Tokens[first].Is(prose.ClassOrg) && !a.Listed("unit", first) && !a.Listed("governing", first) && a.DefiniteIn(first-1) && a.HoldsCapital(first+1, last)
}

// bodyBehindPlace reports whether the capitals at [first, last) begin with where a
// part of a body is, and the body follows behind a preposition with its article.
func (a *Affiliated) bodyBehindPlace(first, last int) bool {
	for k := first + 1; k+1 < last; k++ {
		if t := a.Tokens[k]; !t.Is(prose.ClassPreposition|prose.ClassArticle) || t.Capital() {
			continue
		}
		if n := a.Tokens[k+1]; n.Capital() && n.Is(prose.ClassOrg) && !a.Institution(first, k) {
			return true
		}
	}
	return false
}

// nowBehind reports whether an office of today follows the name at token i
// behind a comma: "Un ancien locataire, Paul Mbaye, aujourd'hui guide".
func (a *Affiliated) nowBehind(i int) bool {
	end := a.NameEnd(i, min(len(a.Tokens), i+prose.LongestName))
	if end+2 >= len(a.Tokens) || !a.Is(end, ",") {
		return false
	}
	switch a.LowerWord(end + 1) {
	case "aujourd'hui", "aujourd’hui", "désormais", "hoy", "ahora", "actualmente", "actuellement":
		return a.Tokens[end+2].Is(prose.ClassRole)
	}
	return false
}

// bodyInSmall is the body that the noun at token i means, whose name a Romance
// language opens with that noun in small letters: "ce même ministère" for "le
// ministère de la Santé"; "" when none was named.
func (a *Affiliated) bodyInSmall(i int) string {
	if !a.Romance() {
		return ""
	}
	word := a.LowerWord(i)
	for j := i - 1; j > max(0, i-8*prose.Widest); j-- {
		if a.Tokens[j].Shape == prose.ShapeCapital || a.LowerWord(j) != word {
			continue
		}
		if end := a.BodyEnd(j, a.BlockEnd(j)); end > j+1 && end <= i && a.HoldsCapital(j+1, end) {
			return a.OrgText(j, end)
		}
	}
	return ""
}

// officeBeforeTitle reads "Le conseiller du Royaume, le professeur Diop": the
// office says more than the title in front of the name.
func (a *Affiliated) officeBeforeTitle(first, start, from int) office.Affiliation {
	trade := false
	if start == first && first > from && !a.Tokens[first-1].Capital() {
		if trade = a.Lexicon.Language == "fr" && a.Tokens[first-1].Is(prose.ClassRole) && !a.Tokens[first-1].Is(prose.ClassTitle) && a.TradeOnly(a.LowerWord(first-1)); trade || a.Tokens[first-1].Is(prose.ClassTitle) {
			first-- // "le professeur", "l’agronome": in small letters
		}
	}
	if !a.Romance() || start != first+1 || !trade && !a.Tokens[first].Is(prose.ClassTitle) || first-3 < from || !a.Definite(first-1) || !a.Is(first-2, ",") {
		return office.Affiliation{}
	}
	i, last := a.OfficePiece(first-2, from)
	if i >= last || a.besideHolder(i, last, first, from) {
		return office.Affiliation{}
	}
	return a.officeIn(i, last, from)
}

// beforeSein is the token before "au sein" where that stands in front of the
// preposition at token i; i where it does not.
func (a *Affiliated) beforeSein(i int) int {
	if i > 1 && (a.Is(i-1, "sein") || a.Is(i-1, "seno")) {
		return i - 2
	}
	return i
}

// holdsPrepositionRomance reports whether a preposition stands at [first, last):
// where somebody works, and no second noun for what somebody is.
func (a *Affiliated) holdsPrepositionRomance(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Tokens[i].Is(prose.ClassPreposition) && !a.Tokens[i].Capital() {
			return true
		}
	}
	return false
}

// adjacentOffice reads "bras droit du Premier ministre Paul Diop": of two
// offices the one right before the name is that of its bearer.
func (a *Affiliated) adjacentOffice(first, start, from int) office.Affiliation {
	if !a.Romance() || start != first || first-2 < from || !a.Tokens[first-1].Is(prose.ClassRole) || a.Tokens[first-1].Is(prose.ClassOrg) {
		return office.Affiliation{}
	}
	for k := first - 1; k > max(from, first-5); k-- {
		t := a.Tokens[k]
		switch {
		case a.Is(k, "du"), a.Is(k, "del"), a.Is(k, "au"), a.Is(k, "al"):
			return a.officeIn(k+1, first, from)
		case t.Is(prose.ClassArticle) && !t.Capital() && a.Tokens[k-1].Is(prose.ClassPreposition):
			return a.officeIn(k+1, first, from)
		case t.Kind != prose.TokenWord, t.Is(prose.ClassPreposition | prose.ClassArticle | prose.ClassConjunction | prose.ClassOrg):
			return office.Affiliation{}
		}
	}
	return office.Affiliation{}
}

// joinsOthers reports whether the words at [first, last) name more people than
// one: "la delegada y tres vecinos", "le maire et ses adjoints".
func (a *Affiliated) joinsOthers(first, last int) bool {
	for k := first + 1; k+1 < last; k++ {
		if !a.Tokens[k].Is(prose.ClassConjunction) {
			continue
		}
		for n := k + 1; n < min(last, k+3); n++ {
			if t := a.Tokens[n]; t.Is(prose.ClassPreposition) || t.Capital() {
				break
			}
			if n > k+1 && a.PluralOffice(n) && !a.Tokens[n].Is(prose.ClassRole) {
				return true
			}
		}
	}
	return false
}

// bodyBesideOffice reports whether the capitals at [first, last) right behind an office
// that is held in bodies can only be one: "porte-parole Greenpeace", "permanente Setca".
func (a *Affiliated) bodyBesideOffice(noun, first, last int) bool {
	if a.Lexicon.Language != "fr" || !a.ListedOffice("office-body", noun) || last-first > 3 || a.PersonalName(first, last) {
		return false
	}
	for k := first; k < last; k++ {
		t := a.Tokens[k]
		if !t.Capital() || t.Kind != prose.TokenWord || t.Is(prose.ClassRole|prose.ClassTitle|prose.ClassTime) || a.FieldOf(k) || a.Lexicon.Has("common", a.LowerWord(k)) || k == first && (t.Is(prose.ClassPlace) || a.Listed("demonym", k) || prose.GivenNames()[a.LowerWord(k)]) {
			return false
		}
	}
	return true
}
