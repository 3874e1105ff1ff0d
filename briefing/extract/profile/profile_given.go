package profile

import (
	"unicode"

	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// readGiven gives person id, whose name stands at [first, end), the office that a
// body gives them: "The Harbour Trust has appointed Jane Okoro as its director",
// "named Jane Okoro director", "chose Jane Okoro to lead it".
func (a *Profiled) readGiven(id, first, end int, st prose.Sentence) {
	for first > st.First && a.Tokens[first-1].Is(prose.ClassTitle) {
		first--
	}
	if a.Is(end, ",") && a.Is(end+1, "whom") {
		a.readHired(id, end+2, st.Last)
		return
	}
	v := first - 1
	if v > st.First && a.Copula(v) && end <= st.Last {
		a.readWhoseIs(id, v, st.First)
		return
	}
	if v <= st.First || !a.Listed("puts-in", v) || a.Tokens[v].Capital() || end >= st.Last {
		return
	}
	k := end
	if a.Is(k, "as") || a.Is(k, "to") && (a.Is(k+1, "be") || a.Is(k+1, "become")) {
		if k++; a.Is(k-1, "to") {
			k++
		}
	}
	if a.Listed("its", k) {
		k++
	}
	f := a.OfficeFrom(k, st.Last)
	if f.Role == "" {
		return
	}
	if f.Org == "" {
		f.Org = a.givingBody(st.First, v)
	}
	a.claim(id, f)
}

// readHired reads "whom the Harbour Trust hired as a nurse" at token i.
func (a *Profiled) readHired(id, i, limit int) {
	for v := i + 1; v+2 < min(limit, i+prose.LongestName+2); v++ {
		if a.Listed("puts-in", v) && !a.Tokens[v].Capital() {
			f := a.PutIn(v, a.ClosingComma(v, limit))
			if f.Org == "" {
				f.Org = a.givingBody(i, v)
			}
			if f.Role != "" {
				a.claim(id, f)
			}
			return
		}
		if a.Tokens[v].Kind == prose.TokenMark && !a.InnerMark(v) {
			return
		}
	}
}

// readWhoseIs reads "the Harbour Trust, whose director is Jane Okoro," in front of
// the "is" at token v.
func (a *Profiled) readWhoseIs(id, v, from int) {
	for k := v - 2; k > max(from, v-affiliation.LongestBond); k-- {
		if a.Tokens[k].Kind == prose.TokenMark && !a.InnerMark(k) {
			return
		}
		if !a.Is(k, "whose") || !a.HeadedByOffice(k+1, v) {
			continue
		}
		f := a.PostAt(k+1, v)
		if f.Org == "" {
			f.Org = a.WhoseBody(k + 1)
		}
		a.claim(id, f)
		return
	}
}

// givingBody is the body that is the subject of the verb at token v: "The Harbour
// Trust has", "The members of the Harbour Trust"; "".
func (a *Profiled) givingBody(first, v int) string {
	for k := first; k < v; k++ {
		if !a.Tokens[k].Capital() || a.Tokens[k].Is(prose.ClassArticle|prose.ClassTime|prose.ClassPronoun) || a.Tokens[k].Is(prose.ClassPreposition) && k == first {
			continue
		}
		end := a.BodyEnd(k, v)
		for end > k && !a.Tokens[end-1].Capital() {
			end--
		}
		if end <= k || a.Tokens[k].Is(prose.ClassPlace) && k+1+int(a.Tokens[k].More) >= end || a.PersonalName(k, end) {
			return ""
		}
		if k == first && end == k+1 && a.OpensOnly(k) {
			return ""
		}
		return a.OrgText(k, end)
	}
	return ""
}

// readCapacity gives the only person of sentence s the office in which they act:
// "spoke in her capacity as director of the Harbour Trust".
func (a *Profiled) readCapacity(s int) {
	st := a.Sentences[s]
	for i := st.First; i+4 < st.Last; i++ {
		if !a.Is(i, "in") && !a.Is(i, "In") || !a.Tokens[i+1].Is(prose.ClassMale|prose.ClassFemale) {
			continue
		}
		for k := i + 2; k+2 < min(st.Last, i+5); k++ {
			if !a.Listed("a-post", k) || !a.Is(k+1, "as") && !a.Is(k+1, "of") {
				continue
			}
			if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
				return
			}
			id := a.namedFirstIn(st)
			if id < 0 {
				id = a.claimant(s, i+1)
			}
			if id >= 0 {
				a.claim(id, a.OfficeFrom(k+2, st.Last))
			}
			return
		}
	}
}

// readActsAs gives the person whose name stands before a relative clause of sentence s the
// office in a named body as which they do what it says: "Okoro, who lobbies for cleaners
// as policy director of the Harbour Alliance".
func (a *Profiled) readActsAs(s int) {
	st := a.Sentences[s]
	for i := st.First + 2; i+4 < st.Last; i++ {
		id := int(a.Mentions[i-1])
		if !a.Is(i, ",") || !a.Is(i+1, "who") || id < 0 || !a.canClaim(id) || !a.Tokens[i+3].Is(prose.ClassPreposition|prose.ClassAdverb) {
			continue // "who proposed Lund as director"
		}
		for k := i + 3; k+3 < min(st.Last, i+prose.LongestPhrase) && !a.Is(k, ","); k++ {
			if !a.Is(k, "as") || a.FirstRole(k+1, min(st.Last, k+5)) < 0 {
				continue
			}
			if f := a.OfficeFrom(k+1, st.Last); f.Role != "" && unicode.IsUpper(prose.FirstRune(f.Org)) {
				a.claim(id, f)
			}
			break
		}
	}
}

// namedFirstIn is the person named first in a sentence, outside quotations; -1
// for none.
func (a *Profiled) namedFirstIn(st prose.Sentence) int {
	for i := st.First; i < st.Last; i++ {
		if id := int(a.Mentions[i]); id >= 0 && a.canClaim(id) {
			return id
		}
	}
	return -1
}

// putBetween reads what stands between commas behind a name at [i, limit), where no
// apposition does: "on the board of", "speaking as director of", "the first woman
// to serve as director of".
func (a *Profiled) putBetween(i, limit int) office.Affiliation {
	if f := a.TiedTo(i, limit); f != (office.Affiliation{}) {
		return f
	}
	if a.Listed("as-office", i) {
		return a.WorkedIn(i, limit)
	}
	for k := i + 1; a.Definite(i) && k+2 < limit; k++ {
		if a.Is(k, "to") && (a.Is(k+1, "become") || a.Is(k+1, "be")) {
			return a.OfficeFrom(k+2, limit)
		}
		if a.Is(k, "to") && a.Is(k+1, "serve") && a.Is(k+2, "as") {
			return a.OfficeFrom(k+3, limit)
		}
	}
	return office.Affiliation{}
}
