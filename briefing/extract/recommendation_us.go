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
