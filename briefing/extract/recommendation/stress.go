package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// needAfter is where within reach places of r.tags after place at a need is
// named; 0 when nowhere.
func (r *recommender) needAfter(at, reach int) int {
	for k := at; k < len(r.tags) && k < at+reach; k++ {
		if r.tags[k].Tag&(prose.TagNeed|prose.TagImportance) != 0 {
			return k
		}
	}
	return 0
}

// stresses: stress asks only with a need, or the importance of an action.
func (r *recommender) stresses(s prose.Sentence, at int) bool {
	i := s.First + at
	if r.nounUse(i, s.First) {
		return false
	}
	if r.language == "en" && strings.HasPrefix(r.LowerWord(i), "recogni") {
		for k := i - 1; k >= s.First && k >= i-2; k-- {
			if r.Tokens[k].Is(prose.ClassAuxiliary) {
				return false // "have long recognized the importance of"
			}
		}
	}
	end := at + 1 + int(r.tags[at].More)
	k := r.needAfter(end, 3)
	if k == 0 {
		// "highlighted X, and the need to Y"
		for j := end; j < len(r.tags) && j < end+30; j++ {
			if w := r.Word(r.Tokens[s.First+j]); w == ";" || w == "." {
				break
			}
			if r.tags[j].Tag&(prose.TagNeed|prose.TagImportance) == 0 || j == end {
				continue
			}
			switch before := r.LowerWord(s.First + j - 1); before {
			case "and", ",", "et", "y":
				return r.tags[j].Tag&prose.TagNeed != 0
			case "to", "sur", "sobre", "a":
				return r.tags[j].Tag&prose.TagNeed != 0 || r.actionAt(s, s.First+j+1+int(r.tags[j].More))
			}
		}
		return false
	}
	if r.tags[k].Tag&prose.TagNeed != 0 {
		return true
	}
	return r.actionAt(s, s.First+k+1+int(r.tags[k].More)) || r.advice
}

// actionAt reports whether an action stands at token i: a gerund, an
// infinitive, or a colon before a list of them.
func (r *recommender) actionAt(s prose.Sentence, i int) bool {
	for k := i; k < s.Last && k < i+3; k++ {
		w := r.LowerWord(k)
		switch {
		case w == ":":
			return true
		case r.Tokens[k].Kind != prose.TokenWord || r.Tokens[k].Is(prose.ClassDeterminer):
			return false
		case r.language == "fr":
			return prose.InfinitiveFrench(w)
		case r.language == "es":
			return prose.InfinitiveSpanish(w) || w == "que"
		case strings.HasSuffix(w, "ing") && len(w) > 5:
			return true
		case !strings.HasSuffix(w, "ly"):
			return false
		}
	}
	return false
}
