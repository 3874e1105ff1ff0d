package reference

import (
	"strings"
	"unicode"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// trailingName is the person at the end of "CEO of the Refugee Council Enver
// Solomon", where an office with its body stands in front of the name.
func (a *Resolved) trailingName(p prose.NounPhrase) prose.NounPhrase {
	if q := a.nameBehindPost(p); !q.Empty() {
		return q
	}
	if q := a.NameBehindRussianPost(p); !q.Empty() {
		return q
	}
	if i := a.HolderIn(p.First+1, p.Last); i < p.Last {
		if end := a.NameEnd(i, p.Last); end == p.Last || a.Lexicon.Language == "fr" && (a.Is(end, "(") || a.Tokens[end].Is(prose.ClassPreposition)) {
			return prose.NounPhrase{First: i, Last: end, Head: end} // "… Paul Adou à la préfecture de police"
		}
	}
	if p.Head >= p.Last || !a.Tokens[p.Head-1].Is(prose.ClassRole) {
		return prose.NounPhrase{}
	}
	for i := p.Head; i < p.Last; i++ {
		end := a.NameEnd(i, p.Last)
		if end == i {
			continue
		}
		if start, _ := a.BareName(i, end); (end == p.Last || a.Romance() && a.Is(end, "(") && a.Is(p.Last-1, ")")) && (start > i || a.InPortfolio(i-1)) && (a.Romance() || a.InPortfolio(i-1) || a.Tokens[start].Is(prose.ClassHolder) || a.Tokens[start-1].Is(prose.ClassOrg|prose.ClassPlace) || a.Listed("field", start-1) || a.Listed("honorific", start-1) || a.BodyBeforeName(i, end) == start) {
			return prose.NounPhrase{First: start, Last: end, Head: end}
		}
		i = end
	}
	return prose.NounPhrase{}
}

// holdsTrailing reports whether a Spanish phrase ends with the name of an office’s holder.
func (a *Resolved) holdsTrailing(p prose.NounPhrase) bool {
	return a.Lexicon.Language == "es" && !p.Empty() && !a.trailingName(p).Empty()
}

// nameBehindPost is the person at the end of "Ministry of Health spokesman
// Jane Okoro" and "assistant director for culture Jane Okoro".
func (a *Resolved) nameBehindPost(p prose.NounPhrase) prose.NounPhrase {
	if a.Lexicon.Language != "en" && !a.Romance() || p.Last-p.First < 3 {
		return prose.NounPhrase{}
	}
	for i := p.First + 1; i < p.Last-1; i++ {
		before := a.Tokens[i-1]
		if before.Capital() || before.Kind != prose.TokenWord || before.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassConjunction) || a.Romance() && a.Listed("workplace", i-1) && before.Is(prose.ClassOrg) || a.NameEnd(i, p.Last) != p.Last {
			continue
		}
		id := a.Register.Find(a.NameWords(i, p.Last), p.First)
		if a.Romance() {
			if a.HasRole(p) && i > p.Head && id >= 0 && a.Register.Entities[id].Person {
				return prose.NounPhrase{First: i, Last: p.Last, Head: p.Last} // "le général à la retraite Paul Mbaye"
			}
			return prose.NounPhrase{}
		}
		if before.Is(prose.ClassRole) && i > p.Head || a.HasRole(p) && i > p.Head && id >= 0 {
			return prose.NounPhrase{First: i, Last: p.Last, Head: p.Last}
		}
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{}
}

// namedLater reads "a participant online, who gave her name as Lusia" and
// "another, who asked to be called “Hana”".
func (a *Resolved) namedLater(p prose.NounPhrase) prose.Speaker {
	if !a.Is(p.Last, ",") {
		return prose.Nobody
	}
	for j := p.Last + 1; j < min(len(a.Tokens)-2, p.Last+9); j++ {
		if a.Tokens[j].Kind == prose.TokenMark {
			return prose.Nobody
		}
		if (a.Is(j+1, "“") || a.Is(j+1, "\"")) && (a.Is(j, "named") || a.Is(j, "called") || a.Is(j, "as")) {
			if end := a.NameEnd(j+2, min(len(a.Tokens), j+8)); end > j+2 && (a.Is(end, "”") || a.Is(end, "\"")) {
				return a.namedSpeaker(j+2, end, prose.NounPhrase{First: j + 2, Last: end, Head: end})
			}
		}
		if a.Is(j, "named") || a.Is(j, "called") || (a.Is(j, "as") || a.Is(j, "is")) && a.Is(j-1, "name") {
			if end := a.NameEnd(j+1, min(len(a.Tokens), j+8)); end > j+1 {
				return a.namedSpeaker(j+1, end, prose.NounPhrase{First: j + 1, Last: end, Head: end})
			}
		}
	}
	return prose.Nobody
}

// Described is a speaker without a name, in the document's words.
func (a *Resolved) Described(p prose.NounPhrase) briefing.Attribution {
	if a.Lexicon.Language == "fr" && p.Last < len(a.Tokens) && p.Last > p.Head && a.Is(p.Last, "ans") {
		p.Last++ // "une brodeuse de vingt ans"
	}
	at := briefing.Attribution{Who: a.NameText(p.First, p.Last)}
	if a.Lexicon.Language == "en" && a.Is(p.First, "one") {
		if f := a.OneOfMany(p.First, p.Last); f.Role != "" {
			at.Role, at.Org = f.Role, f.Org // "one of its nurses"
			return at
		}
	}
	if f := a.OneOfOffice(p.First, a.BlockEnd(p.First)); f.Role != "" {
		at.Role, at.Org = f.Role, f.Org // "l'une de ses chercheuses"
		return at
	}
	if f := a.OneOfSeveral(p.First, a.BlockEnd(p.First)); f.Role != "" && !a.HasRole(p) {
		at.Role, at.Org = f.Role, f.Org // "one of Kivuli’s reed cutters"
		return at
	}
	if at.Org = a.bodyItself(p); at.Org != "" {
		return at
	}
	if f := a.officeOfAnybody(p); f.Role != "" {
		at.Role, at.Org = f.Role, f.Org // "une participante, couturière à Kita"
		return at
	}
	if a.HasRole(p) && !a.Textual(p) && !a.nounOfBody(p) {
		last := p.Last
		for i := p.Head; i < p.Last; i++ {
			if a.Is(i, "in") || a.Is(i, "on") && i+1 < len(a.Tokens) && a.Tokens[i+1].Is(prose.ClassArticle) && !a.Tokens[p.Head-1].Capital() {
				last = i // where they are is no part of what they are
				break
			}
		}
		f := a.Office(p.First, last)
		if at.Role, at.Org = f.Role, f.Org; at.Org == "" && last < p.Last && a.Is(last, "in") {
			limit := p.Last
			for limit < a.BlockEnd(last) && a.Tokens[limit].Kind == prose.TokenWord && !a.Tokens[limit].Is(prose.ClassSay|prose.ClassAuxiliary) {
				limit++
			}
			at.Org = a.BodyTiedBy(last, limit) // "an official in the ministry of works"
		}
		if at.Org == "" {
			at.Org = a.workOfDescribed(p.Last)
		}
		if at.Org == "" {
			at.Org = a.owner(p.First)
		}
		if at.Org == "" && a.Lexicon.Language == "en" {
			at.Org = a.OfficeOrg(p.First, a.BlockStart(p.First))
		}
		if at.Org == "" {
			at.Org = a.introducedOrg(p)
		}
		if at.Org == "" && a.Romance() && a.Indefinite(p.First) && a.workedFor(at.Role) {
			// "Au ministère, on s’inquiète. « … », dit un conseiller"
			if at.Org = a.HouseBefore(p.First, 1); at.Org == "" && a.Listed("spokesperson", p.First+1) {
				at.Org = a.spokenFor(p.First) // "L’Union a salué l’accord. Un porte-parole"
			}
		}
		return at
	}
	if at.Role, at.Org = a.roleOfUnnamed(p); at.Role != "" {
		return at
	}
	for i := p.Head; i < p.Last; i++ {
		if n := a.NameEnd(i, p.Last); n > i && a.Tokens[i-1].Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassOrg) {
			if end := a.BodyEnd(i, min(len(a.Tokens), p.Last+prose.LongestName)); a.Romance() && end > p.Last && a.Tokens[i].Is(prose.ClassOrg) {
				at.Org = a.OrgText(i, end) // "un informe del Comité contra la Tortura"
				break
			}
			if !a.homeOfUnnamed(p, i, n) {
				at.Org = a.Register.FullName(a.NameText(i, p.Last))
			}
			break
		}
	}
	if at.Org == "" && a.Textual(p) {
		if at.Org = a.BodyOfText(p.Head - 1); at.Org == "" {
			at.Org = a.Issuer(p)
		}
		if at.Org == "" {
			at.Org = a.bodyThatWrote(p)
		}
	}
	if at.Org == "" {
		at.Org = a.owner(p.First)
	}
	return at
}

