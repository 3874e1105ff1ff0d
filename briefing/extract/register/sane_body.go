package register

import (
	"slices"
	"strings"
	"unicode"

	"attache/briefing/extract/prose"
)

// PossibleBody leaves of a name what can be that of a body; "" for what names a
// person, a people, a law, a number or an office.
func (a *Registered) PossibleBody(org string) string {
	if org == "" || org == Ours {
		return org
	}
	words := strings.Fields(org)
	if before, based := strings.CutSuffix(words[0], "-based"); based && before != "" {
		words = words[1:] // "Paris-based Institut"
	}
	if len(words) > 1 && !a.lowerWord(words[0]) && a.classOf(words[0])&(prose.ClassPreposition|prose.ClassSubordinate) != 0 && a.classOf(words[0])&(nouns|prose.ClassArticle) == 0 && a.lowerWord(words[1]) {
		return "" // "Au-delà de nos équipes"
	}
	words = a.withoutWhere(a.withoutOther(a.pastKind(words)))
	if len(words) == 0 || len(words) == 1 && a.Lexicon.Has("no-body", strings.ToLower(words[0])) || initialsAndName(words) || a.textOnly(words) || a.contractedPronoun(words[0]) || a.onlyNumber(words) || a.onlyPeople(words) || a.onlyOffice(words) || a.ruleName(words) || a.metaphor(words) || a.Register.IsPerson(words) {
		return ""
	}
	return tidy(org, words)
}

// initialsAndName reports whether words are the initials and the surname of a person:
// "M.F.M. Lund".
func initialsAndName(words []string) bool {
	w := words[0]
	return len(words) == 2 && len(w) > 3 && strings.HasSuffix(w, ".") && strings.Count(w, ".")*2 == len(w)
}

// textOnly reports whether words in front of a noun in small letters, or it alone, name
// what is written: "Its open letter".
func (a *Registered) textOnly(words []string) bool {
	last := words[len(words)-1]
	return a.Lexicon.Language == "en" && a.lowerWord(last) && a.classOf(words[0])&(prose.ClassDeterminer|prose.ClassPronoun) != 0 && a.classOf(last)&prose.ClassText != 0 && a.classOf(last)&prose.ClassOrg == 0
}

// contractedPronoun reports whether a word is "I" or "we" with the verb that is
// written together with it: "I’ve".
func (a *Registered) contractedPronoun(w string) bool {
	stem, _, found := strings.Cut(strings.ReplaceAll(strings.ToLower(w), "'", "’"), "’")
	return found && a.Lexicon.Language == "en" && a.Lexicon.Classes[stem]&(prose.ClassI|prose.ClassWe|prose.ClassPronoun|prose.ClassThey) != 0
}

// onlyNumber reports whether words say no more than how many: "Around 36,000".
func (a *Registered) onlyNumber(words []string) bool {
	last := words[len(words)-1]
	if !unicode.IsDigit(prose.FirstRune(last)) {
		return false
	}
	for _, w := range words[:len(words)-1] {
		if a.classOf(w)&(prose.ClassAdverb|prose.ClassPreposition) == 0 {
			return false
		}
	}
	return true
}

// onlyPeople reports whether a word names those who live somewhere: "Belgian",
// "Russians", "une Brésilienne". The name of a party stays.
func (a *Registered) onlyPeople(words []string) bool {
	w := strings.ToLower(words[0])
	if len(words) > 1 || a.Lexicon.Has("party", w) || a.Romance() && !a.lowerWord(words[0]) && a.Lexicon.Classes[w]&prose.ClassPlace != 0 {
		return false // "la Suisse"
	}
	singular := strings.TrimSuffix(w, "s")
	return a.Lexicon.Has("demonym", w) || a.Lexicon.Has("demonym", singular) && a.Lexicon.Classes[singular]&prose.ClassOrg == 0 && !a.Lexicon.Has("adherent", singular)
}

// onlyOffice reports whether words are those of offices alone: "Collector", "Chief
// Inspector".
func (a *Registered) onlyOffice(words []string) bool {
	for _, w := range words {
		if c := a.classOf(w); c&(prose.ClassRole|prose.ClassTitle) == 0 || c&(prose.ClassOrg|prose.ClassPlace) != 0 {
			return false
		}
	}
	return true
}

// ruleName reports whether words are the name of a law or a rule, by the noun that
// closes it in English and opens it in French and Spanish. A body may have such a
// noun behind its own: "Institute for Tax Law".
func (a *Registered) ruleName(words []string) bool {
	if a.Romance() {
		return a.Lexicon.Has("rule-name", strings.ToLower(words[0]))
	}
	if a.Lexicon.Language != "en" || !a.Lexicon.Has("rule-name", strings.ToLower(words[len(words)-1])) || a.toldAsBody(strings.Join(words, " ")) {
		return false
	}
	for i, w := range words[:len(words)-1] {
		if a.classOf(w)&prose.ClassOrg != 0 && (i == 0 || a.classOf(words[i+1])&prose.ClassPreposition != 0) {
			return false
		}
	}
	return true
}

