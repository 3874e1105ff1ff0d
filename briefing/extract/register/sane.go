package register

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

const (
	// nouns are the classes of words that a clause cannot open with.
	nouns = prose.ClassRole | prose.ClassOccupation | prose.ClassPerson | prose.ClassOrg | prose.ClassText | prose.ClassPlace | prose.ClassTitle
	// leadsOn is what a noun must follow: no phrase ends with it.
	leadsOn = prose.ClassPreposition | prose.ClassArticle | prose.ClassConjunction | prose.ClassSubordinate | prose.ClassClitic | prose.ClassAdverb
	// opensNoun is what a noun phrase opens with.
	opensNoun = prose.ClassArticle | prose.ClassDeterminer
	// verbs are finite verbs of any kind.
	verbs = prose.ClassVerb | prose.ClassAuxiliary | prose.ClassSay | prose.ClassFinite
)

// SaneAttribution leaves of an attribution what can be a name, an office and a
// body.
func (a *Registered) SaneAttribution(by briefing.Attribution) briefing.Attribution {
	if by = a.saneOnce(by); a.merelyTime(strings.Fields(by.Who)) {
		by.Who = ""
	}
	return by
}

// SaneSpeaker is a speaker whose words can be a name or a description; nobody,
// where they cannot. Who stands in the register has been weighed there.
func (a *Registered) SaneSpeaker(sp prose.Speaker) prose.Speaker {
	if sp.Entity >= 0 || !sp.Known() {
		return sp
	}
	sp.Attribution = a.saneOnce(sp.Attribution)
	if sp.Who == "" {
		return prose.Nobody
	}
	return sp
}

// asPrinted is an attribution as it was read, by the word lists of a language.
type asPrinted struct {
	by      briefing.Attribution
	lexicon *prose.Lexicon
}

// saneOnce is what can be a name, an office and a body of an attribution that is
// asked for again and again.
func (a *Registered) saneOnce(by briefing.Attribution) briefing.Attribution {
	key := asPrinted{by, a.Lexicon}
	if left, weighed := a.sane[key]; weighed {
		return left
	}
	left := briefing.Attribution{Who: a.saneName(by.Who), Role: a.SaneRole(by.Role, by.Who), Org: a.saneBody(by.Org)}
	a.sane[key] = left
	return left
}

// classOf is the class of a word without what is elided before it and the marks
// around it.
func (a *Registered) classOf(w string) prose.Class {
	w = strings.ToLower(strings.Trim(w, ",;:()"))
	if c := a.Lexicon.Classes[w]; c != 0 {
		return c
	}
	return a.Lexicon.Classes[w[a.Lexicon.Elision(w):]]
}

// lowerWord reports whether a word is written in small letters, which no part of
// a name but its small words is.
func (a *Registered) lowerWord(w string) bool {
	return unicode.IsLower(prose.FirstRune(w[a.Lexicon.Elision(strings.ToLower(w)):]))
}

// saneName is a name or a description without what was read with it; "" for
// what can be neither.
func (a *Registered) saneName(name string) string {
	words := a.withoutNextSentence(strings.Fields(name))
	words = a.withoutRest(a.withoutFront(words))
	if len(words) > 2 && a.clauseOnly(words) && a.classOf(words[1])&prose.ClassArticle != 0 {
		words = words[1:] // "Valoramos la observación que"
	}
	if len(words) == 0 || a.clauseOnly(words) || a.addressed(words) {
		return ""
	}
	if full := a.fullByAcronym(words); full != "" {
		return full
	}
	return tidy(name, words)
}

