package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// MerelyFirst reports whether the word at token i has its capital only for
// opening the sentence in front of an office in small letters: "Financial
// analyst", "Former home secretary".
func (a *Worded) MerelyFirst(i, noun int) bool {
	if i >= noun || !a.OpensSentence(i) || a.Tokens[i].Shape != prose.ShapeCapital || a.Tokens[i+1].Capital() || a.Tokens[i+1].Is(prose.ClassOrg) && !a.Listed("of-office", i+1) || a.Possessive(i+1) || a.Brand(i) || a.Tokens[i].Is(prose.ClassPlace|prose.ClassOrg) || a.Listed("party", i) {
		return false
	}
	if a.Listed("rank", i) || a.Listed("field", i) || a.Tokens[i].Is(prose.ClassNoName|prose.ClassAdverb) {
		return true
	}
	w := a.LowerWord(i)
	for _, ending := range a.Lexicon.Entries("adjective-ending") {
		if len(w) > len(ending)+3 && strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// NamedForCountry reports whether a country’s adjective at token first opens
// the name of a body: "European Council", "Norwegian Refugee Council".
func (a *Worded) NamedForCountry(first, end int) bool {
	if end > first+2 && end < len(a.Tokens) && a.Tokens[end].Is(prose.ClassRole) && !a.Tokens[end].Capital() && !a.Listed("office-field", end) && a.Tokens[end-1].Is(prose.ClassOrg) && a.Tokens[end-1].Capital() {
		return true // "Ghana Health Service director-general"
	}
	for i := first + 1; i < end; i++ {
		if i+1 == end && a.Listed("field", i) && a.Listed("office-field", end) {
			return false // "French Justice Minister"
		}
		if t := a.Tokens[i]; t.Is(prose.ClassOrg) && t.Capital() && (a.Listed("organ", i) || !a.Listed("rank", i)) && (!a.Listed("unit", i) || a.Is(i, "Party") || a.Is(i+1, "of")) {
			return true
		}
	}
	return false
}

// UnknownBody is where a body ends that no word shows as one, in front of an
// office in capitals: what stands before the words of rank and field, if there
// are two or if it is written like a brand ("ShoreWatch Executive Director").
func (a *Worded) UnknownBody(first, noun int) int {
	if a.Listed("rank", first) || a.Listed("field", first) {
		return first // "Independent Anti-Slavery Commissioner"
	}
	cut := noun
	for k := first + 1; k < noun; k++ {
		if a.Listed("seniority", k) {
			cut = k // "Oxfam Deputy Africa Director"
			break
		}
	}
	for cut > first && (a.Listed("rank", cut-1) || a.Listed("field", cut-1) || a.Listed("unit", cut-1) || a.Tokens[cut-1].Is(prose.ClassRole|prose.ClassTitle) || !a.Tokens[cut-1].Capital()) {
		cut--
	}
	if !a.Listed("office-body", noun) || cut == first || cut-first == 1 && !a.Brand(first) && !a.Listed("seniority", cut) {
		return first
	}
	return cut
}

// NameJoint reports whether a small word at token i joins the capitals of a
// name: "University of Ghana".
func (a *Worded) NameJoint(i, last int) bool {
	switch a.Word(a.Tokens[i]) {
	case "of", "for", "on", "and", "&", "the", "de", "-":
		return i+1 < last && (a.Tokens[i+1].Capital() || a.Is(i+1, "the"))
	case "to", "in", "against", "without", "behind":
		return i+1 < last && i > 0 && a.Tokens[i-1].Capital() && a.Tokens[i+1].Capital() && a.Lexicon.Language == "en" // "Room to Read"
	}
	return false
}
