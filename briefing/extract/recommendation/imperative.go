package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// imperative reports whether the tokens open with a verb that asks: a base
// form in English, an infinitive in French and Spanish.
func (r *recommender) imperative(first, last int) bool {
	for first < last && r.Tokens[first].Kind == prose.TokenMark {
		first++
	}
	if first >= last {
		return false
	}
	w := strings.ToLower(r.Word(r.Tokens[first]))
	switch r.language {
	case "fr":
		if (w == "d’" || w == "d'" || w == "de" || w == "à") && first+1 < last {
			w = strings.ToLower(r.Word(r.Tokens[first+1]))
		}
		if w == "ne" || w == "n’" || w == "n'" {
			return r.refrains(first, last)
		}
		return prose.InfinitiveFrench(w) || w == "que" || w == "qu’" || w == "qu'"
	case "es":
		return prose.InfinitiveSpanish(w) || w == "que" || w == "no" && first+1 < last && prose.InfinitiveSpanish(r.LowerWord(first+1))
	}
	tags := r.Tag(nil, first, min(first+4, last))
	if w == "to" || w == "not" || w == "never" || w == "that" {
		return true
	}
	for at := range min(2, len(tags)) {
		if tags[at].Tag&prose.TagImperative != 0 {
			return at == 0 || strings.HasSuffix(w, "ly") || w == "also"
		}
	}
	return false
}
