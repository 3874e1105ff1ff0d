package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// Sentences that look like asking and belong to something else: a publisher's
// rights, the procedure of a chamber, a forecast, somebody's errand.

// farthestRights is how many sentences behind the one that reserves rights
// may still speak of them.
const farthestRights = 3

// reservesRights reports whether sentence n, or one shortly before it in its
// paragraph, says who may copy the document: "Written permission must be
// obtained before any part is reproduced".
func (r *recommender) reservesRights(n int) bool {
	for k := n; k >= max(0, n-farthestRights) && r.Sentences[k].Block == r.Sentences[n].Block; k-- {
		if r.copiesBy(k) {
			return true
		}
	}
	return false
}

// copiesBy reports whether sentence n itself says who may copy a text.
func (r *recommender) copiesBy(n int) bool {
	s := r.Sentences[n]
	copies, permits := false, false
	for i := s.First; i < s.Last; i++ {
		if r.Listed("rights", i) || r.Listed("reserved", i) && r.Listed("right", i-1) {
			return true
		}
		copies = copies || r.Listed("copying", i)
		permits = permits || r.Listed("permission", i)
	}
	return copies && permits
}

// motion reports whether what is proposed at token i only belongs to the
// procedure of a chamber: "an amendment to the motion".
func (r *recommender) motion(s prose.Sentence, i int) bool {
	for k := i; k < s.Last && k < i+5; k++ {
		if r.Listed("motion", k) {
			return true
		}
		if !r.Tokens[k].Is(prose.ClassArticle|prose.ClassDeterminer) && r.Tokens[k].Kind != prose.TokenNumber && !r.Listed("ordinal", k) && k > i+2 {
			return false
		}
	}
	return false
}

// asksThing reports whether the English verb at token i asks for a thing and
// no deed: "asks for names", "asked for water", "everyone asks that question".
func (r *recommender) asksThing(s prose.Sentence, i, end int) bool {
	if r.language != "en" || !strings.HasPrefix(r.LowerWord(i), "ask") || end+1 >= s.Last {
		return false
	}
	switch r.LowerWord(end) {
	case "that":
		return r.LowerWord(i) != "asking" && !r.bareVerb(s, end+1) && r.within(s, end, reachOfObject, "be", "should", "must") < 0
	case "for":
		if r.within(s, end, reachOfObject, "to") > 0 {
			return false
		}
		p := r.SubjectBefore(i, s.First)
		if p.Empty() {
			return i > s.First && r.tagged(i-1)&prose.TagPrivate != 0
		}
		for k := p.First; k < p.Last; k++ {
			if t := r.Tokens[k]; t.Capital() && (k > s.First || !t.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun)) || t.Is(prose.ClassOrg|prose.ClassRole|prose.ClassPerson|prose.ClassThey|prose.ClassWe|prose.ClassText) || r.tagged(k)&prose.TagActor != 0 || r.Plural(k) {
				return r.tagged(p.First)&prose.TagPrivate != 0
			}
		}
		return true
	}
	return false
}

// forecasts reports whether the modal verb before token end says what is likely:
// "Prices should fall next year, the bank forecasts".
func (r *recommender) forecasts(s prose.Sentence, end int) bool {
	if end >= s.Last {
		return false
	}
	for k := end; k < s.Last && k < end+3; k++ {
		if r.Listed("likely", k) {
			for n := s.First; n < s.Last; n++ {
				if r.Listed("forecast", n) {
					return true
				}
			}
			return false
		}
	}
	return false
}
