package cast

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// NameWords are the words of a name in small letters, without marks.
func (a *Cast) NameWords(first, last int) []string {
	if first >= last {
		return nil
	}
	return a.appendNameWords(make([]string, 0, last-first), first, last)
}

// appendNameWords appends the words of a name to words.
func (a *Cast) appendNameWords(words []string, first, last int) []string {
	for i := first; i < last; i++ {
		if t := a.Tokens[i]; t.Kind == prose.TokenWord && !a.Possessive(i) {
			words = append(words, prose.WithoutArticle(strings.TrimSuffix(a.LowerWord(i), ".")))
		}
	}
	return words
}

// personAfter is how strongly what follows a name says that it is a person's:
// ", a surgeon", ", 16,", ", who", " said".
func (a *Cast) personAfter(i, limit int) int {
	if i >= limit {
		return 0
	}
	if t := a.Tokens[i]; t.Is(prose.ClassSay) && !t.Capital() {
		return 1
	}
	if t := a.Tokens[i]; t.Is(prose.ClassAuxiliary) && !t.Capital() && i+2 < limit && a.Tokens[i+1].Is(prose.ClassSayBase) && a.Tokens[i+2].Kind == prose.TokenWord && a.Lexicon.Language == "en" {
		return 1 // "Okoro can tell you"
	}
	if a.Is(i, "*") {
		return 1 + a.personAfter(i+1, limit)
	}
	if (a.Is(i, "of") || a.Is(i, "from")) && a.ofSomeBody(i, limit) {
		return 1
	}
	if !a.Is(i, ",") && !a.Is(i, "(") || i+1 >= limit {
		return 0
	}
	next := a.Tokens[i+1]
	if a.Is(i, ",") && a.Is(i+1, "of") && a.ofSomeBodyBehind(i, limit) {
		return 1 // "JANE OKORO, of the Harbour Institute, introduced"
	}
	if a.Is(i, "(") && next.Is(prose.ClassPlace) && next.Capital() && i+int(next.More)+2 < limit && a.Is(i+int(next.More)+2, ")") {
		return 1 // "JANE OKORO (Norway)"
	}
	if n := a.bodyBesideName(i, limit); n > 0 {
		return n
	}
	if a.Is(i, ",") && a.bodyThenOffice(i+1, limit).Role != "" {
		return 2
	}
	if a.Is(i+1, "its") && a.itsOffice(i+1, limit).Role == "" {
		return -1 // what a body has, not what a person is
	}
	if next.Kind == prose.TokenNumber && next.Span.Len() <= 2 && i+2 < limit && (a.Is(i+2, ",") || a.Is(i+2, ")") || a.Listed("years", i+2)) {
		return 2
	}
	if next.Is(prose.ClassRelative) && a.Listed("who", i+1) && !a.Tokens[i-1].Is(prose.ClassPlace) {
		return 1
	}
	if a.trade(i, limit).Role != "" {
		return 2
	}
	for j := i + 1; j < min(i+9, limit); j++ {
		t := a.Tokens[j]
		if a.Is(j, ",") && j+1 < limit && a.Tokens[j+1].Is(prose.ClassSay) && !a.Tokens[j+1].Capital() {
			return 1 // "Okoro, for UNHCR, said"
		}
		if t.Kind == prose.TokenMark && !a.Is(j, "-") || t.Is(prose.ClassSay|prose.ClassRelative) && !t.Capital() {
			return 0
		}
		if t.Is(prose.ClassRole) {
			return 2
		}
		if t.Is(prose.ClassPreposition) && !t.Capital() && j > i+1 {
			return 0
		}
	}
	return 0
}

// bodyBesideName is how strongly a body in brackets or between commas says that
// the two or three plain words before token i are a person’s name: "Jane Okoro
// (Lund University)", "Jane Okoro, Lund University, presented".
func (a *Cast) bodyBesideName(i, limit int) int {
	first := i
	for first > 0 && a.Tokens[first-1].Shape == prose.ShapeCapital && a.Tokens[first-1].Kind == prose.TokenWord && i-first < 4 {
		first--
	}
	begin := i + 1
	if a.Definite(begin) {
		begin++
	}
	if a.Lexicon.Language != "en" || i-first < 2 || i-first > 3 || begin >= limit || !a.Tokens[begin].Capital() || !a.PlainName(first, i) || a.Tokens[first].Is(prose.ClassNoName) {
		return 0
	}
	for k := first; k < i; k++ {
		if a.Listed("rank", k) || a.Listed("demonym", k) || a.Listed("unit", k) || a.Listed("field", k) || a.Listed("body-word", k) {
			return 0
		}
	}
	end := a.BodyEnd(begin, limit)
	if end-begin < 2 || a.OfficeHead(begin, end) >= 0 || !a.Institution(begin, end) || a.Tokens[begin].Is(prose.ClassPlace) && begin+int(a.Tokens[begin].More)+1 >= end {
		return 0
	}
	for k := first; k < i; k++ {
		if a.Listed("venue", k) {
			return 0
		}
	}
	opens := a.OpensSentence(first) || first > 0 && (a.Is(first-1, ":") || a.Is(first-1, ";"))
	switch {
	case a.Is(i, "(") && a.Is(end, ")"), a.Is(i, ",") && opens && (end >= limit || a.Is(end, ";")):
		return 2
	case a.Is(i, ",") && (end >= limit || a.Is(end, ",") && a.OpensSentence(first)):
		return 1
	case a.Is(i, ",") && first > 0 && a.SayingAt(first-1) && a.Tokens[end].Kind == prose.TokenMark:
		return 1 // "said Jane Okoro, Lund University."
	}
	return 0
}

