package cast

import (
	"slices"
	"strings"
	"unicode"

	"attache/briefing/extract/prose"
)

// fuller takes the office behind a later mention in the place of a bare one
// that it holds: "Essex MP", then "Conservative MP for Lund".
func (r *Register) fuller(e *Entity, end int, b *prose.Block) bool {
	a := r.a
	if a.Lexicon.Language != "en" || e.Role == "" || !a.Is(end, ",") {
		return false
	}
	f := a.Sane(a.Apposition(end, b.LastToken))
	if !fullerOffice(f.Role, e.Role) && !(e.Org == "" && f.Role != "" && a.MereTitle(e.Role) && !a.KinOf(f.Role) && a.officeHolder(f.Role)) {
		return false
	}
	e.Role = f.Role
	if f.Org != "" {
		e.Org = f.Org
	}
	return true
}

// officeHolder reports whether a role holds the noun of an office that is more
// than a title: "retired ship inspector".
func (a *Cast) officeHolder(role string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if c := a.Lexicon.Classes[w]; c&(prose.ClassRole|prose.ClassOccupation) != 0 && (c&prose.ClassTitle == 0 || strings.Contains(role, " ")) {
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

// Sane leaves out of an affiliation what cannot be a body: a person with a
// title, a title alone, the label of a party and a State ("D-Ohio").
func (a *Cast) Sane(f Affiliation) Affiliation {
	first, rest, _ := strings.Cut(f.Org, " ")
	if len(first) > 1 && first[1] == '-' && !a.Romance() && unicode.IsUpper(prose.FirstRune(first)) {
		f.Org = ""
	}
	if c := a.Lexicon.Classes[strings.ToLower(strings.TrimSuffix(first, "."))]; c&prose.ClassTitle != 0 && c&prose.ClassOrg == 0 && (rest == "" || a.Register.namesPerson(rest)) {
		f.Org = ""
	}
	if f.Org = a.possibleBody(f.Org); f.Org != "" && a.KinOf(f.Role) && a.Lexicon.Classes[strings.ToLower(f.Org)]&prose.ClassPlace != 0 {
		f.Org = "" // "the daughter of Benin’s former minister"
	}
	if a.Lexicon.Language == "en" {
		f.Role = a.withoutWhen(f.Role)
	}
	if !f.Verb && !a.KinOf(f.Role) {
		f.Role = a.withoutBesides(f.Role)
	}
	return f
}

// withoutBesides is a role without what somebody is besides the office that is
// named first: "executive director and a former nurse".
func (a *Cast) withoutBesides(role string) string {
	words := strings.Fields(role)
	for i := 1; i+2 < len(words); i++ {
		switch words[i] {
		case "and", "y", "et":
		default:
			continue
		}
		next := strings.ToLower(words[i+1])
		if prose.IndefiniteWord(next[a.Lexicon.Elision(next):]) {
			return strings.Join(words[:i], " ")
		}
	}
	return role
}

// withoutWhen is a role without the clause that says when somebody had it:
// "schoolteacher before she was called".
func (a *Cast) withoutWhen(role string) string {
	words := strings.Fields(role)
	for i := 1; i+1 < len(words); i++ {
		if w := words[i]; a.Lexicon.Has("subordinate", w) && a.Lexicon.Classes[words[i+1]]&(prose.ClassPronoun|prose.ClassI|prose.ClassWe|prose.ClassThey) != 0 || w == "until" || w == "when" {
			return strings.TrimRight(strings.Join(words[:i], " "), ",")
		}
	}
	return role
}

// overTrade reports whether an office in a body takes the place of the trade that is all
// the text has said of a person so far: "my guide, Ana Kora", then "Kora is president of
// the Trust".
func (a *Cast) overTrade(e *Entity, f Affiliation) bool {
	return e.Role != "" && e.Org == "" && f.Role != "" && f.Org != "" && !f.Verb && a.TradeOnly(e.Role) && !SharesStem(e.Role, f.Role) && !a.merelyBelongs(f.Role)
}

// Kin reports whether a role says whose kin somebody is: "mother of four".
func (a *Cast) Kin(role string) bool {
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.Lexicon.Language == "en" && (a.Lexicon.Has("kin", word) || a.Lexicon.Has("beside-person", word))
}

// KinOf reports whether a role says no more than whose kin somebody is.
func (a *Cast) KinOf(role string) bool {
	if !a.Romance() {
		return a.Kin(role)
	}
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.Lexicon.Has("kin", word)
}

// MereTitle reports whether a role is no more than a title before the name.
func (a *Cast) MereTitle(role string) bool {
	return a.Lexicon.Classes[strings.ToLower(role)]&prose.ClassTitle != 0
}

// takesUp reports whether a Romance apposition at token i only says by a noun
// and a relative clause which one is meant: "le professeur Okoro, le
// scientifique qui a …". An office before the name says more.
func (a *Cast) takesUp(i, limit int) bool {
	if !a.Romance() || !a.Is(i, ",") || i+3 >= limit || !a.Definite(i+1) || !a.Tokens[i+2].Is(prose.ClassRole) {
		return false
	}
	t := a.Tokens[i+3]
	return t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer)
}

// kinOfAnother reports whether the apposition at [first, last) names somebody
// else by their kinship: "his younger brother Kofi".
func (a *Cast) kinOfAnother(first, last int) bool {
	for i := first; i+1 < last && i < first+4; i++ {
		t := a.Tokens[i]
		if t.Is(prose.ClassRole) && t.Is(prose.ClassMale|prose.ClassFemale) && !t.Capital() && a.Lexicon.Language == "en" || a.kinRomance(i) && a.Romance() {
			return a.Tokens[i+1].Capital() && a.Tokens[i+1].Kind == prose.TokenWord && !a.Tokens[i+1].Is(prose.ClassOrg|prose.ClassPlace)
		}
	}
	return false
}

// merelyBelongs reports whether a French or Spanish role says no more than that somebody is
// one of a body: "membre", "bénévole". A trade in front of the name says more.
func (a *Cast) merelyBelongs(role string) bool {
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.Lexicon.Has("member", word)
}