// toldAsBody reports whether the text has said that a name is that of a body: "the
// families’ association Visiting Day".
func (a *Registered) toldAsBody(name string) bool {
	return slices.ContainsFunc(a.Introduced, func(b prose.IntroducedBody) bool { return b.Name == name })
}

// metaphor reports whether words only say where something stands: "centre of
// Labour’s bid", "head of the queue".
func (a *Registered) metaphor(words []string) bool {
	return a.Lexicon.Language == "en" && len(words) > 1 && a.Lexicon.Has("middle", words[0]) && words[1] == "of"
}

// pastKind leaves out a place in front of a body that a small noun names: "Lund du
// quotidien Horizon".
func (a *Registered) pastKind(words []string) []string {
	if !a.Romance() || a.lowerWord(words[0]) || a.classOf(words[0])&prose.ClassOrg != 0 {
		return words
	}
	for i := 2; i+1 < len(words); i++ {
		if a.lowerWord(words[i]) && (a.Lexicon.Has("kind", words[i]) || a.Lexicon.Has("medium", words[i])) && !a.lowerWord(words[i+1]) && a.lowerWord(words[i-1]) {
			return words[i+1:]
		}
	}
	return words
}

// withoutOther leaves out whoever is joined to a body: "Tech Union and his wife",
// "Collège de France et soutien du candidat".
func (a *Registered) withoutOther(words []string) []string {
	for i := 1; i+1 < len(words); i++ {
		if a.classOf(words[i])&prose.ClassConjunction == 0 || !a.lowerWord(words[i]) {
			continue
		}
		next := a.classOf(words[i+1])
		if a.lowerWord(words[i+1]) && (next&prose.ClassDeterminer != 0 && next&prose.ClassArticle == 0 || next&(prose.ClassRole|prose.ClassOccupation) != 0 && next&(prose.ClassOrg|prose.ClassPortfolio) == 0) {
			return words[:i]
		}
		if a.Register.IsPerson(words[i+1:]) && i+2 < len(words) {
			return words[:i]
		}
	}
	return words
}

// withoutWhere leaves out where a body is or which case a court has before it:
// "Fondazione Lund in Italy", "Supreme Court in Okoro".
func (a *Registered) withoutWhere(words []string) []string {
	if a.Lexicon.Language != "en" {
		return words
	}
	for i := 1; i+1 < len(words); i++ {
		if words[i] != "in" || a.lowerWord(words[i-1]) {
			continue
		}
		if a.Lexicon.Has("court", strings.ToLower(words[i-1])) || a.Lexicon.Classes[strings.ToLower(strings.Join(words[i+1:], " "))]&prose.ClassPlace != 0 {
			return words[:i]
		}
	}
	return words
}

// IsPerson reports whether words are the name of a person in the register, or the
// last one of it.
func (r *Register) IsPerson(words []string) bool {
	key := strings.Fields(prose.NameKey(strings.Join(words, " ")))
	if len(key) == 0 {
		return false
	}
	if id, ok := r.Named(key); ok && (len(key) > 1 || r.surelyPerson(id)) {
		return r.surelyPerson(id)
	}
	if len(key) > 1 {
		return false
	}
	for _, id := range r.ByWord[key[0]] {
		if e := &r.Entities[id]; r.surelyPerson(id) && len(e.Words) > 1 && e.Words[len(e.Words)-1] == key[0] {
			return true
		}
	}
	return false
}

// surelyPerson reports whether more than what it does shows that an entity is a
// person: a given name, a title or kinship. A body speaks and acts, too.
func (r *Register) surelyPerson(id int) bool {
	e := &r.Entities[id]
	if e.Evidence <= 0 || len(e.Words) == 1 && !e.Given && !prose.GivenNames()[e.Words[0]] {
		return false
	}
	for w := range strings.FieldsSeq(e.Name) {
		if len(w) > 1 && IsUpper(w) && !IsUpper(e.Name) && !strings.HasSuffix(w, ".") {
			return false // "Open VLD"
		}
	}
	if e.Gender == prose.GenderUnknown && r.a.Lexicon.Has("common", e.Words[len(e.Words)-1]) {
		return false // "Toshiba Elevator"
	}
	return e.Given || e.Gender != prose.GenderUnknown || prose.HasGivenName(e.Words)
}