// ofSomeBodyBehind is ofSomeBody for a comma at token i in front of "of".
func (a *Cast) ofSomeBodyBehind(i, limit int) bool {
	first := i
	for first > 0 && a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == prose.TokenWord && i-first < 4 {
		first--
	}
	if a.Lexicon.Language != "en" || i-first < 2 || i-first > 3 || !a.PlainName(first, i) {
		return false
	}
	f := a.fromBody(i+1, limit)
	return strings.Contains(f.Org, " ")
}

// ofSomeBody reports whether two or three plain words with capitals stand
// before token i and a body behind it: "Jane Okoro of the Harbour Agency".
func (a *Cast) ofSomeBody(i, limit int) bool {
	first := i
	for first > 0 && a.Tokens[first-1].Shape == prose.ShapeCapital && a.Tokens[first-1].Kind == prose.TokenWord && i-first < 4 {
		first--
	}
	if a.Lexicon.Language != "en" || i-first < 2 || i-first > 3 || !a.PlainName(first, i) || a.OpensSentence(first) && a.Tokens[first].Is(prose.ClassNoName) {
		return false
	}
	for k := first; k < i; k++ {
		if a.Listed("rank", k) || a.Listed("demonym", k) || a.Listed("unit", k) {
			return false
		}
	}
	f := a.fromBody(i, limit)
	return f.Org != "" && strings.Contains(f.Org, " ") && a.Tokens[i+1].Is(prose.ClassArticle)
}

// genderAt is what the title at [first, start) says of a person.
func (a *Cast) genderAt(first, start int) prose.Gender {
	for i := max(first-1, 0); i < start; i++ {
		switch t := a.Tokens[i]; {
		case t.Is(prose.ClassMale) && !t.Is(prose.ClassFemale) && !t.Is(prose.ClassPronoun):
			return prose.GenderMale
		case t.Is(prose.ClassFemale) && !t.Is(prose.ClassMale) && !t.Is(prose.ClassPronoun):
			return prose.GenderFemale
		}
	}
	return prose.GenderUnknown
}

// farthestPronoun is how many tokens behind a lone name the pronoun may stand
// that shows that it is a person's.
const farthestPronoun = 45

// farthestSmall is how many tokens on either side of a word are looked at for
// the same word in small letters.
const farthestSmall = 1500

// alsoSmall reports whether the document has the word of token i in small
// letters too, not far from it.
func (a *Cast) alsoSmall(i int) bool {
	w := a.Tokens[i]
	text := a.LowerWord(i)
	for k := max(0, i-farthestSmall); k < min(len(a.Tokens), i+farthestSmall); k++ {
		if t := a.Tokens[k]; t.Shape == prose.ShapeLower && t.Word == w.Word && t.Span.Len() == w.Span.Len() && a.Word(t) == text {
			return true
		}
	}
	return false
}

// actsAsPerson reports whether the single capitalised word at [first, end) is
// the subject of a verb and "he" or "she" follows: "when Maria picks it up …
// She is paid".
func (a *Cast) actsAsPerson(first, end int, b *prose.Block) bool {
	t := a.Tokens[first]
	if t.Is(prose.ClassPlace|prose.ClassOrg|prose.ClassTime|prose.ClassNoName|prose.ClassTitle|prose.ClassRole) || t.Shape == prose.ShapeUpper || end >= b.LastToken || b.Role == briefing.RoleHeading {
		return false
	}
	if a.Is(end, ".") && end+1 < b.LastToken && a.Tokens[end+1].Is(prose.ClassPronoun) && a.Tokens[end+1].Is(prose.ClassMale|prose.ClassFemale) && first > b.FirstToken && a.Tokens[first-1].Is(prose.ClassLabel|prose.ClassNaming) {
		return true // "a man I shall call Okoro. He slept"
	}
	if a.SetApartFrench(end) {
		return true
	}
	if !a.ActsFrom(first, b) {
		return false
	}
	v := a.Tokens[end]
	if v.Capital() || v.Kind != prose.TokenWord || !v.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSay) && !(v.Is(prose.ClassFinite) && a.Lexicon.Language == "fr") && !a.PastTense(end) && !(a.Lexicon.Language == "en" && a.Plural(end)) || a.Possessive(end) {
		return false
	}
	for i := end + 1; i < min(len(a.Tokens), end+farthestPronoun); i++ {
		p := a.Tokens[i]
		if p.Is(prose.ClassPronoun) && p.Is(prose.ClassMale|prose.ClassFemale) {
			if a.saysOfOthers(i) {
				return false // "Verification was the crux, he said"
			}
			_, quoted := a.OuterAt(p.Span.Start)
			// "Immigration is … he": a noun with the capital of its sentence.
			return !quoted && !(a.OpensSentence(first) && a.alsoSmall(first))
		}
		if p.Capital() && p.Kind == prose.TokenWord && !a.OpensSentence(i) && !p.Is(prose.ClassTime|prose.ClassNoName) && !(a.Lexicon.Language == "fr" && a.Tokens[i-1].Is(prose.ClassPreposition)) {
			return false // somebody else
		}
	}
	return false
}
