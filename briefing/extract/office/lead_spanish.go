package office

import "attache/briefing/extract/prose"

// mostTitles is how many tokens of titles may stand in front of a name: "S. E. M. le Pr".
const mostTitles = 10

// ChairLabel reads the noun of an office in front of the name that starts at token
// start: "Présidence : Mme Okoro", "Président de séance : M. Okoro", "sous la présidence
// de Jane Okoro".
func (a *Worded) ChairLabel(start, from int) Affiliation {
	if !a.Romance() {
		return Affiliation{}
	}
	k := start
	for k > max(from, start-mostTitles) && (a.Tokens[k-1].Is(prose.ClassTitle) || a.Is(k-1, ".")) {
		k--
	}
	if k-1 > from && a.Definite(k-1) && !a.Linking(a.Tokens[k-1]) {
		k-- // "Presidencia de la Sra. Roa"
	}
	noun := k - 2
	if noun-2 >= from && a.Is(k-1, ":") && a.Tokens[noun-1].Is(prose.ClassPreposition) && a.Listed("session", noun) {
		noun -= 2 // "Président de séance : M. Kane"
	}
	if noun < from || !a.Is(k-1, ":") && !a.Linking(a.Tokens[k-1]) || noun > from && !a.Definite(noun-1) && !a.BreaksLine(noun) {
		return Affiliation{}
	}
	from = 1
	if a.Is(k-1, ":") {
		from = 0
	}
	return Affiliation{Role: a.presidingOffice(noun, from)}
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
