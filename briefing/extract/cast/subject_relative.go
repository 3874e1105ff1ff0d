package cast

import "attache/briefing/extract/prose"

// longestBetween is how many tokens a relative clause has at most that stands
// between a subject and its verb.
const longestBetween = 14

// overRelative is the person before a relative clause that ends in phrase p:
// "L’officier qui commandait le groupe lui a dit", "la enfermera que atendía el
// puesto contó". French and Spanish verbs are too many for a list; what stands
// behind the relative pronoun is one.
func (a *Cast) overRelative(p prose.NounPhrase, from int) prose.NounPhrase {
	if !a.Romance() || p.Empty() {
		return prose.NounPhrase{}
	}
	for r := p.First - 1; r > from && r > p.First-longestBetween; r-- {
		t := a.Tokens[r]
		if t.Kind == prose.TokenMark && !a.Is(r, "’") && !a.Is(r, "'") || t.Is(prose.ClassSay) && !t.Is(prose.ClassRelative|prose.ClassPreposition|prose.ClassArticle) {
			return prose.NounPhrase{}
		}
		if !a.Is(r, "qui") && !(a.Lexicon.Language == "es" && (a.Is(r, "que") || a.Is(r, "quien"))) {
			continue
		}
		if r+1 >= p.First || a.Tokens[r+1].Capital() {
			return prose.NounPhrase{}
		}
		q := a.PhraseBefore(r, from)
		if q.Empty() || q.Last != r || !a.CanSpeak(q) || !a.HasRole(q) && !a.Tokens[q.Head-1].Is(prose.ClassPerson) && !a.Named(q) {
			return prose.NounPhrase{}
		}
		return q
	}
	return prose.NounPhrase{}
}
