package cast

import (
	"attache/briefing/extract/prose"
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
func (a *Cast) asOffice(first, from int) Affiliation {
	if first-2 < from || !a.Is(first-1, ",") {
		return Affiliation{}
	}
	if a.Romance() {
		return a.asOfficeRomance(first, from)
	}
	if a.Lexicon.Language != "en" {
		return Affiliation{}
	}
	for j := first - 2; j >= max(from, first-prose.LongestPhrase); j-- {
		switch {
		case a.Is(j, "as") && j > from && a.OpensSentence(j-1) && a.Listed("acting-as", j-1), a.OpensSentence(j) && a.Is(j, "As"):
			if j+1 < first-1 && a.HeadedByOffice(j+1, first-1) {
				return a.PostAt(j+1, first-1)
			}
			return Affiliation{}
		case a.Tokens[j].Kind == prose.TokenMark && !a.InnerMark(j), a.SayingAt(j):
			return Affiliation{}
		}
	}
	return Affiliation{}
}

// officeAs is the office behind "as" within the tokens [i, end): "for the
// Harbour Trust as a nurse"; "" for none.
func (a *Cast) officeAs(i, end int) string {
	for ; i+1 < end; i++ {
		if a.Is(i, "as") && a.Lexicon.Language == "en" {
			return a.PostAt(i+1, end).Role
		}
	}
	return ""
}

// worksThere reports whether the tokens [first, last) behind "at" are a body
// where somebody works, and no place, event or building.
func (a *Cast) worksThere(first, last int) bool {
	if !a.Institution(first, last) && !a.Brand(first) || a.Tokens[first].Is(prose.ClassPlace) && first+int(a.Tokens[first].More)+1 >= last {
		return false
	}
	for i := first; i < last; i++ {
		if a.Listed("event", i) {
			return false
		}
	}
	return true
}

// bodyForCertain reports whether the tokens of an apposition without an office
// at [first, last) are a body, and not the next name of a list.
func (a *Cast) bodyForCertain(first, last int) bool {
	t := a.Tokens[first]
	if a.Institution(first, last) || a.Brand(first) || t.Shape == prose.ShapeUpper && t.Span.Len() > 1 && !a.Listed("postnominal", first) || a.Definite(first) {
		return true
	}
	if a.PersonalName(first, last) {
		return false
	}
	if last-first > 2 && a.Is(first+1, "of") && a.Tokens[first].Shape == prose.ShapeCapital && !a.Tokens[first].Is(prose.ClassRole|prose.ClassTitle|prose.ClassPlace) && a.Tokens[last-1].Capital() {
		return true // "Coordination of River Schools"
	}
	return last-first == 1 && a.acts(first)
}

// unitAndBody reads "Deputy Director, Division of Policy, Harbour Trust": the
// office, the part of a body where it is, and the body. The first ends at
// token end; without a body behind a part there is nothing to read.
func (a *Cast) unitAndBody(i, end, limit int) Affiliation {
	if a.Lexicon.Language != "en" || end+1 >= limit || !a.Is(end, ",") || !a.Tokens[end+1].Capital() {
		return Affiliation{}
	}
	next := end + 1
	for next < limit && (a.Tokens[next].Capital() || a.nameJoint(next, limit)) {
		next++
	}
	if !a.Listed("unit", end+1) && !a.Listed("unit", next-1) && !a.onlyFields(end+1, next) && !a.Listed("rank", next-1) {
		return Affiliation{}
	}
	first := next + 1
	if a.Is(next, ",") && a.Is(first, "at") {
		first++
	}
	for first < limit && a.Tokens[first].Is(prose.ClassArticle) {
		first++
	}
	if first >= limit || !a.Is(next, ",") && !a.Is(next, "at") || !a.Tokens[first].Capital() {
		return Affiliation{}
	}
	stop := a.AwayFrom(first, a.BodyEnd(first, limit))
	if !a.Institution(first, stop) && !a.Brand(first) || a.Tokens[first].Is(prose.ClassPlace) && first+1+int(a.Tokens[first].More) >= stop {
		return Affiliation{}
	}
	f := a.Office(i, end)
	f.Role, f.Org = a.NameText(i, next), a.OrgText(first, stop)
	return f
}

// longestTitle is how many tokens a title in marks within an office may have.
const longestTitle = 8

// quotedTitle is the token behind a title in marks that opens at token i and
// within an office: "responsable du projet « Eaux » à la Fondation Kora". It is
// i when no preposition goes on behind it.
func (a *Cast) quotedTitle(i, limit int) int {
	if !a.Is(i, "“") && !a.Is(i, "«") && !a.Is(i, "\"") {
		return i
	}
	for j := i + 1; j < min(limit, i+longestTitle); j++ {
		if a.Is(j, "”") || a.Is(j, "»") || a.Is(j, "\"") {
			if j+1 < limit && a.Tokens[j+1].Is(prose.ClassPreposition) && !a.Tokens[j+1].Capital() {
				return j + 1
			}
			return i
		}
	}
	return i
}

// boardOf is the "of" behind a board that is no body of its own, within the
// object of the "of" at token i: "the Board of the Harbour Trust"; i for none.
func (a *Cast) boardOf(i, last int) int {
	j := i + 1
	if !a.Is(i, "of") || !a.Definite(j) {
		return a.branchOf(i, last)
	}
	for j++; j < min(last, i+4); j++ {
		if a.Listed("board", j) && a.Is(j+1, "of") && j+2 < last && !a.Tokens[j+2].Is(prose.ClassRole) && (a.Definite(j+2) || a.Tokens[j+2].Shape == prose.ShapeUpper) {
			return j + 1
		}
		if !a.Tokens[j].Capital() && !a.Listed("rank", j) {
			break
		}
	}
	return a.branchOf(i, last)
}

// formerBehind reads "Jane Okoro former Harbour Trust director", where no comma
// stands between the name that ends at token i and the office.
func (a *Cast) formerBehind(i, limit int) Affiliation {
	if a.Lexicon.Language != "en" || i+1 >= limit || !a.Is(i, "former") && !a.Is(i, "ex-") {
		return Affiliation{}
	}
	end := a.AppositionEnd(i, limit)
	if !a.HeadedByOffice(i, end) {
		return Affiliation{}
	}
	return a.Office(i, end)
}

// atBodyInFront reads "At Lund Hospital, where beds are few, nurse Jane Okoro
// said": the body where the sentence opens is that of an office without one.
func (a *Cast) atBodyInFront(e *Entity, first, from int) Affiliation {
	if a.Lexicon.Language != "en" || e.Role == "" || e.Org != "" || first <= from || (!a.Tokens[first-1].Is(prose.ClassRole) || a.Tokens[first-1].Capital()) && !a.theOffice(e.Role, first, from) {
		return Affiliation{}
	}
	s := a.SentenceAt(a.Tokens[first].Span.Start)
	if s >= len(a.Sentences) {
		return Affiliation{}
	}
	i := a.Sentences[s].First
	if i+2 >= first || !a.Is(i, "At") {
		return Affiliation{}
	}
	if org, _ := a.BodyAt(i+1, a.commaFrom(i+1, first)); org != "" {
		return Affiliation{Org: org}
	}
	i++
	for i < first && a.Tokens[i].Is(prose.ClassArticle) {
		i++
	}
	end := a.AwayFrom(i, a.BodyEnd(i, first))
	if !a.Tokens[i].Capital() || !a.worksThere(i, end) {
		return Affiliation{}
	}
	return Affiliation{Org: a.OrgText(i, end)}
}
