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
	if !fullerOffice(f.role, e.role) && !(e.org == "" && f.role != "" && a.mereTitle(e.role) && !a.kinOf(f.role) && a.officeHolder(f.role)) {
		return false
	}
	e.role = f.role
	if f.org != "" {
		e.org = f.org
	}
	return true
}

// officeHolder reports whether a role holds the noun of an office that is more
// than a title: "retired ship inspector".
func (a *analysis) officeHolder(role string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if c := a.lexicon.classes[w]; c&(classRole|classOccupation) != 0 && (c&classTitle == 0 || strings.Contains(role, " ")) {
			return true
		}
	}
	return false
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
	if a.lexicon.language == "en" {
		f.role = a.withoutWhen(f.role)
	}
	return f
}

// withoutWhen is a role without the clause that says when somebody had it:
// "schoolteacher before she was called".
func (a *analysis) withoutWhen(role string) string {
	words := strings.Fields(role)
	for i := 1; i+1 < len(words); i++ {
		if w := words[i]; a.lexicon.has("subordinate", w) && a.lexicon.classes[words[i+1]]&(classPronoun|classI|classWe|classThey) != 0 || w == "until" || w == "when" {
			return strings.TrimRight(strings.Join(words[:i], " "), ",")
		}
	}
	return role
}

// kin reports whether a role says whose kin somebody is: "mother of four".
func (a *analysis) kin(role string) bool {
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.lexicon.language == "en" && (a.lexicon.has("kin", word) || a.lexicon.has("beside-person", word))
}

// kinOf reports whether a role says no more than whose kin somebody is.
func (a *analysis) kinOf(role string) bool {
	if !a.romance() {
		return a.kin(role)
	}
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.lexicon.has("kin", word)
}

// mereTitle reports whether a role is no more than a title before the name.
func (a *analysis) mereTitle(role string) bool {
	return a.lexicon.classes[strings.ToLower(role)]&classTitle != 0
}

// takesUp reports whether a Romance apposition at token i only says by a noun
// and a relative clause which one is meant: "le professeur Okoro, le
// scientifique qui a …". An office before the name says more.
func (a *analysis) takesUp(i, limit int) bool {
	if !a.romance() || !a.is(i, ",") || i+3 >= limit || !a.definite(i+1) || !a.tokens[i+2].is(classRole) {
		return false
	}
	t := a.tokens[i+3]
	return t.is(classRelative) && !t.is(classDeterminer)
}

// kinOfAnother reports whether the apposition at [first, last) names somebody
// else by their kinship: "his younger brother Kofi".
func (a *analysis) kinOfAnother(first, last int) bool {
	for i := first; i+1 < last && i < first+4; i++ {
		t := a.tokens[i]
		if t.is(classRole) && t.is(classMale|classFemale) && !t.capital() && a.lexicon.language == "en" || a.kinRomance(i) && a.romance() {
			return a.tokens[i+1].capital() && a.tokens[i+1].kind == tokenWord && !a.tokens[i+1].is(classOrg|classPlace)
		}
	}
	return false
}

// merelyBelongs reports whether a French role says no more than that somebody is
// one of a body: "membre", "bénévole". A trade in front of the name says more.
func (a *analysis) merelyBelongs(role string) bool {
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.lexicon.has("member", word)
}
