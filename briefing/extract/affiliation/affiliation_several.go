package affiliation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// OneOfSeveral reads ", one of the founders of the Harbour Trust" at token i.
func (a *Affiliated) OneOfSeveral(i, limit int) office.Affiliation {
	from := a.amongSeveral(i, limit)
	if from == i || a.Listed("possessive", from) || a.Is(from, "their") {
		return office.Affiliation{}
	}
	owner := ""
	if a.Definite(i) {
		i++ // "the oldest of the reed cutters"
	}
	behind := from
	if org, end := a.ownerAt(from, limit); org != "" {
		owner, behind = org, end+1 // "one of the Harbour Trust’s founders"
	}
	for k := behind; k < min(limit, behind+10); k++ {
		t := a.Tokens[k]
		if t.Kind == prose.TokenMark && !a.InnerMark(k) && !a.Possessive(k) || t.Is(prose.ClassPreposition) && !a.NameJoint(k, limit) {
			return office.Affiliation{}
		}
		if a.Possessive(k) && owner == "" {
			owner = a.ownerOf(from, k)
		}
		if t.Is(prose.ClassRole) || !a.PluralOffice(k) && !a.PluralTrade(k) {
			continue
		}
		f := office.Affiliation{Role: a.NameText(i, k+1), Org: owner}
		if k+1 < limit && a.Tokens[k+1].Is(prose.ClassPreposition) {
			if o := a.Object(k+1, a.AppositionEnd(k+1, limit)); o.Org != "" && !o.Place && (o.Institution || o.Capital && !a.Is(k+1, "in") && !a.PluralTrade(k)) {
				f.Org = o.Org
			}
		}
		return f
	}
	return office.Affiliation{}
}

// ownerAt is the body whose phrase goes from token i to the last possessive of its noun
// phrase, and where that stands: "the dockers’ union’s lawyers"; "" for none.
func (a *Affiliated) ownerAt(i, limit int) (string, int) {
	for k := min(limit, i+prose.LongestPhrase) - 1; k > i; k-- {
		if !a.Possessive(k) && !((a.Is(k, "’") || a.Is(k, "'")) && a.Plural(k-1)) {
			continue
		}
		if org, end := a.BodyAt(i, k); end == k && org != "" {
			return org, k
		}
	}
	return "", i
}

// amongSeveral is the token at which those stand of whom somebody is said to be one:
// "one of the founders", "among the first mahouts", "the oldest of the reed cutters"; i
// for none.
func (a *Affiliated) amongSeveral(i, limit int) int {
	switch {
	case a.Lexicon.Language != "en" || i+3 >= limit:
	case a.LowerWord(i) == "one" && a.Is(i+1, "of"):
		return i + 2
	case a.Is(i, "among") && a.Definite(i+1) && !a.Tokens[i+1].Capital():
		return i + 2
	case a.Definite(i) && strings.HasSuffix(a.LowerWord(i+1), "est") && a.Is(i+2, "of") && a.Definite(i+3):
		return i + 3
	}
	return i
}

// ownerOf is the body at [first, last) in front of a possessive, by its name or by
// the noun that takes it up; "" for none.
func (a *Affiliated) ownerOf(first, last int) string {
	for first < last && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
		first++
	}
	switch {
	case first >= last:
	case a.Tokens[first].Capital() && !a.PersonalName(first, last) && !a.Tokens[first].Is(prose.ClassPlace):
		return a.OrgText(first, last)
	case last == first+1 && a.Tokens[first].Is(prose.ClassOrg) && !a.Tokens[first].Is(prose.ClassPerson):
		return a.BodyOfNoun(first)
	}
	return ""
}
