package extract

import (
	"slices"
	"strings"
)

// leading reads "who leads the cholera response of the Organization".
func (a *analysis) leading(i, limit int) affiliation {
	i = a.leadVerb(i, limit)
	if i < 0 {
		return affiliation{}
	}
	return a.leadingAt(i, limit)
}

// leadingAt is leading for the verb at token i.
func (a *analysis) leadingAt(i, limit int) affiliation {
	if f := a.worksAs(i, limit); f != (affiliation{}) {
		return f
	}
	if v := i + int(a.tokens[i].more) + 1; a.tokens[i].more == 0 && v < limit && (a.is(v, "against") || a.is(v, "for") || a.is(v, "into") || a.is(v, "away") || a.is(v, "in") || a.is(v, "from") || a.is(v, "out") || a.is(v, "to")) {
		return affiliation{} // "who ran against her", "ran in July"
	}
	if v := i + int(a.tokens[i].more) + 1; v < limit && a.tokens[v].kind == tokenWord && !a.tokens[v].capital() && (a.is(v, "it") || a.is(v, "them")) {
		if org := a.topicBody(i); org != "" {
			return affiliation{org: org, verb: true} // "founded it in 2011"
		}
	}
	end := i
	for end < limit && !a.is(end, ",") && !a.is(end, ":") && !a.is(end, "«") && !a.is(end, ".") && !a.is(end, ";") && !a.is(end, "“") && !((a.is(end, "-") || a.is(end, "–") || a.is(end, "—")) && a.tokens[end].span.Start > a.tokens[end-1].span.End) && end-i < 16 && !a.is(end, "after") && !a.is(end, "and") {
		end++
	}
	f := affiliation{role: a.nameText(i, end), verb: true}
	if m := int(a.tokens[i].more); m > 0 && a.tokens[i+m].is(classPreposition) && a.listed("works-for", i+m) { // "works for"
		f.role = ""
	}
	for j := i + 1; j < end; j++ {
		if !a.tokens[j].capital() {
			continue
		}
		n := a.bodyEnd(j, end)
		if a.tokens[j].is(classPlace) && j+int(a.tokens[j].more)+1 >= n && !a.possessive(n) && a.tokens[j].shape != shapeUpper {
			j = max(j, n-1)
			continue // "runs a number of Lund restaurants"
		}
		if n < end && !a.tokens[n].capital() && a.listed("unit", n) && !a.institution(j, n) && a.tokens[j].shape != shapeUpper {
			j = n
			continue // "oversees the Lund Hotlines programme"
		}
		if n > j+1 || j == i+1 && a.brand(j) || a.tokens[j].shape == shapeUpper || a.possessive(n) || a.is(j-1, "for") || a.is(j-1, "of") || n == j+1 && a.tokens[j].is(classOrg) && a.definite(j-1) && a.bodyOfWord(j) != "" {
			f.org = a.orgText(j, n)
			if !a.possessive(n) && a.apartFrom(i+1+int(a.tokens[i].more), j) && f.role != "" {
				cut := j - 1
				for cut > i && (a.tokens[cut].is(classArticle) || a.tokens[cut].is(classPreposition)) {
					cut--
				}
				if a.tokens[cut].is(classOrg) && !a.tokens[cut].capital() && cut == j-1 {
					// "heads the campaign group Harbour Light": the kind of body.
					for k := cut - 1; k > i && !a.tokens[k].capital() && a.tokens[k].kind == tokenWord && !a.tokens[k].is(classPreposition); k-- {
						if a.tokens[k].is(classArticle) {
							cut = k - 1
							break
						}
					}
				}
				f.role = a.nameText(i, cut+1)
			} else if a.lexicon.language == "es" {
				f.role = "" // "preside la Liga": no more than the body
			}
			break
		}
		j = n
	}
	if as := a.officeAs(i, end); as != "" && f.org != "" {
		f.role, f.verb = as, false // "works for the Harbour Trust as a nurse"
	}
	for j := i; j < end && f.org == ""; j++ {
		if a.possessive(j) && a.tokens[j-1].is(classOrg) && j > i+1 {
			p := a.plainBefore(j, i) // "the disaster agency’s office"
			f.org = a.nameText(p.first, j)
		}
	}
	if v := i + int(a.tokens[i].more) + 1; f.org == "" && v < end && a.is(v, "its") {
		f.org = a.topicBody(i) // "coordinates its work in the islands"
	}
	if f.org == "" {
		a.ledInSmall(&f, i, end)
	}
	return f
}

// leadVerb finds the verb of "leads the campaign" right behind a name, or in
// the relative clause that hangs on it; -1 when there is none.
func (a *analysis) leadVerb(i, limit int) int {
	if a.is(i, "’") || a.is(i, "*") {
		i++
	}
	if i+1 < limit && a.adverb(i) && a.tokens[i+1].is(classLead) {
		i++ // "Jane Okoro now chairs the Committee"
	}
	if i < limit && a.tokens[i].is(classLead) && !a.tokens[i].capital() {
		return i
	}
	if !a.is(i, ",") {
		return -1
	}
	if i+2 < limit && a.tokens[i+1].kind == tokenNumber && a.is(i+2, ",") {
		i += 2 // an age
	}
	who := false
	for j := i + 1; j < min(limit, i+14); j++ {
		t := a.tokens[j]
		switch {
		case a.is(j, "who") || a.is(j, "qui") || a.is(j, "que") || a.is(j, "quien"):
			who = true
		case t.is(classLead) && !t.capital() && who && (a.tokens[j-1].is(classRelative|classConjunction|classAuxiliary) || a.adverb(j-1)):
			return j
		case t.kind == tokenMark && !a.innerMark(j):
			return -1
		}
	}
	return -1
}

