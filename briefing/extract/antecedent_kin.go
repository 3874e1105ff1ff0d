package extract

import "strings"

// speaksOfKin reports whether the words behind which a pronoun stands at token i
// speak of a relative whom the text has just told of as somebody's: “sa fille”
// cannot be who says “ma fille”.
func (a *analysis) speaksOfKin(i int, who string) bool {
	if !a.romance() {
		return false
	}
	whose, noun, more := strings.Cut(strings.ToLower(who), " ")
	if !more || !a.lexicon.has("possessive", whose) {
		return false
	}
	noun, _, _ = strings.Cut(noun, " ")
	for j := i - 1; j > max(0, i-longestPhrase); j-- {
		q, quoted := a.outerAt(a.tokens[j].span.Start)
		if !quoted {
			continue
		}
		for k := q.first; k+1 < q.last; k++ {
			if a.listed("my", k) && a.lowerWord(k+1) == noun {
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
func (a *analysis) hadTheirSay(s, here int) bool {
	if !a.romance() || len(a.quotesIn(a.sentences[here].span)) > 0 {
		return false
	}
	for n := s; n < here && n < s+farBack; n++ {
		if len(a.quotesIn(a.sentences[n].span)) > 0 {
			return true
		}
	}
	return false
}
