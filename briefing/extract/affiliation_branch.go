package extract

// longestBranch is how many tokens the name of a part of a body may have.
const longestBranch = 8

// branchOf is the "of" behind a part of a body within the object of the "of"
// at token i: "the Bihar chapter of the Hawkers Federation", "the Central
// Brigade of the Gendarmerie", "Local 44 of the Dockers’ Union"; i for none.
// The part belongs to the office of who heads it.
func (a *analysis) branchOf(i, last int) int {
	if a.lexicon.language != "en" || !a.is(i, "of") {
		return i
	}
	part := false
	for j := i + 1; j+1 < min(last, i+longestBranch); j++ {
		t := a.tokens[j]
		switch {
		case a.is(j, "of") && part:
			o := a.object(j, last)
			if o.org != "" && !o.place && (o.article || o.acronym) && (o.institution || o.acronym) {
				return j
			}
		case a.is(j, "of"), a.is(j, "and"), a.is(j, "for"), a.possessive(j):
			if !part {
				return i
			}
		case t.is(classPreposition|classRelative|classAuxiliary) && !t.capital(), t.kind == tokenMark:
			return i
		case a.listed("branch", j):
			part = true
		}
	}
	return i
}

// ownPart is the body in front of a possessive in the object of the "of" at
// token i that owns the part which somebody heads: "head of the World Bank’s
// urban transport unit"; "" for none. What is printed with a body’s own office
// belongs to the role.
func (a *analysis) ownPart(i, last int) string {
	if a.lexicon.language != "en" || !a.is(i, "of") && !a.is(i, "in") && !a.is(i, "at") {
		return ""
	}
	first := i + 1
	for first < last && a.tokens[first].is(classArticle) && !a.tokens[first].capital() {
		first++
	}
	for k := first + 1; k+1 < min(last, i+longestBranch+4); k++ {
		t := a.tokens[k]
		switch {
		case a.possessive(k):
			part := false
			for n := k + 1; n < min(last, k+6); n++ {
				if a.tokens[n].is(classPreposition) && !a.tokens[n].capital() || a.tokens[n].kind == tokenMark {
					break
				}
				part = (a.listed("branch", n) || a.listed("unit", n)) && !a.tokens[n].capital()
			}
			if !part {
				return ""
			}
			if a.tokens[first].capital() {
				if !a.institution(first, k) && a.tokens[first].shape != shapeUpper && !a.brand(first) {
					return ""
				}
				return a.orgText(first, k)
			}
			if a.tokens[k-1].is(classOrg) && !a.tokens[k-1].is(classPerson) {
				if k == first+1 {
					if org := a.bodyOfNoun(first); org != "" {
						return org
					}
				}
				return a.nameText(first, k)
			}
			return ""
		case t.kind == tokenMark, t.is(classPreposition|classRelative|classAuxiliary) && !t.capital() && !a.is(k, "of") && !a.is(k, "for"):
			return ""
		}
	}
	return ""
}
