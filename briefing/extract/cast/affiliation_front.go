package cast

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// givenOffice is the token behind "was appointed", "has been named" at token
// i: an office follows that somebody was given; i when none was.
func (a *Cast) givenOffice(i, limit int) int {
	if a.Lexicon.Language != "en" || i >= limit || a.Tokens[i].Capital() {
		return i
	}
	j := i
	for j < limit && j < i+4 && (a.Copula(j) || a.Is(j, "has") || a.Is(j, "had") || a.Adverb(j)) {
		j += 1 + int(a.Tokens[j].More)
	}
	if j < limit && j > i && a.Listed("given", j) {
		return j + 1
	}
	return i
}

// laterCopula is the "is" of a second verb in a relative clause that opens at
// token i: "who lives in Lund and is president of the Society"; i for none.
func (a *Cast) laterCopula(i, limit int) int {
	if a.Lexicon.Language != "en" || i >= limit || a.Copula(i) {
		return i
	}
	for j := i; j+2 < min(limit, i+prose.LongestPhrase/2); j++ {
		if a.Tokens[j].Kind == prose.TokenMark && !a.InnerMark(j) || a.Tokens[j].Is(prose.ClassRelative|prose.ClassSay) && !a.Tokens[j].Is(prose.ClassDeterminer) {
			return i
		}
		if a.Is(j, "and") && a.Is(j+1, "is") {
			return j + 1
		}
	}
	return i
}

// asOffice reads "As director of the Harbour Trust, Jane Okoro".
func (a *Cast) asOffice(first, from int) office.Affiliation {
	if first-2 < from || !a.Is(first-1, ",") {
		return office.Affiliation{}
	}
	if a.Romance() {
		return a.asOfficeRomance(first, from)
	}
	if a.Lexicon.Language != "en" {
		return office.Affiliation{}
	}
	for j := first - 2; j >= max(from, first-prose.LongestPhrase); j-- {
		switch {
		case a.Is(j, "as") && j > from && a.OpensSentence(j-1) && a.Listed("acting-as", j-1), a.OpensSentence(j) && a.Is(j, "As"):
			if j+1 < first-1 && a.HeadedByOffice(j+1, first-1) {
				return a.PostAt(j+1, first-1)
			}
			return office.Affiliation{}
		case a.Tokens[j].Kind == prose.TokenMark && !a.InnerMark(j), a.SayingAt(j):
			return office.Affiliation{}
		}
	}
	return office.Affiliation{}
}

// formerBehind reads "Jane Okoro former Harbour Trust director", where no comma
// stands between the name that ends at token i and the office.
func (a *Cast) formerBehind(i, limit int) office.Affiliation {
	if a.Lexicon.Language != "en" || i+1 >= limit || !a.Is(i, "former") && !a.Is(i, "ex-") {
		return office.Affiliation{}
	}
	end := a.AppositionEnd(i, limit)
	if !a.HeadedByOffice(i, end) {
		return office.Affiliation{}
	}
	return a.Office(i, end)
}

// atBodyInFront reads "At Lund Hospital, where beds are few, nurse Jane Okoro
// said": the body where the sentence opens is that of an office without one.
func (a *Cast) atBodyInFront(e *register.Entity, first, from int) office.Affiliation {
	if a.Lexicon.Language != "en" || e.Role == "" || e.Org != "" || first <= from || (!a.Tokens[first-1].Is(prose.ClassRole) || a.Tokens[first-1].Capital()) && !a.TheOffice(e.Role, first, from) {
		return office.Affiliation{}
	}
	s := a.SentenceAt(a.Tokens[first].Span.Start)
	if s >= len(a.Sentences) {
		return office.Affiliation{}
	}
	i := a.Sentences[s].First
	if i+2 >= first || !a.Is(i, "At") {
		return office.Affiliation{}
	}
	if org, _ := a.BodyAt(i+1, a.CommaFrom(i+1, first)); org != "" {
		return office.Affiliation{Org: org}
	}
	i++
	for i < first && a.Tokens[i].Is(prose.ClassArticle) {
		i++
	}
	end := a.AwayFrom(i, a.BodyEnd(i, first))
	if !a.Tokens[i].Capital() || !a.WorksThere(i, end) {
		return office.Affiliation{}
	}
	return office.Affiliation{Org: a.OrgText(i, end)}
}

// oneInFront reads "One of the Harbour Trust’s founders, Jane Okoro," where the clause of
// the name at token first opens with it.
func (a *Cast) oneInFront(first, from int) office.Affiliation {
	if a.Lexicon.Language != "en" || !a.Is(first-1, ",") {
		return office.Affiliation{}
	}
	for k := first - 4; k >= max(from, first-prose.LongestPhrase); k-- {
		if a.LowerWord(k) == "one" && a.Is(k+1, "of") && (a.OpensSentence(k) || a.SayingAt(k-1) || a.Is(k-1, ",")) {
			f := a.OneOfSeveral(k, first-1)
			if rest, capital := strings.CutPrefix(f.Role, "One "); capital {
				f.Role = "one " + rest
			}
			return f
		}
		if a.Is(k, ",") || a.Is(k, ".") && !a.InnerMark(k) {
			break
		}
	}
	return office.Affiliation{}
}
