package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// oneOfSeveral reads ", one of the founders of the Harbour Trust" at token i.
func (a *Cast) oneOfSeveral(i, limit int) Affiliation {
	from := a.amongSeveral(i, limit)
	if from == i || a.Listed("possessive", from) || a.Is(from, "their") {
		return Affiliation{}
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
		if t.Kind == prose.TokenMark && !a.InnerMark(k) && !a.Possessive(k) || t.Is(prose.ClassPreposition) && !a.nameJoint(k, limit) {
			return Affiliation{}
		}
		if a.Possessive(k) && owner == "" {
			owner = a.ownerOf(from, k)
		}
		if t.Is(prose.ClassRole) || !a.PluralOffice(k) && !a.pluralTrade(k) {
			continue
		}
		f := Affiliation{Role: a.NameText(i, k+1), Org: owner}
		if k+1 < limit && a.Tokens[k+1].Is(prose.ClassPreposition) {
			if o := a.Object(k+1, a.AppositionEnd(k+1, limit)); o.org != "" && !o.place && (o.institution || o.Capital && !a.Is(k+1, "in") && !a.pluralTrade(k)) {
				f.Org = o.org
			}
		}
		return f
	}
	return Affiliation{}
}

// ownerAt is the body whose phrase goes from token i to the last possessive of its noun
// phrase, and where that stands: "the dockers’ union’s lawyers"; "" for none.
func (a *Cast) ownerAt(i, limit int) (string, int) {
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

// oneInFront reads "One of the Harbour Trust’s founders, Jane Okoro," where the clause of
// the name at token first opens with it.
func (a *Cast) oneInFront(first, from int) Affiliation {
	if a.Lexicon.Language != "en" || !a.Is(first-1, ",") {
		return Affiliation{}
	}
	for k := first - 4; k >= max(from, first-prose.LongestPhrase); k-- {
		if a.LowerWord(k) == "one" && a.Is(k+1, "of") && (a.OpensSentence(k) || a.SayingAt(k-1) || a.Is(k-1, ",")) {
			f := a.oneOfSeveral(k, first-1)
			if rest, capital := strings.CutPrefix(f.Role, "One "); capital {
				f.Role = "one " + rest
			}
			return f
		}
		if a.Is(k, ",") || a.Is(k, ".") && !a.InnerMark(k) {
			break
		}
	}
	return Affiliation{}
}

// amongSeveral is the token at which those stand of whom somebody is said to be one:
// "one of the founders", "among the first mahouts", "the oldest of the reed cutters"; i
// for none.
func (a *Cast) amongSeveral(i, limit int) int {
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
func (a *Cast) ownerOf(first, last int) string {
	for first < last && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
		first++
	}
	switch {
	case first >= last:
	case a.Tokens[first].Capital() && !a.PersonalName(first, last) && !a.Tokens[first].Is(prose.ClassPlace):
		return a.OrgText(first, last)
	case last == first+1 && a.Tokens[first].Is(prose.ClassOrg) && !a.Tokens[first].Is(prose.ClassPerson):
		return a.bodyOfNoun(first)
	}
	return ""
}
