package recommendation

import "attache/briefing/extract/prose"

// addresseeSpanish is who should act by what stands behind a Spanish verb of asking:
// "pide al Gobierno que", "recomienda que el Estado adopte", "corresponde a la junta".
func (r *recommender) addresseeSpanish(s prose.Sentence, k ask) string {
	i := k.end
	for n := k.end - 1; n > k.at && n >= k.end-2; n-- {
		if r.asksWhom(n) {
			i = n // the list has "llama al", "corresponde a la"
			break
		}
		if !r.Tokens[n].Is(prose.ClassArticle) {
			break
		}
	}
	if r.Is(k.end-1, "que") {
		return r.wishedSpanish(s, k.end)
	}
	i = r.pastAsideSpanish(s, i)
	if k.kind == askStress {
		for n := i; n < min(s.Last, i+8); n++ {
			if r.Is(n, "que") && r.Is(n-1, "de") {
				return r.wishedSpanish(s, n+1) // "la necesidad de que el Estado ratifique"
			}
		}
		return ""
	}
	if n := r.thatAt(i); n > 0 {
		return r.wishedSpanish(s, n)
	}
	if i < s.Last && r.asksWhom(i) {
		return r.toActSpanish(s, i+1, k.kind != askPropose)
	}
	return ""
}

// asksWhom reports whether token i is the Spanish preposition in front of who is asked.
func (r *recommender) asksWhom(i int) bool {
	return r.Is(i, "a") || r.Is(i, "al")
}

// toActor reports whether a body or somebody in office is asked at token i, and no
// person in a story: "le pidió al Gobierno", but "le pidió a su madre".
func (r *recommender) toActor(s prose.Sentence, i int) bool {
	if i+1 >= s.Last || !r.asksWhom(i) {
		return false
	}
	p := r.PhraseAfter(i+1, s.Last)
	return !p.Empty() && !r.Listed("its", p.First) && (r.Institution(p.First, p.Last) || r.holdsActor(p.First, p.Head) || (r.HasRole(p) || r.PluralOffice(p.Head-1)) && !r.Listed("kin", p.Head-1))
}

// pastAsideSpanish is the token behind the adverbs, and what stands between two commas, at
// token i: "pide, además, a los países".
func (r *recommender) pastAsideSpanish(s prose.Sentence, i int) int {
	if i < s.Last && r.Is(i, ",") {
		for n := i + 1; n < min(s.Last, i+7); n++ {
			if r.Is(n, ",") && n+1 < s.Last && (r.asksWhom(n+1) || r.Is(n+1, "que")) {
				i = n + 1
				break
			}
		}
	}
	for i < s.Last && !r.Tokens[i].Capital() && !r.asksWhom(i) && !r.Is(i, "que") && (r.Tokens[i].Is(prose.ClassAdverb|prose.ClassTime) || r.tagAt(s, i)&prose.TagAdverb != 0) {
		i++
	}
	return i
}

// thatAt is the token behind the "que" of the clause that token i opens, 0 for none:
// "que", "a que", "para que", "por que", "porque".
func (r *recommender) thatAt(i int) int {
	switch {
	case r.Is(i, "que") || r.Is(i, "porque"):
		return i + 1
	case (r.Is(i, "a") || r.Is(i, "para") || r.Is(i, "por") || r.Is(i, "de") || r.Is(i, "en")) && r.Is(i+1, "que"):
		return i + 2
	}
	return 0
}

// wishedSpanish is the subject of the clause at token i that tells what somebody is to
// do; "" where it tells what is to be done, or what people are to get.
func (r *recommender) wishedSpanish(s prose.Sentence, i int) string {
	if i >= s.Last || r.Tokens[i].Kind != prose.TokenWord || !r.Tokens[i].Capital() && !r.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer) {
		return "" // "que se publique", "que haya"
	}
	end := i + 1
	for ; end < s.Last && end < i+longestAddressee; end++ {
		t, p := r.Tokens[end], r.Tokens[end-1]
		if t.Kind == prose.TokenMark && !r.InnerMark(end) || r.Is(end, "que") {
			return ""
		}
		if t.Capital() || p.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition) && !p.Capital() {
			continue
		}
		if r.Listed("subjunctive", end) || r.Listed("receives", end) || r.Is(end, "se") || r.Is(end, "no") || r.Is(end, "les") || r.Is(end, "le") || t.Is(prose.ClassAuxiliary) || r.tagAt(s, end)&prose.TagModal != 0 {
			break
		}
	}
	if end >= s.Last || end == i+longestAddressee || !r.canAct(i, end) {
		return ""
	}
	if !r.Institution(i, end) && !r.holdsActor(i, end) && (r.Listed("receives", end) || r.Is(end, "se") || r.Is(end, "les") || r.Is(end, "le")) {
		return "" // "que las víctimas reciban"
	}
	return r.printed(i, end)
}

// holdsActor reports whether the tokens [first, last) have a noun for those who can be
// asked to act.
func (r *recommender) holdsActor(first, last int) bool {
	for i := first; i < last; i++ {
		if r.tagged(i)&prose.TagActor != 0 {
			return true
		}
	}
	return false
}

// toActSpanish is the noun phrase at token i up to what is asked of it; only of
// somebody who can act where that is unsure: "llama a la calma".
func (r *recommender) toActSpanish(s prose.Sentence, i int, unsure bool) string {
	start, acts := i, false
	for ; i < s.Last && i < start+longestAddressee; i++ {
		t := r.Tokens[i]
		if r.Is(i, ",") || r.Is(i, "(") {
			if i > start && r.Is(i, ",") && i+1 < s.Last && (r.asksWhom(i+1) && !r.deedSpanish(i+2) || r.Tokens[i+1].Is(prose.ClassArticle) || r.Tokens[i+1].Capital()) {
				continue
			}
			break
		}
		if t.Kind == prose.TokenMark && !r.InnerMark(i) || i > start && r.SayingAt(i) {
			break
		}
		if r.Is(i, "que") || r.thatAt(i) > 0 || r.Is(i, "para") && !r.nameGoesOn(i) || (r.asksWhom(i) || r.Is(i, "de") || r.Is(i, "por") || r.Is(i, "en")) && r.deedSpanish(i+1) || r.deedSpanish(i) {
			acts = i > start
			break
		}
		if i > start && r.BareArticle(i) && !r.Tokens[i-1].Is(prose.ClassDeterminer) {
			break // "exigió al Gobierno la derogación"
		}
	}
	for i-1 > start && (r.Tokens[i-1].Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassAdverb) && !r.Tokens[i-1].Capital() || r.Tokens[i-1].Kind == prose.TokenMark && !r.Is(i-1, ")") && !r.Is(i-1, "»")) {
		i--
	}
	if i <= start || unsure && !acts && !r.canAct(start, i) {
		return ""
	}
	return r.printed(start, i)
}

// nameGoesOn reports whether the "para" at token i belongs to the name of a body:
// "Programa de las Naciones Unidas para el Desarrollo".
func (r *recommender) nameGoesOn(i int) bool {
	next := i + 1
	for next < len(r.Tokens) && r.Tokens[next].Is(prose.ClassArticle) {
		next++
	}
	return next < len(r.Tokens) && r.Tokens[i-1].Capital() && r.Tokens[next].Capital()
}

// deedSpanish reports whether an infinitive in small letters stands at token i, behind
// "no" too.
func (r *recommender) deedSpanish(i int) bool {
	if r.Is(i, "no") {
		i++
	}
	return i < len(r.Tokens) && !r.Tokens[i].Capital() && r.infinitive(i) && !r.Tokens[i-1].Is(prose.ClassArticle)
}
