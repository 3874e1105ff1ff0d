package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// ledByMood reports whether the base form at token i hangs on "might", "would",
// "to": then it is no subjunctive that asks: "suggested that it would be late".
func (r *recommender) ledByMood(i int) bool {
	for k := i - 1; k >= r.first && k >= i-3; k-- {
		if t := r.Tokens[k]; t.Is(prose.ClassAuxiliary) || r.LowerWord(k) == "to" || r.Listed("can", k) {
			return true
		}
		if !r.Tokens[k].Is(prose.ClassAdverb) && r.LowerWord(k) != "not" && !strings.HasSuffix(r.LowerWord(k), "ly") {
			return false
		}
	}
	return false
}

// merelyProposed reports whether the verb of proposing at token i, which ends
// before token end, is denied, is a noun for people, or speaks of who runs for
// an office: "hasn’t proposed", "against recommending", "advocates such as",
// "campaigned for the nominee".
func (r *recommender) merelyProposed(s prose.Sentence, i, end int) bool {
	if r.language != "en" || end >= s.Last {
		return false
	}
	w := r.LowerWord(i)
	if i > s.First {
		switch p := r.LowerWord(i - 1); {
		case p == "against" || p == "without" || strings.HasSuffix(p, "n’t") || strings.HasSuffix(p, "n't"):
			return true
		case p == "to" && i-2 >= s.First && r.LowerWord(i-2) == "not":
			return true
		case i-2 >= s.First && (r.Tokens[i-1].Is(prose.ClassAdverb) || p == "yet") && (r.LowerWord(i-2) == "not" || r.LowerWord(i-2) == "never"):
			return true // "has not yet recommended"
		case p == "had" && i-3 > s.First && r.LowerWord(i-3) == "that" && strings.HasPrefix(r.LowerWord(i-4), "den"):
			return true // "denied that it had proposed"
		}
	}
	if w == "advocates" && (r.Tokens[end].Is(prose.ClassConjunction) || r.LowerWord(end) == "such" || r.LowerWord(end) == "of" || r.Tokens[end].Kind == prose.TokenMark) {
		return true
	}
	if strings.HasPrefix(w, "campaign") && r.LowerWord(end-1) == "for" {
		for k := end; k < s.Last && k < end+4; k++ {
			if r.Tokens[k].Is(prose.ClassRole|prose.ClassTitle) || r.Tokens[k].Is(prose.ClassPerson) && r.Tokens[k].Capital() || r.Mentions[k] >= 0 && r.Register.Entities[r.Mentions[k]].Person {
				return true
			}
			if !r.Tokens[k].Is(prose.ClassArticle|prose.ClassDeterminer) && !r.Tokens[k].Capital() {
				break
			}
		}
	}
	return false
}

// needless reports whether nobody is the subject of "need to" before token i:
// "Nobody needs to be told how cold it was".
func (r *recommender) needless(i int) bool {
	return r.language == "en" && strings.HasPrefix(r.LowerWord(i), "need") && (r.LowerWord(i-1) == "nobody" || r.LowerWord(i-1) == "no-one" || r.LowerWord(i-2) == "no")
}

// behindModal reports whether a subject stands behind the modal verb that ends
// before token end: "should he fail", "should the court strike it down".
func (r *recommender) behindModal(i, end int) bool {
	if r.language != "en" || r.LowerWord(i) != "should" || end >= len(r.Tokens) {
		return false
	}
	switch r.LowerWord(end) {
	case "all", "both", "each", "that", "this", "also":
		return false
	}
	t := r.Tokens[end]
	return t.Is(prose.ClassArticle) || t.Is(prose.ClassPronoun|prose.ClassThey|prose.ClassWe|prose.ClassI) && !r.Tokens[i-1].Is(prose.ClassPronoun|prose.ClassThey|prose.ClassWe|prose.ClassI)
}

// contactClause reports whether the pronoun before "need to" at token i opens a
// relative clause without a word for it: "the money it needs to feed them".
func (r *recommender) contactClause(s prose.Sentence, i int) bool {
	if r.language != "en" || i-2 < s.First || !r.Tokens[i-1].Is(prose.ClassPronoun|prose.ClassThey) {
		return false
	}
	t := r.Tokens[i-2]
	return t.Kind == prose.TokenWord && !t.Capital() && !t.Is(prose.ClassTime|prose.ClassPeriod|prose.ClassSay|prose.ClassSayBase|prose.ClassVerb|prose.ClassAuxiliary|prose.ClassAdverb|prose.ClassConjunction|prose.ClassPreposition|prose.ClassSubordinate|prose.ClassRelative|prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun|prose.ClassNaming) && r.tagAt(s, i-2)&(prose.TagSource|prose.TagStress|prose.TagPropose|prose.TagAsk|prose.TagLink|prose.TagCondition|prose.TagQuestion) == 0 &&
		i-3 >= s.First && r.Tokens[i-3].Is(prose.ClassArticle|prose.ClassDeterminer)
}
