package recommendation

import "attache/briefing/extract/prose"

// deedAsks reads "La demanda de las familias es que el Gobierno cierre la mina", or "Su
// recomendación es sencilla: que", where a noun says that its owner asks: the ask, and
// whether there is one.
func (r *recommender) deedAsks(s prose.Sentence) (ask, bool) {
	if r.language != "es" {
		return ask{}, false
	}
	for i := s.First; i < min(s.Last, s.First+4); i++ {
		if !r.Listed("ask-deed", i) {
			continue
		}
		owner := r.ownerOfDeed(i, s.Last)
		k := owner.Last
		if owner.Empty() {
			if i == s.First || !r.Listed("its", i-1) && !r.Listed("my", i-1) && !r.Tokens[i-1].Is(prose.ClassWe) {
				return ask{}, false
			}
			k = i + 1 // "Su recomendación es"
		}
		if r.asksWhom(k) {
			k = r.PhraseAfter(k+1, s.Last).Last // "al Gobierno"
		}
		if k >= s.Last || !r.Copula(k) && !r.Is(k, ":") {
			return ask{}, false
		}
		if k = r.pastPlain(k+1, s.Last); k+1 >= s.Last || !r.Is(k, "que") && !r.deedSpanish(k) {
			return ask{}, false
		}
		a := ask{kind: askPropose, at: i, end: k, verb: r.LowerWord(i), reason: "says what somebody asks for: “" + r.LowerWord(i) + "”", confidence: 0.8}
		a.to = r.addressee(s, a)
		if a.to == "" && !owner.Empty() && r.asksWhom(owner.Last) {
			a.to = r.toActSpanish(s, owner.Last+1, true)
		}
		return a, true
	}
	return ask{}, false
}

// pastPlain is the token behind words at token i that only say what the ask is like: "es
// muy sencilla: que", "es clara y urgente, que"; i for none.
func (r *recommender) pastPlain(i, limit int) int {
	for k := i; k+1 < min(limit, i+5); k++ {
		t := r.Tokens[k]
		if r.Is(k, ":") || r.Is(k, ",") {
			return k + 1
		}
		if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassRelative) {
			break
		}
	}
	return i
}

// askerOfDeed is who asks by the noun at token i of sentence n: whose the ask is, by a
// name behind it or a possessive in front of it.
func (r *recommender) askerOfDeed(n, i int) prose.Speaker {
	s := r.Sentences[n]
	if p := r.ownerOfDeed(i, s.Last); !p.Empty() {
		return r.SpeakerOf(p)
	}
	switch {
	case i == s.First:
	case r.Listed("its", i-1):
		if who := r.before(n); who.Known() {
			return who
		}
		return r.OwnerMeant(i - 1)
	case r.Listed("my", i-1) || r.Tokens[i-1].Is(prose.ClassWe):
		return r.ourselvesAt(n)
	}
	return prose.Nobody
}

// ownerOfDeed is whose the ask is whose noun stands at token i: "de la Red de Mujeres".
func (r *recommender) ownerOfDeed(i, limit int) prose.NounPhrase {
	if i+2 >= limit || !r.Is(i+1, "de") && !r.Is(i+1, "del") {
		return prose.NounPhrase{}
	}
	return r.PhraseAfter(i+2, limit)
}
