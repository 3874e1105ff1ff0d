package office

import "attache/briefing/extract/prose"

// OfficeStop is where an office ends at the latest: before a relative clause,
// a participle with what hangs on it ("basé à Dakar"), "depuis 2019".
func (a *Worded) OfficeStop(first, last int) int {
	for last > first && a.Tokens[last-1].Kind == prose.TokenMark && (!a.Is(last-1, ".") || last-2 >= first && !a.Tokens[last-2].Capital()) {
		last--
	}
	for i := first + 1; i < last; i++ {
		t := a.Tokens[i]
		if t.Kind != prose.TokenWord || t.Capital() {
			continue
		}
		if a.Is(i, "con") && (a.countsYears(i, last) || i+1 < len(a.Tokens) && a.Tokens[i+1].Kind == prose.TokenNumber) {
			return i // "auxiliar con veinte años de oficio"
		}
		if a.Is(i, "à") && i+2 < last && a.Tokens[i+1].Kind == prose.TokenNumber || a.Is(i, "à") && a.ageInWords(i+1, last) {
			return i // "électricien à dix-sept ans"
		}
		if a.Tokens[i-1].Capital() && a.causeInName(i-1, i, last) {
			continue // "vocera de Familias tras los Muros"
		}
		switch a.LowerWord(i) {
		case "comme", "como":
			if i+1 < len(a.Tokens) && !a.Tokens[i+1].Is(prose.ClassRole) {
				return i // "puisatier comme lui"
			}
		case "par":
			if !a.MembersGoOn(i) && !a.Is(i+1, "intérim") {
				return i // also "coordonnatrice par intérim de l’Agence"
			}
		case "y", "et":
			if i+2 < last && a.Definite(i+1) && !a.Tokens[i+1].Capital() && a.Tokens[i+2].Is(prose.ClassRole) {
				return i // "es lavandera y la presidenta del Sindicato la llamó"
			}
		case "depuis", "desde", "allí", "ahí", "antes", "durant", "durante", "pendant", "lors", "après", "avant", "tras", "dont", "où", "donde":
			return i
		case "en":
			if i+1 < len(a.Tokens) && a.Tokens[i+1].Kind == prose.TokenNumber {
				return i // "nommé juriste en 2019"
			}
		}
		if t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer) || a.Listed("met", i) || a.Listed("based", i) && !a.residentOfBody(i, last) || i > first+1 && a.ParticipleOf(i) && !a.Listed("office-adjective", i) || a.Is(i, "de") && i+2 < len(a.Tokens) && (a.Is(i+1, "son") || a.Is(i+1, "profession") || a.Is(i+1, "métier") || a.Is(i+1, "formation") || a.Is(i+1, "profesión") || a.Is(i+1, "oficio")) {
			return i
		}
	}
	return last
}

// ageInWords reports whether "dix-sept ans" stands at token i.
func (a *Worded) ageInWords(i, last int) bool {
	for k := i; k < min(last, i+5); k++ {
		if a.Is(k, "ans") {
			return k > i
		}
		if t := a.Tokens[k]; t.Kind == prose.TokenMark && !a.Is(k, "-") || t.Capital() || t.Is(prose.ClassArticle|prose.ClassPreposition|prose.ClassRole|prose.ClassOrg) {
			return false
		}
	}
	return false
}
