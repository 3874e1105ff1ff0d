package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// notTrade are the classes of nouns that are not for a person by work, or are
// known as one already.
const notTrade = prose.SmallWords | prose.ClassRole | prose.ClassOrg | prose.ClassText | prose.ClassWork | prose.ClassPlace | prose.ClassTime | prose.ClassPeriod | prose.ClassPerson |
	prose.ClassAuxiliary | prose.ClassTitle | prose.ClassLabel | prose.ClassAccording | prose.ClassPortfolio | prose.ClassBehalf

// longestTrade is how many words what somebody is may have in front of its
// noun: "deep-sea cable repair engineer".
const longestTrade = 6

// readTrades learns from the document which of its nouns say what somebody is,
// so that a trade need not be in any list: a noun beside a name ("Jane Okoro, a
// net mender", "le puisatier Jean Kora") is one when the text lets somebody
// speak by it too ("the net mender said"), when the lists have it, or when its
// ending makes it one. From then on it counts wherever it stands in small letters.
func (a *Worded) readTrades() {
	var told, learned map[string]bool
	for k := range a.Blocks {
		a.Enter(k)
		for i := a.Blocks[k].FirstToken; i < a.Blocks[k].LastToken; i++ {
			if noun := a.spokenNoun(i, &a.Blocks[k], a.Definite); noun >= 0 {
				told = prose.Noted(told, a.LowerWord(noun))
			} else if noun := a.spokenNoun(i, &a.Blocks[k], a.Indefinite); noun >= 0 && a.Listed("human", noun) {
				learned = prose.Noted(learned, a.LowerWord(noun))
			}
		}
	}
	for k := range a.Blocks {
		a.Enter(k)
		b := &a.Blocks[k]
		for i := b.FirstToken; i < b.LastToken; i++ {
			if noun := a.tradeAs(i, b); noun >= 0 {
				learned = prose.Noted(learned, a.LowerWord(noun))
			}
			if !a.Tokens[i].Capital() {
				continue
			}
			if a.tradeOpens(i, told) {
				learned = prose.Noted(learned, a.LowerWord(i))
			}
			for _, noun := range [...]int{a.tradeBehind(i, b), a.tradeInFront(i, b)} {
				if noun < 0 || learned[a.LowerWord(noun)] || a.Tokens[noun].Is(notTrade) || noun > i && a.Listed("beside-speaker", noun) {
					continue
				}
				if w := a.LowerWord(noun); told[w] || a.tradeForCertain(noun, i, b) {
					learned = prose.Noted(learned, w)
				}
			}
		}
	}
	for k := range a.Blocks {
		a.Enter(k)
		for i := a.Blocks[k].FirstToken; i < a.Blocks[k].LastToken; i++ {
			t := &a.Tokens[i]
			switch {
			case t.Kind != prose.TokenWord || t.Is(prose.ClassRole):
			case t.Shape == prose.ShapeLower && learned != nil && !t.Is(notTrade) && learned[a.LowerWord(i)]:
				t.Class = t.Class&^(prose.ClassVerb|prose.ClassEdge|prose.ClassNaming) | prose.ClassRole
			case t.Shape == prose.ShapeCapital && learned != nil && learned[a.LowerWord(i)] && a.tradeOpens(i, learned):
				t.Class |= prose.ClassRole
			}
		}
	}
	a.Leave()
}

// tradeWord reports whether token i can be the noun of a trade at all.
func (a *Worded) tradeWord(i int) bool {
	t := a.Tokens[i]
	return t.Kind == prose.TokenWord && t.Shape == prose.ShapeLower && t.Span.Len() > 3 && !t.Is(notTrade) && !a.Adverb(i)
}

// spokenNoun is the noun of a description beside the verb of saying at token i
// that a word opens: "the net mender said", "soupire le saliculteur"; -1 for none.
func (a *Worded) spokenNoun(i int, b *prose.Block, opens func(int) bool) int {
	t := a.Tokens[i]
	if t.Kind != prose.TokenWord || t.Shape != prose.ShapeLower || !t.Is(prose.ClassSay) && !a.behindQuote(i, b) {
		return -1
	}
	if j := i + 1; j+1 < b.LastToken && opens(j) && (a.Romance() || a.closesQuote(i, b)) {
		if noun := a.nounOfTrade(j+1, b.LastToken); noun >= 0 {
			return noun
		}
	}
	for j := i - 1; j > max(b.FirstToken, i-longestTrade) && a.Tokens[j].Kind == prose.TokenWord && a.Tokens[j].Shape == prose.ShapeLower; j-- {
		if opens(j - 1) {
			if noun := a.nounOfTrade(j, i); noun >= 0 && t.Is(prose.ClassSay) {
				return noun
			}
			return -1
		}
	}
	return -1
}

