package profile

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// readEmployers gives a person the body that sentence s says is theirs: "her
// employer, the Harbour Trust, had", "whose organisation, Second Shore,", "he and
// his colleagues at the Trust".
func (a *Profiled) readEmployers(s int) {
	st := a.Sentences[s]
	for i := st.First; i+3 < st.Last; i++ {
		whose := a.Is(i, "whose")
		if t := a.Tokens[i]; !whose && (t.Kind != prose.TokenWord || !a.Listed("possessive", i)) {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
			continue
		}
		noun := i + 1
		for noun < i+3 && a.Listed("rank", noun) && !a.Listed("workmates", noun) {
			noun++
		}
		org := ""
		switch {
		case a.Listed("workmates", noun) && (a.Is(noun+1, "at") || a.Is(noun+1, "from")):
			org = a.EmployerAt(noun+1, st.Last)
		case (a.Listed("outfit", noun) || a.Is(noun, "employer")) && !a.Tokens[noun].Capital():
			if org = a.EmployerAt(noun, st.Last); a.Is(noun+1, ",") {
				if org = a.EmployerAt(noun+1, st.Last); a.ClosingComma(noun+2, st.Last) > noun+2+prose.LongestName {
					org = ""
				}
			}
		}
		if org == "" {
			continue
		}
		id := -1
		for k := i - 1; k >= st.First && id < 0; k-- {
			if n := int(a.Mentions[k]); n >= 0 && a.canClaim(n) {
				id = n
			}
		}
		if id < 0 && !whose {
			id = a.claimant(s, i)
		}
		if id >= 0 {
			a.claim(id, office.Affiliation{Org: org})
		}
	}
}

// readOwnBodies gives a person the body that sentence s says they founded or lead
// in a clause without "which": "the charity he founded, Second Shore,", "Second
// Shore, a charity she set up in 2010 and chairs to this day,".
func (a *Profiled) readOwnBodies(s int) {
	st := a.Sentences[s]
	for i := st.First + 2; i+1 < st.Last; i++ {
		t := a.Tokens[i]
		if !t.Is(prose.ClassPronoun) || !t.Is(prose.ClassMale|prose.ClassFemale) || t.Is(prose.ClassDeterminer) {
			continue
		}
		v, noun := i+1, i-1
		for v < st.Last-1 && (a.Is(v, "has") || a.Is(v, "had") || a.Is(v, "now") || a.Adverb(v)) {
			v++
		}
		for noun > st.First && (a.Is(noun, "which") || a.Is(noun, "that") || a.Is(noun, "for")) {
			noun--
		}
		if !a.Tokens[v].Is(prose.ClassLead) && !a.Listed("found", v) && !a.Listed("works-in", v) || !a.Tokens[noun].Is(prose.ClassOrg) || a.Tokens[noun].Capital() {
			continue
		}
		if _, quoted := a.OuterAt(t.Span.Start); quoted {
			continue
		}
		org := ""
		for k := v + 1; k < min(st.Last-1, v+reference.LongestTime) && org == ""; k++ {
			if a.Is(k, ",") {
				org = a.EmployerAt(k, st.Last)
				break
			}
		}
		id := a.onlyPersonOf(s, t)
		if id < 0 && s > 0 {
			id = a.personOf(s-1, t)
		}
		if org != "" && id >= 0 {
			a.claim(id, office.Affiliation{Org: org})
		}
	}
}

// readOneNamed reads "One of the Trust’s 40 paralegals is Jane Okoro" and reports
// whether the sentence begins so.
func (a *Profiled) readOneNamed(st prose.Sentence) bool {
	if !a.Is(st.First, "One") && !a.Is(st.First, "Among") {
		return false
	}
	for k := st.First + 3; k+1 < min(st.Last, st.First+prose.LongestPhrase); k++ {
		if !a.Copula(k) && !a.Is(k, "are") {
			continue
		}
		end := a.NameEnd(k+1, st.Last)
		if end == k+1 || a.Mentions[end-1] < 0 || !a.canClaim(int(a.Mentions[end-1])) {
			return false
		}
		f := a.OneOfMany(st.First, k)
		a.claim(int(a.Mentions[end-1]), f)
		return f.Role != ""
	}
	return false
}
