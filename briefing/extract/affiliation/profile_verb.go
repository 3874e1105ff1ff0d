package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// LongestBond is how many tokens may stand between a verb and the "as" or the
// "at" that leads to an office or a body.
const LongestBond = 12

// Stated reads what the verb at token i, with its auxiliaries, says that somebody
// is, or of which body.
func (a *Affiliated) Stated(i, limit int) office.Affiliation {
	v, past := i, false
	for v < limit && (a.Adverb(v) || a.Is(v, "since") && v > i || a.Is(v, "has") || a.Is(v, "had") || a.Is(v, "have") || a.Is(v, "used") && a.Is(v+1, "to") || a.Is(v, "to") && a.Is(v-1, "used")) {
		past = past || a.Is(v, "had") || a.Is(v, "used")
		v++
	}
	if v+1 >= limit || a.Tokens[v].Kind != prose.TokenWord || a.Tokens[v].Capital() {
		return office.Affiliation{}
	}
	if a.Copula(v) || a.Is(v, "been") || a.Is(v, "be") || a.Is(v, "become") || a.Possessive(v) && a.Auxiliary(v) {
		past = past || a.Is(v, "was")
		for v++; v < limit && (a.Adverb(v) || a.Is(v, "been") || a.Is(v, "being")); v++ {
		}
		if past && (a.Listed("given", v) || a.Listed("puts-in", v)) {
			past = false // "was appointed": an office from then on
		}
		f := a.saidToHave(v, limit)
		f.Past = past
		return f
	}
	if n := a.startsWith("remains", v, limit); n > v {
		return a.saidToHave(n, limit)
	}
	f := a.statedByVerb(v, limit)
	f.Past = f.Past || past
	return f
}

// saidToHave reads what stands behind "is": an office, one of several, a
// participle that gives one, or a preposition that leads to a body.
func (a *Affiliated) saidToHave(i, limit int) office.Affiliation {
	if i+1 >= limit {
		return office.Affiliation{}
	}
	if f := a.OneOfMany(i, limit); f != (office.Affiliation{}) {
		return f
	}
	if f := a.TiedTo(i, limit); f != (office.Affiliation{}) {
		return f
	}
	if a.Listed("given", i) || a.Listed("puts-in", i) || a.Listed("becomes", i) || a.Listed("employed", i) || a.Is(i, "promoted") {
		if a.Is(i+1, "to") && i+3 < limit && a.Listed("to-lead", i+2) {
			return a.LeadingAt(i+2, limit) // "promoted to head the burns ward"
		}
		return a.PutIn(i, limit)
	}
	if f := a.OfficeFrom(i, limit); f.Role != "" && f.Org != "" {
		return f
	} else if g := a.officeListed(i, limit); g.Role != "" {
		return g
	} else {
		return f
	}
}

// officeListed is the office with its body that stands, behind a comma, among several
// things that a predicate at token i says: "is Somali, the daughter of herders,
// FAO’s adviser, and impatient".
func (a *Affiliated) officeListed(i, limit int) office.Affiliation {
	for k := i + 1; k+2 < min(limit, i+2*prose.LongestPhrase) && a.Lexicon.Language == "en"; k++ {
		t := a.Tokens[k]
		if t.Is(prose.ClassRelative|prose.ClassAuxiliary|prose.ClassPronoun) && !t.Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Possessive(k) || a.SayingAt(k) || t.Kind == prose.TokenMark && !a.InnerMark(k) && !a.Is(k, ",") && !a.Possessive(k) {
			break
		}
		if !a.Is(k, ",") {
			continue
		}
		first := k + 1
		if a.Definite(first) {
			first++
		}
		end := a.AppositionEnd(first, limit)
		if org, owner := a.ownerAt(first, end); org == "" && !a.Possessive(first+1) || owner >= end {
			continue
		}
		if f := a.PostAt(k+1, end); f.Role != "" && f.Org != "" && a.Is(end, ",") {
			return f
		}
	}
	return office.Affiliation{}
}

// OfficeFrom reads the office that opens at token i and ends with its clause.
func (a *Affiliated) OfficeFrom(i, limit int) office.Affiliation {
	end := a.AppositionEnd(i, limit)
	if end == i && i+1 < limit && a.Tokens[i].Is(prose.ClassVerb) && a.Tokens[i+1].Is(prose.ClassRole) {
		end = a.AppositionEnd(i+1, limit) // "press officer"
	}
	for k := i + 1; k+1 < end; k++ {
		t := a.Tokens[k]
		if t.Is(prose.ClassConjunction) && !a.Tokens[k+1].Capital() && !a.secondPost(k+1, end) || !t.Capital() && a.Tokens[k+1].Is(prose.ClassTime|prose.ClassPeriod) && !t.Is(prose.ClassRole) && !a.Is(k, "of") {
			end = k // "and leads", "last spring"
		}
	}
	if i < end && !a.HeadedByOffice(i, end) {
		end = a.OfficeHead(i, end) + 1 // "named her director last spring"
	}
	if i >= end || !a.HeadedByOffice(i, end) {
		return office.Affiliation{}
	}
	f := a.Office(i, end)
	if head := a.OfficeHead(i, end); head >= 0 && a.Tokens[head].Is(prose.ClassPerson) && f.Org == "" {
		return office.Affiliation{} // "is a member", "is a delegate"
	}
	if f.Role != "" && f.Org == "" && (a.Is(i, "its") || a.Is(i, "their")) {
		if f.Org = a.BodyBefore(i); f.Org == "" {
			f.Org = a.OfficeOrg(i, a.BlockStart(i))
		}
	}
	return f
}

