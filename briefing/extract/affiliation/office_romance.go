package affiliation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// officeRomance splits a French or Spanish office at [first, last): its noun
// first, then its field, then the body behind a preposition: "coordinatrice du
// programme d'eau de la Fondation Kora".
func (a *Affiliated) officeRomance(first, last int) office.Affiliation {
	for first < last && (a.Listed("beside-office", first) || a.Tokens[first].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Tokens[first].Is(prose.ClassWe) || a.Tokens[first].Kind == prose.TokenMark) {
		first++
	}
	stop, limit := a.OfficeStop(first, last), last
	first, last = a.WithoutAge(first, stop)
	if first >= last || a.joinsOthers(first, last) {
		return office.Affiliation{}
	}
	if a.Tokens[first].Is(prose.ClassWe) {
		return office.Affiliation{Role: a.NameText(first+1, last), Org: register.Ours}
	}
	noun := a.FirstRole(first, last)
	if a.Lexicon.Language == "fr" && last > first+3 && a.Is(first, "en") && a.Is(first+1, "charge") {
		noun = first + 1 // "en charge du plaidoyer à la Ligue"
	}
	if noun < 0 {
		if a.Tokens[first].Capital() && (a.Institution(first, last) || a.Tokens[first].Shape == prose.ShapeUpper || a.BodyEnd(first, last) == last) {
			return office.Affiliation{Org: a.OrgText(first, last)}
		}
		return office.Affiliation{}
	}
	for k := noun - 1; k > first; k-- {
		if a.Is(k, "como") {
			first = k + 1 // "confirmada este lunes como presidenta"
			break
		}
	}
	for k := first + 1; k < noun; k++ {
		if a.Tokens[k].Is(prose.ClassPreposition) && !a.Tokens[k].Capital() {
			if t := a.Tokens[first]; t.Capital() && t.Is(prose.ClassOrg) && !t.Is(prose.ClassRole|prose.ClassPerson) && a.Tokens[noun].Capital() && a.BodyEnd(first, last) == last {
				return office.Affiliation{Org: a.OrgText(first, last)} // "Instituto de la Mujer"
			}
			return office.Affiliation{} // "acompañada del alcalde"
		}
	}
	if f, ok := a.delegationRomance(first, noun, last); ok {
		return f // "un membre de la délégation"
	}
	if a.ListedOffice("of-no-body", noun) && noun+1 < last && a.Linking(a.Tokens[noun+1]) {
		return office.Affiliation{Role: a.NameText(first, last)} // "un sympathisant de la Ligue"
	}
	if b := a.BodyBehind(noun, last); b.Cut > 0 {
		b.Cut = a.beforeSein(b.Cut)
		for k := noun + 1; k+1 < b.Cut; k++ {
			if a.Tokens[k].Is(prose.ClassConjunction) && a.Tokens[k+1].Is(prose.ClassRole) && a.holdsPrepositionRomance(noun+1, k) && a.MerelyBelongs(a.LowerWord(k+1)) {
				b.Cut = a.WithoutHome(noun, k) // "éleveuse à Kayar et membre de la coopérative"
				break
			}
		}
		if b.Last == b.First+1 && !a.Tokens[b.First].Capital() && a.Tokens[b.First-1].Is(prose.ClassWe) {
			return office.Affiliation{Role: a.NameText(first, b.Cut), Org: register.Ours} // "ingeniera de nuestra organización"
		}
		if b.Last == b.First+1 && (!a.Tokens[b.First].Capital() || a.Listed("outfit", b.First) && a.Tokens[b.First].Shape == prose.ShapeUpper) && (a.Definite(b.First-1) || a.Tokens[b.First-1].Is(prose.ClassArticle) || a.Is(b.First-1, "du") || a.Is(b.First-1, "del") || a.Listed("pointing", b.First-1)) {
			if org := a.BodyOfNoun(b.First); org != "" {
				return office.Affiliation{Role: a.NameText(first, b.Cut), Org: org} // "vocera de la agencia"
			}
		}
		return office.Affiliation{Role: a.NameText(first, b.Cut), Org: a.OrgText(b.First, b.Last)}
	}
	// "coordinateur de projet MSF", "portavoz UNICEF".
	if end := last - 1; end > noun && a.Tokens[end].Shape == prose.ShapeUpper && prose.Acronymic(a.Word(a.Tokens[end])) && !a.Tokens[end-1].Is(prose.ClassPreposition|prose.ClassArticle) {
		return office.Affiliation{Role: a.NameText(first, end), Org: a.OrgText(end, last)}
	}
	for k := noun + 1; k+1 < last; k++ {
		if a.Tokens[k].Is(prose.ClassConjunction) && a.Tokens[k+1].Is(prose.ClassRole) && !a.Tokens[k+1].Is(prose.ClassPerson) {
			if f := a.officeRomance(k+1, last); f.Org != "" {
				role := a.NameText(first, a.WithoutHome(noun, k)) // "infirmière à Kayar"
				if !a.MerelyBelongs(f.Role) {
					role += " " + a.Word(a.Tokens[k]) + " " + f.Role // "marin et président de la Ligue"
				}
				return office.Affiliation{Role: role, Org: f.Org}
			}
			break
		}
	}
	// "directrice Greenpeace France"
	if i := noun + 1 + int(a.Tokens[noun].More); i < last && a.Tokens[i].Capital() && !a.Tokens[noun].Capital() && (i+1 < last && a.Institution(i, last) || a.bodyBesideOffice(noun, i, last)) {
		return office.Affiliation{Role: a.NameText(first, i), Org: a.OrgText(i, a.BodyEnd(i, last))}
	}
	return office.Affiliation{Role: a.NameText(first, a.WithoutHome(noun, last)), Org: a.bodyPastStop(stop, limit)}
}

