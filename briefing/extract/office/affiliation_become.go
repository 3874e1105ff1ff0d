package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// BareOffice reports whether an office without an article opens at token i and
// a preposition ties it to its field or its body: "head teacher of", "Chief
// Nursing Officer at".
func (a *Worded) BareOffice(i, limit int) bool {
	if a.Lexicon.Language != "en" {
		return false
	}
	for k := i; k < min(limit-2, i+6); k++ {
		t := a.Tokens[k]
		if t.Kind != prose.TokenWord || t.Is(prose.ClassArticle|prose.ClassPronoun|prose.ClassAuxiliary|prose.ClassRelative) || a.Possessive(k) {
			return false
		}
		if n := k + 1 + int(t.More); t.Is(prose.ClassRole) && n < limit && !a.Tokens[n].Capital() && (a.Is(n, "of") || a.Is(n, "at") || a.Is(n, "for") || a.Is(n, "with")) {
			return true
		}
		if t.Is(prose.ClassPreposition|prose.ClassVerb) && !t.Capital() && !t.Is(prose.ClassRole) {
			return false
		}
	}
	return false
}

// PastAgeBehind is the token of the verb behind an age between commas that
// follows the name before token i: "Jane Okoro, 41, is a nurse"; i without one.
func (a *Worded) PastAgeBehind(i, limit int) int {
	if !a.Is(i, ",") || i+3 >= limit {
		return i
	}
	if j := a.PastAge(i+1, limit); j > i+1 {
		return j
	}
	return i
}

// PastOffice reports whether an office that opens at token i, with the role read
// there, is one of the past.
func (a *Worded) PastOffice(i int, role string) bool {
	first, _, _ := strings.Cut(strings.ToLower(role), " ")
	for k := i; k < min(len(a.Tokens), i+3); k++ {
		if a.Listed("formerly", k) {
			return true
		}
	}
	return a.Lexicon.Has("formerly", first) || strings.HasPrefix(first, "ex-") || a.Romance() && len(first) > 5 && strings.HasPrefix(first, "ex") && a.Lexicon.Classes[first[2:]]&prose.ClassRole != 0
}
