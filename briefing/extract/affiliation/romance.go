package affiliation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// fromBodyRomance reads "de l'ONG Horizon Vert", "del Instituto del Agua" and
// "de la fundación Raíces" behind a name. A lone capital without an article
// is where somebody comes from.
func (a *Affiliated) fromBodyRomance(i, limit int) office.Affiliation {
	if a.Is(i-1, ",") && a.Is(i, "al") && (a.Is(i+1, "frente") || a.Is(i+1, "mando")) {
		i += 2 // "Ana Roa, al frente de la Red Sur"
	}
	switch {
	case i+1 >= limit:
		return office.Affiliation{}
	case a.Is(i-1, ",") && (a.Is(i, "à") || a.Is(i, "au")) && i+3 < limit: // "Awa Kane, à l'Institut Kora,"
		j := i + 1
		for j < limit && a.Tokens[j].Is(prose.ClassArticle) && !a.Tokens[j].Capital() {
			j++
		}
		if end := a.BodyEnd(j, limit); end <= j+1 || !a.Institution(j, end) || !a.Tokens[j].Is(prose.ClassOrg) || a.Tokens[j].Is(prose.ClassPlace) || end >= limit || !a.Is(end, ",") && !a.Is(end, ".") {
			return office.Affiliation{}
		}
	case a.Is(i, "de"), a.Is(i, "d'"), a.Is(i, "d’"), a.Is(i, "du"), a.Is(i, "del"), a.Is(i, "chez"), a.Is(i, "des"), a.Is(i, "por"), a.Is(i, "pour"):
	default:
		return office.Affiliation{}
	}
	article, behind := a.Is(i, "du") || a.Is(i, "del") || a.Is(i, "chez"), i
	i++
	for i < limit && a.Tokens[i].Is(prose.ClassArticle) && !a.Tokens[i].Capital() {
		article = true
		i++
	}
	if i >= limit {
		return office.Affiliation{}
	}
	if org := a.SmallBodyAt(i, limit); org != "" && !a.Listed("area", i) && !a.Listed("unit", i) {
		return office.Affiliation{Org: org} // "Awa Kane, de la clinique de Kita"
	}
	small := a.Workplace(i) && article
	if org := a.smallBodySpanish(i, limit); article && org != "" {
		return office.Affiliation{Org: org}
	}
	if !a.Tokens[i].Capital() && !small {
		return office.Affiliation{}
	}
	end := a.BodyEnd(i, limit)
	if small {
		if end = a.BodyEnd(i+1, limit); end <= i+1 || !a.HoldsCapital(i+1, end) {
			return office.Affiliation{}
		}
	}
	if t := a.Tokens[i]; t.Is(prose.ClassPlace) && i+int(t.More)+1 >= end && t.Shape != prose.ShapeUpper {
		return office.Affiliation{}
	}
	if !small && !a.Institution(i, end) && !(article && end > i) && !(end > i+1 && a.Tokens[end-1].Capital()) && !a.IsBehindPerson(i, behind) {
		return office.Affiliation{}
	}
	return office.Affiliation{Org: a.OrgText(i, end)}
}

