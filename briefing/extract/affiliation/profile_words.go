package affiliation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// EmployerAt is the body behind the preposition or the verb at token k, whatever
// its name, where the grammar leaves room for nothing else; "" for a place, an
// event or a person.
func (a *Affiliated) EmployerAt(k, limit int) string {
	o := a.Object(k, limit)
	first := k + 1
	for first < limit && a.Tokens[first].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Tokens[first].Capital() {
		first++
	}
	if o.Org == "" || o.Place || o.Event || first >= limit || a.Listed("possessive", k+1) {
		return ""
	}
	if !a.Tokens[first].Capital() {
		if o.Institution {
			return o.Org
		}
		return ""
	}
	if !o.Institution && (a.PersonalName(first, min(o.Last, limit)) || a.KnownPerson(first, min(o.Last, limit)) || a.Tokens[first].Is(prose.ClassTitle|prose.ClassTime)) {
		return ""
	}
	return o.Org
}

// OneOfMany reads "one of the 22 ambassadors of the Harbour Trust" and "among the
// nurses at" at token i: the office in the singular, and its body.
func (a *Affiliated) OneOfMany(i, limit int) office.Affiliation {
	j := i
	switch {
	case (a.Is(i, "one") || a.Is(i, "One")) && a.Is(i+1, "of"):
		j += 2
	case a.Is(i, "among") || a.Is(i, "Among"):
		j++
	default:
		return office.Affiliation{}
	}
	for j < limit && (a.Tokens[j].Is(prose.ClassArticle|prose.ClassDeterminer) || a.Tokens[j].Kind == prose.TokenNumber) && !a.Listed("its", j) {
		j++
	}
	end, org := min(limit, a.AppositionEnd(j, limit)), ""
	for k := j + 1; k+1 < end; k++ {
		if a.Possessive(k) && a.Tokens[j].Capital() {
			org = a.OrgText(j, k) // "one of the Trust’s 40 paralegals"
			for j = k + 1; j < end && a.Tokens[j].Kind == prose.TokenNumber; j++ {
			}
			break
		}
	}
	f := a.PluralPost(j, end)
	if f.Org == "" {
		f.Org = org
	}
	for k := j + 1; f.Org == "" && k+1 < end; k++ {
		if a.Is(k, "of") || a.Is(k, "at") {
			if f.Org = a.EmployerAt(k, end); f.Org != "" {
				f.Role = a.NameText(j, k) // "one of the two employees of Second Shore"
			}
			break
		}
	}
	if f.Role = a.Singular(f.Role); f.Role == "" {
		return office.Affiliation{}
	}
	if a.Lexicon.Has("member-noun", f.Role) && f.Org != "" {
		f.Role = ""
	}
	if f.Org == "" && a.Listed("its", j) {
		f.Org = a.OfficeOrg(j, a.BlockStart(j))
	}
	return f
}

// startsWith is the token behind the entry of a list, of one word or several, with
// which the text goes on at token i; i where it does with none.
func (a *Affiliated) startsWith(list string, i, limit int) int {
	found := i
	for _, forms := range a.Lexicon.List(list) {
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
func (a *Affiliated) matches(entry string, i, limit int) int {
	for k := i; ; k++ {
		word, rest, more := strings.Cut(entry, " ")
		if k >= limit || a.Tokens[k].Capital() || a.LowerWord(k) != word {
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
func (a *Affiliated) agentBefore(i int) string {
	return a.agentIn(a.SentenceAt(a.Tokens[i].Span.Start) - 1)
}

// agentIn is the body that closes sentence s as its agent; "".
func (a *Affiliated) agentIn(s int) string {
	if a.Lexicon.Language != "en" || s < 0 || s >= len(a.Sentences) {
		return ""
	}
	st := a.Sentences[s]
	for k := st.Last - 1; k > max(st.First, st.Last-LongestBond); k-- {
		if a.Is(k, "by") && a.Tokens[k-1].Kind == prose.TokenWord {
			if org := a.EmployerAt(k, st.Last); org != "" && !prose.HasGivenName(strings.Fields(strings.ToLower(org))) {
				return org
			}
			return ""
		}
	}
	return ""
}