// bodyPlace is where the body of an office stands: the role ends before cut.
type bodyPlace struct{ Cut, First, Last int }

// BodyBehind finds the body in which somebody has the office whose noun is at
// token noun; the zero value when none is named.
func (a *Affiliated) BodyBehind(noun, last int) bodyPlace {
	for i := noun + 1 + int(a.Tokens[noun].More); i+1 < last; i++ {
		t := a.Tokens[i]
		if !t.Is(prose.ClassPreposition) && !a.Is(i, "près") || t.Capital() {
			continue
		}
		begin := i + 1
		article := t.Is(prose.ClassArticle) || a.Is(i, "du") || a.Is(i, "des") || a.Is(i, "del") || a.Is(i, "al") || a.Is(i, "au") || a.Is(i, "aux")
		for begin < last && (a.Tokens[begin].Is(prose.ClassArticle) || a.Listed("its", begin)) && !a.Tokens[begin].Capital() {
			begin++
			article = true
		}
		if n := a.pointedEnd(begin, last); n > begin {
			begin, article = n, true // "de ce même ministère"
		}
		begin = a.pastAdjectives(begin, last, article)
		if begin >= last {
			break
		}
		if end := a.bodyOfOffice(noun, i, begin, last, article); end > begin {
			if a.headsPart(i) && a.unitOfLater(noun, begin, last) {
				continue
			}
			if at := a.bodyAtWork(i, begin, end, last, noun); at.Cut > 0 {
				return at
			}
			return bodyPlace{i, begin, end}
		}
	}
	return bodyPlace{}
}

