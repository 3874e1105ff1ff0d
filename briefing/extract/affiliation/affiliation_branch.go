package affiliation

import "attache/briefing/extract/prose"

// longestBranch is how many tokens the name of a part of a body may have.
const longestBranch = 8

// branchOf is the "of" behind a part of a body within the object of the "of"
// at token i: "the Bihar chapter of the Hawkers Federation", "the Central
// Brigade of the Gendarmerie", "Local 44 of the Dockers’ Union"; i for none.
// The part belongs to the office of who heads it.
func (a *Affiliated) branchOf(i, last int) int {
	if a.Lexicon.Language != "en" || !a.Is(i, "of") {
		return i
	}
	part := false
	for j := i + 1; j+1 < min(last, i+longestBranch); j++ {
		t := a.Tokens[j]
		switch {
		case a.Is(j, "of") && part:
			o := a.Object(j, last)
			if o.Org != "" && !o.Place && (o.article || o.acronym) && (o.Institution || o.acronym) {
				return j
			}
		case a.Is(j, "of"), a.Is(j, "and"), a.Is(j, "for"), a.Possessive(j):
			if !part {
				return i
			}
		case t.Is(prose.ClassPreposition|prose.ClassRelative|prose.ClassAuxiliary) && !t.Capital(), t.Kind == prose.TokenMark:
			return i
		case a.Listed("branch", j):
			part = true
		}
	}
	return i
}

// ownPart is the body in front of a possessive in the object of the "of" at
// token i that owns the part which somebody heads: "head of the World Bank’s
// urban transport unit"; "" for none. What is printed with a body’s own office
// belongs to the role.
func (a *Affiliated) ownPart(i, last int) string {
	if a.Lexicon.Language != "en" || !a.Is(i, "of") && !a.Is(i, "in") && !a.Is(i, "at") && !a.Is(i, "on") {
		return ""
	}
	first := i + 1
	for first < last && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
		first++
	}
	for k := first + 1; k+1 < min(last, i+longestBranch+4); k++ {
		t := a.Tokens[k]
		switch {
		case a.Possessive(k):
			part := false
			for n := k + 1; n < min(last, k+6); n++ {
				if a.Tokens[n].Is(prose.ClassPreposition) && !a.Tokens[n].Capital() || a.Tokens[n].Kind == prose.TokenMark {
					break
				}
				part = (a.Listed("branch", n) || a.Listed("unit", n)) && !a.Tokens[n].Capital()
			}
			if !part {
				return ""
			}
			if a.Tokens[first].Capital() {
				if !a.Institution(first, k) && a.Tokens[first].Shape != prose.ShapeUpper && !a.Brand(first) {
					return ""
				}
				return a.OrgText(first, k)
			}
			if a.Tokens[k-1].Is(prose.ClassOrg) && !a.Tokens[k-1].Is(prose.ClassPerson) {
				if k == first+1 {
					if org := a.BodyOfNoun(first); org != "" {
						return org
					}
				}
				return a.NameText(first, k)
			}
			return ""
		case t.Kind == prose.TokenMark, t.Is(prose.ClassPreposition|prose.ClassRelative|prose.ClassAuxiliary) && !t.Capital() && !a.Is(k, "of") && !a.Is(k, "for"):
			return ""
		}
	}
	return ""
}
