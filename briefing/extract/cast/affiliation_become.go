package cast

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// whoseOffice reads "The Harbour Trust’s director is Jane Okoro": an office as
// the subject of the "is" in front of the name whose titles start at token first.
func (a *Cast) whoseOffice(first, from int) office.Affiliation {
	is := first - 1
	if a.Lexicon.Language == "es" {
		return a.officeThatIs(is, from)
	}
	if a.Lexicon.Language != "en" || is-1 < from {
		return office.Affiliation{}
	}
	if a.Is(is, "called") || a.Is(is, "named") {
		is--
	}
	if !a.Copula(is) || a.Tokens[is].Capital() {
		return office.Affiliation{}
	}
	if a.Is(is-1, "there") {
		is-- // "Its organiser there was Okoro"
	}
	if s := a.SentenceAt(a.Tokens[first].Span.Start); s < len(a.Sentences) && a.Sentences[s].First < is {
		from = max(from, a.Sentences[s].First)
	}
	if from >= is || is-from > prose.LongestPhrase/2 || !a.HeadedByOffice(from, is) {
		return office.Affiliation{}
	}
	for k := from; k < is; k++ {
		if t := a.Tokens[k]; t.Kind == prose.TokenMark && !a.InnerMark(k) || t.Is(prose.ClassAuxiliary|prose.ClassRelative|prose.ClassPronoun) && !t.Capital() && !a.Possessive(k) {
			return office.Affiliation{}
		}
	}
	f := a.PostAt(from, is)
	if f.Role != "" && f.Org == "" {
		f.Org = a.OfficeOrg(from, from)
	}
	return f
}

// actingFor reads the body for which the person whose name ends before token i
// does something: "presented the plan on behalf of the Harbour Trust".
func (a *Cast) actingFor(i, limit int) office.Affiliation {
	if a.Lexicon.Language != "en" {
		return office.Affiliation{}
	}
	for k := i; k < min(limit, i+prose.LongestPhrase); k++ {
		t := a.Tokens[k]
		switch {
		case t.Is(prose.ClassBehalf) && k > i:
			first := k + 1 + int(t.More)
			if org, _ := a.BodyAt(first, limit); org != "" {
				return office.Affiliation{Org: org}
			}
			for first < limit && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
				first++
			}
			if first < limit && a.Tokens[first].Capital() {
				if end := a.BodyEnd(first, limit); !a.PersonalName(first, end) && (a.Institution(first, end) || end-first > 1) {
					return office.Affiliation{Org: a.OrgText(first, end)}
				}
			}
			return office.Affiliation{}
		case t.Kind == prose.TokenMark && !a.InnerMark(k), t.Capital() && a.NameEnd(k, limit) > k, t.Is(prose.ClassConjunction|prose.ClassRelative|prose.ClassSubordinate) && !t.Is(prose.ClassPreposition|prose.ClassDeterminer):
			return office.Affiliation{}
		}
	}
	return office.Affiliation{}
}

// ofThePast reports whether an English role is printed as one that somebody had:
// "former prosecutor".
func (a *Cast) ofThePast(role string) bool {
	first, _, more := strings.Cut(strings.ToLower(role), " ")
	return more && a.Lexicon.Language == "en" && a.Lexicon.Has("formerly", first)
}
