package extract

import "strings"

// asBehind is the token of the office behind "comme", "en tant que", "en qualité
// de" or "au poste de" at token i; i for none.
func (a *analysis) asBehind(i, limit int) int {
	switch {
	case i+1 >= limit:
	case a.is(i, "comme"):
		i++
	case a.is(i, "en") && a.is(i+1, "tant"), a.is(i, "en") && a.is(i+1, "qualité"):
		i += 3
	case a.is(i, "au") && a.listed("tie-post", i+1) && a.linking(a.tokens[i+2]), a.is(i, "à") && a.is(i+1, "titre") && a.linking(a.tokens[i+2]):
		i += 3
	}
	return i
}

// pastWhen is the token behind when something was at token i: "en 2019", "au
// printemps", "depuis dix ans"; i for nothing.
func (a *analysis) pastWhen(i, limit int) int {
	j := i
	for j < min(limit, i+5) {
		t := a.tokens[j]
		switch {
		case t.kind == tokenNumber, t.is(classTime|classPeriod) && !t.capital(), a.adverb(j) && !a.is(j, "comme"), a.listed("nowadays", j):
		case t.is(classPreposition|classArticle) && j+1 < limit && (a.tokens[j+1].kind == tokenNumber || a.tokens[j+1].is(classTime|classPeriod) || a.listed("years", j+1)):
		default:
			return j
		}
		j++
	}
	return j
}

// tiedBody is the body behind the small words at token i, and where it ends: "au
// sein du Réseau Kora", "l’association Kora"; "" for none.
func (a *analysis) tiedBody(i, limit int) (string, int) {
	article := false
	for n := 0; i < limit && n < 4 && !a.tokens[i].capital(); n++ {
		t := a.tokens[i]
		if !t.is(classPreposition|classArticle|classDeterminer) && !a.is(i, "sein") && !a.is(i, "auprès") && !a.linking(t) {
			break
		}
		article = t.is(classArticle) || a.is(i, "du") || a.is(i, "des") || a.is(i, "au")
		i += 1 + int(t.more)
	}
	if i >= limit {
		return "", i
	}
	t := a.tokens[i]
	end := a.bodyEnd(i, limit)
	switch {
	case end <= i, t.is(classTime|classTitle) && !t.is(classOrg):
		return "", i
	case t.capital():
		if t.is(classPlace) && i+1+int(t.more) >= end && t.shape != shapeUpper || a.personalName(i, end) {
			return "", i
		}
		if !a.institution(i, end) && t.shape != shapeUpper && !a.brand(i) && a.introducedAt(i) == 0 && !(article && end > i+1) && !(article && t.is(classOrg)) {
			return "", i
		}
	case a.namedBehindKind(i) > i, (a.workplace(i) || a.listed("workplace-the", i)) && a.holdsCapital(i+1, end):
		if a.listed("unit", i) && !a.institution(i, end) {
			return "", i
		}
	case article && a.listed("outfit", i) && end == i+1:
		return a.bodyOfNoun(i), end // "travaille pour l’association"
	default:
		return "", i
	}
	return a.orgText(i, end), end
}

// ofBodyTold is f with the body told of before, where "en" or "y" behind the
// subject that ends with token i means it: "en est la doyenne", "y travaille".
func (a *analysis) ofBodyTold(s, i int, f affiliation) affiliation {
	if a.is(i+1, ",") && a.is(i+2, "qui") {
		i += 2 // "Awa Kane, qui y coordonne les secours"
	}
	if f.org != "" || i+2 >= len(a.tokens) || !a.is(i+1, "en") && !a.is(i+1, "y") {
		return f
	}
	if a.copula(i + 2) {
		f = a.whoIs(i+2, a.sentences[s].last)
	} else if !a.listed("tie-take", i+2) && f.role == "" && !(a.is(i+1, "y") && (a.tokens[i+2].is(classLead) || a.listed("works-at", i+2))) {
		return f
	}
	f.org = a.subjectTold(s, i)
	return f
}

// tieFarther reads the tie in a relative clause behind the apposition that gives
// the person id, whose name ends with token i, an office: "Awa Kane, sage-femme,
// qui travaille à l’Hôpital de Kita".
func (a *analysis) tieFarther(id, i, limit int) affiliation {
	e := &a.register.entities[id]
	if e.role == "" || e.org != "" || !a.is(i+1, ",") {
		return affiliation{}
	}
	for k := i + 2; k+2 < min(limit, i+longestTie) && a.mentions[k] < 0 && !a.tokens[k].is(classAuxiliary|classVerb); k++ {
		if a.is(k, ",") && a.is(k+1, "qui") {
			return a.tieBehind(k, limit)
		}
	}
	return affiliation{}
}

// bodyPastStop is the body behind what ends the office whose noun is at token
// noun before token stop: since when somebody has it: "juriste depuis 2019 au
// Fonds"; "" for none.
func (a *analysis) bodyPastStop(noun, stop, limit int) string {
	if a.lexicon.language != "fr" {
		return ""
	}
	if stop >= limit || !a.listed("lasting", stop) && !a.is(stop, "en") && !a.agentMark(stop) {
		return ""
	}
	if i := a.pastWhen(stop, limit); i > stop && i < limit && a.tokens[i].is(classPreposition) || a.agentMark(i) {
		org, _ := a.tiedBody(i, limit)
		return org
	}
	return ""
}

// pastParticiple reports whether the French word at token i is a past participle.
func (a *analysis) pastParticiple(i int) bool {
	w := a.lowerWord(i)
	return strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "u") || strings.HasSuffix(w, "ue")
}
