package extract

import "strings"

// withoutHome cuts where somebody lives or works off the noun of a trade:
// "viticulteur à Épernay", "vecina de Tarapaya". A seat keeps its place.
func (a *analysis) withoutHome(noun, last int) int {
	if a.atTheBar(noun, last) {
		return last
	}
	if a.tokens[noun].more > 0 || a.listedOffice("office-seat", noun) || a.listedOffice("office-field", noun) || a.listedOffice("office-body", noun) {
		return last
	}
	for i := noun + 1 + int(a.tokens[noun].more); i+1 < last; i++ {
		t := a.tokens[i]
		if !t.is(classPreposition) || t.capital() {
			continue
		}
		next := i + 1
		for next < last-1 && a.tokens[next].is(classArticle) {
			next++
		}
		switch a.lowerWord(i) {
		case "de", "d'", "d’", "du", "del", "à", "au", "en", "a":
			if a.kinRomance(noun) && t.is(classPreposition) && strings.HasPrefix(a.lowerWord(i), "d") {
				continue // "viuda de Juan Pérez"
			}
			if a.listedOffice("lives-there", noun) {
				return i
			}
			if a.tokens[next].capital() || a.is(next, "son") || a.is(next, "su") {
				return i
			}
			if a.is(next, "retraite") {
				return i
			}
		case "aux", "sur", "sobre":
			if a.tokens[next].capital() {
				return i // "piroguier sur la Tsiribihina"
			}
		case "dans", "près", "cerca", "devant", "sous", "entre", "junto", "frente", "bajo":
			return i
		}
	}
	return last
}
