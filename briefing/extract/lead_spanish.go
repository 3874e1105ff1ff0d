package extract

// longestMeeting is how many tokens may name what somebody presides over, between
// the verb and the name.
const longestMeeting = 4

// presidesInFront is the office of whom a Spanish verb in front of the name lets
// preside: "Moderó Ana Roa", "Presidió la sesión Luis Mena"; "" for none.
func (a *analysis) presidesInFront(first, from int) string {
	if a.lexicon.language != "es" {
		return ""
	}
	for v := first - 1; v >= max(from, first-1-longestMeeting); v-- {
		t := a.tokens[v]
		if t.kind == tokenMark || v < first-1 && t.is(classPreposition) {
			return ""
		}
		if !t.is(classFinite) && !a.verbInFront(v) && !a.pastInSpanish(v) {
			continue
		}
		for _, forms := range a.lexicon.list("presiding") {
			if stem := forms[0]; len(stem) > 5 && len(a.lowerWord(v)) > 5 && a.lowerWord(v)[:5] == stem[:5] {
				return stem
			}
		}
		return ""
	}
	return ""
}
