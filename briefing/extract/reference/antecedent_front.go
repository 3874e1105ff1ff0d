package reference

import "attache/briefing/extract/prose"

// TakesUpFront is the token of the pronoun that takes up the description with which
// an English sentence opens: "A chemist who advised the county, she tested them".
// That is whom the text has told of, and nobody new; -1 for none.
func (a *Resolved) TakesUpFront(first, last int) int {
	as := first
	if first = a.PastAs(first); a.Lexicon.Language != "en" || !a.Indefinite(first) {
		return -1
	}
	p := a.PhraseAfter(first, last)
	if t := a.Tokens[min(p.Last, len(a.Tokens)-1)]; as < first && p.First == first && p.Last+1 < last && a.Human(p) && t.Is(prose.ClassPronoun) && t.Is(prose.ClassMale|prose.ClassFemale) && !a.Listed("possessive", p.Last) {
		return p.Last // "As a nurse she had seen worse"
	}
	if p.First != first || p.Last+2 >= last || a.Named(p) || !a.Human(p) {
		return -1
	}
	if t := a.Tokens[p.Last]; !a.Is(p.Last, ",") && !t.Is(prose.ClassRelative|prose.ClassPreposition) && !a.Participle(p.Last) {
		return -1
	}
	for i := p.Last; i < min(last-2, first+prose.Widest/2); i++ {
		if !a.Is(i, ",") {
			continue
		}
		t := a.Tokens[i+1]
		if t.Is(prose.ClassPronoun) && t.Is(prose.ClassMale|prose.ClassFemale) && !t.Capital() && !a.Listed("possessive", i+1) && !a.Listed("object", i+1) {
			if a.SayingAt(i + 2) {
				return -1 // "A boy from the village came, she said"
			}
			return i + 1
		}
	}
	return -1
}

// PastAs is the token behind the "As" that opens a sentence at token i; i for none.
func (a *Resolved) PastAs(i int) int {
	if a.Is(i, "As") && i+1 < len(a.Tokens) {
		return i + 1
	}
	return i
}

// OneAmongThem reports whether "one of them" and a comma stand at token i, in front
// of a name: "L’une d’elles, Ikram, allume sa lampe".
func (a *Resolved) OneAmongThem(i int) bool {
	if i < 0 || !a.Is(i+3, ",") {
		return false
	}
	switch a.LowerWord(i) {
	case "one", "un", "une", "una", "uno":
	default:
		return false
	}
	switch a.LowerWord(i + 2) {
	case "them", "eux", "elles", "ellos", "ellas":
		return a.Tokens[i+1].Is(prose.ClassPreposition)
	}
	return false
}

// GenderInApposition is what the noun says to whose bearer the name at token first is
// put behind a comma: "Her husband, Crispin", "with her husband, Crispin", "Su
// esposo, Juan".
func (a *Resolved) GenderInApposition(first, from int) prose.Gender {
	noun := first - 2
	if noun <= from || !a.Is(first-1, ",") {
		return prose.GenderUnknown
	}
	t := a.Tokens[noun]
	if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPronoun|prose.ClassArticle) || t.Is(prose.ClassMale) == t.Is(prose.ClassFemale) {
		return prose.GenderUnknown
	}
	for k := noun - 1; k >= max(from, noun-3); k-- {
		if a.Listed("possessive", k) && (k == from || a.OpensSentence(k) || a.Tokens[k-1].Is(prose.ClassConjunction) || a.Lexicon.Language == "en" && a.Tokens[k-1].Is(prose.ClassPreposition)) {
			if t.Is(prose.ClassMale) {
				return prose.GenderMale
			}
			return prose.GenderFemale
		}
	}
	return prose.GenderUnknown
}
