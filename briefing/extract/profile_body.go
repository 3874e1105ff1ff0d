package extract

import "strings"

// readEmployers gives a person the body that sentence s says is theirs: "her
// employer, the Harbour Trust, had", "whose organisation, Second Shore,", "he and
// his colleagues at the Trust".
func (a *analysis) readEmployers(s int) {
	st := a.sentences[s]
	for i := st.first; i+3 < st.last; i++ {
		whose := a.is(i, "whose")
		if t := a.tokens[i]; !whose && (t.kind != tokenWord || !a.listed("possessive", i)) {
			continue
		}
		if _, quoted := a.outerAt(a.tokens[i].span.Start); quoted {
			continue
		}
		noun := i + 1
		for noun < i+3 && a.listed("rank", noun) && !a.listed("workmates", noun) {
			noun++
		}
		org := ""
		switch {
		case a.listed("workmates", noun) && (a.is(noun+1, "at") || a.is(noun+1, "from")):
			org = a.employerAt(noun+1, st.last)
		case (a.listed("outfit", noun) || a.is(noun, "employer")) && !a.tokens[noun].capital():
			if org = a.employerAt(noun, st.last); a.is(noun+1, ",") {
				if org = a.employerAt(noun+1, st.last); a.closingComma(noun+2, st.last) > noun+2+longestName {
					org = ""
				}
			}
		}
		if org == "" {
			continue
		}
		id := -1
		for k := i - 1; k >= st.first && id < 0; k-- {
			if n := int(a.mentions[k]); n >= 0 && a.canClaim(n) {
				id = n
			}
		}
		if id < 0 && !whose {
			id = a.claimant(s, i)
		}
		if id >= 0 {
			a.claim(id, affiliation{org: org})
		}
	}
}

// readOwnBodies gives a person the body that sentence s says they founded or lead
// in a clause without "which": "the charity he founded, Second Shore,", "Second
// Shore, a charity she set up in 2010 and chairs to this day,".
func (a *analysis) readOwnBodies(s int) {
	st := a.sentences[s]
	for i := st.first + 2; i+1 < st.last; i++ {
		t := a.tokens[i]
		if !t.is(classPronoun) || !t.is(classMale|classFemale) || t.is(classDeterminer) {
			continue
		}
		v, noun := i+1, i-1
		for v < st.last-1 && (a.is(v, "has") || a.is(v, "had") || a.is(v, "now") || a.adverb(v)) {
			v++
		}
		for noun > st.first && (a.is(noun, "which") || a.is(noun, "that") || a.is(noun, "for")) {
			noun--
		}
		if !a.tokens[v].is(classLead) && !a.listed("found", v) && !a.listed("works-in", v) || !a.tokens[noun].is(classOrg) || a.tokens[noun].capital() {
			continue
		}
		if _, quoted := a.outerAt(t.span.Start); quoted {
			continue
		}
		org := ""
		for k := noun - 1; k > max(st.first, noun-farthestKind) && org == ""; k-- {
			if a.indefinite(k) && a.is(k-1, ",") {
				if first := a.startOfIntroduced(k-1, st.first); first < k-1 && a.tokens[first].capital() && !a.personalName(first, k-1) {
					org = a.orgText(first, k-1)
				}
			}
		}
		for k := v + 1; k < min(st.last-1, v+longestTime) && org == ""; k++ {
			if a.is(k, ",") {
				org = a.employerAt(k, st.last)
				break
			}
		}
		id := a.onlyPersonOf(s, t)
		if id >= 0 && a.register.entities[id].name == org {
			id = -1 // the body itself, which no word shows to be one
		}
		if id < 0 && s > 0 {
			id = a.personOf(s-1, t)
		}
		if org != "" && id >= 0 {
			a.claim(id, affiliation{org: org})
		}
	}
}

// readOneOfThem gives a person what the sentence before says of several: "The
// Harbour Trust has trained 40 paralegals. One of them is Jane Okoro."
func (a *analysis) readOneOfThem(s int) {
	st := a.sentences[s]
	if st.last-st.first < 4 || a.readOneNamed(st) || s == 0 || a.sentences[s-1].block != st.block {
		return
	}
	id := -1
	for k := st.first; k+2 < st.last; k++ {
		if (a.is(k, "one") || a.is(k, "One")) && a.is(k+1, "of") && a.is(k+2, "them") || (a.is(k, "Among") || a.is(k, "among")) && a.is(k+1, "them") {
			id = a.namedFirstIn(st)
			break
		}
	}
	if id < 0 {
		return
	}
	before := a.sentences[s-1]
	if _, quoted := a.outerAt(a.tokens[before.last-1].span.Start); quoted {
		return
	}
	noun, as := -1, false
	for k := before.first; k < before.last; k++ {
		if a.is(k, "as") {
			as = true
			noun = -1
		}
		if noun < 0 && a.pluralHolder(k) && !a.tokens[k].capital() || as && noun < 0 && a.pluralHolder(k) {
			noun = k
		}
	}
	if noun < 0 {
		return
	}
	first := noun
	for first > before.first && a.listed("rank", first-1) && !a.tokens[first-1].capital() {
		first--
	}
	f := affiliation{role: a.singular(a.nameText(first, noun+1))}
	for k := before.first; k < noun && f.org == ""; k++ {
		if a.tokens[k].is(classVerb|classAuxiliary) || a.listed("puts-in", k) || a.listed("livelihood", k) || a.listed("body-does", k) {
			f.org = a.givingBody(before.first, k)
			break
		}
	}
	a.claim(id, f)
}

// readOneNamed reads "One of the Trust’s 40 paralegals is Jane Okoro" and reports
// whether the sentence begins so.
func (a *analysis) readOneNamed(st sentence) bool {
	if !a.is(st.first, "One") && !a.is(st.first, "Among") {
		return false
	}
	for k := st.first + 3; k+1 < min(st.last, st.first+longestPhrase); k++ {
		if !a.copula(k) && !a.is(k, "are") {
			continue
		}
		end := a.nameEnd(k+1, st.last)
		if end == k+1 || a.mentions[end-1] < 0 || !a.canClaim(int(a.mentions[end-1])) {
			return false
		}
		f := a.oneOfMany(st.first, k)
		a.claim(int(a.mentions[end-1]), f)
		return f.role != ""
	}
	return false
}

// singular is an office in the plural for one who has it: "paralegal".
func (a *analysis) singular(role string) string {
	k := strings.LastIndexByte(role, ' ') + 1
	if one := a.oneHolder(strings.ToLower(role[k:])); one != "" {
		return role[:k] + one
	}
	return strings.TrimSuffix(role, "s")
}
