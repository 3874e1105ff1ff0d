package extract

import (
	"slices"
	"strings"
	"unicode"
)

// fuller takes the office behind a later mention in the place of a bare one
// that it holds: "Essex MP", then "Conservative MP for Lund".
func (r *register) fuller(e *entity, end int, b *block) bool {
	a := r.a
	if a.lexicon.language != "en" || e.role == "" || !a.is(end, ",") {
		return false
	}
	f := a.sane(a.apposition(end, b.lastToken))
	if !fullerOffice(f.role, e.role) {
		return false
	}
	e.role = f.role
	if f.org != "" {
		e.org = f.org
	}
	return true
}

// fullerOffice reports whether an office says more than one of a word or two
// with the same noun.
func fullerOffice(full, bare string) bool {
	had := strings.Fields(strings.ToLower(bare))
	words := strings.Fields(strings.ToLower(full))
	return len(had) > 0 && len(had) < 3 && len(words) > len(had) && slices.Contains(words, had[len(had)-1])
}

// sane leaves out of an affiliation what cannot be a body: a person with a
// title, a title alone, the label of a party and a State ("D-Ohio").
func (a *analysis) sane(f affiliation) affiliation {
	first, rest, _ := strings.Cut(f.org, " ")
	if len(first) > 1 && first[1] == '-' && unicode.IsUpper(firstRune(first)) {
		f.org = ""
	}
	if c := a.lexicon.classes[strings.ToLower(strings.TrimSuffix(first, "."))]; c&classTitle != 0 && c&classOrg == 0 && (rest == "" || a.register.namesPerson(rest)) {
		f.org = ""
	}
	return f
}
