package cast

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// WhoIs reads the office in "X, who is the head of the unit, …" and in "X is
// a forensic anthropologist": a form of "to be" and the noun of an office.
func (a *Cast) WhoIs(i, limit int) office.Affiliation {
	relative := false
	if a.Is(i, ",") || i+1 < limit && a.AsideDash(i) && a.Tokens[i+1].Is(prose.ClassRelative) {
		i++
	}
	if i < limit && a.Tokens[i].Is(prose.ClassRelative) && !a.Is(i, "that") {
		relative = true
		i++
	}
	if relative {
		i = a.laterCopula(i, limit)
		if a.Lexicon.Language == "en" {
			i = a.PastDuration(i, limit) // "who for years was the guild’s treasurer"
		}
	}
	if (a.Is(i, "has") || a.Is(i, "had")) && a.Is(i+1, "been") {
		i++
	}
	if a.Romance() && i+1 < limit && (a.Is(i+1, "été") || a.Is(i+1, "sido")) && (a.Tokens[i].Is(prose.ClassAuxiliary) || a.Is(i, "a") || a.Is(i, "ha")) {
		i++ // "a été pendant dix ans comptable"
	}
	given := a.givenOffice(i, limit)
	if i >= limit || !a.Copula(i) && given == i && !a.Is(i, "été") {
		return office.Affiliation{}
	}
	past := a.Is(i, "was") || a.Is(i, "been") && a.Is(i-1, "had") || a.Is(i, "fue") || a.Is(i, "era") || a.Is(i, "fut") || a.Is(i, "était") || a.Is(i, "été") || a.Is(i, "sido")
	was := relative && past
	if given > i {
		i = given
	} else {
		i += 1 + int(a.Tokens[i].More)
	}
	for i < limit && (a.Adverb(i) || a.Copula(i)) {
		i++
	}
	i = a.PastDuration(i, limit)
	if relative && i+1 < limit && (a.Is(i, "with") || a.Is(i, "at")) && a.Lexicon.Language == "en" {
		return a.FromBody(i, limit) // "who is with the Harbour Trust"
	}
	if i < limit && a.Listed("tie-given", i) {
		if f := a.TiedGiven(i, limit); f != (office.Affiliation{}) {
			return f // "est employé comme juriste par la Ligue"
		}
	}
	if f := a.OneOfSeveral(i, limit); f.Role != "" && a.OneHolder(f.Role[strings.LastIndexByte(f.Role, ' ')+1:]) == "" {
		f.Past = past
		return f // "is one of three reed cutters here"
	}
	i = a.PastPredicate(i, limit)
	bare := i+2 < limit && (a.Tokens[i].Is(prose.ClassRole) && a.Tokens[i+1].Is(prose.ClassPreposition) || a.BareOffice(i, limit))
	if i+1 >= limit || !a.Tokens[i].Is(prose.ClassArticle) && !bare && (a.Lexicon.Language == "en" || !a.Tokens[i].Is(prose.ClassRole)) {
		return office.Affiliation{}
	}
	if was {
		if f := a.PresentOffice(i, limit); f.Role != "" {
			return f // "who was a minister and now chairs the Committee"
		}
	}
	p := a.PhraseAfter(i, min(limit, i+prose.Widest/4))
	if p.First != i || !a.HasRole(p) || a.Tokens[p.Head-1].Is(prose.ClassPerson) && p.Head-i <= 2 && !relative {
		return office.Affiliation{}
	}
	end := a.AppositionEnd(i, limit)
	for k := i; k < end; k++ {
		if a.Tokens[k].Is(prose.ClassConjunction) && (k+1 >= limit || !a.Tokens[k+1].Capital()) && !a.officeJoined(k, end) {
			end = k // "is an anthropologist and leads the laboratory"
		}
	}
	f := a.Office(i, end)
	f.Past = past && f.Role != ""
	return f
}

// trade reads ", a bricklayer from Leeds" behind a name: an indefinite article
// and a noun that no list of offices has. In Romance languages the article
// may be left out before a noun whose ending makes it somebody's trade.
func (a *Cast) trade(i, limit int) office.Affiliation {
	if !a.Is(i, ",") || i+2 >= limit {
		return office.Affiliation{}
	}
	i++
	if n := a.Tokens[i]; n.Kind == prose.TokenNumber && a.Is(i+1, ",") && i+3 < limit {
		i += 2
	}
	i = a.PastLead(a.PastHome(a.PastAge(i, limit), limit), limit)
	first := i
	if a.Indefinite(i) && !a.Tokens[i].Is(prose.ClassPronoun) {
		first++
	} else if a.Lexicon.Language == "en" {
		return office.Affiliation{}
	}
	end := first
	for end < limit && end < first+5 {
		t := a.Tokens[end]
		if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassRelative|prose.ClassConjunction|prose.ClassAuxiliary|prose.ClassPronoun) || t.Is(prose.ClassSay) && a.SayingAt(end) {
			break
		}
		end++
	}
	if end == first || end >= limit || a.Is(end, "to") || a.Tokens[end].Is(prose.ClassConjunction) {
		return office.Affiliation{}
	}
	noun := end - 1
	if a.Lexicon.Language != "en" {
		noun = first
	}
	if a.Lexicon.Language == "fr" && first == i && strings.HasSuffix(a.LowerWord(first), "ant") {
		return office.Affiliation{} // ", faisant référence au rapport"
	}
	if t := a.Tokens[noun]; t.Is(prose.ClassOrg|prose.ClassPlace|prose.ClassText|prose.ClassWork|prose.ClassTime|prose.ClassPeriod|prose.ClassVerb|prose.ClassAdverb|prose.ClassArticle|prose.ClassSaying) || !a.OfATrade(noun) || a.Listed("beside-speaker", noun) {
		return office.Affiliation{}
	}
	f := office.Affiliation{Role: a.NameText(first, end)}
	if a.Lexicon.Language == "en" && (a.Is(end, "at") || a.Is(end, "with") || a.Is(end, "for") || a.Is(end, "of")) {
		if o := a.Object(end, limit); !o.Place && !o.Event && !o.Office && (o.Institution || o.Closest && o.Capital) {
			f.Org = o.Org // "an usher at the Odeon"
		}
	}
	return f
}
