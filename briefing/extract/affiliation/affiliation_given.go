package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// officeAs is the office behind "as" within the tokens [i, end): "for the
// Harbour Trust as a nurse"; "" for none.
func (a *Affiliated) officeAs(i, end int) string {
	for ; i+1 < end; i++ {
		if a.Is(i, "as") && a.Lexicon.Language == "en" {
			return a.PostAt(i+1, end).Role
		}
	}
	return ""
}

// bodyForCertain reports whether the tokens of an apposition without an office
// at [first, last) are a body, and not the next name of a list.
func (a *Affiliated) bodyForCertain(first, last int) bool {
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
func (a *Affiliated) unitAndBody(i, end, limit int) office.Affiliation {
	if a.Lexicon.Language != "en" || end+1 >= limit || !a.Is(end, ",") || !a.Tokens[end+1].Capital() {
		return office.Affiliation{}
	}
	next := end + 1
	for next < limit && (a.Tokens[next].Capital() || a.NameJoint(next, limit)) {
		next++
	}
	if !a.Listed("unit", end+1) && !a.Listed("unit", next-1) && !a.onlyFields(end+1, next) && !a.Listed("rank", next-1) {
		return office.Affiliation{}
	}
	first := next + 1
	if a.Is(next, ",") && a.Is(first, "at") {
		first++
	}
	for first < limit && a.Tokens[first].Is(prose.ClassArticle) {
		first++
	}
	if first >= limit || !a.Is(next, ",") && !a.Is(next, "at") || !a.Tokens[first].Capital() {
		return office.Affiliation{}
	}
	stop := a.AwayFrom(first, a.BodyEnd(first, limit))
	if !a.Institution(first, stop) && !a.Brand(first) || a.Tokens[first].Is(prose.ClassPlace) && first+1+int(a.Tokens[first].More) >= stop {
		return office.Affiliation{}
	}
	f := a.Office(i, end)
	f.Role, f.Org = a.NameText(i, next), a.OrgText(first, stop)
	return f
}

// boardOf is the "of" behind a board that is no body of its own, within the
// object of the "of" at token i: "the Board of the Harbour Trust"; i for none.
func (a *Affiliated) boardOf(i, last int) int {
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
