package extract

// longestTime is how many tokens a piece has at most that only says when.
const longestTime = 5

// onlyTime reports whether the tokens [start, end) say when something happened
// and nothing else: "Last month", "two years ago", "Later that evening".
func (a *analysis) onlyTime(start, end int) bool {
	if a.lexicon.language == "fr" {
		return a.onlyTimeFrench(start, end)
	}
	if a.lexicon.language != "en" || end-start > longestTime || end-start < 2 || a.tokens[start].is(classArticle) && !a.indefinite(start) {
		return false
	}
	for i := start; i < end; i++ {
		if t := a.tokens[i]; t.kind == tokenMark || i > start && t.capital() && !t.is(classTime) || t.is(classRole|classPerson|classOrg|classText) && !t.is(classDeterminer|classTime) {
			return false
		}
	}
	last := a.tokens[end-1]
	return last.is(classTime|classPeriod) || end-start > 2 && a.tokens[end-2].is(classPeriod) && a.listed("time-behind", end-1)
}

// onlyTimeFrench is onlyTime for French: "Le soir", "Ce jour-là", "Deux mois plus
// tard".
func (a *analysis) onlyTimeFrench(start, end int) bool {
	noun := false
	for i := start; i < end && end-start <= longestTime+1; i++ {
		t := a.tokens[i]
		switch {
		case a.listed("time-noun", i):
			noun = true
		case a.is(i, "de") && i+1 < end && a.tokens[i+1].kind == tokenNumber:
			// "Un matin de 2017"
		case t.kind == tokenNumber, t.is(classDeterminer | classArticle), a.is(i, "-"), a.listed("time-beside", i):
		case t.is(classTime):
			noun = true
		default:
			return false
		}
	}
	return noun
}

// pastBareTime is the token behind words at token i that say when, without a
// preposition or a comma, where an article, a possessive or a name follows: "Last
// year the mayor came", "Two weeks later a letter arrived"; i for none.
func (a *analysis) pastBareTime(i, end int) int {
	if a.lexicon.language != "en" || i+3 >= end {
		return i
	}
	for j := i + 1; j < min(end-1, i+longestTime); j++ {
		t := a.tokens[j]
		if t.kind != tokenWord || a.tokens[i].is(classPreposition) {
			return i
		}
		last := t.is(classTime|classPeriod) && !a.tokens[j+1].is(classTime|classPeriod) && !a.listed("time-behind", j+1) || a.listed("time-behind", j) && a.tokens[j-1].is(classPeriod)
		if !last {
			continue
		}
		if n := a.tokens[j+1]; a.onlyTime(i, j+1) && (n.is(classArticle) && !n.is(classPreposition) || a.listed("possessive", j+1) || a.listed("my", j+1) || a.mentions != nil && a.nameEnd(j+1, end) > j+1) {
			return j + 1
		}
		return i
	}
	return i
}

// englishDateline reports whether the dash at token i ends an English dateline
// that starts at token from: a place in capitals, or one with a date or the
// letters of an agency: "PHILADELPHIA, July 25 (UPI) —".
func (a *analysis) englishDateline(from, i int) bool {
	if t := a.tokens[from]; t.shape == shapeUpper && (t.span.Len() > 3 || t.is(classArticle)) {
		return true
	}
	if a.placeAndDash(from, i) {
		return true
	}
	return a.tokens[from].capital() && (a.tokens[i-1].kind == tokenNumber || a.is(i-1, ")") && i-3 > from && a.tokens[i-2].shape == shapeUpper)
}

// longestListed is how many words the last part of a list in an office has.
const longestListed = 3

// endsList reports whether the piece [start, end) between commas ends a list of
// what an office is for: "for population, refugees, and migration".
func (a *analysis) endsList(start, end int) bool {
	if a.lexicon.language != "en" || !a.is(start, "and") || end-start < 2 || end-start > longestListed+1 {
		return false
	}
	for i := start + 1; i < end; i++ {
		t := a.tokens[i]
		if t.kind != tokenWord || t.capital() || t.is(classRole|classPerson|classOrg|classText|classPronoun|classWe|classI|classThey|classArticle|classDeterminer|classAuxiliary|classVerb|classSay|classSayBase) || a.pastTense(i) {
			return false
		}
	}
	return true
}

// titleBehindText reports whether q is the title of the text that p means, and
// no person: "A report, Small Piers, finds".
func (a *analysis) titleBehindText(p, q nounPhrase) bool {
	text := false
	for i := p.first; i < p.head; i++ {
		if t := a.tokens[i]; t.is(classRole|classPerson) && !t.capital() {
			return false
		}
		text = text || a.tokens[i].is(classText)
	}
	return text && a.personIn(q) < 0 && !a.is(q.first-1, "by")
}

// speakingTo is who speaks to whom phrase p means: "a source" in "a source
// speaking to Harbour News said"; empty where p is no such object.
func (a *analysis) speakingTo(p nounPhrase, from int) nounPhrase {
	i := p.first - 1
	if p.empty() || a.lexicon.language != "en" || i-2 < from || !a.is(i, "to") && !a.is(i, "with") || !a.listed("speaking", i-1) {
		return nounPhrase{}
	}
	q := a.phraseBefore(i-1, from)
	if q.last != i-1 || !a.canSpeak(q) {
		return nounPhrase{}
	}
	return q
}

// whoIsHolder is the person whose office phrase p names in a relative clause
// that no comma closes: "Jane Okoro, who is chairman of the board said".
func (a *analysis) whoIsHolder(p nounPhrase, from int) nounPhrase {
	i := p.first - 1
	if p.empty() || a.lexicon.language != "en" || i-3 <= from || !a.copula(i) || !a.listed("who", i-1) || !a.is(i-2, ",") || !a.hasRole(p) {
		return nounPhrase{}
	}
	if q := a.subjectOverCommas(i-2, from); a.named(q) {
		return q
	}
	return nounPhrase{}
}

// namedSays reports whether a name with a verb of saying stands at token i.
func (a *analysis) namedSays(i, limit int) bool {
	end := a.nameEnd(i, limit)
	return end > i && end < limit && a.sayingAt(end)
}

// saidToBe reports whether phrase p is "that" with the name of who says what is
// said of the thing before it: "an effort that Okoro said would make". v is the
// verb of saying.
func (a *analysis) saidToBe(p nounPhrase, v int) bool {
	if a.lexicon.language != "en" || v+1 >= len(a.tokens) || !a.auxiliary(v+1) {
		return false
	}
	q := nounPhrase{first: p.first + 1, last: p.last, head: p.head}
	return q.head > q.first && q.last == v && a.tokens[q.first].capital() && a.named(q)
}
