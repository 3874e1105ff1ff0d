package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// ActingIn is the body that acts in sentence s, before token i: its subject by
// its name, by "the League" or behind "his employer,"; "" where that is none.
func (a *Cast) ActingIn(s, i int) string {
	st := a.Sentences[s]
	first := a.OutsideQuotes(st.First, st.Last)
	if first >= st.Last {
		return ""
	}
	first = a.PastDateline(first, st.Last)
	first = a.behindDescription(first, st.Last)
	article := first
	for first < st.Last-1 && (a.Tokens[first].Is(prose.ClassArticle) || a.Romance() && a.Tokens[first].Is(prose.ClassConjunction) && a.OpensSentence(first) || a.Is(first, "–") || a.Is(first, "—")) {
		first++
	}
	kind := false
	joined := a.Listed("joined", first) // "La Coordinadora de Mujeres", by an office’s noun
	if first < st.Last-1 && a.Listed("outfit", first) && !a.Tokens[first].Capital() && a.Tokens[first+1].Capital() {
		kind = a.Romance()
		first++ // "l’association Médecins sans ports"
	}
	if t := a.Tokens[first]; !t.Capital() || t.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun|prose.ClassThey|prose.ClassPreposition|prose.ClassTitle|prose.ClassTime|prose.ClassPlace) || t.Is(prose.ClassRole) && !joined || a.Listed("demonym", first) {
		return ""
	}
	end := a.BodyEnd(first, st.Last)
	if end == first+1 && a.Tokens[first].Shape == prose.ShapeCapital && a.Tokens[first].Is(prose.ClassOrg) && first > article && a.Definite(article) {
		return a.bodyOfWord(first) // "The League"
	}
	if end-first < 2 && !kind && a.Tokens[first].Shape != prose.ShapeUpper && a.IntroducedAt(first) == 0 || end == first || a.PersonalName(first, end) && !joined {
		return ""
	}
	if a.Romance() && !kind && a.OpensSentence(first) && !a.Institution(first, end) && !a.HoldsCapital(first+1, end) {
		return "" // "Cubría cosechas"
	}
	words := a.NameWords(first, end)
	if prose.HasGivenName(words) && !a.Institution(first, end) && !joined {
		return ""
	}
	if id := a.Register.find(words, i); id >= 0 && (a.Register.Entities[id].Person || a.Register.Entities[id].Gender != prose.GenderUnknown) && !joined {
		return ""
	}
	if name := a.OrgText(first, end); !IsUpper(name) || !strings.Contains(name, " ") {
		return name
	}
	return ""
}

// behindDescription is where the name starts that a description with a comma
// stands in front of: "His employer, Harbour Cement, declined". Token i where
// there is none.
func (a *Cast) behindDescription(i, limit int) int {
	if !a.Listed("possessive", i) && !a.Definite(i) {
		return i
	}
	for j := i + 1; j < min(limit-3, i+6); j++ {
		t := a.Tokens[j]
		if a.Is(j, ",") && j > i+1 {
			if end := a.BodyEnd(j+1, limit); a.Tokens[j+1].Capital() && a.Is(end, ",") {
				return j + 1
			}
			return i
		}
		if t.Kind != prose.TokenWord || t.Capital() {
			return i
		}
	}
	return i
}