// bodyOfOffice is where the body that starts at token begin, behind the
// preposition at token i, ends; begin when no body of the office stands there.
func (a *Affiliated) bodyOfOffice(noun, i, begin, last int, article bool) int {
	t := a.Tokens[begin]
	at, of := false, false
	switch a.LowerWord(i) {
	case "chez", "au", "à", "auprès", "près", "al", "en", "aux", "a", "dans":
		at = true
	case "de", "d'", "d’", "du", "des", "del", "pour", "para", "por", "sein":
		of = true
	}
	if !at && !of || a.ListedOffice("lives-there", noun) || t.Is(prose.ClassText) && !t.Capital() && strings.Contains(a.LowerWord(noun), "aut") {
		return begin // also "coautora del estudio"
	}
	if a.Listed("bar", begin) && a.ListedOffice("at-the-bar", noun) {
		return a.BodyEnd(begin, last) // "avocat au barreau de Douala"
	}
	if a.Is(i, "dans") {
		return a.smallBodyWithin(i, begin, last)
	}
	if !t.Capital() {
		if article && begin+1 < last && a.Tokens[begin+1].Capital() && !a.Tokens[begin+1].Is(prose.ClassPlace) && !a.Tokens[begin].Is(prose.ClassRole|prose.ClassOrg|prose.ClassPreposition) && a.Tokens[begin].Kind == prose.TokenWord && a.ListedOffice("owns", noun) {
			return a.BodyEnd(begin+1, last) // "dueña de la panadería El Trigal"
		}
		generic := a.Tokens[begin].Is(prose.ClassOrg) && !a.Tokens[begin].Is(prose.ClassPerson) && !a.Listed("unit", begin) && !a.Listed("no-employer", begin) && a.ListedOffice("office-body", noun)
		if !a.Workplace(begin) && !(article && (generic || a.Listed("workplace-the", begin))) || of && (a.Is(i, "pour") || a.Is(i, "para")) && !a.HoldsCapital(begin+1, a.BodyEnd(begin, last)) {
			return begin
		}
		if end := a.BodyEnd(begin, last); end == begin+1 && (a.Listed("session", begin) || of && !article && !a.ListedOffice("office-body", noun)) {
			return begin // "presidenta de la audiencia", "maestra de escuela"
		}
		if a.Is(i, "para") && a.Listed("part-of-world", begin) {
			return begin // "director para la región del Centro por la Justicia"
		}
		return a.BodyEnd(begin, last)
	}
	end := a.BodyEnd(begin, last)
	if at && !article && t.Is(prose.ClassPlace) && a.Lexicon.Language == "es" && a.Is(begin+1+int(t.More), "de") && end > begin+2+int(t.More) {
		return begin // "representante en México de Amnistía Andina"
	}
	stop := end
	if a.Is(end, "al") || a.Is(end, "a") {
		stop = last
	}
	spanish := a.Lexicon.Language == "es"
	within := spanish && a.Is(i, "en") && !article // "asesora en Género del Ministerio"
	if to := a.Is(i, "al"); (of || to || within) && a.fieldBeforeBody(begin, stop, article && !to && !(spanish && (a.Is(i, "para") || i > noun+1 && a.Tokens[i-1].Capital()))) {
		return begin // "portavoz de Medio Ambiente de la ONU"
	}
	if stop, ok := a.bodyOfOfficeSpanish(noun, i, begin, end, of, article); ok {
		return stop
	}
	if of && a.directsDeed(noun, begin, end, article) {
		return begin
	}
	if of && !article && a.services(begin) && spanish {
		return begin // "Directora de Servicios Urbanos, Programa de las Naciones Unidas"
	}
	if of && !article && a.Listed("field", begin) && !a.Institution(begin, end) {
		return begin // "delegado provincial de Educación"
	}
	if of && a.KinRomance(noun) {
		return begin // "viuda de Juan Pérez"
	}
	if end < len(a.Tokens)-2 && a.Is(end, "(") && a.Is(end+2, ")") && a.Tokens[end+1].Shape == prose.ShapeUpper && a.Register.Acronyms[a.Word(a.Tokens[end+1])] != "" {
		return end // a body with its acronym
	}
	if t.Is(prose.ClassPlace) && begin+int(t.More)+1 >= end && t.Shape != prose.ShapeUpper && !a.Is(begin, "Nations") && !a.Is(begin, "Naciones") {
		if of && a.ListedOffice("office-state", noun) && !a.ListedOffice("office-seat", noun) && !a.Is(i, "pour") && !a.Is(i, "para") {
			return end
		}
		return begin
	}
	if at && article && a.Tokens[noun].More > 0 && a.Institution(begin, end) && a.Tokens[begin].Is(prose.ClassOrg) {
		return end // "secretaria de Estado en el Ministerio de Pesca"
	}
	switch lone := (end == begin+1 || at && end == begin+2 && !a.Tokens[begin+1].Capital() || a.TownOfTwo(begin, end)) && t.Shape != prose.ShapeUpper && !a.Institution(begin, end); {
	case lone && end == begin+1 && !a.Brand(begin) && (a.Is(i, "en") || a.Is(i, "aux") || a.Is(i, "à") && !article) && a.Lexicon.Classes[a.LowerWord(begin)] == 0:
		return begin // "coordinadora en Ocaña"
	case a.ListedOffice("office-field", noun), a.Tokens[noun].More > 0 && a.Listed("state", noun+int(a.Tokens[noun].More)):
		return begin // "ministre de la Santé", "secretario de Estado de Energía"
	case a.ListedOffice("office-seat", noun) && a.Tokens[noun].More == 0 && lone && !article && of:
		return begin // "conseillère municipale de Lens"
	case a.Listed("compass", begin):
		return begin
	case a.Is(i, "chez"):
		return end
	case a.Is(i, "pour") || a.Is(i, "para") || a.Is(i, "por"):
		if a.Institution(begin, end) || begin == i+1 && a.employs(begin, end) {
			return end // "responsable des programmes pour Kora"
		}
		return begin
	case a.ListedOffice("office-seat", noun) && !a.ListedOffice("office-body", noun):
		if a.Institution(begin, end) || t.Shape == prose.ShapeUpper {
			return end
		}
		return begin
	case lone && !article && !a.ListedOffice("office-body", noun):
		return begin // "puisatier à Kayar"
	case lone && article && at && !a.ListedOffice("office-body", noun):
		return begin
	case a.Listed("office-bare", noun) && !a.Institution(begin, end) && t.Shape != prose.ShapeUpper && (end-begin < 3 || a.Listed("field", begin) || a.Listed("unit", begin)):
		return begin
	}
	return end
}
