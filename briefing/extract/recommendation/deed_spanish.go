package recommendation

import "attache/briefing/extract/prose"

// deedAsks reads "La demanda de las familias es que el Gobierno cierre la mina", where a
// noun says that its owner asks: the ask, and whether there is one.
func (r *recommender) deedAsks(s prose.Sentence) (ask, bool) {
	if r.language != "es" {
		return ask{}, false
	}
	for i := s.First; i < min(s.Last, s.First+4); i++ {
		if !r.Listed("ask-deed", i) {
			continue
		}
		owner := r.ownerOfDeed(i, s.Last)
		if owner.Empty() {
			return ask{}, false
		}
		k := owner.Last
		if r.asksWhom(k) {
			k = r.PhraseAfter(k+1, s.Last).Last // "al Gobierno"
		}
		if k >= s.Last || !r.Copula(k) && !r.Is(k, ":") {
			return ask{}, false
		}
		if k++; k+1 >= s.Last || !r.Is(k, "que") && !r.deedSpanish(k) {
			return ask{}, false
		}
		a := ask{kind: askPropose, at: i, end: k, verb: r.LowerWord(i), reason: "says what somebody asks for: “" + r.LowerWord(i) + "”", confidence: 0.8}
		a.to = r.addressee(s, a)
		if a.to == "" && r.asksWhom(owner.Last) {
			a.to = r.toActSpanish(s, owner.Last+1, true)
		}
		return a, true
	}
	return ask{}, false
}

// ownerOfDeed is whose the ask is whose noun stands at token i: "de la Red de Mujeres".
func (r *recommender) ownerOfDeed(i, limit int) prose.NounPhrase {
	if i+2 >= limit || !r.Is(i+1, "de") && !r.Is(i+1, "del") {
		return prose.NounPhrase{}
	}
	return r.PhraseAfter(i+2, limit)
}
