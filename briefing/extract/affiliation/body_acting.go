package affiliation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// ActingIn is the body that acts in sentence s, before token i: its subject by
// its name, by "the League" or behind "his employer,"; "" where that is none.
func (a *Affiliated) ActingIn(s, i int) string {
	st := a.Sentences[s]
	first := a.OutsideQuotes(st.First, st.Last)
	if first >= st.Last {
		return ""
	}
	first = a.PastDateline(first, st.Last)
	first = a.behindDescription(first, st.Last)
	article := first
	for first < st.Last-1 && (a.Tokens[first].Is(prose.ClassArticle) || a.Romance() && a.Tokens[first].Is(prose.ClassConjunction) && a.OpensSentence(first) || a.Is(first, "–") || a.Is(first, "—")) {
		first++
	}
	if m := min(first+1, st.Last-1); a.Lexicon.Language == "fr" && a.Listed("outfit", first) && a.Tokens[m].Is(prose.ClassPortfolio) && a.Tokens[m].Shape == prose.ShapeNone {
		return a.OrgText(first, a.BodyEnd(first, st.Last)) // "L’association « Un toit pour tous »"
	}
	kind := false
	joined := a.Listed("joined", first) // "La Coordinadora de Mujeres", by an office’s noun
	if first < st.Last-1 && a.Listed("outfit", first) && !a.Tokens[first].Capital() && a.Tokens[first+1].Capital() {
		kind = a.Romance()
		first++ // "l’association Médecins sans ports"
	}
	if t := a.Tokens[first]; !t.Capital() || t.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun|prose.ClassThey|prose.ClassPreposition|prose.ClassTitle|prose.ClassTime|prose.ClassPlace) || t.Is(prose.ClassRole) && !joined || a.Listed("demonym", first) {
		return ""
	}
	end := a.BodyEnd(first, st.Last)
	if end == first+1 && a.Tokens[first].Shape == prose.ShapeCapital && a.Tokens[first].Is(prose.ClassOrg) && first > article && a.Definite(article) {
		if name := a.BodyOfWord(first); name != "" || a.Lexicon.Language != "es" || a.FamilyOf(a.LowerWord(first)) != "state" {
			return name // "The League"
		}
		return a.OrgText(first, end) // "La Contraloría": a State has one
	}
	lone := a.loneActing(article, first, end)
	if end-first < 2 && !kind && !lone && a.Tokens[first].Shape != prose.ShapeUpper && a.IntroducedAt(first) == 0 || end == first || a.PersonalName(first, end) && !joined && !lone {
		return ""
	}
	if a.Romance() && !kind && !lone && a.OpensSentence(first) && !a.Institution(first, end) && !a.HoldsCapital(first+1, end) {
		return "" // "Cubría cosechas"
	}
	words := a.NameWords(first, end)
	if prose.HasGivenName(words) && !a.Institution(first, end) && !joined {
		return ""
	}
	if id := a.Register.Find(words, i); id >= 0 && (a.Register.Entities[id].Person || a.Register.Entities[id].Gender != prose.GenderUnknown) && !joined && !lone {
		return ""
	}
	if name := a.OrgText(first, end); !register.IsUpper(name) || !strings.Contains(name, " ") {
		return name
	}
	return ""
}

// loneActing reports whether the one word at [first, end), behind its article where
// that stands at token article, is the name of a French body and of no person: it has
// an article as persons have none, or nobody of the text bears it, and a verb follows.
func (a *Affiliated) loneActing(article, first, end int) bool {
	t := a.Tokens[first]
	if a.Lexicon.Language != "fr" || end != first+1 || end >= len(a.Tokens) || t.Shape != prose.ShapeCapital || t.Is(prose.ClassOrg|prose.ClassText|prose.ClassRole|prose.ClassPerson|prose.ClassPeriod) || a.Uses()[a.LowerWord(first)]&prose.UseSmall != 0 || !a.NameWord(first, a.OpensSentence(first)) {
		return false
	}
	if !(first > article && a.Definite(article)) && (a.GivenName(first) || a.Listed("surname", first) || a.Register.IsPerson([]string{a.Word(t)})) {
		return false
	}
	v := end
	for v+1 < len(a.Tokens) && v < end+3 && (a.Clitic(v) || a.Auxiliary(v) || a.Is(v, "ne") || a.Is(v, "n’") || a.Is(v, "n'")) {
		v++
	}
	return v > end || a.SayingAt(v) || a.Tokens[v].Is(prose.ClassFinite|prose.ClassVerb|prose.ClassSay) && !a.Tokens[v].Capital()
}

