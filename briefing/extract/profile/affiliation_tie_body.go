package profile

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// readBodyTie reads a tie of which the body comes first: "la Ligue, que préside
// Awa Kane", "la Ligue, dont Awa Kane est la doyenne", "la Ligue est dirigée par
// Awa Kane", "le Fonds a nommé Awa Kane directrice".
func (a *Profiled) readBodyTie(s, i int) {
	st := a.Sentences[s]
	switch {
	case a.Tokens[i].Is(prose.ClassLead):
		a.readCliticTie(s, i)
	case i+2 >= st.Last:
	case a.AgentMark(i):
		id, _ := a.MentionFrom(i+1, st.Last)
		if id < 0 || !a.untied(id) {
			return
		}
		v := a.backWhen(i, st.First)
		if v <= st.First || !a.Listed("tie-by", v-1) {
			return
		}
		org := a.tiedBefore(v-1, st.First)
		if org == "" && a.pronounBefore(v-1, st.First) {
			org = a.subjectTold(s, st.First) // "Elle est présidée par Awa Kane"
		}
		a.claim(id, office.Affiliation{Org: org})
	case a.Is(i, "que") || a.Is(i, "qu'") || a.Is(i, "qu’"):
		v := i + 1
		for v < st.Last && a.Adverb(v) {
			v++
		}
		if v+1 >= st.Last || !a.Tokens[v].Is(prose.ClassLead) {
			return
		}
		if id, _ := a.MentionFrom(v+1, st.Last); id >= 0 && a.untied(id) {
			a.claim(id, office.Affiliation{Org: a.tiedBefore(i, st.First)})
		}
	case a.Is(i, "dont"):
		a.readWhoseTie(i, st)
	case a.Is(i, "où"):
		id, end := a.MentionFrom(i+1, st.Last)
		if t := a.Tokens[i+1]; id < 0 && t.Is(prose.ClassPronoun) && t.Is(prose.ClassMale|prose.ClassFemale) {
			id, end = a.tiedPerson(s, i+1), i+2
		}
		if id >= 0 && a.untied(id) && end+1 < st.Last && (a.Listed("works-at", end) || a.Listed("works-as", end) || a.Listed("livelihood", end)) {
			f := a.tiedAs(end, end+1, st.Last)
			f.Org = a.tiedBefore(i, st.First)
			a.claim(id, f)
		}
	case a.Listed("tie-given", i):
		id, end := a.MentionFrom(i+1, st.Last)
		if id < 0 || !a.untied(id) {
			return
		}
		org := a.tiedBefore(i, st.First)
		if org == "" {
			return
		}
		if k := a.AsBehind(end, st.Last); k > end {
			end = k
		}
		f := office.Affiliation{Org: org}
		if stop := a.AppositionEnd(end, st.Last); end < stop && a.Tokens[end].Is(prose.ClassRole|prose.ClassArticle) {
			if g := a.Office(end, stop); g.Role != "" {
				f.Role = g.Role
			}
		}
		a.claim(id, f)
	}
}

// readWhoseTie reads "dont Awa Kane est la doyenne", "dont Awa Kane assure la
// présidence" and "dont la doyenne est Awa Kane" at token i.
func (a *Profiled) readWhoseTie(i int, st prose.Sentence) {
	org := a.tiedBefore(i, st.First)
	if org == "" {
		return
	}
	id, end := a.MentionFrom(i+1, st.Last)
	if t := a.Tokens[min(i+1, st.Last-1)]; id < 0 && t.Is(prose.ClassPronoun) && t.Is(prose.ClassMale|prose.ClassFemale) {
		if id, end = a.tiedPerson(a.SentenceAt(t.Span.Start), i+1), i+2; id < 0 {
			return // "dont elle est la doyenne"
		}
	}
	if id < 0 {
		for k := i + 1; k < min(st.Last, i+longestTie); k++ {
			if a.Copula(k) || a.Is(k, ",") {
				if id, _ = a.MentionFrom(k+1, st.Last); id >= 0 && a.FirstRole(i+1, k) >= 0 {
					f := a.Office(i+1, k)
					f.Org = org
					a.claim(id, f)
				}
				return
			}
		}
		return
	}
	f := office.Affiliation{Org: org}
	v := end
	switch {
	case v+1 >= st.Last:
		return
	case a.Copula(v):
		g := a.WhoIs(v, st.Last)
		if g.Role == "" {
			return
		}
		f.Role = g.Role
	default:
		return
	}
	a.claim(id, f)
}

// readCliticTie reads the verb at token v whose object is a body told of before:
// "Awa Kane la dirige depuis 2019", "C’est Awa Kane qui le préside".
func (a *Profiled) readCliticTie(s, v int) {
	k := v - 1
	if !a.Is(k, "la") && !a.Is(k, "le") && !a.Is(k, "l'") && !a.Is(k, "l’") {
		return
	}
	k--
	if k > 0 && a.Is(k, "qui") {
		k--
	}
	if k < 1 || a.Mentions[k] < 0 || !a.untied(int(a.Mentions[k])) {
		return
	}
	a.claim(int(a.Mentions[k]), office.Affiliation{Org: a.subjectTold(s, k)})
}

