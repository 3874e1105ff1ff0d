package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// employer is the body behind the participle at token i that says for whom
// somebody in an office works: "employed by the Lund Council"; "".
func (a *Affiliated) employer(i, limit int) string {
	if i+2 >= limit || !a.Listed("employed", i) {
		return ""
	}
	if o := a.Object(i+1, limit); a.Tokens[i+1].Is(prose.ClassPreposition) && (o.Institution || o.Capital && a.Is(i+1, "by")) && !o.Place && !o.Event {
		return o.Org
	}
	return ""
}

// Became reads the office that a verb gives behind the name before token i:
// "took over as director of the Harbour Trust", "spent nine years as a nurse".
func (a *Affiliated) Became(i, limit int) office.Affiliation {
	if a.Lexicon.Language != "en" {
		return office.Affiliation{}
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
			return office.Affiliation{}
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
			return office.Affiliation{}
		}
	}
	return office.Affiliation{}
}

// becoming is the office at token i, behind a verb that gives it.
func (a *Affiliated) becoming(i, limit int) office.Affiliation {
	end := a.AppositionEnd(i, limit)
	for k := i; k < end; k++ {
		if a.Tokens[k].Is(prose.ClassConjunction) && k+1 < end && !a.Tokens[k+1].Capital() && !a.secondPost(k+1, end) {
			end = k
		}
	}
	if i >= end || !a.HeadedByOffice(i, end) {
		return office.Affiliation{}
	}
	f := a.Office(i, end)
	if f.Role != "" && f.Org == "" && a.Is(i, "its") {
		f.Org = a.OfficeOrg(i, a.BlockStart(i)) // "became its General Secretary"
	}
	if f.Role != "" {
		if g := a.PresentOffice(end-1, limit); g.Role != "" {
			return g
		}
	}
	return f
}

// joinedBody is the body between the verb at token i and the "as" at token
// last: "joined the Harbour Trust as director"; "".
func (a *Affiliated) joinedBody(i, last int) string {
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

// PresentOffice reads the office that somebody has now, behind the one of the
// past before token i: ", now a guide at the museum", "who is now president of
// the Society", "before becoming head of the school".
func (a *Affiliated) PresentOffice(i, limit int) office.Affiliation {
	for k := i; k+1 < min(limit, i+prose.LongestPhrase); k++ {
		t := a.Tokens[k]
		switch {
		case t.Kind == prose.TokenMark && !a.Is(k, ",") && !a.InnerMark(k), a.SayingAt(k):
			return office.Affiliation{}
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
	return office.Affiliation{}
}
