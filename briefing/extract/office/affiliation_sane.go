package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// WithoutBesides is a role without what somebody is besides the office that is
// named first: "executive director and a former nurse".
func (a *Worded) WithoutBesides(role string) string {
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

// Kin reports whether a role says whose kin somebody is: "mother of four".
func (a *Worded) Kin(role string) bool {
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.Lexicon.Language == "en" && (a.Lexicon.Has("kin", word) || a.Lexicon.Has("beside-person", word))
}

// KinOf reports whether a role says no more than whose kin somebody is.
func (a *Worded) KinOf(role string) bool {
	if !a.Romance() {
		return a.Kin(role)
	}
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.Lexicon.Has("kin", word)
}

// MereTitle reports whether a role is no more than a title before the name.
func (a *Worded) MereTitle(role string) bool {
	return a.Lexicon.Classes[strings.ToLower(role)]&prose.ClassTitle != 0
}

// MerelyBelongs reports whether a French or Spanish role says no more than that somebody is
// one of a body: "membre", "bénévole". A trade in front of the name says more.
func (a *Worded) MerelyBelongs(role string) bool {
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.Lexicon.Has("member", word)
}
