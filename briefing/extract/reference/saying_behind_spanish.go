package reference

import (
	"strings"

	"attache/briefing/extract/prose"
)

// BehindPlace reports whether the Spanish clause of the verb at token v opens at
// token from with where something is said and leaves its subject out: "En su
// declaración sostuvo que", "En la entrada del 3 de noviembre escribe:".
func (a *Resolved) BehindPlace(v, from int) bool {
	if v < len(a.Tokens) && (a.Is(v, "se") || a.Is(v-1, "se")) {
		return false // "En la pancarta se lee"
	}
	if a.Lexicon.Language != "es" || from >= v || !a.OpensSentence(from) {
		return false
	}
	switch a.Word(a.Tokens[from]) {
	case "En":
		return a.onlyPlace(from, v)
	case "Ante", "Frente", "Delante", "Tras", "Durante", "Con", "Sin", "Sobre":
		return a.onlyPlace(from, v) && !a.secondPhrase(from, v)
	}
	return false
}

// secondPhrase reports whether a phrase with its article, behind the one to which the
// preposition at token from belongs, is the subject of the verb at token v: "Ante los
// periodistas la ministra dijo".
func (a *Resolved) secondPhrase(from, v int) bool {
	for k := from + 2; k < v; k++ {
		before := a.Tokens[k-1]
		if (a.Definite(k) || a.Indefinite(k)) && !a.Tokens[k].Is(prose.ClassPreposition) && !before.Is(prose.ClassPreposition|prose.ClassConjunction) && !a.Is(k-1, "a") {
			return true
		}
	}
	return false
}

// BehindGoal reports whether nothing but where somebody goes stands in front of the
// Spanish verb at token v and its clitic, which has no subject then: "Cuando le conté que
// venía a Ginebra me preguntó".
func (a *Resolved) BehindGoal(v, from int) bool {
	e := v
	for e > from && a.Clitic(e-1) {
		e--
	}
	if a.Lexicon.Language != "es" || e == v || e <= from+1 {
		return false
	}
	p := a.PhraseBefore(e, from)
	k := p.First - 1
	return !p.Empty() && k >= from && a.Tokens[p.First].Capital() && (a.Is(k, "a") || a.Is(k, "hacia") || a.Is(k, "hasta") || a.Is(k, "desde"))
}

// onlyPlace reports whether no more than one phrase with what hangs on it, and no
// name of a person, stands behind "En" at token from and before the verb at token v.
func (a *Resolved) onlyPlace(from, v int) bool {
	for k := from + 1; k < v; k++ {
		t := a.Tokens[k]
		if a.Mentions != nil && a.Mentions[k] >= 0 && a.MentionedAt(k) && !a.Is(k-1, "a") || t.Kind == prose.TokenMark && !a.InnerMark(k) || t.Is(prose.ClassAuxiliary|prose.ClassSay|prose.ClassRelative) && !t.Is(prose.ClassArticle|prose.ClassPreposition|prose.ClassText|prose.ClassRole) && a.SayingAt(k) {
			return false
		}
		if k > from+1 && t.Is(prose.ClassArticle|prose.ClassDeterminer) && !t.Is(prose.ClassPreposition) && !a.Tokens[k-1].Is(prose.ClassPreposition) && !a.ObjectPronoun(k) {
			return false // "En la sala la jueza sostuvo"
		}
	}
	return true
}

// objectThatSays is the person whom a Spanish verb has as its object and on whom, over
// an apposition or not, the relative pronoun at token e hangs: "presentó a Ana Roa,
// bióloga, que recordó".
func (a *Resolved) objectThatSays(e, from int) prose.NounPhrase {
	if a.Lexicon.Language != "es" || !a.Is(e, "que") {
		return prose.NounPhrase{}
	}
	id := a.SubjectEnding(e-2, from)
	if id < 0 && a.Is(e-1, ",") {
		id = a.SubjectEnding(e-1, from)
	}
	if id < 0 {
		return a.officeAddressed(e, from)
	}
	for k := e - 2; k > from; k-- {
		if int(a.Mentions[k]) != id {
			continue
		}
		if first := a.NameBegin(k, from); first-2 > from && (a.Is(first-1, "a") || a.Is(first-1, "con")) {
			return prose.NounPhrase{First: first, Last: k + 1, Head: k + 1}
		}
		break
	}
	return prose.NounPhrase{}
}

