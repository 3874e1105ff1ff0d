package quotation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// participleSubject is who does what a participle or an infinitive says: the
// phrase it leans on behind "with", else the subject of its clause.
func (a *Attributed) participleSubject(v, from int) prose.NounPhrase {
	for j := v - 1; j > max(from, v-24); j-- {
		if a.Is(j, "with") && (a.Is(j-1, ",") || j == from) {
			if p := a.PhraseAfter(j+1, v); a.Named(p) || p.Last == v && a.CanSpeak(p) {
				return p
			}
		}
	}
	if p := a.justSaid(v, from); !p.Empty() {
		return p
	}
	if p := a.nearClause(v, from); !p.Empty() {
		return p
	}
	if p := a.WithinClause(v, from); !p.Empty() {
		return p
	}
	// "with footage of Okoro saying": the name right before the participle.
	if v > from+1 && a.Tokens[v-1].Capital() && a.Tokens[v-1].Kind == prose.TokenWord {
		if p := a.PlainBefore(v, from); !p.Empty() && p.First > from && a.Is(p.First-1, "of") && a.Named(p) {
			return p
		}
	}
	p := a.ClauseSubject(from, v)
	if p.Empty() && v > from {
		return a.SubjectBefore(v, from)
	}
	return p
}

// withinSingular reports whether token i has the form of a noun and an article
// for one thing in front of it: "at a recent earnings call". A verb in that
// form has no subject in the singular.
func (a *Attributed) withinSingular(i int) bool {
	w := a.Word(a.Tokens[i])
	if a.Lexicon.Language != "en" || strings.ContainsRune("dst", rune(w[len(w)-1])) {
		return false
	}
	for j := i - 1; j >= max(0, i-4); j-- {
		if a.Is(j, "a") || a.Is(j, "an") {
			return true
		}
		if t := a.Tokens[j]; t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassAuxiliary|prose.ClassConjunction|prose.ClassRelative|prose.ClassPronoun|prose.ClassThey|prose.ClassWe|prose.ClassI|prose.ClassPerson) {
			return false
		}
	}
	return false
}

// peopleIn reports whether a phrase means several people without a name.
func (a *Attributed) peopleIn(p prose.NounPhrase) bool {
	t := a.Tokens[p.Head-1]
	return a.Lexicon.Language == "en" && a.Plural(p.Head-1) && !t.Capital() && t.Is(prose.ClassPerson|prose.ClassRole)
}
