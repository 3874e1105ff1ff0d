package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// onlyOneInFront is the noun between the article that opens a sentence and the comma at
// token i, for the only body of its kind: "The company, Adjara Skyways, denied"; 0 for
// none.
func (a *Worded) onlyOneInFront(i, from int) int {
	noun := i - 1
	if noun-1 < from || !a.Is(i, ",") || a.Tokens[noun].Capital() || !a.opensClause(noun-1, from) || !a.Definite(noun-1) && !a.Tokens[noun-1].Is(prose.ClassDeterminer) {
		return 0
	}
	if a.firmNamedBehind(i, noun) {
		return noun // "The operator, Adjara Skyways, denied"
	}
	if t := a.Tokens[noun]; t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson|prose.ClassRole|prose.ClassText) && !a.Listed("unit", noun) && !a.Listed("event", noun) {
		return noun
	}
	return 0
}

// opensClause reports whether a subject may begin at token i: at the front of a sentence,
// behind a quote, behind the verb of saying that follows one.
func (a *Worded) opensClause(i, from int) bool {
	b := prose.Block{FirstToken: from}
	return a.OpensSentence(i) || a.closesQuote(i, &b) || i > from && a.closesQuote(i-1, &b) && a.Tokens[i-1].Is(prose.ClassSay)
}

// firmNamedBehind reports whether a noun that is a firm's as well as somebody's stands in
// front of the comma at token i, and behind it a name that ends in a plain word: "the
// contractor, Lund Bridges," but "the contractor, Otto Lund,".
func (a *Worded) firmNamedBehind(i, noun int) bool {
	if !a.Listed("firm", noun) || !a.Tokens[noun].Is(prose.ClassRole) {
		return false
	}
	end := a.NameEnd(i+1, min(len(a.Tokens), i+1+prose.LongestName))
	return end > i+1 && (a.Common(end-1) || a.Plural(end-1))
}

// kindInFront is the noun of a body in the English description that ends before the
// comma at token i and opens with "a": "a cooperative of former pickers,"; 0 for none.
func (a *Worded) kindInFront(i, from int) int {
	if a.Lexicon.Language != "en" || !a.Is(i, ",") || !a.Tokens[i+1].Capital() {
		return 0
	}
	for k := i - 1; k >= max(from, i-prose.LongestPhrase/2); k-- {
		t := a.Tokens[k]
		if a.Indefinite(k) && !a.Is(k, "one") {
			p := a.PhraseAfter(k, i)
			if n := a.Tokens[max(k, p.Head-1)]; p.First == k && p.Last == i && (n.Is(prose.ClassOrg) || a.Listed("outfit", p.Head-1)) && !n.Is(prose.ClassPerson|prose.ClassRole) && !a.Listed("unit", p.Head-1) && !a.Listed("event", p.Head-1) {
				return p.Head - 1
			}
			return 0
		}
		if t.Kind == prose.TokenMark && !a.InnerMark(k) || t.Capital() && !t.Is(prose.ClassPlace) || t.Is(prose.ClassRelative|prose.ClassAuxiliary|prose.ClassPronoun) || a.SayingAt(k) {
			return 0
		}
	}
	return 0
}

// greatestKind is the noun of a body in a description with a superlative at
// token i: ", the largest platform,"; 0 for none.
func (a *Worded) greatestKind(i, limit int) int {
	if a.Lexicon.Language != "en" || !a.Definite(i) || i+2 >= limit {
		return 0
	}
	if w := a.Word(a.Tokens[i+1]); !strings.HasSuffix(w, "est") && !a.Is(i+1, "only") && !a.Is(i+1, "first") {
		return 0
	}
	for k := i + 2; k < min(limit, i+FarthestKind); k++ {
		t := a.Tokens[k]
		if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassAuxiliary|prose.ClassRelative) {
			return 0
		}
		if t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson|prose.ClassRole) && !a.Listed("unit", k) && a.endsKind(k+1, limit, true) {
			return k
		}
	}
	return 0
}
