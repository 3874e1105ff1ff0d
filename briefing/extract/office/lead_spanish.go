package office

import (
	"slices"

	"attache/briefing/extract/prose"
)

// mostTitles is how many tokens of titles may stand in front of a name: "S. E. M. le Pr".
const mostTitles = 10

// ChairLabel reads the noun of an office in front of the name that starts at token
// start: "Présidence : Mme Okoro", "sous la présidence de Jane Okoro". The office
// as printed stands where the text calls them by it.
func (a *Worded) ChairLabel(start, from int) Affiliation {
	if !a.Romance() {
		return Affiliation{}
	}
	k := start
	for k > max(from, start-mostTitles) && (a.Tokens[k-1].Is(prose.ClassTitle) || a.Is(k-1, ".")) {
		k--
	}
	if k-2 < from || !a.Is(k-1, ":") && !a.Linking(a.Tokens[k-1]) || k-2 > from && !a.Definite(k-3) {
		return Affiliation{}
	}
	noun := a.LowerWord(k - 2)
	for _, forms := range a.Lexicon.List("presiding") {
		if slices.Contains(forms[1:], noun) {
			return Affiliation{Role: forms[0]}
		}
	}
	return Affiliation{}
}

// longestMeeting is how many tokens may name what somebody presides over, between
// the verb and the name.
const longestMeeting = 4

// PresidesInFront is the office of whom a Spanish verb in front of the name lets
// preside: "Moderó Ana Roa", "Presidió la sesión Luis Mena"; "" for none.
func (a *Worded) PresidesInFront(first, from int) string {
	if a.Lexicon.Language != "es" {
		return ""
	}
	for v := first - 1; v >= max(from, first-1-longestMeeting); v-- {
		t := a.Tokens[v]
		if t.Kind == prose.TokenMark || v < first-1 && t.Is(prose.ClassPreposition) {
			return ""
		}
		if !t.Is(prose.ClassFinite) && !a.VerbInFront(v) && !a.PastInSpanish(v) {
			continue
		}
		for _, forms := range a.Lexicon.List("presiding") {
			if stem := forms[0]; len(stem) > 5 && len(a.LowerWord(v)) > 5 && a.LowerWord(v)[:5] == stem[:5] {
				return stem
			}
		}
		return ""
	}
	return ""
}
