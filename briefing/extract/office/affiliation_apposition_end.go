package office

import "attache/briefing/extract/prose"

// PastArticle is the token behind the article at token i where the name of a body
// follows: "Jane Okoro, director, the Harbour Trust"; i for none.
func (a *Worded) PastArticle(i, limit int) int {
	if a.Lexicon.Language != "en" || i+1 >= limit || !a.Is(i, "the") || !a.Tokens[i+1].Capital() {
		return i
	}
	if end := a.BodyEnd(i+1, limit); a.Institution(i+1, end) && !a.Tokens[i+1].Is(prose.ClassRole) && !a.Tokens[i+1].Is(prose.ClassPlace) {
		return i + 1
	}
	return i
}

// AppositionEnd is where the apposition that starts at token i ends. A comma
// ends it once it holds the noun of an office, unless a list goes on.
func (a *Worded) AppositionEnd(i, limit int) int {
	role := false
	limit = min(limit, i+prose.Widest/4)
	for j := i; j < limit; j++ {
		t := a.Tokens[j]
		switch {
		case j > i && t.Capital() && a.BreaksLine(j) && a.shortLineBefore(j):
			return j
		case a.PhraseNameAt(j) > 0:
			j += a.PhraseNameAt(j) - 1
		case t.Is(prose.ClassRole):
			role = true
		case a.Is(j, ","):
			if !a.goesOn(j, limit, role) {
				return j
			}
		case a.Is(j, "("):
			return j
		case a.Is(j, "."):
			if !a.InnerMark(j) {
				return j
			}
		case j > i && a.quotedTitle(j, limit) > j:
			j = a.quotedTitle(j, limit) - 1
		case t.Kind == prose.TokenMark && !a.InnerMark(j):
			return j
		case t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer) || a.Is(j, "that"):
			return j
		case !t.Capital() && (a.SayingAt(j) || t.Is(prose.ClassAuxiliary) && !a.Possessive(j) || t.Is(prose.ClassVerb) && !t.Is(prose.ClassRole)):
			return j
		case j-i > prose.LongestPhrase:
			return j
		}
	}
	return limit
}

// goesOn reports whether an apposition goes on behind the comma at token j:
// "Safeguarding, Mental Health and Support Manager", "Survivor Engagement
// and Partnerships at the Office".
func (a *Worded) goesOn(j, limit int, role bool) bool {
	if j+1 >= limit || !a.Tokens[j+1].Capital() {
		return false
	}
	joined, at := false, false
	for k := j + 1; k < limit && k < j+20; k++ {
		t := a.Tokens[k]
		switch {
		case a.Is(k, "and") || a.Is(k, "&") || a.Is(k, "et") || a.Is(k, "y"):
			joined = true
		case a.Is(k, "at") || a.Is(k, "of"):
			at = joined
		case t.Is(prose.ClassRole) && !t.Is(prose.ClassPerson) && t.Capital():
			return !role && joined
		case t.Kind == prose.TokenMark && !a.InnerMark(k), a.SayingAt(k):
			return role && joined && (at || !a.Institution(j+1, k)) && !a.Tokens[j+1].Is(prose.ClassTitle)
		}
	}
	return false
}