// SaneRole is an office without what was read with it. What a person does for
// a body stands there too, with its verb in front.
func (a *Registered) SaneRole(role, who string) string {
	words := a.withoutNameOfHolder(strings.Fields(role), who)
	if len(words) > 1 && strings.HasPrefix(words[0], "(") && strings.HasSuffix(words[0], ")") {
		words = words[1:]
	}
	if words = a.withoutFront(words); len(words) > 0 && a.classOf(words[0])&verbs != 0 && a.classOf(words[0])&nouns == 0 {
		return tidy(role, words)
	}
	for i, w := range words {
		if a.classOf(w)&nouns != 0 || a.Lexicon.Has("human", strings.TrimSuffix(strings.ToLower(w), "s")) {
			words = append(words[:i:i], a.withoutRest(words[i:])...)
			break
		}
	}
	return tidy(role, a.withinSpanishOffice(words))
}

// saneBody is the name of a body without what was read with it; "" for an office.
func (a *Registered) saneBody(org string) string {
	words := a.withoutRest(a.withoutFront(a.withoutNextSentence(strings.Fields(org))))
	if len(words) == 0 || a.addressed(words) || len(words) == 1 && a.classOf(words[0])&(prose.ClassI|prose.ClassWe|prose.ClassPronoun) != 0 {
		return ""
	}
	if full := a.fullByAcronym(words); full != "" {
		return full
	}
	return a.PossibleBody(tidy(org, words))
}

// tidy is the text of the words that are left: as it was, if all are.
func tidy(text string, words []string) string {
	if left := strings.Join(words, " "); len(left) < len(strings.Join(strings.Fields(text), " ")) {
		text = left
	}
	return strings.TrimRight(text, ",;: ")
}

// withoutNextSentence cuts a name off where a sentence ends: "Coalition for the
// Bay. This is our third letter".
func (a *Registered) withoutNextSentence(words []string) []string {
	for i := 1; i+1 < len(words); i++ {
		stem, dot := strings.CutSuffix(words[i], ".")
		if dot && utf8.RuneCountInString(stem) > 2 && !strings.Contains(stem, ".") && !a.lowerWord(words[i+1]) && a.Lexicon.Classes[strings.ToLower(stem)]&(prose.ClassAbbreviation|prose.ClassTitle) == 0 && a.Lexicon.Classes[strings.ToLower(words[i])]&(prose.ClassAbbreviation|prose.ClassTitle) == 0 {
			for _, w := range words[i+1:] {
				if a.lowerWord(w) && a.classOf(w)&verbs != 0 {
					return append(words[:i:i], stem)
				}
			}
		}
	}
	return words
}

// withoutFront leaves out what stands before a noun phrase and says when or how:
// "this Tuesday the network", "only the Chamber".
func (a *Registered) withoutFront(words []string) []string {
	const front = prose.ClassAdverb | prose.ClassTime | prose.ClassPeriod | prose.ClassSubordinate
	when := false
	for i := 0; i+1 < len(words) && i < 4; i++ {
		c := a.classOf(words[i])
		switch {
		case when && c&(prose.ClassArticle|prose.ClassI|prose.ClassWe) != 0:
			return words[i:]
		case c&front != 0 && c&(nouns|prose.ClassDeterminer) == 0 || i == 0 && a.Lexicon.Has("only", strings.ToLower(words[i])):
			when = true
		case i > 0 || c&prose.ClassDeterminer == 0 || a.classOf(words[1])&(prose.ClassTime|prose.ClassPeriod) == 0:
			return words
		}
	}
	return words
}