// workedFor reports whether an office is one that is held for a body: "conseiller",
// "haut fonctionnaire", but "pêcheur".
func (a *Resolved) workedFor(role string) bool {
	for w := range strings.FieldsSeq(role) {
		for _, list := range []string{"inner-office", "staff", "office-staff", "any-office"} {
			if a.Lexicon.Has(list, w) && !a.Lexicon.Has("no-office", w) {
				return true
			}
		}
	}
	return false
}

// spokenFor is the body that acts in the sentence of token i or in the one before.
func (a *Resolved) spokenFor(i int) string {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	for s := here; s >= max(0, here-1) && here < len(a.Sentences) && a.Sentences[s].Block == a.Sentences[here].Block; s-- {
		if org := a.ActingIn(s, i); org != "" {
			return org
		}
	}
	return ""
}

// introducedOrg is the body of the unnamed person whom "the spokesperson" means,
// from where the text introduced one: "a spokesperson for Harbour Light".
func (a *Resolved) introducedOrg(p prose.NounPhrase) string {
	if a.Lexicon.Language != "en" || !a.Definite(p.First) || p.Last-p.First != 2 {
		return ""
	}
	noun := a.LowerWord(p.First + 1)
	for i := p.First - 1; i > max(0, p.First-prose.Widest); i-- {
		if a.LowerWord(i) != noun {
			continue
		}
		for first := i - 1; first >= max(0, i-4); first-- {
			if a.Indefinite(first) {
				q := a.PhraseAfter(first, a.BlockEnd(first))
				if q.Last <= i {
					return ""
				}
				return a.Office(q.First, q.Last).Org
			}
		}
		return ""
	}
	return ""
}

// owner is the organisation that a possessive at token i means: "our
// statement", "its agent"; "".
func (a *Resolved) owner(i int) string {
	switch {
	case a.Tokens[i].Is(prose.ClassWe) && a.Tokens[i].Is(prose.ClassArticle):
		return a.Publisher()
	case a.LowerWord(i) == "its" && a.Focus != nil:
		if sp := a.they(i); sp.Known() && sp.Entity < 0 && unicode.IsUpper(prose.FirstRune(sp.Who)) || sp.Entity >= 0 && !a.Register.Entities[sp.Entity].Person {
			return sp.Who
		}
	}
	return ""
}
