package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// farthestPost is how many tokens an office in front of a name is looked for.
const farthestPost = 24

// postOf reads the office in front of the name whose titles start at token
// first and whose words start at token start.
func (a *Affiliated) postOf(first, start, from int) office.Affiliation {
	if s := a.SentenceAt(a.Tokens[first].Span.Start); s < len(a.Sentences) && a.Sentences[s].First <= first {
		from = max(from, a.Sentences[s].First)
	}
	// "The Chair of the First Committee, Ambassador Okoro": more than a title.
	if first-2 > from && a.Tokens[first].Is(prose.ClassTitle) && a.Is(first-1, "the") && a.Is(first-2, ",") {
		first-- // ", the Honourable Jane Okoro"
	}
	if first-2 > from && a.Tokens[first].Is(prose.ClassTitle) && a.Indefinite(first-1) && a.Is(first-2, ",") {
		first-- // ", a Mr. Okoro"
	}
	if start > first && (a.Tokens[start-1].Is(prose.ClassTitle) || start == first+1 && a.Tokens[first].Is(prose.ClassRole)) && first > from && a.Is(first-1, ",") {
		if f := a.postBefore(first-1, from, true, a.closedName(start)); f.Role != "" {
			return f
		}
	}
	// "army spokesman Colonel Okoro": the office rather than the rank.
	if start > first && first > from && a.Tokens[first].Is(prose.ClassTitle) && a.Tokens[first-1].Is(prose.ClassRole) && !a.Tokens[first-1].Capital() {
		if f := a.postBefore(first, from, false, true); f.Role != "" {
			return f
		}
	}
	// An office in the run itself: the last words before the bare name.
	for i := start - 1; i >= first; i-- {
		t := a.Tokens[i]
		if !t.Is(prose.ClassRole) || t.Is(prose.ClassTitle) && a.Is(i+1, ".") || i+1 < start && a.Tokens[i+1].Is(prose.ClassOrg) {
			continue // also the "Refugee" of "Refugee Council"
		}
		lo := first
		for lo < i && a.Tokens[lo].Is(prose.ClassTitle) && !a.Tokens[lo].Is(prose.ClassRole) && !(lo+1 == i && a.FieldOf(lo) && a.Listed("portfolio", i)) {
			lo = a.AfterDot(lo) // but "Justice Minister"
		}
		end := min(start, i+1+int(t.More)) // "Secretary of State"
		if lo == first {
			if f := a.postBefore(end, from, false, true); f.Role != "" {
				return f
			}
		}
		return a.officeIn(lo, end, from)
	}
	if first <= from {
		return office.Affiliation{}
	}
	if start > first && (a.Is(first-1, "of") || a.Is(first-1, "for")) {
		return a.postBefore(start, from, false, true) // "Commissioner for Home Affairs Jane Okoro"
	}
	if start > first && a.Tokens[first-1].Is(prose.ClassArticle) && first-2 > from && (a.Is(first-2, "of") || a.Is(first-2, "for") || a.Is(first-2, "at") || a.Is(first-2, "to")) {
		return a.postBefore(start, from, false, true) // "CEO of the Harbour Council Jane Okoro"
	}
	if start > first && a.Lexicon.Language == "en" && (a.Listed("field", start-1) || a.Listed("rank", start-1) || a.Listed("unit", start-1)) {
		if f := a.postBefore(start, from, false, true); f.Role != "" {
			return f // "Head of Policy and Advocacy Jane Okoro"
		}
	}
	if a.Is(first-1, ",") {
		return a.postBefore(first-1, from, true, a.closedName(start))
	}
	t := a.Tokens[first-1]
	if t.Kind != prose.TokenWord || t.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassDeterminer|prose.ClassConjunction|prose.ClassAuxiliary|prose.ClassPronoun|prose.ClassRelative) && !t.Is(prose.ClassRole) || a.SayingAt(first-1) {
		return office.Affiliation{}
	}
	if !t.Is(prose.ClassRole) && !t.Capital() && start == first && a.oneWord(first) && a.holdsPreposition(first, from) {
		return office.Affiliation{} // "spokesperson for the pharmacy chain Lund"
	}
	return a.postBefore(first, from, false, true)
}

// oneWord reports whether the name at token i has one word.
func (a *Affiliated) oneWord(i int) bool {
	return a.NameEnd(i, min(len(a.Tokens), i+prose.LongestName)) == i+1
}

// holdsPreposition reports whether a preposition with an article stands shortly
// before token end: what follows is named by its noun.
func (a *Affiliated) holdsPreposition(end, from int) bool {
	for i := end - 2; i > max(from, end-5); i-- {
		if a.Tokens[i].Is(prose.ClassArticle) && a.Tokens[i-1].Is(prose.ClassPreposition) {
			return true
		}
	}
	return false
}

