package recommendation

import "attache/briefing/extract/prose"

// pastMembers is the name of the body whose members are counted at token i of a Spanish
// line: "en nombre de las 64 familias de la Asociación"; i for none.
func (r *recommender) pastMembers(i, last int) int {
	if r.language != "es" || i >= last || r.Tokens[i].Kind != prose.TokenNumber && !r.Plural(i) || r.Tokens[i].Capital() {
		return i
	}
	for k := i + 1; k < min(last-1, i+prose.LongestName); k++ {
		if t := r.Tokens[k]; t.Capital() {
			if r.Linking(r.Tokens[k-1]) || r.Tokens[k-1].Is(prose.ClassArticle) && r.Linking(r.Tokens[k-2]) {
				if r.Institution(k, r.BodyEnd(k, last)) {
					return k
				}
			}
			return i
		} else if t.Kind != prose.TokenWord || t.Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassRelative) && !t.Is(prose.ClassArticle|prose.ClassPreposition) {
			return i
		}
	}
	return i
}

// signedAt reports whether the one name at [at, end) of a French or Spanish line is that
// of a place in which the text says that something took place: "Reunidas en Cobán".
func (r *recommender) signedAt(at, end int) bool {
	if !r.Romance() || end != at+1 {
		return false
	}
	for i := at + 1; i+1 < len(r.Tokens); i++ {
		if r.Tokens[i+1].Word == r.Tokens[at].Word && (r.LowerWord(i) == "en" || r.LowerWord(i) == "à") {
			return true
		}
	}
	return false
}

// opensLetter reports whether token i stands in the first sentence of a paragraph of a
// Spanish letter: "Le escribimos, en nombre de la Alianza, desde una cabina".
func (r *recommender) opensLetter(b prose.Block, i int) bool {
	return r.language == "es" && b.First < b.Last && i < r.Sentences[b.First].Last && r.isLetter() && r.speaksHere(b)
}
