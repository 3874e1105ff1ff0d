package cast

import (
	"strconv"

	"attache/briefing/extract/prose"
)

// oldestChild is up to which age, in years, a child of somebody told of is not expected
// to speak.
const oldestChild = 11

// childOfTold reports whether the subject p of French or Spanish sentence s is the child
// of the person of whom the sentence before tells, a small one or one without a name, and
// of the same gender as far as is known: who speaks next is the parent. "Karim habite
// Lille. Son fils Ilyès, huit ans, a changé d’école. « … », se souvient-il."
func (a *Cast) childOfTold(s int, p prose.NounPhrase) bool {
	if !a.Romance() || s == 0 || p.Last-p.First < 2 || !a.Listed("its", p.First) || !a.Listed("child", p.First+1) || a.Sentences[s-1].Block != a.Sentences[s].Block {
		return false
	}
	parent := a.Focus[s-1]
	if parent.Entity < 0 || parent.Owner || !a.Register.Entities[parent.Entity].Person && !a.PlainPerson(&a.Register.Entities[parent.Entity]) {
		return false
	}
	st := a.Sentences[s]
	if len(a.QuotesIn(st.Span)) > 0 {
		return false
	}
	child, g := a.childGender(p.First+1), a.Register.Entities[parent.Entity].Gender
	if child != prose.GenderUnknown && g != prose.GenderUnknown && child != g {
		return false // the pronoun tells them apart
	}
	named := false
	for i := p.First + 2; i < st.Last; i++ {
		if a.SayingAt(i) {
			return false
		}
		named = named || a.Tokens[i].Capital() && i < p.Last
		if n := a.ageAt(i, st.Last); n > 0 {
			return n <= oldestChild
		}
	}
	return !named
}

// childGender is the gender of the noun for a child at token i.
func (a *Cast) childGender(i int) prose.Gender {
	switch t := a.Tokens[i]; {
	case t.Is(prose.ClassFemale):
		return prose.GenderFemale
	case t.Is(prose.ClassMale):
		return prose.GenderMale
	}
	return prose.GenderUnknown
}

// ageAt is the age that stands at token i, in figures or in words up to twelve; 0 for
// none.
func (a *Cast) ageAt(i, limit int) int {
	if i+1 >= limit || !a.Listed("years", i+1) && !a.Is(i+1, "ans") && !a.Is(i+1, "años") {
		return 0
	}
	if n, err := strconv.Atoi(a.Word(a.Tokens[i])); err == nil {
		return n
	}
	for n, words := range a.Lexicon.List("one-to-twelve") {
		for _, w := range words {
			if w == a.LowerWord(i) {
				return n + 1
			}
		}
	}
	return oldestChild + 1
}
