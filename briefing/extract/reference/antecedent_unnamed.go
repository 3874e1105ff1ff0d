package reference

import (
	"strings"

	"attache/briefing/extract/prose"
)

// toldWithin is what the sentence about somebody without a name says that they are
// by the pronoun of a later clause: "The cook wept when he saw onions".
func (a *Resolved) toldWithin(s int) prose.Gender {
	if a.Lexicon.Language != "en" {
		return prose.GenderUnknown
	}
	st := a.Sentences[s]
	for i := a.FocusAt[s] + 2; i < st.Last; i++ {
		t := a.Tokens[i]
		if a.Mentions[i] >= 0 {
			return prose.GenderUnknown
		}
		if !a.Is(i, "he") && !a.Is(i, "she") || !a.Tokens[i-1].Is(prose.ClassSubordinate|prose.ClassConjunction) {
			continue
		}
		if _, quoted := a.OuterAt(t.Span.Start); quoted {
			continue
		}
		if a.Is(i, "he") {
			return prose.GenderMale
		}
		return prose.GenderFemale
	}
	return prose.GenderUnknown
}

// genderOfUnnamed is what a description or an earlier pronoun for the same one says.
func (a *Resolved) genderOfUnnamed(who string) prose.Gender {
	if g := a.genderOfPhrase(who); g != prose.GenderUnknown {
		return g
	}
	return a.unnamedGender[who]
}

// noteUnnamed remembers what a pronoun that stands for somebody without a name says
// that they are.
func (a *Resolved) noteUnnamed(sp prose.Speaker, g prose.Gender) {
	if sp.Entity >= 0 || !sp.Known() || g == prose.GenderUnknown || a.Lexicon.Language != "en" || a.genderOfPhrase(sp.Who) != prose.GenderUnknown {
		return
	}
	if a.unnamedGender == nil {
		a.unnamedGender = map[string]prose.Gender{}
	}
	if _, met := a.unnamedGender[sp.Who]; !met {
		a.unnamedGender[sp.Who] = g
	}
}

// saidJustBefore reports whether somebody without a name is said to have said what the
// sentence before sentence here reports, in its paragraph: whoever speaks next is
// they.
func (a *Resolved) saidJustBefore(s, here int) bool {
	return a.Lexicon.Language == "en" && s == here-1 && a.Sentences[s].Block == a.Sentences[here].Block && a.ReportsThat(s)
}

// namedAtOnce reports whether the next sentence of the paragraph gives the name of
// somebody whom sentence s brings in without one: "Twice a year a buyer comes from
// Lund. Jane Okoro has come since 2003".
func (a *Resolved) namedAtOnce(s int) bool {
	if a.Lexicon.Language != "en" || s+1 >= len(a.Sentences) || a.Sentences[s+1].Block != a.Sentences[s].Block || !a.Indefinite(a.FocusAt[s]) {
		return false
	}
	next := a.Focus[s+1]
	if next.Entity < 0 {
		return false
	}
	e := &a.Register.Entities[next.Entity]
	return e.First >= a.Sentences[s+1].First && e.First <= a.Sentences[s+1].First+2
}

// By how many sentences somebody without a name is farther from a pronoun than somebody
// with one: in the sentence before, and farther away; and somebody of whom the text says
// only whose kin they are, since it is about whose they are. The first two were tried
// from 0 to 4 on news and documents of three languages.
const (
	unnamedJustBefore = 0.7
	unnamedEarlier    = 1.5
	kinOfSomebody     = 1
)

// withoutName is by how many sentences the speaker of whom sentence s tells without a
// name is farther from a pronoun in sentence here: “A guard took her book. “He gave no
// reason,” she said.”
func (a *Resolved) withoutName(sp prose.Speaker, s, here int) float64 {
	if first, _, _ := strings.Cut(sp.Who, " "); a.Lexicon.Has("possessive", strings.ToLower(first)) {
		if a.hadTheirSay(s, here) {
			return kinOfSomebody + kinHadSay
		}
		return kinOfSomebody
	}
	switch {
	case s == here || a.saidJustBefore(s, here):
		return 0
	case s == here-1:
		return unnamedJustBefore
	}
	return unnamedEarlier
}
