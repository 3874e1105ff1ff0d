package affiliation

import "attache/briefing/extract/prose"

// Issuer is the organisation whose text a phrase means, from where the text
// was introduced: "a recent assessment by the Office".
func (a *Affiliated) Issuer(p prose.NounPhrase) string {
	if a.Lexicon.Language == "en" && p.Head+1 < len(a.Tokens) && (a.Is(p.Head, "by") || a.Is(p.Head, "from")) {
		if o := a.Object(p.Head, min(len(a.Tokens), p.Head+prose.LongestName)); o.Institution && !o.Place {
			return o.Org
		}
		if noun := p.Head + 2; noun < len(a.Tokens) && a.Definite(noun-1) && a.Tokens[noun].Is(prose.ClassOrg) {
			return a.BodyOfNoun(noun) // "a statement from the institute"
		}
	}
	head := a.LowerWord(p.Head - 1)
	for i := p.First - 1; i > max(0, p.First-120); i-- {
		if !a.Tokens[i].Is(prose.ClassText) || a.LowerWord(i) != head || i+2 >= len(a.Tokens) {
			continue
		}
		if f := a.FromBody(i+1, len(a.Tokens)); f.Org != "" {
			return f.Org
		}
		if a.Is(i-1, "its") || a.Is(i-1, "Its") {
			if org := a.BodyBefore(i - 1); org != "" {
				return org
			}
			if org := a.subjectBody(i - 1); org != "" {
				return org
			}
		}
		if org := a.BodyOfText(i); org != "" {
			return org
		}
	}
	return ""
}

// BodyOfText is the body whose name stands in front of the noun of a text at
// token i: "a Harbour Committee report"; "".
func (a *Affiliated) BodyOfText(i int) string {
	first := i
	for first > 0 && (a.Tokens[first-1].Capital() && !a.Tokens[first-1].Is(prose.ClassArticle|prose.ClassNoName) || a.NameJoint(first-1, i) && first > 1 && a.Tokens[first-2].Capital()) {
		first--
	}
	if a.Lexicon.Language != "en" || first == i || !a.Institution(first, i) || a.Tokens[first].Is(prose.ClassPlace) {
		return ""
	}
	return a.OrgText(first, i)
}

// BodyBefore is the organisation named last before token i, in its sentence.
func (a *Affiliated) BodyBefore(i int) string {
	from := max(0, i-prose.Widest/8)
	if s := a.SentenceAt(a.Tokens[i].Span.Start); s < len(a.Sentences) {
		from = max(from, a.Sentences[s].First)
	}
	org := ""
	for j := from; j < i; j++ {
		if !a.Tokens[j].Capital() || a.Definite(j) && a.OpensSentence(j) {
			continue
		}
		end := a.BodyEnd(j, i)
		if end > j && a.Institution(j, end) {
			org = a.OrgText(j, end)
		}
		j = max(j, end-1)
	}
	return org
}

// LongestRelative is how many tokens a relative clause has at most that parts a
// description from its name.
const LongestRelative = 12