// subjectTold is the body with which the sentence before s opens, else the only
// one told of before token i, else one in small letters; "".
func (a *Profiled) subjectTold(s, i int) string {
	if org := a.SubjectInstitution(a.Sentences[s].First); org != "" {
		return org
	}
	if org := a.TopicBody(i); org != "" {
		return org
	}
	return a.SmallBodyTold(i)
}

// MentionFrom is the person whose name, behind titles, starts at token i, and
// the token behind it; -1 for none.
func (a *Profiled) MentionFrom(i, limit int) (int, int) {
	for k := i; k < min(limit, i+prose.LongestName); k++ {
		t := a.Tokens[k]
		if id := int(a.Mentions[k]); id >= 0 {
			if e := &a.Register.Entities[id]; e.Person || a.PlainPerson(e) {
				return id, k + 1
			}
			return -1, i
		}
		if t.Kind != prose.TokenWord && !a.InnerMark(k) && !a.Is(k, "-") || t.Kind == prose.TokenWord && !t.Capital() && !t.Is(prose.ClassParticle|prose.ClassTitle|prose.ClassHolder) {
			return -1, i
		}
	}
	return -1, i
}

// backWhen is the token at which what says when something was starts before
// token i: "fondé en 2019 par"; i for nothing.
func (a *Profiled) backWhen(i, from int) int {
	for k := i; k > max(from, i-5); k-- {
		t := a.Tokens[k-1]
		if t.Kind == prose.TokenNumber || t.Is(prose.ClassTime|prose.ClassPeriod) || a.Adverb(k-1) || t.Is(prose.ClassPreposition|prose.ClassArticle) && !t.Capital() {
			continue
		}
		return k
	}
	return i
}

// pronounBefore reports whether "il" or "elle" opens the sentence whose participle
// stands at token v, with nothing but auxiliaries and when between.
func (a *Profiled) pronounBefore(v, first int) bool {
	if !a.Is(first, "Elle") && !a.Is(first, "Il") {
		return false
	}
	for k := first + 1; k < v; k++ {
		if !a.Auxiliary(k) && !a.Adverb(k) && !a.Is(k, "été") && !a.Copula(k) {
			return false
		}
	}
	return true
}

// tiedBefore is the body whose name ends before token i, over a comma and the
// auxiliaries of a verb; "" for none.
func (a *Profiled) tiedBefore(i, from int) string {
	end := i
	for end > from && (a.Is(end-1, ",") || a.Auxiliary(end-1) || a.Adverb(end-1) || a.Is(end-1, "été") || a.Is(end-1, "a")) {
		end--
	}
	if b := a.backWhen(end, from); a.Is(b-1, ",") {
		end = b - 1
	}
	if a.Is(end-1, ")") {
		if open := a.OpenBracket(end-1, from); open > from {
			end = open
		}
	}
	for first := max(from, end-prose.LongestPhrase); first < end; first++ {
		t := a.Tokens[first]
		if org := a.SmallBodyAt(first, end); org != "" && !a.Tokens[min(first+1, end-1)].Capital() && a.SmallBody(first, end) == end {
			return org // "l’hôpital de Kita est dirigé par Awa Kane"
		}
		if !t.Capital() || t.Is(prose.ClassTitle|prose.ClassTime|prose.ClassPreposition|prose.ClassArticle) && a.IntroducedAt(first) == 0 {
			continue
		}
		stop := a.BodyEnd(first, end)
		if stop != end {
			first = max(first, stop-1)
			continue
		}
		kind := first > from && (a.Listed("kind", first-1) || a.Listed("outfit", first-1)) && !a.Tokens[first-1].Capital()
		if t.Is(prose.ClassPlace) && first+1+int(t.More) >= end && !kind || a.PersonalName(first, end) && !kind {
			return ""
		}
		if a.Institution(first, end) || kind || a.IntroducedAt(first) > 0 || t.Shape == prose.ShapeUpper {
			return a.OrgText(first, end)
		}
		return ""
	}
	return ""
}

// tieInFront reads what stands at the front of the sentence of a name that ends
// with token i: "À la tête de la Ligue, Awa Kane", "Aujourd’hui juriste au Fonds,".
func (a *Profiled) tieInFront(id, i int, st prose.Sentence) office.Affiliation {
	e := &a.Register.Entities[id]
	first := i + 1 - len(e.Words)
	for first > st.First && a.Tokens[first-1].Is(prose.ClassTitle) {
		first--
	}
	if first-3 < st.First || !a.Is(first-1, ",") {
		return office.Affiliation{}
	}
	k := st.First
	for ; k < min(first, st.First+4); k++ {
		if a.Listed("tie-lead", k) {
			if k > st.First && a.Listed("its", k-1) {
				return office.Affiliation{Org: a.subjectTold(a.SentenceAt(a.Tokens[st.First].Span.Start), st.First)} // "À sa tête, Awa Kane"
			}
			return office.Affiliation{Org: a.TiedOf(k, first)}
		}
		if a.Listed("tie-given", k) && k == st.First {
			return a.TiedGiven(k, first)
		}
	}
	return office.Affiliation{}
}
