package extract

import "strings"

// theOffice reports whether the role stands with "the" in front of the name
// whose titles start at token first: "The editor, Jane Okoro, gave", "said the
// treasurer Jane Okoro". Such an office is one of a body told of before.
func (a *analysis) theOffice(role string, first, from int) bool {
	if a.opensSentence(first) && strings.EqualFold(a.word(a.tokens[first]), role) && a.innerOffice(role) {
		return true // "Director Jane Okoro calls it a beginning"
	}
	end := first
	if end > from && a.is(end-1, ",") {
		end--
	}
	for k := end - 1; k >= max(from, end-farthestKind); k-- {
		t := a.tokens[k]
		if a.definite(k) {
			return k+1 < end && a.nameText(k+1, end) == role
		}
		if t.kind != tokenWord || t.is(classPreposition|classPronoun|classAuxiliary) || a.sayingAt(k) {
			return false
		}
	}
	return false
}

// topicBody is the only body that the paragraph of token i names before it
// outside quotations, or else the two paragraphs before; "" where there are
// several.
func (a *analysis) topicBody(i int) string {
	s := a.sentenceAt(a.tokens[i].span.Start)
	if s >= len(a.sentences) {
		return ""
	}
	here := a.blocks[a.sentences[s].block].firstToken
	if name, several := a.onlyBodyIn(here, i); name != "" || several {
		return name
	}
	name, several := a.onlyBodyIn(max(a.blocks[max(0, a.sentences[s].block-2)].firstToken, i-3*widest), here)
	if name == "" && !several {
		return a.soleIntroduced(i)
	}
	return name
}

// soleIntroduced is the one body that the text introduces as such before token
// i, where it introduces one only; "".
func (a *analysis) soleIntroduced(i int) string {
	found := ""
	for n := range a.introduced {
		if body := &a.introduced[n]; found != "" && found != body.name || body.first > i {
			return ""
		}
		found = a.introduced[n].name
	}
	return found
}

// onlyBodyIn is the only body named at the tokens [from, i) outside quotations;
// "" for none, and whether there are several.
func (a *analysis) onlyBodyIn(from, i int) (found string, several bool) {
	for j := from; j < i; j++ {
		t := a.tokens[j]
		if !t.capital() || a.introducedAt(j) == 0 && t.is(classTitle|classArticle) || t.is(classNoName|classPreposition) && t.shape == shapeCapital && a.opensSentence(j) {
			continue
		}
		end := a.bodyEnd(j, i)
		if end <= j || t.is(classPlace) && j+int(t.more)+1 >= end || !a.institution(j, end) || a.toldTo(j) || a.personalName(j, end) {
			j = max(j, end-1)
			continue
		}
		if end == j+1 && a.opensSentence(j) && a.introducedAt(j) == 0 && (t.shape == shapeCapital || a.is(end, ".")) || a.inDateline(j) {
			continue // "Campaign workers", "LUND. When"
		}
		at := j
		j = end - 1
		if _, quoted := a.outerAt(a.tokens[at].span.Start); quoted {
			continue
		}
		name := a.orgText(at, a.awayFrom(at, end))
		if found != "" && found != name {
			return "", true
		}
		found = name
	}
	return found, false
}

// staffBody is the body for which somebody in a profession works whose office
// stands with its article at token i: the only one that their paragraph names,
// where the text has introduced it as a body; "".
func (a *analysis) staffBody(role string, i int) string {
	of := false
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		of = of || a.lexicon.has("office-staff", w)
	}
	s := a.sentenceAt(a.tokens[i].span.Start)
	if !of || s >= len(a.sentences) {
		return ""
	}
	name, _ := a.onlyBodyIn(a.blocks[a.sentences[s].block].firstToken, i)
	for n := range a.introduced {
		if name != "" && a.introduced[n].name == name {
			return name
		}
	}
	return ""
}