// closedName reports whether no verb follows the name at token i: then the
// phrase in front of its comma is no object of the verb before.
func (a *Affiliated) closedName(i int) bool {
	end := a.NameEnd(i, min(len(a.Tokens), i+prose.LongestName))
	return end == len(a.Tokens) || a.Tokens[end].Kind == prose.TokenMark || a.Tokens[end].Capital() || !a.SayingAt(end) && !a.Tokens[end].Is(prose.ClassAuxiliary|prose.ClassVerb)
}

// postBefore reads the office that ends before token end, where a name
// follows: "the UN Refugee Agency (UNHCR)’s representative in Syria, Jane
// Okoro", "assistant director for culture Jane Okoro". Behind a comma the
// office must open its clause, or the name must be closed by a comma too.
func (a *Affiliated) postBefore(end, from int, comma, closed bool) office.Affiliation {
	if comma && end-2 > from && a.Listed("since", end-2) && a.Tokens[end-1].Kind == prose.TokenNumber {
		end -= 2 // "Director of the Harbour Trust since 2019, Jane Okoro"
	}
	lo := a.PostReach(end, from)
	if a.Tokens[lo].Kind == prose.TokenNumber {
		lo = a.AgeEnd(lo, end) // "18-year-old student Jane Okoro"
	}
	for s := lo; s < end; s++ {
		t := a.Tokens[s]
		if t.Kind != prose.TokenWord || t.Is(prose.ClassPreposition|prose.ClassAdverb) && !t.Capital() || t.Is(prose.ClassTime) || a.Possessive(s) {
			continue
		}
		opens := s == lo || a.Tokens[s].Is(prose.ClassArticle|prose.ClassDeterminer) || a.Tokens[s-1].Is(prose.ClassPreposition) && !a.Tokens[s-1].Capital() || a.Tokens[s-1].Is(prose.ClassTime) || a.Is(s-1, ",") && t.Capital()
		if !opens || !a.HeadedByOffice(s, end) {
			continue
		}
		whose := s > from && a.Is(s-1, "whose")
		if comma && !t.Is(prose.ClassArticle|prose.ClassDeterminer) && !t.Capital() && !whose {
			continue
		}
		if comma && !closed && !whose && s > from && a.Tokens[s-1].Kind == prose.TokenWord && !a.Tokens[s-1].Is(prose.ClassSay) && !a.OpensSentence(s) && !(s-1 == from && a.Adverb(s-1)) {
			continue // "He had warned the minister, Okoro said"
		}
		f := a.PostAt(s, end)
		if f.Role == "" {
			continue
		}
		if f.Org == "" {
			f.Org = a.bodyPastName(s, end)
		}
		if f.Org == "" {
			f.Org = a.OfficeOrg(s, a.BlockStart(s))
		}
		return f
	}
	return office.Affiliation{}
}

// bodyPastName is the body behind the name that follows an office of somebody’s at
// tokens [first, end), which is nearer than whom the possessive means: "Their lawyer,
// Jane Okoro of the Harbour Clinic, said"; "" for none.
func (a *Affiliated) bodyPastName(first, end int) string {
	if a.Lexicon.Language != "en" || !a.Listed("its", first) && !a.Listed("possessive", first) {
		return ""
	}
	if a.Is(end, ",") {
		end++
	}
	limit := a.BlockEnd(first)
	last := a.NameEnd(end, min(limit, end+prose.LongestName))
	if last == end {
		return ""
	}
	if a.Is(last, ",") {
		last++
	}
	return a.FromBody(last, limit).Org
}

// PostReach is how far back from token end one noun phrase can reach with
// what prepositions hang on it.
func (a *Affiliated) PostReach(end, from int) int {
	i := end
	for i > from && end-i < farthestPost {
		if first := a.IntroducedBefore(i, from); first < i {
			i = first
			continue
		}
		t := a.Tokens[i-1]
		switch {
		case a.Is(i-1, ")"):
			open := a.OpenBracket(i-1, from)
			if open < 0 {
				return i
			}
			i = open
			continue
		case a.Is(i-1, "that"), a.Is(i-1, "-") && t.Span.End < a.Tokens[i].Span.Start:
			return i
		case a.Possessive(i - 1), a.InnerMark(i - 1):
		case a.Is(i-1, ",") && a.ListInName(i-1, end):
		case t.Kind == prose.TokenMark, a.SayingAt(i - 1):
			return i
		case t.Is(prose.ClassConjunction) && !(a.Is(i-1, "and") && i-2 >= from && i < end && (a.Tokens[i-2].Capital() == a.Tokens[i].Capital()) && !(i-3 >= from && a.Tokens[i-3].Is(prose.ClassTitle))):
			return i
		case t.Capital():
			if t.Is(prose.ClassPreposition|prose.ClassSubordinate) && a.OpensSentence(i-1) {
				return i
			}
		case a.Is(i-1, "to") && i-2 >= from && a.Tokens[i-2].Capital() && !a.Tokens[i-2].Is(prose.ClassRole|prose.ClassTitle|prose.ClassOrg|prose.ClassPlace) && a.Tokens[i].Capital():
			return i // "from President Lund to Faceup creator Jane Okoro"
		case t.Is(prose.ClassArticle | prose.ClassDeterminer):
		case a.actsBefore(i-1, from):
			return i
		case t.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassRelative|prose.ClassSubordinate|prose.ClassPronoun|prose.ClassThey|prose.ClassWe|prose.ClassI) && !t.Is(prose.ClassRole|prose.ClassOrg|prose.ClassText):
			return i
		}
		i--
	}
	return i
}

