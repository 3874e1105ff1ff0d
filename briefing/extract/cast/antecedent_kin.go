package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// speaksOfKin reports whether the words behind which a pronoun stands at token i
// speak of a relative whom the text has just told of as somebody's: “sa fille”
// cannot be who says “ma fille”.
func (a *Cast) speaksOfKin(i int, who string) bool {
	if !a.Romance() {
		return false
	}
	whose, noun, more := strings.Cut(strings.ToLower(who), " ")
	if !more || !a.Lexicon.Has("possessive", whose) {
		return false
	}
	noun, _, _ = strings.Cut(noun, " ")
	for j := i - 1; j > max(0, i-prose.LongestPhrase); j-- {
		q, quoted := a.OuterAt(a.Tokens[j].Span.Start)
		if !quoted {
			continue
		}
		for k := q.First; k+1 < q.Last; k++ {
			if a.Listed("my", k) && a.LowerWord(k+1) == noun {
				return true
			}
		}
		return false
	}
	return false
}

// kinHadSay is by how many sentences a relative is farther who has been quoted, for
// a pronoun of what is told next.
const kinHadSay = 4

// hadTheirSay reports whether somebody is quoted from sentence s on and sentence
// here tells what happened next: « … », lui a dit sa mère. Elle a marché.
func (a *Cast) hadTheirSay(s, here int) bool {
	if !a.Romance() || len(a.QuotesIn(a.Sentences[here].Span)) > 0 {
		return false
	}
	for n := s; n < here && n < s+prose.FarBack; n++ {
		if len(a.QuotesIn(a.Sentences[n].Span)) > 0 {
			return true
		}
	}
	return false
}
