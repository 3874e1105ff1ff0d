package extract

import "strings"

// byUs reports whether the subject of the verb at token i is "I" or "we", in
// a word or in the verb's ending ("instamos", "demandons").
func (r *recommender) byUs(s sentence, i int) bool {
	switch w := r.low(i); {
	case r.language == "es" && strings.HasSuffix(w, "mos"), r.language == "fr" && strings.HasSuffix(w, "ons"):
		return true
	}
	if i-1 > s.first && (r.low(i-1) == "and" || r.low(i-1) == ",") && r.tokens[s.first].is(classWe|classI) && !r.tokens[s.first].is(classArticle) {
		return true // "We welcome the resolution and stress the need"
	}
	for k := i - 1; k >= s.first && k >= i-5; k-- {
		t := r.tokens[k]
		if r.tagged(k)&tagOurs != 0 {
			return t.shape != shapeUpper || r.low(k) == "i"
		}
		if !t.is(classAdverb|classAuxiliary) && r.low(k) != "therefore" && r.low(k) != "further" && !strings.HasSuffix(r.low(k), "ly") {
			return false
		}
	}
	return false
}

// ourBody reports whether a subject is the body of those who write, by its kind
// and nothing else: "our network", "notre collectif", "nuestra organización".
func (r *recommender) ourBody(who speaker) bool {
	ours, kind, found := strings.Cut(strings.ToLower(who.Who), " ")
	if !found || strings.Contains(kind, " ") || who.entity >= 0 {
		return false
	}
	c := r.lexicon.classes[ours]
	return c&classWe != 0 && c&classArticle != 0 && r.lexicon.classes[kind]&classOrg != 0 && r.lexicon.classes[kind]&classPerson == 0
}
