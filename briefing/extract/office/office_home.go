package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// WithoutHome cuts where somebody lives or works off the noun of a trade:
// "viticulteur à Épernay", "vecina de Tarapaya". A seat keeps its place.
func (a *Worded) WithoutHome(noun, last int) int {
	if a.Tokens[noun].More > 0 || a.ListedOffice("office-seat", noun) || a.ListedOffice("office-field", noun) || a.ListedOffice("office-body", noun) {
		return last
	}
	for i := noun + 1 + int(a.Tokens[noun].More); i+1 < last; i++ {
		t := a.Tokens[i]
		if !t.Is(prose.ClassPreposition) || t.Capital() {
			continue
		}
		if a.Lexicon.Language == "es" && i > noun+2 && (a.Tokens[i-1].Capital() || a.Tokens[i-1].Is(prose.ClassPortfolio)) {
			continue // "comisionada para la Búsqueda de Personas Desaparecidas"
		}
		next := i + 1
		for next < last-1 && a.Tokens[next].Is(prose.ClassArticle) {
			next++
		}
		switch a.LowerWord(i) {
		case "de", "d'", "d’", "du", "del", "à", "au", "en", "a":
			if a.KinRomance(noun) && t.Is(prose.ClassPreposition) && strings.HasPrefix(a.LowerWord(i), "d") {
				continue // "viuda de Juan Pérez"
			}
			if a.ListedOffice("lives-there", noun) {
				return i
			}
			if a.Tokens[next].Capital() || a.Is(next, "son") || a.Is(next, "su") {
				return i
			}
			if a.Is(next, "retraite") || a.calledPlace(i, next, last) {
				return i
			}
		case "aux", "sur", "sobre":
			if a.Tokens[next].Capital() {
				return i // "piroguier sur la Tsiribihina"
			}
		case "dans", "près", "cerca", "devant", "sous", "entre", "junto", "frente", "bajo":
			return i
		}
	}
	return last
}

// TownOfTwo reports whether the two capitals at [begin, end) that nothing shows to
// be a body are a place of two words: "estudiante de Puerto Claro", "de El Roble".
func (a *Worded) TownOfTwo(begin, end int) bool {
	return end == begin+2 && a.Tokens[begin].Capital() && a.Tokens[begin+1].Capital() && !a.Tokens[begin].Is(prose.ClassOrg) && !a.Tokens[begin+1].Is(prose.ClassOrg) && a.Tokens[begin+1].Shape == prose.ShapeCapital && !a.Brand(begin) && !a.Brand(begin+1)
}

// PlaceOfTrade reports whether a place alone stands at [begin, end) behind a trade:
// "net mender, Kenya" says where and not for whom; "Minister of Health, Kenya" both.
func (a *Worded) PlaceOfTrade(role string, begin, end int) bool {
	t := a.Tokens[begin]
	known := t.Is(prose.ClassPlace) && end <= begin+1+int(t.More)
	return a.TradeOnly(role) && (known || end == begin+1 && t.Shape == prose.ShapeCapital && !a.Institution(begin, end) && !a.Brand(begin))
}

// calledPlace reports whether the preposition at token i leads with its article to
// a small word and a name behind it: "du quai Sud", "en el cerro San Blas".
func (a *Worded) calledPlace(i, next, last int) bool {
	if next == i+1 && !a.Is(i, "du") && !a.Is(i, "del") && !a.Is(i, "au") || next+1 >= last {
		return false
	}
	t := a.Tokens[next]
	return t.Kind == prose.TokenWord && !t.Capital() && a.Tokens[next+1].Capital() && !t.Is(prose.ClassOrg|prose.ClassRole|prose.ClassText|prose.ClassPreposition|prose.ClassPerson)
}

// residentOfBody reports whether "residente" at token i is the second half of a Spanish
// office rather than where somebody lives: "representante residente del PNUD".
func (a *Worded) residentOfBody(i, last int) bool {
	return a.Lexicon.Language == "es" && a.Listed("office-kind", i) && a.Tokens[i-1].Is(prose.ClassRole) && (i+1 == last || a.Is(i+1, "del") || a.Is(i+1, "de"))
}

// HomeApart reports whether the two capitals at token i, which a comma and "de" set apart
// from a trade or kin, are where somebody is from: "maestra, de Villa Clara". A plural in
// front is a body: "Manos Limpias".
func (a *Worded) HomeApart(role string, i, limit int) bool {
	return i < limit && (a.TradeOnly(role) || a.KinOf(role)) && a.TownOfTwo(i, a.BodyEnd(i, limit)) && !strings.HasSuffix(a.Word(a.Tokens[i]), "s")
}
