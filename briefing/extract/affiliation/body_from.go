package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// FromBody reads "from the University of Liverpool" behind a name.
func (a *Affiliated) FromBody(i, limit int) office.Affiliation {
	if a.Romance() {
		return a.fromBodyRomance(i, limit)
	}
	if i+1 >= limit || !a.Is(i, "from") && !a.Is(i, "of") && !a.Is(i, "for") && !a.Is(i, "with") && !a.Is(i, "at") {
		return office.Affiliation{}
	}
	if a.Lexicon.Language == "en" {
		return a.fromEnglishBody(i, limit)
	}
	i++
	for i < limit && a.Tokens[i].Is(prose.ClassArticle) {
		i++
	}
	if i >= limit || !a.Tokens[i].Capital() {
		return office.Affiliation{}
	}
	return office.Affiliation{Org: a.OrgText(i, a.BodyEnd(i, limit))}
}

// fromEnglishBody reads the body behind the preposition at token i: "from debt
// charity StepUp", "of the Harbour Agency". A lone capital may be a town, if
// the text does not let it act ("from Walsall").
func (a *Affiliated) fromEnglishBody(i, limit int) office.Affiliation {
	begin := i + 1
	for begin < limit && a.Tokens[begin].Is(prose.ClassArticle) {
		begin++
	}
	if begin >= limit {
		return office.Affiliation{}
	}
	if !a.Tokens[begin].Capital() {
		if o := a.Object(i, limit); o.Institution {
			return office.Affiliation{Org: o.Org}
		}
		return office.Affiliation{}
	}
	if n := a.NameBehindKind(begin, a.BodyEnd(begin, limit), limit); n > begin {
		begin = n
	}
	end := a.AwayFrom(begin, a.BodyEnd(begin, limit))
	begin, end = a.WholeOf(begin, end)
	if n := a.SmallEnd(end, limit); n > end && !a.Listed("event", n-1) {
		return office.Affiliation{Org: a.NameText(begin, n)} // "of the Lund police"
	}
	if whole := a.wholeBehindUnit(begin, end, limit); whole != "" {
		return office.Affiliation{Org: whole}
	}
	if a.Is(i, "at") && !a.WorksThere(begin, end) {
		return office.Affiliation{} // "at the Berlin Conference"
	}
	if full := a.Register.FullName(a.NameText(begin, end)); full != a.NameText(begin, end) {
		return office.Affiliation{Org: full}
	}
	if end-begin == 1 && a.Tokens[begin].Shape == prose.ShapeCapital && !a.Tokens[begin].Is(prose.ClassPlace|prose.ClassOrg) && !a.Brand(begin) && a.IntroducedAt(begin) == 0 && (begin > i+1 || !a.acts(begin)) && !a.Is(i, "for") && !a.Is(i, "with") {
		return office.Affiliation{}
	}
	if a.Is(i, "from") && a.Tokens[begin].Is(prose.ClassPlace) && begin+int(a.Tokens[begin].More)+1 >= end {
		return office.Affiliation{}
	}
	return office.Affiliation{Org: a.OrgText(begin, end)}
}

// acts reports whether the word with a capital at token i owns or says
// something elsewhere in the text: it is a body then, and no town.
func (a *Affiliated) acts(i int) bool {
	word := a.Word(a.Tokens[i])
	for j := max(0, i-prose.FarthestAct); j+1 < min(len(a.Tokens), i+prose.FarthestAct); j++ {
		if j != i && a.Tokens[j].Capital() && a.Word(a.Tokens[j]) == word && (a.Possessive(j+1) || a.SayingAt(j+1) || a.Tokens[j+1].Is(prose.ClassVerb|prose.ClassAuxiliary) && !a.Tokens[j+1].Capital()) {
			return true
		}
	}
	return false
}

// OnBehalf reads "For the Major Group, Okoro said".
func (a *Affiliated) OnBehalf(first, from int) office.Affiliation {
	// An office may stand before the name: "For the Ministry, director Okoro".
	for k := 0; k < 5 && first-1 > from && !a.Is(first-1, ",") && (a.Tokens[first-1].Is(prose.ClassRole|prose.ClassTitle|prose.ClassArticle) || !a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == prose.TokenWord && !a.Tokens[first-1].Is(prose.ClassPreposition)); k++ {
		first--
	}
	if first-1 <= from || !a.Is(first-1, ",") {
		return office.Affiliation{}
	}
	for j := first - 2; j >= max(from, first-prose.Widest/4); j-- {
		if a.Is(j, ",") || a.Is(j, ".") {
			return office.Affiliation{}
		}
		if a.OpensSentence(j) && a.Tokens[j].Is(prose.ClassBehalf) {
			return a.fromTokens(j+1+int(a.Tokens[j].More), first-1)
		}
		if a.OpensSentence(j) && (a.Is(j, "For") || a.Is(j, "Pour") || a.Is(j, "Por")) {
			return a.fromTokens(j+1, first-1)
		}
	}
	return office.Affiliation{}
}

func (a *Affiliated) fromTokens(i, limit int) office.Affiliation {
	if org := a.bodyBetween(i, limit); org != "" {
		return office.Affiliation{Org: org}
	}
	for i < limit && a.Tokens[i].Is(prose.ClassArticle) {
		i++
	}
	if limit-3 > i && a.Is(limit-1, ")") && a.Is(limit-3, "(") {
		limit -= 3 // its acronym
	}
	if i >= limit || !a.Tokens[i].Capital() || a.BodyEnd(i, limit) != limit || prose.HasGivenName(a.NameWords(i, limit)) && !a.Institution(i, limit) {
		return office.Affiliation{} // also "For Jane Okoro, the agent tells the truth"
	}
	return office.Affiliation{Org: a.OrgText(i, limit)}
}
