package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// bareOffice reports whether an office without an article opens at token i and
// a preposition ties it to its field or its body: "head teacher of", "Chief
// Nursing Officer at".
func (a *Cast) bareOffice(i, limit int) bool {
	if a.Lexicon.Language != "en" {
		return false
	}
	for k := i; k < min(limit-2, i+6); k++ {
		t := a.Tokens[k]
		if t.Kind != prose.TokenWord || t.Is(prose.ClassArticle|prose.ClassPronoun|prose.ClassAuxiliary|prose.ClassRelative) || a.Possessive(k) {
			return false
		}
		if n := k + 1 + int(t.More); t.Is(prose.ClassRole) && n < limit && !a.Tokens[n].Capital() && (a.Is(n, "of") || a.Is(n, "at") || a.Is(n, "for") || a.Is(n, "with")) {
			return true
		}
		if t.Is(prose.ClassPreposition|prose.ClassVerb) && !t.Capital() && !t.Is(prose.ClassRole) {
			return false
		}
	}
	return false
}

// employer is the body behind the participle at token i that says for whom
// somebody in an office works: "employed by the Lund Council"; "".
func (a *Cast) employer(i, limit int) string {
	if i+2 >= limit || !a.Listed("employed", i) {
		return ""
	}
	if o := a.Object(i+1, limit); a.Tokens[i+1].Is(prose.ClassPreposition) && (o.institution || o.Capital && a.Is(i+1, "by")) && !o.place && !o.event {
		return o.org
	}
	return ""
}

// Became reads the office that a verb gives behind the name before token i:
// "took over as director of the Harbour Trust", "spent nine years as a nurse".
func (a *Cast) Became(i, limit int) Affiliation {
	if a.Lexicon.Language != "en" {
		return Affiliation{}
	}
	if a.Is(i, ",") && a.Is(i+1, "who") {
		i++
	}
	if a.Is(i, "who") {
		i++
	}
	verb := false
	for k := i; k+1 < min(limit, i+prose.LongestPhrase/2); k++ {
		t := a.Tokens[k]
		switch {
		case t.Kind == prose.TokenMark && !a.InnerMark(k), t.Capital() && k == i, a.SayingAt(k) && !a.Listed("becomes", k), t.Is(prose.ClassRelative|prose.ClassSubordinate) && !t.Is(prose.ClassPreposition|prose.ClassDeterminer|prose.ClassAdverb) && !a.Is(k, "as"):
			return Affiliation{}
		case a.Is(k, "became"), a.Is(k, "become") && verb:
			return a.becoming(k+1, limit)
		case a.Listed("becomes", k) || a.Is(k, "has") || a.Is(k, "had"):
			verb = true
		case a.Is(k, "as") && verb:
			f := a.becoming(k+1, limit)
			if f.Role != "" && f.Org == "" {
				f.Org = a.joinedBody(i, k)
				f.Past = f.Org != "" && a.Indefinite(k+1) // "joined the Harbour Trust as a driver"
			}
			if f.Role != "" && f.Org == "" && a.Is(k-1, "there") {
				f.Org = a.bodyThere(k - 1) // "works there as a nurse"
			}
			for v := i; v < k && f.Role != ""; v++ {
				f.Past = f.Past || a.startsWith("ends-office", v, k) > v
			}
			return f
		case k == i && !a.Adverb(k):
			return Affiliation{}
		}
	}
	return Affiliation{}
}

// becoming is the office at token i, behind a verb that gives it.
func (a *Cast) becoming(i, limit int) Affiliation {
	end := a.AppositionEnd(i, limit)
	for k := i; k < end; k++ {
		if a.Tokens[k].Is(prose.ClassConjunction) && k+1 < end && !a.Tokens[k+1].Capital() && !a.secondPost(k+1, end) {
			end = k
		}
	}
	if i >= end || !a.HeadedByOffice(i, end) {
		return Affiliation{}
	}
	f := a.Office(i, end)
	if f.Role != "" && f.Org == "" && a.Is(i, "its") {
		f.Org = a.OfficeOrg(i, a.BlockStart(i)) // "became its General Secretary"
	}
	if f.Role != "" {
		if g := a.presentOffice(end-1, limit); g.Role != "" {
			return g
		}
	}
	return f
}

// joinedBody is the body between the verb at token i and the "as" at token
// last: "joined the Harbour Trust as director"; "".
func (a *Cast) joinedBody(i, last int) string {
	for k := i + 1; k < last; k++ {
		if !a.Tokens[k].Capital() || a.Tokens[k].Is(prose.ClassPlace|prose.ClassTime) {
			continue
		}
		if end := a.BodyEnd(k, last); a.Institution(k, end) || a.Tokens[k-1].Is(prose.ClassArticle) {
			return a.OrgText(k, end)
		}
		return ""
	}
	return ""
}

// PastAgeBehind is the token of the verb behind an age between commas that
// follows the name before token i: "Jane Okoro, 41, is a nurse"; i without one.
func (a *Cast) PastAgeBehind(i, limit int) int {
	if !a.Is(i, ",") || i+3 >= limit {
		return i
	}
	if j := a.PastAge(i+1, limit); j > i+1 {
		return j
	}
	return i
}

