package affiliation

import (
	"strings"
	"unicode"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// Sane leaves out of an affiliation what cannot be a body: a person with a
// title, a title alone, the label of a party and a State ("D-Ohio").
func (a *Affiliated) Sane(f office.Affiliation) office.Affiliation {
	first, rest, _ := strings.Cut(f.Org, " ")
	if len(first) > 1 && first[1] == '-' && !a.Romance() && unicode.IsUpper(prose.FirstRune(first)) {
		f.Org = ""
	}
	if c := a.Lexicon.Classes[strings.ToLower(strings.TrimSuffix(first, "."))]; c&prose.ClassTitle != 0 && c&prose.ClassOrg == 0 && (rest == "" || a.Register.NamesPerson(rest)) {
		f.Org = ""
	}
	if f.Org = a.PossibleBody(f.Org); f.Org != "" && a.KinOf(f.Role) && a.Lexicon.Classes[strings.ToLower(f.Org)]&prose.ClassPlace != 0 {
		f.Org = "" // "the daughter of Benin’s former minister"
	}
	if a.Lexicon.Language == "en" {
		f.Role = a.withoutWhen(f.Role)
	}
	if !f.Verb && !a.KinOf(f.Role) {
		f.Role = a.WithoutBesides(f.Role)
	}
	return f
}

// withoutWhen is a role without the clause that says when somebody had it:
// "schoolteacher before she was called".
func (a *Affiliated) withoutWhen(role string) string {
	words := strings.Fields(role)
	for i := 1; i+1 < len(words); i++ {
		if w := words[i]; a.Lexicon.Has("subordinate", w) && a.Lexicon.Classes[words[i+1]]&(prose.ClassPronoun|prose.ClassI|prose.ClassWe|prose.ClassThey) != 0 || w == "until" || w == "when" {
			return strings.TrimRight(strings.Join(words[:i], " "), ",")
		}
	}
	return role
}

// kinOfAnother reports whether the apposition at [first, last) names somebody
// else by their kinship: "his younger brother Kofi".
func (a *Affiliated) kinOfAnother(first, last int) bool {
	for i := first; i+1 < last && i < first+4; i++ {
		t := a.Tokens[i]
		if t.Is(prose.ClassRole) && t.Is(prose.ClassMale|prose.ClassFemale) && !t.Capital() && a.Lexicon.Language == "en" || a.KinRomance(i) && a.Romance() {
			return a.Tokens[i+1].Capital() && a.Tokens[i+1].Kind == prose.TokenWord && !a.Tokens[i+1].Is(prose.ClassOrg|prose.ClassPlace)
		}
	}
	return false
}