// withoutRest leaves out what stands behind a noun phrase: the verb that it is
// the subject of, and small words that lead on to another noun.
func (a *Registered) withoutRest(words []string) []string {
	related := false
	for i := 1; i < len(words); i++ {
		w, c := words[i], a.classOf(words[i])
		related = related || c&(prose.ClassRelative|prose.ClassSubordinate) != 0
		if a.beyond(words, i) {
			words = words[:i] // "le chef de l’État au cours d’une conférence"
			break
		}
		if related || !a.lowerWord(w) || strings.HasSuffix(words[i-1], ",") {
			continue
		}
		if c&prose.ClassAuxiliary != 0 && c&(nouns|prose.ClassPreposition|prose.ClassDeterminer|prose.ClassAdverb) == 0 {
			words = words[:i]
			break
		}
		if a.verbBehind(words, i) || !a.Romance() && c&prose.ClassArticle != 0 && a.lowerWord(words[i-1]) && a.classOf(words[i-1])&nouns != 0 && a.classOf(words[i-1])&(leadsOn|opensNoun) == 0 {
			words = words[:i]
			break
		}
	}
	for len(words) > 1 {
		last := words[len(words)-1]
		c := a.classOf(last)
		if !a.lowerWord(last) || c&leadsOn == 0 || c&(nouns|prose.ClassPronoun|prose.ClassThey|prose.ClassPeriod|prose.ClassTime) != 0 || strings.ContainsAny(last, ".)") {
			break
		}
		words = words[:len(words)-1]
	}
	return words
}

// verbBehind reports whether the word at i is the verb of the noun before it,
// since an object in a phrase of its own stands behind: "the head of the clinic
// rang me", "the statement posed this challenge".
func (a *Registered) verbBehind(words []string, i int) bool {
	if i+1 >= len(words) || a.classOf(words[i])&(nouns|leadsOn|opensNoun|prose.ClassRelative|prose.ClassAccording|prose.ClassSaying) != 0 {
		return false
	}
	if a.classOf(words[i-1])&(prose.ClassPreposition|prose.ClassArticle|prose.ClassDeterminer|prose.ClassConjunction) != 0 {
		return false
	}
	next := a.classOf(words[i+1])
	return a.lowerWord(words[i+1]) && next&(prose.ClassPreposition|prose.ClassConjunction) == 0 &&
		(next&opensNoun != 0 && !a.contracted(words[i+1]) && next&(prose.ClassAdverb|prose.ClassRelative) == 0 || next&prose.ClassI != 0)
}

// contracted reports whether a Romance article holds a preposition: "du", "al".
func (a *Registered) contracted(w string) bool {
	return a.Romance() && (strings.HasPrefix(w, "d") || strings.HasPrefix(w, "a"))
}

// clauseOnly reports whether words can only be a clause: they open with a verb
// in small letters, or with one that says "we" by its ending.
func (a *Registered) clauseOnly(words []string) bool {
	w := strings.ToLower(words[0])
	c := a.classOf(w)
	if !a.Romance() || c&(nouns|opensNoun|prose.ClassPreposition) != 0 {
		return false
	}
	if a.lowerWord(words[0]) && c&verbs != 0 {
		return true
	}
	if a.Lexicon.Language != "es" || a.Lexicon.Has("surname", w) || a.Lexicon.Has("human", w) || len(words) > 1 && !a.lowerWord(words[1]) {
		return false
	}
	if len(words) == 1 && !a.lowerWord(words[0]) && !a.Lexicon.Has("common", w) {
		return false
	}
	return strings.HasSuffix(w, "amos") || strings.HasSuffix(w, "emos") || strings.HasSuffix(w, "imos")
}

// merelyTime reports whether words only say when: "la semaine dernière".
func (a *Registered) merelyTime(words []string) bool {
	if len(words) < 2 || len(words) > 3 || a.classOf(words[0])&opensNoun == 0 || !a.lowerWord(words[len(words)-1]) {
		return false
	}
	head := words[1]
	if !a.Romance() {
		head = words[len(words)-1]
	}
	c := a.classOf(head)
	return a.lowerWord(head) && c&(prose.ClassPeriod|prose.ClassTime) != 0 && c&nouns == 0
}

// addressed reports whether words only address those who listen: "Mesdames et
// Messieurs".
func (a *Registered) addressed(words []string) bool {
	titles := 0
	for _, w := range words {
		switch {
		case a.Lexicon.Has("salutation", strings.ToLower(w)):
			titles++
		case a.classOf(w)&prose.ClassConjunction == 0:
			return false
		}
	}
	return titles > 1
}