// OneOfOffice reads ", l'un des responsables du mouvement", ", una de las voceras
// de la Red" and "l'une de ses quatre chercheuses": the office of one of several, in
// the singular, and its body, which a possessive takes from what has been told.
func (a *Affiliated) OneOfOffice(i, limit int) office.Affiliation {
	if !a.Romance() || i+3 >= limit {
		return office.Affiliation{}
	}
	if a.Is(i, "l'") || a.Is(i, "l’") {
		i++
	}
	if w := a.LowerWord(i); w != "un" && w != "une" && w != "uno" && w != "una" {
		return office.Affiliation{}
	}
	i++
	own, ourOwn := -1, false
	switch {
	case a.Is(i, "des"):
		i++
	case a.Is(i, "de") && a.Listed("its", i+1):
		own = i + 1
		i += 2
	case a.Is(i, "de") && a.Tokens[i+1].Is(prose.ClassWe) && a.Tokens[i+1].Is(prose.ClassArticle):
		ourOwn = true
		i += 2
	case a.Is(i, "de") && a.Definite(i+1):
		i += 2
	default:
		return office.Affiliation{}
	}
	for n := 0; n < 3 && i+1 < limit && !a.PluralOffice(i) && a.oneHuman(i) == ""; n++ {
		if t := a.Tokens[i]; t.Kind == prose.TokenMark || t.Is(prose.ClassPreposition) {
			return office.Affiliation{}
		}
		i++ // "l'un des principaux responsables"
	}
	if i >= limit || !a.PluralOffice(i) && a.oneHuman(i) == "" {
		return office.Affiliation{}
	}
	a.Tokens[i].Class |= prose.ClassRole
	f := a.officeRomance(i, a.AppositionEnd(i, limit))
	if rest, ok := strings.CutPrefix(f.Role, a.Word(a.Tokens[i])); ok {
		f.Role = a.SingularOffice(i) + rest
	}
	if ourOwn && f.Org == "" {
		f.Org = a.Publisher()
	}
	if own > 0 && f.Org == "" {
		f.Org = a.OfficeOrg(own, a.BlockStart(own))
	}
	return f
}

// SingularOffice is the singular of the office in the plural at token i.
func (a *Affiliated) SingularOffice(i int) string {
	if one := a.OneOffice(a.LowerWord(i), prose.ClassRole|prose.ClassOccupation); one != "" {
		return one
	}
	if one := a.oneHuman(i); one != "" {
		return one
	}
	if one, ok := strings.CutSuffix(a.Word(a.Tokens[i]), "s"); ok && a.OpenTrades[a.LowerWord(i)] {
		if stem := strings.TrimSuffix(one, "e"); a.Lexicon.Language == "es" && strings.ContainsAny(stem[len(stem)-1:], "dlnr") {
			return stem // "uno de los buceadores"
		}
		return one // a noun that no list has: "l'un des mahouts"
	}
	return a.Word(a.Tokens[i])
}

// oneHuman is the singular of a Spanish plural in small letters that says what people
// are or what has befallen them: "heridos", "cargadores"; "".
func (a *Affiliated) oneHuman(i int) string {
	if a.Lexicon.Language != "es" || a.Tokens[i].Shape != prose.ShapeLower {
		return ""
	}
	for _, ending := range [...]string{"s", "es"} {
		one, ok := strings.CutSuffix(a.LowerWord(i), ending)
		if ok && (a.Lexicon.Has("human", one) || a.Lexicon.Classes[one]&prose.ClassOccupation != 0) && !a.Lexicon.Has("of-no-body", one) {
			return one
		}
	}
	return ""
}

// PastDateline is the token behind a place and a date with their dash at the
// front of a paragraph ("Washington, DC - La Comisión"); from for none.
func (a *Affiliated) PastDateline(from, end int) int {
	if !a.Romance() && a.Lexicon.Language != "en" || !a.SentenceOpens(from) {
		return from
	}
	if a.datelineAlone(from, end) {
		return end
	}
	for i := from; i < min(end-1, from+16); i++ {
		t := a.Tokens[i]
		switch {
		case a.Is(i, "–") || a.Is(i, "—") || a.Is(i, "-") && i > from && t.Span.Start > a.Tokens[i-1].Span.End && a.Tokens[i+1].Span.Start > t.Span.End:
			if i == from || !a.Romance() && !a.englishDateline(from, i) {
				return from
			}
			return i + 1
		case a.Lexicon.Language == "es" && i > from && a.Is(i, ".") && (a.Is(i+1, "-") || a.Is(i+1, "–") || a.Is(i+1, "—")):
			return i + 2 // "Puerto Montt (EFE).- Marta Soto"
		case t.Capital(), t.Kind == prose.TokenNumber, t.Is(prose.ClassTime), a.Is(i, ","), a.Is(i, "."), a.Is(i, "("), a.Is(i, ")"), a.Is(i, "/"), t.Is(prose.ClassPreposition | prose.ClassArticle | prose.ClassDeterminer):
		default:
			return from
		}
	}
	return from
}