// behindDescription is where the name starts that a description with a comma
// stands in front of: "His employer, Harbour Cement, declined". Token i where
// there is none.
func (a *Affiliated) behindDescription(i, limit int) int {
	if !a.Listed("possessive", i) && !a.Definite(i) {
		return i
	}
	for j := i + 1; j < min(limit-3, i+6); j++ {
		t := a.Tokens[j]
		if a.Is(j, ",") && j > i+1 {
			if end := a.BodyEnd(j+1, limit); a.Tokens[j+1].Capital() && a.Is(end, ",") {
				return j + 1
			}
			return i
		}
		if t.Kind != prose.TokenWord || t.Capital() {
			return i
		}
	}
	return i
}

// NamedByCause reports whether capitals around a small word name a body rather than
// a person or an office: "Midwives for Every Mother", "Médecins sans ports".
func (a *Affiliated) NamedByCause(first, last int) bool {
	if last-first < 3 || a.OpensSentence(first) && a.Tokens[first].Is(prose.ClassNoName) || a.PersonalName(first, last) {
		return false
	}
	inner := false
	for i := first; i < last; i++ {
		t := a.Tokens[i]
		if i == first && (t.Is(prose.ClassRole|prose.ClassTitle|prose.ClassPlace|prose.ClassTime|prose.ClassHolder) && !a.Plural(i) || t.Is(prose.ClassText|prose.ClassWork)) {
			return false
		}
		inner = inner || i > first && i < last-1 && !t.Capital() && t.Is(prose.ClassPreposition)
	}
	return inner
}

// BodyStart is where the name of a body that ends in front of token end starts.
func (a *Affiliated) BodyStart(end int) int {
	from := max(a.BlockStart(end), end-prose.LongestPhrase)
	if s := a.SentenceAt(a.Tokens[end].Span.Start); s < len(a.Sentences) {
		from = max(from, a.Sentences[s].First)
	}
	for i := from; i < end; i++ {
		if !a.Tokens[i].Capital() || a.Tokens[i].Is(prose.ClassArticle) || a.Tokens[i].Is(prose.ClassPreposition) {
			continue
		}
		if a.BodyEnd(i, end) == end && (a.Institution(i, end) || a.NamedByCause(i, end)) {
			return i
		}
	}
	return end
}

// ToldApart reports whether "qui" behind a French phrase tells which body is meant, so
// that it takes up none: "l’agence qui payait la connexion".
func (a *Affiliated) ToldApart(p prose.NounPhrase) bool {
	return a.Lexicon.Language == "fr" && a.Is(p.Last, "qui")
}

// actedBefore is the body that is the subject of one of the sentences before sentence s
// in a French or Spanish text, in its paragraph or the one before, where the noun for a
// body at token i can mean it: "La Mesa por el Agua se reunió con el ministro. «…», dijo
// el portavoz de la coalición".
func (a *Affiliated) actedBefore(i, s int) string {
	if !a.Romance() {
		return ""
	}
	block := a.Sentences[s].Block
	for s--; s >= 0 && a.Sentences[s].Block >= block-1; s-- {
		if org := a.ActingIn(s, i); org != "" && a.FitsFamily(i, org) && a.onlySmallLinks(org) {
			return org
		}
	}
	return ""
}

// onlySmallLinks reports whether no words in small letters but those that link stand in
// a name: not in "Uno de cada cuatro escolares de la provincia".
func (a *Affiliated) onlySmallLinks(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if low := strings.ToLower(w); w == low && a.Lexicon.Classes[low]&(prose.ClassPreposition|prose.ClassArticle|prose.ClassConjunction|prose.ClassParticle) == 0 {
			return false
		}
	}
	return true
}
