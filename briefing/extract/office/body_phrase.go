package office

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// readPhraseNames learns the names of English bodies that are a phrase with small
// words or commas in it, which elsewhere would end a name: "Save the Children",
// "Lawyers for Human Rights", "Room to Read", "Women, Peace and Security Network".
func (a *Worded) readPhraseNames(b *prose.Block) {
	if a.Lexicon.Language != "en" || b.Role == briefing.RoleHeading {
		return
	}
	for i := b.FirstToken; i+2 < b.LastToken; i++ {
		if first, last := a.partnerNamed(i, b.LastToken); first < last {
			a.introduceBody(first, last, i)
		}
		t := a.Tokens[i]
		if t.Kind != prose.TokenWord || t.Shape != prose.ShapeCapital || i > b.FirstToken && (a.Tokens[i-1].Capital() && !a.OpensSentence(i) && !(a.Is(i-1, "The") && a.OpensSentence(i-1)) || a.Tokens[i-1].Kind == prose.TokenMark && (a.Is(i-1, "“") || a.Is(i-1, "\"") || a.Is(i-1, "‘"))) || a.Tokens[i+1].Capital() && !a.namesACause(i) {
			continue
		}
		end := a.phraseNameEnd(i, b.LastToken)
		if end == i || a.OpensSentence(i) && !a.actsLikeName(end, b.LastToken) || a.Listed("rule-name", end-1) || a.Listed("event", end-1) {
			continue
		}
		a.introducePhrase(i, end)
		i = end - 1
	}
}

// introducePhrase notes the body whose name is the phrase at [first, last).
func (a *Worded) introducePhrase(first, last int) {
	name := a.NameText(first, last)
	for i := range a.Introduced {
		if a.Introduced[i].Name == name {
			return
		}
	}
	if last-first > prose.LongestName+2 || len(a.Introduced) == mostIntroduced {
		return
	}
	body := prose.IntroducedBody{Name: name, First: first}
	for i := first; i < last; i++ {
		body.Words = append(body.Words, a.Word(a.Tokens[i]))
	}
	a.Introduced = append(a.Introduced, body)
}

// actsLikeName reports whether what follows a phrase in capitals with which a
// sentence opens shows that it is a name: it owns, says or does something.
func (a *Worded) actsLikeName(i, limit int) bool {
	if i >= limit {
		return false
	}
	t := a.Tokens[i]
	return a.Possessive(i) || (a.Is(i, "’") || a.Is(i, "'")) && a.Plural(i-1) || a.SayingAt(i) || t.Is(prose.ClassAuxiliary) && !t.Capital() || a.Is(i, "(") && i+2 < limit && a.Tokens[i+1].Shape == prose.ShapeUpper && a.Is(i+2, ")")
}

// phraseNameEnd is the token behind the phrase in capitals that opens at token i and
// is the name of a body; i for none.
func (a *Worded) phraseNameEnd(i, limit int) int {
	next := i + 1
	t := a.Tokens[i]
	verb := a.Listed("imperative-verb", i) || a.Listed("plain-verb", i)
	switch {
	case verb && (a.Definite(next) || a.Is(next, "our") || a.Is(next, "my")) && !a.Tokens[next].Capital() && a.Tokens[next+1].Capital():
		return a.capitalsEnd(next+1, limit) // "Save the Children"
	case a.Tokens[next].Capital():
		if end := a.capitalsEnd(i, limit); end > i+2 {
			return end // "Stop Funding Heat"
		}
	case next+1 < limit && (a.Is(next, "in") || a.Is(next, "by") || a.Is(next, "to")) && a.Word(a.Tokens[next+1]) == a.Word(t):
		return next + 2 // "Hand in Hand"
	case a.Is(next, "to") && !t.Is(prose.ClassRole|prose.ClassTitle|prose.ClassPlace|prose.ClassText) && (a.Listed("imperative-verb", next+1) || a.Listed("plain-verb", next+1)) && a.Tokens[next+1].Capital():
		return a.capitalsEnd(next+1, limit) // "Room to Read"
	case (a.Plural(i) || a.Listed("several", i)) && a.peopleOrGoods(i) && a.joinsPhraseName(next):
		k := next + 1
		if a.Definite(k) {
			k++
		}
		if k >= limit || !a.Tokens[k].Capital() || a.Tokens[k].Is(prose.ClassTitle|prose.ClassTime|prose.ClassPlace) || a.Tokens[k].Shape == prose.ShapeUpper {
			return i
		}
		if a.GivenName(k) {
			return i
		}
		return a.capitalsEnd(k, limit) // "Lawyers for Human Rights"
	case a.Is(next, ",") && a.Definite(i-1):
		return a.listedNameEnd(i, limit)
	}
	return i
}

// namesACause reports whether the verb at token i, in front of another capital,
// opens a name: "End Water Poverty".
func (a *Worded) namesACause(i int) bool {
	return a.Listed("cause-verb", i) && !a.OpensSentence(i)
}