// presiding reads "moderated by Okoro": the office that a passive verb gives.
func (a *analysis) presiding(first, from int) affiliation {
	if first-2 >= from && a.is(first-1, ":") && (first-2 == from || a.breaksLine(first-2) || a.opensSentence(first-2) || a.definite(first-3)) {
		label := a.lowerWord(first - 2) // "Présidence : Okoro"
		for _, forms := range a.lexicon.list("presiding") {
			if slices.Contains(forms, label) {
				return affiliation{role: forms[0]}
			}
		}
	}
	if first-2 < from || !a.agentMark(first-1) && !a.linking(a.tokens[first-1]) {
		return affiliation{}
	}
	verb := a.lowerWord(first - 2)
	for _, forms := range a.lexicon.list("presiding") {
		if slices.Contains(forms[1:], verb) {
			return affiliation{role: forms[0]}
		}
	}
	return affiliation{}
}

// officeOfHer is the office of one who presides in the form for a woman, where the
// language has one and the title in front of the name says so.
func (a *analysis) officeOfHer(role string, g gender) string {
	if g != genderFemale || !a.romance() {
		return role
	}
	for _, forms := range a.lexicon.list("presiding") {
		if forms[0] != role {
			continue
		}
		for _, f := range forms[1:] {
			if strings.HasSuffix(f, "trice") || strings.HasSuffix(f, "dente") || strings.HasSuffix(f, "denta") || strings.HasSuffix(f, "dora") {
				return f
			}
		}
	}
	return role
}

// presidingBehind reads "(moderator)" at the end of the line in which the name
// that ends before token i stands with its office: "Jane Okoro, Senior Adviser,
// Harbour Trust (moderator)".
func (a *analysis) presidingBehind(i, limit int) affiliation {
	for k := i; k+2 < min(limit, i+longestLine); k++ {
		switch {
		case a.breaksLine(k) || a.sayingAt(k) || a.is(k, ";") || a.is(k, "."):
			return affiliation{}
		case a.is(k, "(") && a.is(k+2, ")"):
			for _, forms := range a.lexicon.list("presiding") {
				if sharesStem(forms[0], a.lowerWord(k+1)) {
					return affiliation{role: forms[0]}
				}
			}
		}
	}
	return affiliation{}
}

// ledInSmall gives the body in small letters that somebody leads or works for
// at the verb at token i: "presides over the women farmers’ cooperative",
// "dirige la permanence d'accueil de l'hôpital de Kayar".
func (a *analysis) ledInSmall(f *affiliation, i, end int) {
	if a.romance() {
		for j := i + 1; j < end; j++ {
			if !a.workplace(j) || !a.tokens[j-1].is(classArticle|classPreposition) {
				continue
			}
			stop := a.bodyEnd(j, end)
			if f.org = a.orgText(j, stop); stop == j+1 && a.bodyOfNoun(j) != "" {
				f.org = a.bodyOfNoun(j)
			}
			cut := j - 1
			for cut > i && a.tokens[cut].is(classArticle|classPreposition) {
				cut--
			}
			if cut > i && f.role != "" {
				f.role = a.nameText(i, cut+1)
			}
			return
		}
		return
	}
	first := i + 1 + int(a.tokens[i].more)
	for k := first + 1; k+2 <= end; k++ {
		if (a.is(k, "for") || a.is(k, "at") || a.is(k, "of")) && a.definite(k+1) && k+2 < end && a.tokens[k+2].is(classOrg) && a.listed("outfit", k+2) && (k+3 == end || !a.tokens[k+3].capital() && !a.tokens[k+3].is(classOrg|classRole)) {
			if org := a.bodyOfNoun(k + 2); org != "" {
				f.org, f.role = org, a.nameText(i, k) // "coordinates the routes for the charity"
				return
			}
		}
	}
	if first >= end || !a.definite(first) {
		return
	}
	for k := first + 1; k < end; k++ {
		if t := a.tokens[k]; t.capital() || t.is(classPreposition|classRelative|classSubordinate) {
			end = k
			break
		}
	}
	noun := end - 1
	if t := a.tokens[noun]; !t.is(classOrg) || t.is(classPerson) || a.listed("unit", noun) {
		return
	}
	if noun == first+1 {
		f.org = a.bodyOfNoun(noun)
		return
	}
	f.org = a.nameText(first+1, end)
}

// apartFrom reports whether more than adverbs and an article stand between the
// tokens i and j: "préside aujourd'hui la Ligue" has no more.
func (a *analysis) apartFrom(i, j int) bool {
	for i < j && (a.adverb(i) || a.tokens[i].is(classArticle) || a.listed("nowadays", i)) {
		i++
	}
	return i < j
}
