package affiliation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// SmallBody is where the French body ends whose noun stands in small letters at token
// noun, right behind its article or the preposition that holds it: "hôpital de
// Petauke", "lycée technique de Manono", "coopérative de pêcheurs"; noun for none.
func (a *Affiliated) SmallBody(noun, limit int) int {
	if a.Lexicon.Language != "fr" || noun < 1 || noun >= limit {
		return noun
	}
	t := a.Tokens[noun]
	if t.Shape != prose.ShapeLower || a.Plural(noun) || !a.Listed("workplace", noun) && !a.Listed("workplace-the", noun) {
		return noun
	}
	if end := a.BodyEnd(noun, limit); end > noun+1 && a.HoldsCapital(noun+1, end) {
		return end
	}
	end := max(noun+1, a.PhraseAfter(noun, limit).Last)
	for k := noun + 2; k < end; k++ {
		if w := a.LowerWord(k); (strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée")) && (k+1 == end || a.Tokens[k+1].Is(prose.ClassTime|prose.ClassPreposition)) {
			return k // "une étude d’un hôpital congolais publiée mardi"
		}
	}
	return end
}

// SmallBodyAt is the French body in small letters behind the small words that end before
// token noun, and that of which it is a part: "de la clinique de Kasama", "du service de
// néonatologie de l’hôpital de Garoua". Of a body that is one of many the text has to
// say which: "d’une coopérative de pêcheurs". "" for none.
func (a *Affiliated) SmallBodyAt(noun, limit int) string {
	end := a.SmallBody(noun, limit)
	if end == noun || !a.DefiniteIn(noun-1) && !(a.Indefinite(noun-1) && end > noun+1) {
		return ""
	}
	if a.Listed("unit", noun) {
		if whole := a.wholeOfUnit(noun, end); whole != "" {
			return whole
		}
	}
	if end == noun+1 {
		if org := a.BodyOfNoun(noun); org != "" {
			return org
		}
	}
	return a.OrgText(noun, end)
}

// bodyBesideIts is the French body in front of the "et" at token i, which joins to it
// somebody who has an office there: "La clinique de Kita et sa directrice, Awa Kane,"; "".
func (a *Affiliated) bodyBesideIts(i, from int) string {
	if !a.Is(i, "et") || a.Lexicon.Language != "fr" {
		return ""
	}
	for noun := max(from+1, i-prose.LongestPhrase/2); noun < i; noun++ {
		if org := a.SmallBodyAt(noun, i); org != "" && a.SmallBody(noun, i) == i {
			return org
		}
	}
	return ""
}

// SubjectInSmall is the French body in small letters that is the subject of the sentence
// before that of token i: "La clinique de Kita a publié ses chiffres. Sa directrice,
// Awa Kane,"; "".
func (a *Affiliated) SubjectInSmall(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start) - 1
	if s < 0 || s >= len(a.Sentences) {
		return ""
	}
	st := a.Sentences[s]
	noun := a.pastAccording(a.OutsideQuotes(st.First, st.Last), st.Last) + 1
	if a.Listed("area", noun) {
		return ""
	}
	return a.SmallBodyAt(noun, st.Last)
}

// smallBodyWithin is where the French body in small letters at token begin ends in which
// somebody works, behind the "dans" at token i: "infirmière dans un hôpital congolais",
// "professeure dans cette université"; begin for none, and for one of many of which
// nothing more is said.
func (a *Affiliated) smallBodyWithin(i, begin, last int) int {
	end := a.SmallBody(begin, last)
	if a.Listed("area", begin) || a.Listed("unit", begin) || end == begin+1 && !a.Listed("pointing", begin-1) || begin > i+2 {
		return begin
	}
	return end
}
