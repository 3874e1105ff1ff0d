package profile

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// officeJoined is the office in a body that a predicate joins to a first one, which starts
// at token first, over words that say where or since when: "Gaston est chef du village et,
// depuis l’an dernier, président du Comité", "Es lavandera desde niña y secretaria general
// del Sindicato"; none where another verb comes first.
func (a *Profiled) officeJoined(first, limit int) office.Affiliation {
	for k := first + 1; k+2 < min(limit, first+prose.LongestPhrase); k++ {
		t := a.Tokens[k]
		if a.Is(k, ";") || a.Is(k, ":") || t.Is(prose.ClassRelative) && !t.Is(prose.ClassConjunction|prose.ClassPreposition) || a.SayingAt(k) || a.Auxiliary(k) {
			return office.Affiliation{}
		}
		if !t.Is(prose.ClassConjunction) {
			continue
		}
		next := k + 1
		if a.Is(next, ",") {
			for next++; next < limit && !a.Is(next, ","); next++ {
			}
			next++ // "et, depuis l’an dernier, président"
		}
		for next < limit && a.Adverb(next) {
			next++
		}
		if next < limit && a.Tokens[next].Is(prose.ClassRole) && !a.Tokens[next].Capital() {
			return a.Sane(a.Office(next, a.AppositionEnd(next, limit)))
		}
	}
	return office.Affiliation{}
}
