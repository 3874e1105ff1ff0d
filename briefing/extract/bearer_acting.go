package extract

import "strings"

// actingIn is the body that acts in sentence s, before token i: its subject by
// its name, by "the League" or behind "his employer,"; "" where that is none.
func (a *analysis) actingIn(s, i int) string {
	st := a.sentences[s]
	first := a.outsideQuotes(st.first, st.last)
	if first >= st.last {
		return ""
	}
	first = a.pastDateline(first, st.last)
	first = a.behindDescription(first, st.last)
	article := first
	for first < st.last-1 && (a.tokens[first].is(classArticle) || a.romance() && a.tokens[first].is(classConjunction) && a.opensSentence(first) || a.is(first, "–") || a.is(first, "—")) {
		first++
	}
	kind := false
	joined := a.listed("joined", first) // "La Coordinadora de Mujeres", by an office’s noun
	if first < st.last-1 && a.listed("outfit", first) && !a.tokens[first].capital() && a.tokens[first+1].capital() {
		kind = a.romance()
		first++ // "l’association Médecins sans ports"
	}
	if t := a.tokens[first]; !t.capital() || t.is(classArticle|classDeterminer|classPronoun|classThey|classPreposition|classTitle|classTime|classPlace) || t.is(classRole) && !joined || a.listed("demonym", first) {
		return ""
	}
	end := a.bodyEnd(first, st.last)
	if end == first+1 && a.tokens[first].shape == shapeCapital && a.tokens[first].is(classOrg) && first > article && a.definite(article) {
		return a.bodyOfWord(first) // "The League"
	}
	if end-first < 2 && !kind && a.tokens[first].shape != shapeUpper && a.introducedAt(first) == 0 || end == first || a.personalName(first, end) && !joined {
		return ""
	}
	if a.romance() && !kind && a.opensSentence(first) && !a.institution(first, end) && !a.holdsCapital(first+1, end) {
		return "" // "Cubría cosechas"
	}
	words := a.nameWords(first, end)
	if hasGivenName(words) && !a.institution(first, end) && !joined {
		return ""
	}
	if id := a.register.find(words, i); id >= 0 && (a.register.entities[id].person || a.register.entities[id].gender != genderUnknown) && !joined {
		return ""
	}
	if name := a.orgText(first, end); !isUpper(name) || !strings.Contains(name, " ") {
		return name
	}
	return ""
}

// behindDescription is where the name starts that a description with a comma
// stands in front of: "His employer, Harbour Cement, declined". Token i where
// there is none.
func (a *analysis) behindDescription(i, limit int) int {
	if !a.listed("possessive", i) && !a.definite(i) {
		return i
	}
	for j := i + 1; j < min(limit-3, i+6); j++ {
		t := a.tokens[j]
		if a.is(j, ",") && j > i+1 {
			if end := a.bodyEnd(j+1, limit); a.tokens[j+1].capital() && a.is(end, ",") {
				return j + 1
			}
			return i
		}
		if t.kind != tokenWord || t.capital() {
			return i
		}
	}
	return i
}
