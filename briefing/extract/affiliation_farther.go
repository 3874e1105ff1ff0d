package extract

import "strings"

// bodyFartherOn is the body of an office behind a remark in brackets or a field
// between commas at token i: "Policy Officer (Housing), Tenants Together",
// "policy adviser, migration and asylum, at Shelter North"; "".
func (a *analysis) bodyFartherOn(i, limit int) string {
	if a.lexicon.language != "en" || i+3 >= limit {
		return ""
	}
	j := i + 1
	switch {
	case a.is(i, "("):
		for j < min(limit, i+longestAlias) && !a.is(j, ")") {
			j++
		}
		if j++; j >= limit {
			return ""
		}
	case a.is(i, ","):
		for j < min(limit, i+longestAlias) && a.tokens[j].kind == tokenWord && !a.tokens[j].is(classRole|classVerb|classAuxiliary|classRelative|classPronoun|classArticle|classPreposition) && !a.sayingAt(j) {
			j++
		}
		if j == i+1 || !a.is(j, ",") || !a.is(j+1, "at") && !a.is(j+1, "with") {
			return ""
		}
	default:
		return ""
	}
	at := a.is(j, "at") || a.is(j, "with") || a.is(j, "of")
	if a.is(j, ",") && j+1 < limit {
		if j++; a.is(j, "at") || a.is(j, "with") || a.is(j, "of") {
			at = true
		}
	} else if !at {
		return ""
	}
	if at {
		if o := a.object(j, limit); !o.place && !o.event && (o.capital || o.institution) {
			return o.org
		}
		return ""
	}
	if end := a.bodyEnd(j, limit); a.tokens[j].capital() && end > j && !a.personalName(j, end) && (a.institution(j, end) || a.is(end, ",") && end-j > 1 || end >= limit || a.is(end, ".")) && !a.tokens[j].is(classPlace|classTime|classTitle) {
		return a.orgText(j, end)
	}
	return ""
}

// pastHome is the token behind ", of Lund," at token i where an article follows:
// where somebody lives stands before what they are; i without it.
func (a *analysis) pastHome(i, limit int) int {
	if a.lexicon.language != "en" || i+3 >= limit || !a.is(i, "of") && !a.is(i, "from") || !a.tokens[i+1].capital() {
		return i
	}
	for k := i + 2; k+1 < min(limit, i+6); k++ {
		if a.is(k, ",") && a.indefinite(k+1) {
			if a.institution(i+1, k) && !a.tokens[i+1].is(classPlace) {
				return i
			}
			return k + 1
		}
		if !a.tokens[k].capital() && !a.is(k, ",") {
			return i
		}
	}
	return i
}

// participleOpens reports whether a participle with an object of its own opens
// at token i: what somebody does at the moment, and not what they are.
func (a *analysis) participleOpens(i, limit int) bool {
	if a.lexicon.language != "en" || i+1 >= limit || a.tokens[i].capital() || a.tokens[i].is(classRole) {
		return false
	}
	n := a.tokens[i+1]
	w := a.word(a.tokens[i])
	if strings.HasSuffix(w, "ed") && i > 1 && a.tokens[i-2].kind == tokenNumber && a.is(i-1, ",") && len(w) > 4 {
		return n.is(classArticle|classDeterminer|classPronoun) && !n.capital() // ", 61, learned the trade"
	}
	if strings.HasSuffix(w, "s") && a.tokens[i].class&classRole == 0 && (n.is(classPronoun) || a.listed("object", i+1)) && !n.is(classArticle|classDeterminer) {
		return true // ", calls him the doctor"
	}
	return strings.HasSuffix(w, "ing") && a.tokens[i].span.Len() > 5 && !n.capital() && (n.is(classArticle|classDeterminer|classPronoun) || n.is(classPreposition) && !a.is(i+1, "as") && !a.is(i+1, "for"))
}
