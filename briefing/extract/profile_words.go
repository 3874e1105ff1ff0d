package extract

import "strings"

// employerAt is the body behind the preposition or the verb at token k, whatever
// its name, where the grammar leaves room for nothing else; "" for a place, an
// event or a person.
func (a *analysis) employerAt(k, limit int) string {
	o := a.object(k, limit)
	first := k + 1
	for first < limit && a.tokens[first].is(classArticle|classDeterminer) && !a.tokens[first].capital() {
		first++
	}
	if o.org == "" || o.place || o.event || first >= limit || a.listed("possessive", k+1) {
		return ""
	}
	if !a.tokens[first].capital() {
		if o.institution {
			return o.org
		}
		return ""
	}
	if !o.institution && (a.personalName(first, min(o.last, limit)) || a.knownPerson(first, min(o.last, limit)) || a.tokens[first].is(classTitle|classTime)) {
		return ""
	}
	return o.org
}

// oneOfMany reads "one of the 22 ambassadors of the Harbour Trust" and "among the
// nurses at" at token i: the office in the singular, and its body.
func (a *analysis) oneOfMany(i, limit int) affiliation {
	j := i
	switch {
	case (a.is(i, "one") || a.is(i, "One")) && a.is(i+1, "of"):
		j += 2
	case a.is(i, "among") || a.is(i, "Among"):
		j++
	default:
		return affiliation{}
	}
	for j < limit && (a.tokens[j].is(classArticle|classDeterminer) || a.tokens[j].kind == tokenNumber) && !a.listed("its", j) {
		j++
	}
	end, org := min(limit, a.appositionEnd(j, limit)), ""
	for k := j + 1; k+1 < end; k++ {
		if a.possessive(k) && a.tokens[j].capital() {
			org = a.orgText(j, k) // "one of the Trust’s 40 paralegals"
			for j = k + 1; j < end && a.tokens[j].kind == tokenNumber; j++ {
			}
			break
		}
	}
	f := a.pluralPost(j, end)
	if f.org == "" {
		f.org = org
	}
	for k := j + 1; f.org == "" && k+1 < end; k++ {
		if a.is(k, "of") || a.is(k, "at") {
			if f.org = a.employerAt(k, end); f.org != "" {
				f.role = a.nameText(j, k) // "one of the two employees of Second Shore"
			}
			break
		}
	}
	if f.role = a.singular(f.role); f.role == "" {
		return affiliation{}
	}
	if a.lexicon.has("member-noun", f.role) && f.org != "" {
		f.role = ""
	}
	if f.org == "" && a.listed("its", j) {
		f.org = a.officeOrg(j, a.blockStart(j))
	}
	return f
}

// startsWith is the token behind the entry of a list, of one word or several, with
// which the text goes on at token i; i where it does with none.
func (a *analysis) startsWith(list string, i, limit int) int {
	found := i
	for _, forms := range a.lexicon.list(list) {
		for _, form := range forms {
			if n := a.matches(form, i, limit); n > found {
				found = n
			}
		}
	}
	return found
}

// matches is the token behind an entry of one word or several at token i; i where
// the text goes on otherwise.
func (a *analysis) matches(entry string, i, limit int) int {
	for k := i; ; k++ {
		word, rest, more := strings.Cut(entry, " ")
		if k >= limit || a.tokens[k].capital() || a.lowerWord(k) != word {
			return i
		}
		if !more {
			return k + 1
		}
		entry = rest
	}
}

// agentBefore is the body that closes the sentence before the one of token i as its
// agent: "The work was led by Second Shore. Its director"; "".
func (a *analysis) agentBefore(i int) string {
	return a.agentIn(a.sentenceAt(a.tokens[i].span.Start) - 1)
}

// agentIn is the body that closes sentence s as its agent; "".
func (a *analysis) agentIn(s int) string {
	if a.lexicon.language != "en" || s < 0 || s >= len(a.sentences) {
		return ""
	}
	st := a.sentences[s]
	for k := st.last - 1; k > max(st.first, st.last-longestBond); k-- {
		if a.is(k, "by") && a.tokens[k-1].kind == tokenWord {
			if org := a.employerAt(k, st.last); org != "" && !hasGivenName(strings.Fields(strings.ToLower(org))) {
				return org
			}
			return ""
		}
	}
	return ""
}
