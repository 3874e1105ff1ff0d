package extract

// longestBetween is how many tokens a relative clause has at most that stands
// between a subject and its verb.
const longestBetween = 14

// overRelative is the person before a relative clause that ends in phrase p:
// "L’officier qui commandait le groupe lui a dit", "la enfermera que atendía el
// puesto contó". French and Spanish verbs are too many for a list; what stands
// behind the relative pronoun is one.
func (a *analysis) overRelative(p nounPhrase, from int) nounPhrase {
	if !a.romance() || p.empty() {
		return nounPhrase{}
	}
	for r := p.first - 1; r > from && r > p.first-longestBetween; r-- {
		t := a.tokens[r]
		if t.kind == tokenMark && !a.is(r, "’") && !a.is(r, "'") || t.is(classSay) && !t.is(classRelative|classPreposition|classArticle) {
			return nounPhrase{}
		}
		if !a.is(r, "qui") && !(a.lexicon.language == "es" && (a.is(r, "que") || a.is(r, "quien"))) {
			continue
		}
		if r+1 >= p.first || a.tokens[r+1].capital() {
			return nounPhrase{}
		}
		q := a.phraseBefore(r, from)
		if q.empty() || q.last != r || !a.canSpeak(q) || !a.hasRole(q) && !a.tokens[q.head-1].is(classPerson) && !a.named(q) {
			return nounPhrase{}
		}
		return q
	}
	return nounPhrase{}
}