// behindQuote reports whether a word stands behind the end of a quote and its
// comma: a verb of saying, whether the lists have it or not.
func (a *Worded) behindQuote(i int, b *prose.Block) bool {
	return a.Romance() && a.closesQuote(i, b)
}

// closesQuote reports whether the end of a quote, with its comma or without,
// stands in front of token i.
func (a *Worded) closesQuote(i int, b *prose.Block) bool {
	if i-2 < b.FirstToken {
		return false
	}
	closes := func(k int) bool { return a.Is(k, "»") || a.Is(k, "”") || a.Is(k, "\"") }
	return a.Is(i-1, ",") && closes(i-2) || closes(i-1)
}

// nounOfTrade is the noun of the phrase that starts at token i behind its
// article: its last word in English, the first noun in French and Spanish; -1
// when something else stands there.
func (a *Worded) nounOfTrade(i, limit int) int {
	if a.Romance() {
		for i+1 < limit && (a.Listed("once", i) || a.Listed("only", i)) {
			i++
		}
		if i < limit && a.tradeWord(i) {
			return i
		}
		return -1
	}
	if i < limit && a.Tokens[i].Kind == prose.TokenNumber {
		i = a.AgeEnd(i, limit) // "a 34-year-old net mender"
	}
	noun := -1
	for j := i; j < min(limit, i+longestTrade); j++ {
		t := a.Tokens[j]
		if t.Kind == prose.TokenMark && a.Is(j, "-") || t.Kind == prose.TokenWord && a.Possessive(j) {
			continue
		}
		if t.Kind != prose.TokenWord || t.Shape != prose.ShapeLower || t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassRelative|prose.ClassAuxiliary|prose.ClassPronoun|prose.ClassSubordinate|prose.ClassArticle) || t.Is(prose.ClassSay) && j > i && a.SayingAt(j) || j > i && (a.Is(j, "there") || a.Is(j, "here") || a.Is(j, "herself") || a.Is(j, "himself")) {
			break
		}
		noun = j
	}
	if noun < 0 || !a.tradeWord(noun) {
		return -1
	}
	return noun
}

// tradeBehind is the noun in what stands behind the name whose last word is
// token i: "Jane Okoro, a net mender", "Jane Okoro is a net mender"; -1.
func (a *Worded) tradeBehind(i int, b *prose.Block) int {
	j := i + 1
	if j+1 >= b.LastToken || a.Tokens[j].Capital() {
		return -1
	}
	if (a.Is(j, ",") || a.AsideDash(j)) && a.Tokens[j+1].Is(prose.ClassRelative) {
		if v := a.PastDuration(j+2, b.LastToken-1); a.Copula(v) || a.Is(v+1, "been") {
			j = v // "Jane Okoro, who was a net mender"
		}
	}
	if (a.Is(j, "has") || a.Is(j, "had")) && a.Is(j+1, "been") {
		j++
	}
	comma := a.Is(j, ",") || a.Is(j, "(") || a.AsideDash(j)
	if !comma && !a.Copula(j) {
		return -1
	}
	if j += 1 + int(a.Tokens[j].More); comma {
		if n := a.Tokens[j]; n.Kind == prose.TokenNumber && (a.Is(j+1, ",") || a.Is(j+1, ")") && a.Is(j+2, ",")) {
			j += 2
			if a.Is(j, ",") {
				j++ // "Jane Okoro (34), a net mender"
			}
		}
		j = a.PastHome(a.PastAge(j, b.LastToken), b.LastToken)
		j = a.PastLead(a.PastSetOff(j, b.LastToken), b.LastToken)
	}
	for j < b.LastToken && (a.Adverb(j) || a.Is(j, "then")) {
		j++
	}
	article := false
	if n := a.pastOwner(j, b.LastToken); n > j {
		j, article = n, true
	}
	for j < b.LastToken && a.Tokens[j].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Tokens[j].Capital() {
		article = true
		j++
	}
	if a.Lexicon.Language == "en" && !article && !comma {
		return -1 // "Jane Okoro is tired"
	}
	noun := a.nounOfTrade(j, b.LastToken)
	if noun < 0 || noun+1 >= b.LastToken {
		return noun
	}
	if n := a.Tokens[noun+1]; n.Kind == prose.TokenWord && n.Is(prose.ClassArticle|prose.ClassDeterminer) && !n.Is(prose.ClassPreposition) {
		return -1 // ", considera la"
	}
	return noun
}

