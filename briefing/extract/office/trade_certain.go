package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// longestBearer is how many words the name of somebody beside a trade may have.
const longestBearer = 5

// tradeForCertain reports whether a noun beside the name that has token i is
// one for a person by what it is itself.
func (a *Worded) tradeForCertain(noun, i int, b *prose.Block) bool {
	first, last := i, i+1
	for first > b.FirstToken && (a.Tokens[first-1].Capital() || first-2 >= b.FirstToken && a.Tokens[first-1].Is(prose.ClassParticle) && (a.Tokens[first-2].Capital() || a.Tokens[first-2].Is(prose.ClassParticle))) {
		first--
	}
	for last < b.LastToken && (a.Tokens[last].Capital() || last+1 < b.LastToken && a.Tokens[last].Is(prose.ClassParticle) && (a.Tokens[last+1].Capital() || a.Tokens[last+1].Is(prose.ClassParticle))) {
		last++
	}
	if last-first > longestBearer || last-first < 2 && !(noun > i && (a.endsName(i) || a.Lexicon.Language == "en" && a.Tokens[i].Is(prose.ClassPronoun) && a.Tokens[i].Is(prose.ClassMale|prose.ClassFemale))) {
		return false
	}
	for k := first; k < last; k++ {
		if a.Tokens[k].Is(prose.ClassOrg | prose.ClassPlace | prose.ClassText | prose.ClassWork | prose.ClassTime) {
			return false
		}
	}
	if a.Lexicon.Language == "en" {
		if (first > b.FirstToken && a.Is(first-1, "and") && noun > i || a.Is(last, "and") && noun == first-1) && a.PluralTrade(noun) {
			return true // "Jane Okoro and Tom Ellery, both net menders"
		}
		return (a.Listed("human", noun) || a.AgentNoun(noun, b.FirstToken) || a.unheard(noun, i) && a.speaksBeside(first, max(last, noun+1), b)) && (noun > i || noun == first-1 || a.Is(first-1, ",") || a.Listed("called", first-1) || a.Is(first-1, "of"))
	}
	if a.Listed("human", noun) {
		return true
	}
	w := a.LowerWord(noun)
	if !a.OfATrade(noun) {
		return false
	}
	return a.Lexicon.Language != "fr" || !strings.HasSuffix(w, "ant") || a.Tokens[noun-1].Is(prose.ClassArticle)
}

// endsName reports whether the text has given a name in two words or three that
// ends with the word at token i before: "Okoro is a net mender".
func (a *Worded) endsName(i int) bool {
	for j := i - 1; j > max(0, i-prose.FarthestAct); j-- {
		if a.Tokens[j].Word == a.Tokens[i].Word && a.Tokens[j].Shape == prose.ShapeCapital && a.Word(a.Tokens[j]) == a.Word(a.Tokens[i]) && a.Tokens[j-1].Shape == prose.ShapeCapital && a.Tokens[j-1].Kind == prose.TokenWord && !a.Tokens[j-1].Is(notTrade) {
			return true
		}
	}
	return false
}