// PutIn reads what stands behind a participle by which somebody has an office or
// work: "was hired by the Harbour Trust as a nurse", "employed as a nurse by".
func (a *Affiliated) PutIn(i, limit int) office.Affiliation {
	f := office.Affiliation{}
	for k := i + 1; k+1 < min(limit, i+LongestBond+prose.LongestName); k++ {
		t := a.Tokens[k]
		switch {
		case t.Kind == prose.TokenMark && !a.InnerMark(k) && !a.Is(k, "(") && !a.Is(k, ")"), a.SayingAt(k), t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer):
			return f
		case a.Is(k, "as") && f.Role == "":
			g := a.OfficeFrom(k+1, limit)
			if f.Role = g.Role; f.Org == "" {
				f.Org = g.Org
			}
		case (a.Is(k, "by") || a.Is(k, "at") || a.Is(k, "with")) && f.Org == "":
			f.Org = a.EmployerAt(k, limit)
		}
	}
	if f.Role == "" && a.Listed("given", i) {
		g := a.OfficeFrom(i+1, limit)
		if g.Role != "" {
			return g
		}
	}
	return f
}

// TiedTo reads the body behind what ties somebody to it, at token i: "on the board
// of the Harbour Trust", "in charge of".
func (a *Affiliated) TiedTo(i, limit int) office.Affiliation {
	n := a.startsWith("tied-to", i, limit)
	if n == i {
		return office.Affiliation{}
	}
	f := office.Affiliation{Org: a.EmployerAt(n-1, limit)}
	return f
}

// statedByVerb reads what a verb other than "to be" at token v says.
func (a *Affiliated) statedByVerb(v, limit int) office.Affiliation {
	if n := a.startsWith("belongs", v, limit); n > v {
		f := office.Affiliation{Org: a.EmployerAt(n-1, limit)}
		if f.Org != "" {
			f.Role = a.officeAs(n, min(limit, n+LongestBond))
		}
		return f
	}
	if n := a.startsWith("fills", v, limit); n > v {
		return a.postFilled(n, limit)
	}
	if a.Listed("becomes", v) || a.Listed("works-in", v) || a.Listed("as-office", v) || a.startsWith("ends-office", v, limit) > v {
		return a.WorkedIn(v, limit)
	}
	if a.Tokens[v].Is(prose.ClassLead) {
		return a.LeadingAt(v, limit)
	}
	if a.Listed("found", v) && v+2 < limit && a.Tokens[v+2].Capital() {
		return office.Affiliation{Org: a.EmployerAt(v, limit)}
	}
	return office.Affiliation{}
}

// postFilled reads the office of a post at token i: "the post of director of the
// Harbour Trust".
func (a *Affiliated) postFilled(i, limit int) office.Affiliation {
	for k := i; k+1 < min(limit, i+5); k++ {
		if a.Listed("a-post", k) && (a.Is(k+1, "of") || a.Is(k+1, "as")) {
			return a.OfficeFrom(k+2, limit)
		}
		if a.Tokens[k].Kind == prose.TokenMark || a.Is(k, "as") {
			break
		}
	}
	return office.Affiliation{}
}

// WorkedIn reads the office behind "as" and the body behind "at" of a verb of
// work at token v, in either order; the office that somebody has now stands before
// one of the past.
func (a *Affiliated) WorkedIn(v, limit int) office.Affiliation {
	f := office.Affiliation{Past: a.startsWith("ends-office", v, limit) > v}
	for k := v + 1; k+1 < min(limit, v+LongestBond+prose.LongestName); k++ {
		t := a.Tokens[k]
		switch {
		case t.Kind == prose.TokenMark && !a.InnerMark(k) && !a.Is(k, ",") && !a.Is(k, "(") && !a.Is(k, ")"), a.SayingAt(k):
			return f
		case t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer) || t.Is(prose.ClassSubordinate) && !t.Is(prose.ClassPreposition|prose.ClassAdverb) && !a.Is(k, "as"):
			return f
		case a.Is(k, "as"):
			if f.Role != "" && !a.Listed("nowadays", k-1) {
				continue
			}
			if g := a.OfficeFrom(k+1, limit); g.Role != "" {
				if f.Role = g.Role; g.Org != "" {
					f.Org = g.Org
				}
			}
		case a.Is(k, "joined"), a.Listed("works-for", k) && f.Org == "" && a.Listed("works-in", v):
			f.Org = a.EmployerAt(k, limit)
		case k == v+1 && (a.Is(v, "joined") || a.Is(v, "joins")):
			f.Org = a.EmployerAt(v, limit)
		}
	}
	return f
}