// tradeInFront is the noun in front of the name whose first word is token i:
// "puisatier Jean Kora", "the lock keeper, Jane Okoro"; -1.
func (a *Worded) tradeInFront(i int, b *prose.Block) int {
	j := i - 1
	if j-1 < b.FirstToken || a.Tokens[j].Capital() {
		return -1
	}
	if a.Listed("called", j) && a.Lexicon.Language == "en" {
		return j - 1 // "a net mender named Jane Okoro"
	}
	if j-4 > b.FirstToken && a.Is(j, "of") && a.Is(j-1, "name") && a.Is(j-3, "by") {
		return j - 4 // "a net mender by the name of Jane Okoro"
	}
	if a.Is(j, ",") {
		if a.Lexicon.Language == "en" {
			return a.tradeFronted(j, b)
		}
		for k := j - 1; k > max(b.FirstToken-1, j-longestTrade); k-- {
			if a.Tokens[k].Kind != prose.TokenWord || a.Tokens[k].Shape != prose.ShapeLower && !a.Definite(k) {
				return -1
			}
			if a.Definite(k) {
				return a.nounOfTrade(k+1, j)
			}
		}
		return -1
	}
	if !a.tradeWord(j) || a.Lexicon.Language != "en" && !a.Definite(j-1) && !a.Indefinite(j-1) && !a.Listed("once", j-1) {
		return -1
	}
	return j
}

// tradeOpens reports whether token i has its capital only for opening a
// sentence with what somebody is: "Falconer Jane Okoro".
func (a *Worded) tradeOpens(i int, told map[string]bool) bool {
	t := a.Tokens[i]
	if a.Romance() && i+1 < len(a.Tokens) && !t.Is(notTrade) && a.tradeBeforeName(i) {
		return true
	}
	if t.Is(notTrade&^prose.ClassTitle) || i+1 >= len(a.Tokens) || !a.Tokens[i+1].Capital() || a.Tokens[i+1].Kind != prose.TokenWord || !a.OpensSentence(i) || a.Listed("surname", i) {
		return false
	}
	w := a.LowerWord(i)
	if told[w] {
		return true
	}
	if i+2 >= len(a.Tokens) || !a.Tokens[i+2].Capital() && !a.Tokens[i+2].Is(prose.ClassParticle) || a.Lexicon.Language != "en" {
		return false
	}
	return t.Is(prose.ClassOccupation) || t.Class == 0 && a.Lexicon.Occupational([]byte(w))
}

// tradeBeforeName reports whether token i opens a French or Spanish sentence
// with what the person is who is named behind the comma: "Puisatier à Kayar,
// Jean Kora creuse".
func (a *Worded) tradeBeforeName(i int) bool {
	if !a.OpensSentence(i) || !a.Tokens[i+1].Is(prose.ClassPreposition) || a.Tokens[i+1].Capital() || !a.Listed("human", i) && !a.OfATrade(i) || a.Lexicon.Language == "fr" && strings.HasSuffix(a.LowerWord(i), "ant") {
		return false
	}
	for j := i + 2; j < min(len(a.Tokens)-2, i+prose.LongestNaming); j++ {
		if a.Is(j, ",") {
			return a.Tokens[j+1].Shape == prose.ShapeCapital && a.Tokens[j+2].Capital() && !a.Tokens[j+1].Is(prose.ClassOrg|prose.ClassPlace|prose.ClassTime)
		}
		if a.Tokens[j].Kind == prose.TokenMark || a.SayingAt(j) {
			return false
		}
	}
	return false
}