// officeAddressed is the office without a name to which somebody says or does something
// right before the Spanish comma and relative pronoun at token e: "citó al ministro de
// Desarrollo, quien declaró"; empty for none.
func (a *Resolved) officeAddressed(e, from int) prose.NounPhrase {
	if a.Lexicon.Language != "es" || !a.Is(e-1, ",") {
		return prose.NounPhrase{}
	}
	for k := e - 3; k > max(from, e-prose.LongestPhrase/2); k-- {
		if t := a.Tokens[k]; t.Kind != prose.TokenWord || a.SayingAt(k) {
			break
		}
		if !a.Is(k, "al") && !((a.Is(k, "a") || a.Is(k, "con")) && a.Definite(k+1)) {
			continue
		}
		p := a.PhraseAfter(k+1, e-1)
		if p.First == k+1 && p.Last == e-1 && a.HasRole(p) && !a.Plural(p.First+1) {
			return p
		}
		break
	}
	return prose.NounPhrase{}
}

// AddressedWho reports whether phrase p is an office that somebody else addresses, and of
// which a Spanish relative clause tells: the text goes on about who addresses it.
func (a *Resolved) AddressedWho(p prose.NounPhrase) bool {
	if a.Lexicon.Language != "es" || p.Empty() || p.First == 0 || p.Last+1 >= len(a.Tokens) || !a.Is(p.Last, ",") {
		return false
	}
	switch a.LowerWord(p.First - 1) {
	case "al", "a", "con":
		return a.Is(p.Last+1, "quien") || a.Is(p.Last+1, "que")
	}
	return false
}

// writerOfText is whose text, read or shown by somebody else, a Spanish "en la que"
// before token que hangs on: "leyó una carta de Ana Roa en la que sostiene".
func (a *Resolved) writerOfText(que, from int) prose.NounPhrase {
	end := que - 2
	if a.Is(end-1, ",") {
		end--
	}
	if a.Lexicon.Language != "es" || end <= from || a.PersonAt(end-1) < 0 {
		return prose.NounPhrase{}
	}
	first := a.NameBegin(end-1, from)
	if first-2 <= from || !a.Is(first-1, "de") || !a.Tokens[first-2].Is(prose.ClassText) && !a.Listed("writing", first-2) {
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{First: first, Last: end, Head: end}
}

// DescribedByAge reports whether a Spanish phrase opens with "un" or "una" and a noun
// for a person that is no office: "una anciana de la comunidad".
func (a *Resolved) DescribedByAge(p prose.NounPhrase) bool {
	if a.Lexicon.Language != "es" || p.Last-p.First < 2 || !a.Indefinite(p.First) || !a.Listed("human", p.First+1) {
		return false
	}
	w := a.LowerWord(p.First + 1)
	return !strings.HasSuffix(w, "or") && !strings.HasSuffix(w, "ar") && !strings.HasSuffix(w, "ble") && !strings.HasSuffix(w, "ora")
}

// WithoutLastWord is a phrase that takes up a whole Spanish clause without its last
// word, which must be the verb: "A su lado, un joven asiente."
func (a *Resolved) WithoutLastWord(p prose.NounPhrase, limit int) prose.NounPhrase {
	if a.Lexicon.Language != "es" || p.Last-p.First < 3 || p.Last != limit-1 || !a.Is(p.Last, ".") || a.Tokens[p.Last-1].Capital() || !a.Indefinite(p.First) || !a.Tokens[p.First+1].Is(prose.ClassRole|prose.ClassPerson) {
		return p
	}
	return prose.NounPhrase{First: p.First, Last: p.Last - 1, Head: min(p.Head, p.Last-1)}
}
