package cast

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// speakingFor reads the body somebody stands for behind a name: ", speaking
// on behalf of the Alliance,", "(for the Group of Friends)".
func (a *Cast) speakingFor(i, limit int) office.Affiliation {
	if !a.Is(i, ",") && !a.Is(i, "(") {
		return office.Affiliation{}
	}
	i++
	for i < limit && a.Adverb(i) {
		i++
	}
	if i >= limit {
		return office.Affiliation{}
	}
	i = a.PastWhoSpeaks(i, limit)
	t := a.Tokens[i]
	switch {
	case t.Is(prose.ClassBehalf):
		i += 1 + int(t.More)
	case a.Is(i, "for") || a.Is(i, "pour") || a.Is(i, "por"):
		i++
	default:
		return office.Affiliation{}
	}
	if org, _ := a.BodyAt(i, limit); org != "" {
		return office.Affiliation{Org: org}
	}
	for i < limit && a.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Tokens[i].Capital() {
		i++
	}
	if org := a.SmallBodyAt(i, limit); org != "" {
		return office.Affiliation{Org: org}
	}
	if i >= limit || !a.Tokens[i].Capital() {
		return office.Affiliation{}
	}
	return office.Affiliation{Org: a.OrgText(i, a.BodyEnd(i, limit))}
}

// ownedBy reads "the Lund Review’s Jane Okoro": the body whose somebody is.
func (a *Cast) ownedBy(first, from int) office.Affiliation {
	if a.Lexicon.Language != "en" || first-2 < from || !a.Possessive(first-1) && !((a.Is(first-1, "’") || a.Is(first-1, "'")) && a.Plural(first-2)) || !a.Tokens[first-2].Capital() {
		return office.Affiliation{}
	}
	begin := first - 2
	for begin > from && (a.Tokens[begin-1].Capital() && !a.Tokens[begin-1].Is(prose.ClassArticle|prose.ClassNoName) || a.NameJoint(begin-1, first) && begin-2 >= from && a.Tokens[begin-2].Capital()) {
		begin--
	}
	t := a.Tokens[begin]
	if t.Is(prose.ClassAdverb|prose.ClassRelative) && begin+2 == first && t.Shape == prose.ShapeCapital {
		return office.Affiliation{} // "Here’s Okoro", "What’s Okoro"
	}
	branded := a.Brand(begin) || begin+1 < first-1 && a.Tokens[first-2].Is(prose.ClassPlace)
	if t.Is(prose.ClassTitle|prose.ClassRole|prose.ClassPronoun|prose.ClassTime) || !branded && a.PersonalName(begin, first-1) || t.Is(prose.ClassPlace) && begin+int(t.More)+1 >= first-1 {
		return office.Affiliation{}
	}
	if !a.Institution(begin, first-1) && !a.Definite(begin-1) && first-1-begin > 1 && !branded {
		return office.Affiliation{} // "Jane Okoro’s John Lund": whose he is cannot be known
	}
	return office.Affiliation{Org: a.OrgText(begin, first-1)}
}

// seat reads the letters of a parliament behind a name: "Jane Okoro MP".
func (a *Cast) seat(end int) office.Affiliation {
	if a.Lexicon.Language != "en" || end == 0 || a.Tokens[end-1].Shape != prose.ShapeUpper || !a.Listed("postnominal", end-1) || !a.Listed("party-office", end-1) {
		return office.Affiliation{}
	}
	return office.Affiliation{Role: a.Word(a.Tokens[end-1])}
}