// actsBefore reports whether the small word at token i is a verb in front of an
// office: "Okoro grilled bank chief Lund", "including Senator Lund".
func (a *Affiliated) actsBefore(i, from int) bool {
	if a.InPortfolio(i) || a.Is(i-1, "and") && (a.Listed("field", i) || a.Listed("rank", i)) {
		return false // "Housing", "communications and fundraising"
	}
	w := a.Word(a.Tokens[i])
	n := len(w)
	if n < 5 || i+1 >= len(a.Tokens) || a.Tokens[i].Is(prose.ClassRole|prose.ClassOrg) {
		return false
	}
	next := a.Tokens[i+1]
	switch {
	case next.Kind == prose.TokenMark:
		return false // "on the right to adequate housing, Jane Okoro"
	case w[n-2:] == "ed":
		return i > from && (a.Tokens[i-1].Capital() && !a.Listed("rank", i-1) || a.Tokens[i-1].Is(prose.ClassPronoun|prose.ClassRole|prose.ClassRelative))
	case w[n-3:] == "ing" && i-2 >= from && (a.Is(i-1, "for") || a.Is(i-1, "of")) && a.Tokens[i-2].Is(prose.ClassRole):
		return false // "cabinet member for housing"
	case w[n-3:] == "ing":
		open := i > from && (a.Tokens[i-1].Is(prose.ClassArticle|prose.ClassDeterminer) || a.Tokens[i-1].Capital() || a.Possessive(i-1))
		return a.Tokens[i].Is(prose.ClassSaying|prose.ClassPreposition) || !open && !next.Is(prose.ClassRole|prose.ClassOrg)
	}
	return false
}

// HeadedByOffice reports whether the noun phrase that starts at token s has
// the noun of an office before its first preposition, and no second article.
func (a *Affiliated) HeadedByOffice(s, end int) bool {
	role, last := false, false
	for i := s; i < end; i++ {
		if n := a.PhraseNameAt(i); n > 0 {
			i, last = i+n-1, true
			continue
		}
		t := a.Tokens[i]
		if t.Kind == prose.TokenWord && !t.Is(prose.ClassPreposition) {
			// "designer glasses" is no designer.
			last = t.Is(prose.ClassRole) || t.Capital() || a.Possessive(i) || last && a.Tokens[i-1].More > 0
		}
		switch {
		case a.Possessive(i):
			role = false
		case a.Is(i, "("):
			for i < end && !a.Is(i, ")") {
				i++
			}
		case t.Is(prose.ClassRole) && (a.OfficeNoun(i) || i > s && a.Listed("rank", i-1)):
			role = true
		case t.Is(prose.ClassArticle) && i > s && !t.Capital() && !role && a.Tokens[i-1].Is(prose.ClassPreposition) && i+1 < end && a.Tokens[i+1].Capital() && i > s+1 && a.Tokens[i-2].Capital():
			// "Joint Council for the Welfare of Boats campaigner"
		case t.Is(prose.ClassArticle) && i > s && !t.Capital() && !role:
			return false
		case t.Is(prose.ClassPreposition) && !t.Capital():
			if role {
				return last
			}
			if !a.NameJoint(i, end) || i == s || !a.Tokens[i-1].Capital() {
				return false
			}
		case t.Kind == prose.TokenMark && !a.InnerMark(i) && !a.Is(i, ")"):
			return role
		}
	}
	return role && last
}

// FieldOfPost reports whether "Director of" stands before token i in capitals:
// what follows is what somebody is director of.
func (a *Affiliated) FieldOfPost(i, from int) bool {
	return a.Lexicon.Language == "en" && i-2 >= from && (a.Is(i-1, "of") || a.Is(i-1, "for")) && a.Tokens[i-2].Is(prose.ClassRole) && a.Tokens[i-2].Capital()
}

// ItsOffice reads ", its director," at token i behind a name: the office is
// one of the body that the paragraph names before.
func (a *Affiliated) ItsOffice(i, limit int) office.Affiliation {
	end := a.AppositionEnd(i, limit)
	if closed := end == limit || a.Tokens[end].Kind == prose.TokenMark; a.Lexicon.Language != "en" || !closed || !a.HeadedByOffice(i+1, end) {
		return office.Affiliation{}
	}
	f := a.PostAt(i+1, end)
	if f.Org == "" {
		f.Org = a.BodyBefore(i)
	}
	if f.Org == "" {
		f.Org = a.BodyNear(i, a.BlockStart(i))
	}
	if org := a.subjectBody(i); f.Org == "" && !a.Register.NamesPerson(org) {
		f.Org = org
	}
	return f
}
