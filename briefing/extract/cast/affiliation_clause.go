package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// WhoIs reads the office in "X, who is the head of the unit, …" and in "X is
// a forensic anthropologist": a form of "to be" and the noun of an office.
func (a *Cast) WhoIs(i, limit int) Affiliation {
	relative := false
	if a.Is(i, ",") || i+1 < limit && a.asideDash(i) && a.Tokens[i+1].Is(prose.ClassRelative) {
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
		return Affiliation{}
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
		return a.fromBody(i, limit) // "who is with the Harbour Trust"
	}
	if i < limit && a.Listed("tie-given", i) {
		if f := a.TiedGiven(i, limit); f != (Affiliation{}) {
			return f // "est employé comme juriste par la Ligue"
		}
	}
	if f := a.oneOfSeveral(i, limit); f.Role != "" && a.OneHolder(f.Role[strings.LastIndexByte(f.Role, ' ')+1:]) == "" {
		f.Past = past
		return f // "is one of three reed cutters here"
	}
	i = a.pastPredicate(i, limit)
	bare := i+2 < limit && (a.Tokens[i].Is(prose.ClassRole) && a.Tokens[i+1].Is(prose.ClassPreposition) || a.bareOffice(i, limit))
	if i+1 >= limit || !a.Tokens[i].Is(prose.ClassArticle) && !bare && (a.Lexicon.Language == "en" || !a.Tokens[i].Is(prose.ClassRole)) {
		return Affiliation{}
	}
	if was {
		if f := a.presentOffice(i, limit); f.Role != "" {
			return f // "who was a minister and now chairs the Committee"
		}
	}
	p := a.PhraseAfter(i, min(limit, i+prose.Widest/4))
	if p.First != i || !a.HasRole(p) || a.Tokens[p.Head-1].Is(prose.ClassPerson) && p.Head-i <= 2 && !relative {
		return Affiliation{}
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
func (a *Cast) trade(i, limit int) Affiliation {
	if !a.Is(i, ",") || i+2 >= limit {
		return Affiliation{}
	}
	i++
	if n := a.Tokens[i]; n.Kind == prose.TokenNumber && a.Is(i+1, ",") && i+3 < limit {
		i += 2
	}
	i = a.pastLead(a.pastHome(a.PastAge(i, limit), limit), limit)
	first := i
	if a.Indefinite(i) && !a.Tokens[i].Is(prose.ClassPronoun) {
		first++
	} else if a.Lexicon.Language == "en" {
		return Affiliation{}
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
		return Affiliation{}
	}
	noun := end - 1
	if a.Lexicon.Language != "en" {
		noun = first
	}
	if a.Lexicon.Language == "fr" && first == i && strings.HasSuffix(a.LowerWord(first), "ant") {
		return Affiliation{} // ", faisant référence au rapport"
	}
	if t := a.Tokens[noun]; t.Is(prose.ClassOrg|prose.ClassPlace|prose.ClassText|prose.ClassWork|prose.ClassTime|prose.ClassPeriod|prose.ClassVerb|prose.ClassAdverb|prose.ClassArticle|prose.ClassSaying) || !a.ofATrade(noun) || a.Listed("beside-speaker", noun) {
		return Affiliation{}
	}
	f := Affiliation{Role: a.NameText(first, end)}
	if a.Lexicon.Language == "en" && (a.Is(end, "at") || a.Is(end, "with") || a.Is(end, "for") || a.Is(end, "of")) {
		if o := a.Object(end, limit); !o.place && !o.event && !o.office && (o.institution || o.closest && o.Capital) {
			f.Org = o.org // "an usher at the Odeon"
		}
	}
	return f
}

// ofATrade reports whether token i ends as the nouns for somebody's trade do.
func (a *Cast) ofATrade(i int) bool {
	return a.tradeWithEnding(a.LowerWord(i))
}

// tradeWithEnding reports whether a word ends as the nouns for somebody's trade do.
func (a *Cast) tradeWithEnding(w string) bool {
	if a.Lexicon.Has("trade-not", w) {
		return false
	}
	for _, forms := range a.Lexicon.List("trade-ending") {
		for _, ending := range forms {
			if len(w) > len(ending)+2 && strings.HasSuffix(w, ending) {
				return true
			}
		}
	}
	return false
}

// withoutAge cuts what says how old somebody is off an office at [first,
// last): "jornalero de 61 años", "34-year-old driver".
func (a *Cast) withoutAge(first, last int) (int, int) {
	for i := first + 1; i < last; i++ {
		if a.Listed("since", i) {
			return first, i // "hairdresser since the age of twelve"
		}
	}
	for i := first + 1; i+2 < last+1 && i+1 < last; i++ {
		if a.Tokens[i+1].Kind == prose.TokenNumber && a.Listed("age", i) && i+2 < last && a.Tokens[i+2].Is(prose.ClassTime|prose.ClassPeriod) {
			return first, i
		}
	}
	return first, last
}

// pastPredicate is the token of the office that "et" or "y" joins to what somebody is
// besides: "est non voyante, et directrice de la Ligue"; i for none.
func (a *Cast) pastPredicate(i, limit int) int {
	for k := i; a.Romance() && k+2 < min(limit, i+7); k++ {
		t := a.Tokens[k]
		switch {
		case k > i && t.Is(prose.ClassConjunction) && (a.Is(k, "et") || a.Is(k, "y") || a.Is(k, "e")):
			if n := a.Tokens[k+1]; n.Is(prose.ClassRole) && !n.Capital() {
				return k + 1
			}
			return i
		case k > i && a.Is(k, ",") && (a.Is(k+1, "et") || a.Is(k+1, "y")):
		case a.Is(k-1, "non") && t.Kind == prose.TokenWord:
		case t.Kind != prose.TokenWord, t.Capital(), t.Is(prose.ClassRole | prose.ClassArticle | prose.ClassPreposition | prose.ClassRelative | prose.ClassAuxiliary):
			return i
		}
	}
	return i
}
