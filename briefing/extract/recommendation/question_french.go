package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// merelyAsked reports whether the French verb of asking at tokens [i, end) asks a
// question ("nous demandons à la matrone ce qu’elle pense"), wants something of the one
// who tells ("l’université me réclamait un relevé") or tells what somebody went through
// ("à qui un préfet a demandé de prouver").
func (r *recommender) merelyAsked(s prose.Sentence, i, end int) bool {
	if r.language != "fr" {
		return false
	}
	verb := r.LowerWord(end - 1)
	if strings.Contains(verb, "demand") && r.questionBehind(s, end) {
		return true
	}
	switch r.LowerWord(i - 1) {
	case "me", "m’", "m'", "te", "lui", "leur", "nous":
		if (strings.HasPrefix(verb, "réclam") || strings.HasPrefix(verb, "exig")) && !strings.HasSuffix(verb, "ons") {
			return true
		}
	}
	for k := i - 1; k > max(s.First, i-reachOfObject/2); k-- {
		if t := r.Tokens[k]; t.Kind == prose.TokenMark && !r.InnerMark(k) {
			return false
		}
		if r.Is(k, "auquel") || (r.Is(k, "qui") || r.Is(k, "laquelle")) && r.Is(k-1, "à") {
			return strings.Contains(verb, "demand") || strings.HasPrefix(verb, "réclam") || strings.HasPrefix(verb, "exig")
		}
	}
	return false
}

// questionBehind reports whether an indirect question follows token i, before any
// infinitive or clause that says what should be done.
func (r *recommender) questionBehind(s prose.Sentence, i int) bool {
	for k := i; k < min(s.Last, i+reachOfObject/3); k++ {
		switch r.LowerWord(k) {
		case ";", ":", ".", "que", "qu’", "qu'":
			return false
		case "si", "s’", "s'", "pourquoi", "comment", "combien", "quand", "quel", "quelle", "quels", "quelles":
			return true
		case "ce":
			if n := r.LowerWord(k + 1); (n == "que" || n == "qu’" || n == "qu'" || n == "qui" || n == "dont") && !r.Is(k-1, "à") && !r.Is(k-1, "de") {
				return true
			}
		case "de", "d’", "d'":
			if r.infinitiveAt(k + 1) {
				return false
			}
		}
	}
	return false
}
