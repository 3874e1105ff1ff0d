package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// bornIn reports whether a Spanish bracket at [first, last) says where and when
// somebody was born: "(Loja, 1971)".
func (a *Affiliated) bornIn(first, last int) bool {
	return a.Lexicon.Language == "es" && last-first > 2 && last < len(a.Tokens) && a.Tokens[last-1].Kind == prose.TokenNumber && a.Tokens[last-1].Span.Len() == 4 && a.Is(last-2, ",") && a.FirstRole(first, last) < 0
}

// bodySince is the body behind the statement of time in the Spanish office at [first,
// end): "portavoz desde 2014 de la Red Sur"; "".
func (a *Affiliated) bodySince(first, end, limit int) string {
	if a.Lexicon.Language != "es" {
		return ""
	}
	for k := first + 1; k < min(end, first+5); k++ {
		if a.Is(k, "con") {
			// "geóloga con veinte años de experiencia en el Instituto Azul"
			for in := k + 3; in+1 < min(end, k+office.LongestDuration+2); in++ {
				if a.Is(in, "en") {
					org, _ := a.StatedBody(in+1, limit, true)
					return org
				}
			}
			return ""
		}
		if a.Listed("lasting", k) {
			return a.BodyAfterOffice(k-1, limit)
		}
	}
	return ""
}

// titledOverTrade reads "La directora del Instituto, arquitecta Ana Roa" and "La
// delegada del Ministerio, Obst. Ana Roa": of an office in a body and a trade without
// an article right before the name, the office says more.
func (a *Affiliated) titledOverTrade(first, from int) office.Affiliation {
	comma := first - 2
	if t := a.Tokens[max(first-1, 0)]; a.Romance() && comma > from && a.Is(comma, ",") && t.Is(prose.ClassTitle) && !t.Is(prose.ClassRole) && !t.Capital() {
		return a.titledBefore(comma+1, from) // "El director general de Migraciones, don Luis Mena"
	}
	if a.Lexicon.Language != "es" {
		return office.Affiliation{}
	}
	switch {
	case comma > from && a.Is(comma, ",") && a.Tokens[first-1].Is(prose.ClassRole) && !a.Tokens[first-1].Capital():
	case first-3 > from && a.Is(first-1, ".") && a.Tokens[first-2].Shape == prose.ShapeCapital && a.Tokens[first-2].Span.Len() < 6 && a.Is(first-3, ","):
		comma = first - 3
	default:
		return office.Affiliation{}
	}
	if f := a.titledBefore(comma+1, from); f.Org != "" {
		return f
	}
	return office.Affiliation{}
}

// asideEnd is the dash that closes what a Spanish dash opens at token i behind a name:
// "Ana Roa —abogada de las familias— dijo"; i for none.
func (a *Affiliated) asideEnd(i, limit int) int {
	if a.Lexicon.Language != "es" || i >= limit || !a.DashAt(i) {
		return i
	}
	for k := i + 2; k < min(limit, i+prose.Widest/4); k++ {
		if a.DashAt(k) {
			return k
		}
	}
	return i
}
