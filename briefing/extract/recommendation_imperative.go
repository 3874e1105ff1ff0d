package extract

import "strings"

// imperative reports whether the tokens open with a verb that asks: a base
// form in English, an infinitive in French and Spanish.
func (r *recommender) imperative(first, last int) bool {
	for first < last && r.tokens[first].kind == tokenMark {
		first++
	}
	if first >= last {
		return false
	}
	w := strings.ToLower(r.word(r.tokens[first]))
	switch r.language {
	case "fr":
		if (w == "d’" || w == "d'" || w == "de" || w == "à") && first+1 < last {
			w = strings.ToLower(r.word(r.tokens[first+1]))
		}
		if w == "ne" || w == "n’" || w == "n'" {
			return r.refrains(first, last)
		}
		return infinitiveFrench(w) || w == "que" || w == "qu’" || w == "qu'"
	case "es":
		return infinitiveSpanish(w) || w == "que" || w == "no" && first+1 < last && infinitiveSpanish(r.low(first+1))
	}
	tags := r.tag(nil, first, min(first+4, last))
	if w == "to" || w == "not" || w == "never" || w == "that" {
		return true
	}
	for at := range min(2, len(tags)) {
		if tags[at].tag&tagImperative != 0 {
			return at == 0 || strings.HasSuffix(w, "ly") || w == "also"
		}
	}
	return false
}

func infinitiveFrench(w string) bool {
	for _, end := range [...]string{"er", "ir", "re", "oir"} {
		if len(w) > 3 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

func infinitiveSpanish(w string) bool {
	for _, end := range [...]string{"ar", "er", "ir", "ír", "arse", "erse", "irse", "arlo", "erlo", "arla", "erla", "arlos", "erlos", "arlas", "erlas", "irlo", "irla", "arles", "erles", "irles"} {
		if len(w) > 2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