// whoseOffice reads "The Harbour Trust’s director is Jane Okoro": an office as
// the subject of the "is" in front of the name whose titles start at token first.
func (a *Cast) whoseOffice(first, from int) Affiliation {
	is := first - 1
	if a.Lexicon.Language == "es" {
		return a.officeThatIs(is, from)
	}
	if a.Lexicon.Language != "en" || is-1 < from {
		return Affiliation{}
	}
	if a.Is(is, "called") || a.Is(is, "named") {
		is--
	}
	if !a.Copula(is) || a.Tokens[is].Capital() {
		return Affiliation{}
	}
	if a.Is(is-1, "there") {
		is-- // "Its organiser there was Okoro"
	}
	if s := a.SentenceAt(a.Tokens[first].Span.Start); s < len(a.Sentences) && a.Sentences[s].First < is {
		from = max(from, a.Sentences[s].First)
	}
	if from >= is || is-from > prose.LongestPhrase/2 || !a.HeadedByOffice(from, is) {
		return Affiliation{}
	}
	for k := from; k < is; k++ {
		if t := a.Tokens[k]; t.Kind == prose.TokenMark && !a.InnerMark(k) || t.Is(prose.ClassAuxiliary|prose.ClassRelative|prose.ClassPronoun) && !t.Capital() && !a.Possessive(k) {
			return Affiliation{}
		}
	}
	f := a.PostAt(from, is)
	if f.Role != "" && f.Org == "" {
		f.Org = a.OfficeOrg(from, from)
	}
	return f
}

// presentOffice reads the office that somebody has now, behind the one of the
// past before token i: ", now a guide at the museum", "who is now president of
// the Society", "before becoming head of the school".
func (a *Cast) presentOffice(i, limit int) Affiliation {
	for k := i; k+1 < min(limit, i+prose.LongestPhrase); k++ {
		t := a.Tokens[k]
		switch {
		case t.Kind == prose.TokenMark && !a.Is(k, ",") && !a.InnerMark(k), a.SayingAt(k):
			return Affiliation{}
		case a.Listed("nowadays", k) && k > i && a.Tokens[k-1].Is(prose.ClassLead):
			return a.LeadingAt(k-1, limit) // "et préside aujourd’hui la Ligue"
		case a.Listed("nowadays", k):
			if k+2 < limit && a.Is(k+1, "works") && a.Is(k+2, "as") {
				k += 2
			}
		case a.Is(k, "becoming"), a.Is(k, "became"), a.Is(k, "become"), a.Is(k, "is") && a.Is(k-1, ","):
		case a.Is(k, "who") && a.Tokens[k+1].Is(prose.ClassLead):
			return a.LeadingAt(k+1, limit) // "a retired captain who leads the visitors"
		default:
			continue
		}
		first := k + 1
		if a.Tokens[first].Is(prose.ClassLead) {
			return a.LeadingAt(first, limit) // "who now leads the visitors"
		}
		if a.Copula(first) {
			first++
		}
		end := a.AppositionEnd(first, limit)
		if first < end && (a.HeadedByOffice(first, end) || a.Romance() && a.FirstRole(first, end) >= 0) {
			return a.Office(first, end)
		}
	}
	return Affiliation{}
}

// pastOffice reports whether an office that opens at token i, with the role read
// there, is one of the past.
func (a *Cast) pastOffice(i int, role string) bool {
	first, _, _ := strings.Cut(strings.ToLower(role), " ")
	for k := i; k < min(len(a.Tokens), i+3); k++ {
		if a.Listed("formerly", k) {
			return true
		}
	}
	return a.Lexicon.Has("formerly", first) || strings.HasPrefix(first, "ex-") || a.Romance() && len(first) > 5 && strings.HasPrefix(first, "ex") && a.Lexicon.Classes[first[2:]]&prose.ClassRole != 0
}

// actingFor reads the body for which the person whose name ends before token i
// does something: "presented the plan on behalf of the Harbour Trust".
func (a *Cast) actingFor(i, limit int) Affiliation {
	if a.Lexicon.Language != "en" {
		return Affiliation{}
	}
	for k := i; k < min(limit, i+prose.LongestPhrase); k++ {
		t := a.Tokens[k]
		switch {
		case t.Is(prose.ClassBehalf) && k > i:
			first := k + 1 + int(t.More)
			if org, _ := a.BodyAt(first, limit); org != "" {
				return Affiliation{Org: org}
			}
			for first < limit && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
				first++
			}
			if first < limit && a.Tokens[first].Capital() {
				if end := a.BodyEnd(first, limit); !a.PersonalName(first, end) && (a.Institution(first, end) || end-first > 1) {
					return Affiliation{Org: a.OrgText(first, end)}
				}
			}
			return Affiliation{}
		case t.Kind == prose.TokenMark && !a.InnerMark(k), t.Capital() && a.NameEnd(k, limit) > k, t.Is(prose.ClassConjunction|prose.ClassRelative|prose.ClassSubordinate) && !t.Is(prose.ClassPreposition|prose.ClassDeterminer):
			return Affiliation{}
		}
	}
	return Affiliation{}
}

// ofThePast reports whether an English role is printed as one that somebody had:
// "former prosecutor".
func (a *Cast) ofThePast(role string) bool {
	first, _, more := strings.Cut(strings.ToLower(role), " ")
	return more && a.Lexicon.Language == "en" && a.Lexicon.Has("formerly", first)
}
