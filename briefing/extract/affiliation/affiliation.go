package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// OfficeBefore reads the office in front of a name: "second engineer Arjun",
// "Co-Chair Sione Tupou", "The representative of the World Bank, Ms. Leila".
func (a *Affiliated) OfficeBefore(first, start, from int) office.Affiliation {
	if a.Lexicon.Language == "en" {
		if a.Is(first-1, ",") && a.OnBehalf(first, from).Org != "" {
			return office.Affiliation{} // "Speaking for the Office of the High Commissioner, Jane Okoro"
		}
		if f := a.officeThenOther(first, from); f.Role != "" {
			return f
		}
		if f := a.postOf(first, start, from); f != (office.Affiliation{}) {
			return f
		}
		return a.postThatDid(first, start, from)
	}
	if first-2 >= from && a.Auxiliary(first-2) && a.Lexicon.Language == "fr" && a.ParticipleFrench(first-1) {
		return office.Affiliation{} // "avait prévenu Okoro"
	}
	if f := a.officeBeforeTitle(first, start, from); f.Role != "" {
		return f
	}
	if f := a.adjacentOffice(first, start, from); f.Role != "" {
		return f
	}
	// An office in the run itself: the last words before the bare name.
	for i := start - 1; i >= first; i-- {
		if t := a.Tokens[i]; t.Is(prose.ClassRole) && (!t.Is(prose.ClassTitle) || i > first || !a.Is(i+1, ".")) {
			lo := first
			for lo < i && a.Tokens[lo].Is(prose.ClassTitle) && !a.Tokens[lo].Is(prose.ClassRole) {
				lo = a.AfterDot(lo)
			}
			return a.officeIn(lo, i+1, from)
		}
	}
	if a.Romance() {
		if start > first && !a.Tokens[first].Is(prose.ClassTitle) {
			first = start
		}
		if f := a.titledBefore(first, from); f.Role != "" || first > from && a.Is(first-1, ",") && !a.holdsPossessive(max(from, first-prose.Widest/8), first) {
			return f
		}
	}
	if a.Lexicon.Language != "en" && start == first+1 && !a.Tokens[first].Is(prose.ClassTitle|prose.ClassRole) {
		first = start // "la ministre du Travail Jane Okoro"
	}
	if first <= from {
		return office.Affiliation{}
	}
	if a.Tokens[first-1].Is(prose.ClassRole) || a.Lexicon.Language != "en" && !a.Is(first-1, ",") {
		p := a.PlainBefore(first, from)
		if a.Lexicon.Language != "en" {
			p = a.OfficePhrase(first, from) // "la ministre du Travail Jane Okoro"
		}
		if a.HasRole(p) {
			return a.officeIn(p.First, first, from)
		}
	}
	if a.Is(first-1, ",") {
		p := a.OfficePhrase(first-1, from)
		if !p.Empty() && a.OfficeOf(p) && (a.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer) || a.Tokens[p.First].Capital()) && !a.Named(p) {
			return a.officeIn(p.First, p.Last, from)
		}
	}
	return office.Affiliation{}
}

// officeIn is office for words before a name, with the organisation that the
// paragraph gives an office without one.
func (a *Affiliated) officeIn(first, last, from int) office.Affiliation {
	f := a.Office(first, last)
	if f.Role != "" && f.Org == "" {
		f.Org = a.OfficeOrg(first, from)
	}
	return f
}