// subjectOutfit is the body in small letters that is the subject of the sentence
// before the one of token i: "the peace committee has collected rifles. Its
// chair"; "" for none.
func (a *analysis) subjectOutfit(i int) string {
	s := a.sentenceAt(a.tokens[i].span.Start) - 1
	if s < 0 || s >= len(a.sentences) {
		return ""
	}
	st := a.sentences[s]
	p := a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last)
	if p.empty() || p.first+1 >= p.last || !a.definite(p.first) {
		return ""
	}
	noun := p.head - 1
	if a.romance() {
		noun = p.first + 1
	}
	t := a.tokens[noun]
	if noun <= p.first || !t.is(classOrg) || t.capital() || t.is(classPerson|classRole) || a.plural(noun) || a.listed("unit", noun) {
		return ""
	}
	if p.last == p.first+2 {
		return a.bodyOfNoun(noun)
	}
	for k := p.first + 1; k < p.last; k++ {
		if a.tokens[k].capital() {
			return ""
		}
	}
	return a.nameText(p.first+1, p.last)
}

// whoseBody is the body of the office at token i behind "whose": "the Dockers’
// Union, whose general secretary, Jane Okoro,"; "" for none.
func (a *analysis) whoseBody(i int) string {
	if i < 3 || !a.is(i-1, "whose") && !a.is(i-1, "cuyo") && !a.is(i-1, "cuya") && !(a.is(i-2, "dont") && a.definite(i-1)) {
		return ""
	}
	end := i - 1
	if !a.is(end, "whose") && !a.is(end, "cuyo") && !a.is(end, "cuya") {
		end--
	}
	if a.is(end-1, ",") {
		end--
	}
	first := a.bodyStart(end)
	if first == end {
		return ""
	}
	return a.orgText(first, a.awayFrom(first, end))
}

// bodyThenOffice reads ", World Health Organization (WHO) Representative in
// Chad," at token i behind a name: a body with its acronym in front of the
// office.
func (a *analysis) bodyThenOffice(i, limit int) affiliation {
	if a.lexicon.language != "en" || i >= limit || !a.tokens[i].capital() {
		return affiliation{}
	}
	end := a.bodyEnd(i, limit)
	if end <= i || end+3 >= limit || !a.is(end, "(") || !a.is(end+2, ")") || !acronymic(a.word(a.tokens[end+1])) || !a.institution(i, end) {
		return affiliation{}
	}
	stop := a.appositionEnd(end+3, limit)
	if head := a.officeHead(end+3, stop); head < 0 || head > end+8 {
		return affiliation{}
	}
	f := a.postAt(end+3, stop)
	f.org = a.orgText(i, end)
	return f
}

// smallBodyBefore is the body that a definite noun before token i means, in its
// sentence: "The cooperative was started by Okoro"; "" for none.
func (a *analysis) smallBodyBefore(i int) string {
	s := a.sentenceAt(a.tokens[i].span.Start)
	if s >= len(a.sentences) {
		return ""
	}
	for k := i - 1; k > max(a.sentences[s].first, i-longestPhrase); k-- {
		t := a.tokens[k]
		if t.is(classOrg) && !t.capital() && !t.is(classPerson|classRole) && a.definite(k-1) && !a.tokens[k+1].is(classOrg|classRole) {
			return a.bodyOfNoun(k)
		}
	}
	return ""
}

// identified reads "The lawyer who answered was Jane Okoro": an office with a
// relative clause as the subject of the "was" before the name at token first.
func (a *analysis) identified(first, from int) affiliation {
	if a.lexicon.language != "en" || first-4 < from || !a.copula(first-1) || a.tokens[first-1].capital() {
		return affiliation{}
	}
	for k := first - 3; k > max(from, first-longestPhrase); k-- {
		t := a.tokens[k]
		if t.kind == tokenMark && !a.innerMark(k) || t.capital() {
			return affiliation{}
		}
		if !a.is(k, "who") || k-2 < from {
			continue
		}
		for s := k - 1; s >= max(from, k-farthestKind); s-- {
			if a.definite(s) {
				if s+1 < k && a.headedByOffice(s+1, k) {
					return a.postAt(s+1, k)
				}
				return affiliation{}
			}
		}
		return affiliation{}
	}
	return affiliation{}
}

// innerOffice reports whether a role is one that a body has within itself:
// "treasurer".
func (a *analysis) innerOffice(role string) bool {
	role = strings.ToLower(role)
	for w := range strings.FieldsSeq(role) {
		if a.lexicon.has("inner-office", w) {
			return true
		}
	}
	return a.lexicon.has("inner-office", role)
}