// peopleOrGoods reports whether the plural at token i can open the name of a body:
// no office of a State or a body, no text, no part of a body.
func (a *Worded) peopleOrGoods(i int) bool {
	t := a.Tokens[i]
	if t.Is(prose.ClassPlace|prose.ClassTime|prose.ClassText|prose.ClassWork) || a.Listed("unit", i) || t.Is(prose.ClassNoName) && !(a.Listed("several", i) && !a.Is(i+1, "in")) {
		return false
	}
	for _, list := range [...]string{"office-body", "office-field", "office-bare", "party-office", "portfolio"} {
		if a.Listed(list, i) || a.Lexicon.Has(list, SingularOf(a.LowerWord(i))) {
			return false
		}
	}
	return t.Is(prose.ClassPerson|prose.ClassRole|prose.ClassOccupation) || a.Lexicon.Classes[SingularOf(a.LowerWord(i))]&(prose.ClassRole|prose.ClassOccupation|prose.ClassPerson) != 0 || a.Is(i+1, "without") || a.Is(i+1, "for") && a.Is(i+2, "All") // "Homes for All"
}

// SingularOf is an English plural in "s" without it.
func SingularOf(w string) string {
	if len(w) > 3 && w[len(w)-1] == 's' {
		return w[:len(w)-1]
	}
	return w
}

// joinsPhraseName reports whether the small word at token i joins people to what
// they stand for in the name of a body.
func (a *Worded) joinsPhraseName(i int) bool {
	switch a.Word(a.Tokens[i]) {
	case "of", "for", "against", "without", "in":
		return true
	}
	return false
}

// capitalsEnd is the token behind the capitals that start at token i, over "of",
// "and" and "for" between them.
func (a *Worded) capitalsEnd(i, limit int) int {
	end := i
	for k := i; k < min(limit, i+prose.LongestName); k++ {
		t := a.Tokens[k]
		switch {
		case k > i && a.officeFrom(k, limit):
			return end // "Save the Children Country Director Jane Okoro"
		case t.Kind == prose.TokenWord && t.Capital() && !t.Is(prose.ClassTime|prose.ClassTitle):
			end = k + 1
		case k > i && k == end && (a.Is(k, "of") || a.Is(k, "for")) && k+1 < limit && a.Tokens[k+1].Capital():
		default:
			return end
		}
	}
	return end
}

// listedNameEnd is the token behind the name with a list in it that starts at token
// i, closed by the noun of a body: "Women, Peace and Security Network"; i for none.
func (a *Worded) listedNameEnd(i, limit int) int {
	k := i
	for ; k+1 < min(limit, i+2*prose.LongestName) && a.Is(k+1, ","); k += 2 {
		t := a.Tokens[k]
		if t.Kind != prose.TokenWord || t.Shape != prose.ShapeCapital || t.Is(prose.ClassPlace|prose.ClassTitle|prose.ClassTime) || prose.GivenNames()[a.LowerWord(k)] && !a.Listed("field", k) || t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson) && !a.Listed("field", k) {
			return i
		}
	}
	if k >= limit || !a.Tokens[k].Capital() || a.Tokens[k].Is(prose.ClassPlace) || !a.Is(k+1, "and") && !a.Is(k+1, "&") {
		return i
	}
	end := a.capitalsEnd(k+2, limit)
	if end <= k+3 {
		return i
	}
	if t := a.Tokens[end-1]; !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson) || a.Plural(end-1) {
		return i
	}
	return end
}

// officeFrom reports whether an office in capitals or the name of who has it starts at
// token i behind a name: "Country Director Jane Okoro".
func (a *Worded) officeFrom(i, limit int) bool {
	if !a.Tokens[i].Capital() {
		return false
	}
	if a.GivenName(i) && i+1 < limit && a.Tokens[i+1].Capital() {
		return true
	}
	k := i
	for k < min(limit-1, i+4) && a.Tokens[k].Capital() && (a.Listed("rank", k) || a.Listed("field", k)) && !a.Tokens[k].Is(prose.ClassRole) {
		k++
	}
	t := a.Tokens[k]
	return t.Capital() && t.Is(prose.ClassRole) && !t.Is(prose.ClassOrg|prose.ClassPerson) && !a.Plural(k)
}

// partnerNamed is the name of a body that the word at token i calls somebody's
// partner: "our partner Tikondane", "its local affiliate Clean Shores"; nothing for a
// person, whose given name follows.
func (a *Worded) partnerNamed(i, limit int) (first, last int) {
	if !a.Listed("partner", i) || a.Tokens[i].Capital() || i == 0 || i+1 >= limit || !a.Tokens[i+1].Capital() {
		return i, i
	}
	k := i - 1
	for k > 0 && (a.Listed("rank", k) || a.Listed("outfit", k)) && !a.Tokens[k].Capital() {
		k--
	}
	if t := a.Tokens[k]; !t.Is(prose.ClassDeterminer|prose.ClassArticle|prose.ClassWe) || t.Is(prose.ClassI|prose.ClassMale|prose.ClassFemale) || a.LowerWord(k) == "her" || a.LowerWord(k) == "his" || a.LowerWord(k) == "my" || a.LowerWord(k) == "their" && k == i-1 {
		return i, i // "her partner Dele"
	}
	last = a.capitalsEnd(i+1, limit)
	if a.GivenName(i+1) || a.Tokens[i+1].Is(prose.ClassTitle|prose.ClassTime|prose.ClassPlace) {
		return i, i
	}
	return i + 1, last
}
