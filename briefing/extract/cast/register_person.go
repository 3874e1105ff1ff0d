package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

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
	if n := a.BodyBesideName(i, limit); n > 0 {
		return n
	}
	if a.Is(i, ",") && a.BodyThenOffice(i+1, limit).Role != "" {
		return 2
	}
	if a.Is(i+1, "its") && a.ItsOffice(i+1, limit).Role == "" {
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

// ofSomeBodyBehind is ofSomeBody for a comma at token i in front of "of".
func (a *Cast) ofSomeBodyBehind(i, limit int) bool {
	first := i
	for first > 0 && a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == prose.TokenWord && i-first < 4 {
		first--
	}
	if a.Lexicon.Language != "en" || i-first < 2 || i-first > 3 || !a.PlainName(first, i) {
		return false
	}
	f := a.FromBody(i+1, limit)
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
	f := a.FromBody(i, limit)
	return f.Org != "" && strings.Contains(f.Org, " ") && a.Tokens[i+1].Is(prose.ClassArticle)
}
