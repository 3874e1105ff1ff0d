package extract

import "strings"

// needAfter is where within reach places of r.tags after place at a need is
// named; 0 when nowhere.
func (r *recommender) needAfter(at, reach int) int {
	for k := at; k < len(r.tags) && k < at+reach; k++ {
		if r.tags[k].tag&(tagNeed|tagImportance) != 0 {
			return k
		}
	}
	return 0
}

// stresses: stress asks only with a need, or the importance of an action.
func (r *recommender) stresses(s sentence, at int) bool {
	i := s.first + at
	if r.nounUse(i, s.first) {
		return false
	}
	if r.language == "en" && strings.HasPrefix(r.low(i), "recogni") {
		for k := i - 1; k >= s.first && k >= i-2; k-- {
			if r.tokens[k].is(classAuxiliary) {
				return false // "have long recognized the importance of"
			}
		}
	}
	end := at + 1 + int(r.tags[at].more)
	k := r.needAfter(end, 3)
	if k == 0 {
		// "highlighted X, and the need to Y"
		for j := end; j < len(r.tags) && j < end+30; j++ {
			if w := r.word(r.tokens[s.first+j]); w == ";" || w == "." {
				break
			}
			if r.tags[j].tag&(tagNeed|tagImportance) == 0 || j == end {
				continue
			}
			switch before := r.low(s.first + j - 1); before {
			case "and", ",", "et", "y":
				return r.tags[j].tag&tagNeed != 0
			case "to", "sur", "sobre", "a":
				return r.tags[j].tag&tagNeed != 0 || r.actionAt(s, s.first+j+1+int(r.tags[j].more))
			}
		}
		return false
	}
	if r.tags[k].tag&tagNeed != 0 {
		return true
	}
	return r.actionAt(s, s.first+k+1+int(r.tags[k].more)) || r.advice
}

// actionAt reports whether an action stands at token i: a gerund, an
// infinitive, or a colon before a list of them.
func (r *recommender) actionAt(s sentence, i int) bool {
	for k := i; k < s.last && k < i+3; k++ {
		w := r.low(k)
		switch {
		case w == ":":
			return true
		case r.tokens[k].kind != tokenWord || r.tokens[k].is(classDeterminer):
			return false
		case r.language == "fr":
			return infinitiveFrench(w)
		case r.language == "es":
			return infinitiveSpanish(w) || w == "que"
		case strings.HasSuffix(w, "ing") && len(w) > 5:
			return true
		case !strings.HasSuffix(w, "ly"):
			return false
		}
	}
	return false
}
