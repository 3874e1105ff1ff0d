package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// TheOffice reports whether the role stands with "the" in front of the name
// whose titles start at token first: "The editor, Jane Okoro, gave", "said the
// treasurer Jane Okoro". Such an office is one of a body told of before.
func (a *Worded) TheOffice(role string, first, from int) bool {
	if a.OpensSentence(first) && strings.EqualFold(a.Word(a.Tokens[first]), role) && a.InnerOffice(role) {
		return true // "Director Jane Okoro calls it a beginning"
	}
	end := first
	if a.Romance() && end-2 > from && a.Is(end-2, ",") && a.Tokens[end].Is(prose.ClassTitle) {
		end-- // "El Presidente, el Sr. Roa"
	}
	if end > from && a.Is(end-1, ",") {
		end--
	}
	for k := end - 1; k >= max(from, end-FarthestKind); k-- {
		t := a.Tokens[k]
		if a.Definite(k) && k+1 < end && a.NameText(k+1, end) == role {
			return true
		}
		if t.Kind != prose.TokenWord || k < end && !strings.HasSuffix(role, a.NameText(k, end)) {
			return false
		}
	}
	return false
}

// opensInfinitive reports whether token i opens a Spanish sentence as an
// infinitive and is no name: "Soplar en el tubo cuesta".
func (a *Worded) opensInfinitive(i int) bool {
	if !a.OpensSentence(i) || a.IntroducedAt(i) > 0 || i+1 >= len(a.Tokens) || a.Tokens[i+1].Capital() {
		return false
	}
	return a.Lexicon.Language == "es" && prose.InfinitiveSpanish(a.LowerWord(i)) && !a.Tokens[i].Is(prose.ClassOrg)
}

// InnerOffice reports whether a role is one that a body has within itself:
// "treasurer".
func (a *Worded) InnerOffice(role string) bool {
	role = strings.ToLower(role)
	for w := range strings.FieldsSeq(role) {
		if a.Lexicon.Has("inner-office", w) || a.Lexicon.Has("inner-office", strings.TrimPrefix(strings.TrimPrefix(w, "sous-"), "sub")) {
			return true // also "sous-directrice", "subgerente"
		}
	}
	return a.Lexicon.Has("inner-office", role)
}
