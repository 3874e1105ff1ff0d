package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// AgentNoun reports whether token i ends an English compound for who does something,
// whether a list has it or not: "charcoal burner", "camel milk hawker". A lone "rejoinder"
// may be anything.
func (a *Worded) AgentNoun(i, first int) bool {
	if a.Lexicon.Language != "en" || i < 1 || a.Tokens[i-1].Is(prose.SmallWords) || a.Tokens[i-1].Capital() || !a.OfATrade(i) {
		return false
	}
	for k := i - 1; k >= max(first, i-longestTrade/2); k-- {
		if strings.HasSuffix(a.LowerWord(k), "est") {
			return false // "the world’s biggest reinsurer" is a firm
		}
	}
	return true
}

// unheard reports whether token i is a noun with its article that the lists know in no
// form at all, where a phrase about a person may end: "a marabout", "a marabout from", and
// in front of the one whose name begins at token name, "the marabout Jane Okoro".
func (a *Worded) unheard(i, name int) bool {
	if a.Lexicon.Language != "en" || i < 1 || i+1 >= len(a.Tokens) || !a.Indefinite(i-1) && !a.Definite(i-1) || a.Inflected(a.LowerWord(i), 2) {
		return false
	}
	return a.Tokens[i+1].Kind == prose.TokenMark || i+1 == name || a.Is(i+1, "from") || a.Is(i+1, "in") || a.Is(i+1, "at") || a.Is(i+1, "who")
}

// speaksBeside reports whether a verb of saying stands in front of the name whose words
// start at token first, or soon behind what is said of who bears it, which ends before
// token last.
func (a *Worded) speaksBeside(first, last int, b *prose.Block) bool {
	if first-1 >= b.FirstToken && a.SayingAt(first-1) {
		return true
	}
	for k := last; k < min(b.LastToken, last+prose.LongestPhrase/2); k++ {
		if a.SayingAt(k) {
			return true
		}
		if a.Is(k, ".") || a.Is(k, "“") {
			break
		}
	}
	return false
}

// pastOwner is the token behind the possessive of the body whose capitals open at
// token i, with their article or without: "the Harbour Trust’s griot"; i for none.
func (a *Worded) pastOwner(i, limit int) int {
	if a.Lexicon.Language != "en" || i+2 >= limit || !a.Tokens[i].Capital() && (!a.Definite(i) || !a.Tokens[i+1].Capital()) {
		return i
	}
	for k := i + 1; k+1 < min(limit, i+prose.LongestName); k++ {
		switch {
		case a.Possessive(k):
			if !a.Tokens[k+1].Capital() {
				return k + 1
			}
		case !a.Tokens[k].Capital() && !a.NameJoint(k, limit):
			return i
		}
	}
	return i
}

// tradeFronted is the noun of what somebody is who is named behind the comma at token
// comma: "A dowser in Kampot, Jane Okoro", "The Harbour Trust’s griot, Jane Okoro"; -1.
func (a *Worded) tradeFronted(comma int, b *prose.Block) int {
	near := -1
	for k := comma - 1; k >= max(b.FirstToken, comma-farthestTrade); k-- {
		if t := a.Tokens[k]; t.Kind == prose.TokenMark && !a.InnerMark(k) && !a.Possessive(k) || k < comma-1 && a.SayingAt(k) {
			break
		}
		if !a.Definite(k) && !a.Indefinite(k) && !a.Possessive(k) && !a.Listed("its", k) {
			continue
		}
		noun := a.nounOfTrade(k+1, comma)
		if noun < 0 || noun+1 < comma && !a.Tokens[noun+1].Is(prose.ClassPreposition|prose.ClassRelative) {
			continue
		}
		if a.Listed("human", noun) || a.AgentNoun(noun, k+1) || a.unheard(noun, comma) {
			return noun
		}
		if noun+1 == comma && a.Definite(k) && comma-k < longestTrade {
			near = noun
		}
	}
	return near
}

// farthestTrade is how many tokens in front of the comma before a name its article may
// stand.
const farthestTrade = 12

// PluralTrade reports whether token i is the plural of a noun for a person that no list
// of offices has, as the last word of its phrase: "one of the ferry’s deckhands".
func (a *Worded) PluralTrade(i int) bool {
	t := a.Tokens[i]
	if i+1 < len(a.Tokens) && a.Tokens[i+1].Kind == prose.TokenWord && !a.Tokens[i+1].Is(prose.SmallWords|prose.ClassAdverb|prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSay|prose.ClassSaying) && !a.Tokens[i+1].Capital() {
		return false
	}
	one, plural := strings.CutSuffix(a.LowerWord(i), "s")
	if !plural || t.Capital() || t.Kind != prose.TokenWord || t.Is(notTrade) {
		return false
	}
	if i > 0 && strings.HasSuffix(a.LowerWord(i-1), "est") {
		return false // "the world’s two biggest reinsurers" are firms
	}
	return a.Lexicon.Has("human", one) || a.Lexicon.Classes[one]&prose.ClassOccupation != 0 || a.TradeWithEnding(one)
}

// tradeAs is the noun of what somebody works as or has become, behind the "as" or the
// verb at token i: "works there as a reed cutter"; -1 for none.
func (a *Worded) tradeAs(i int, b *prose.Block) int {
	if a.Lexicon.Language != "en" || !a.Is(i, "as") || i-2 < b.FirstToken || i+2 >= b.LastToken || !a.Indefinite(i+1) || !a.Listed("becomes", i-1) && !(a.Is(i-1, "there") && a.Listed("becomes", i-2)) {
		return -1
	}
	if noun := a.nounOfTrade(i+2, b.LastToken); noun >= 0 && (a.Listed("human", noun) || a.AgentNoun(noun, i+2)) {
		return noun
	}
	return -1
}

// AsideDash reports whether a dash that sets an English aside off stands at token i.
func (a *Worded) AsideDash(i int) bool {
	return a.Lexicon.Language == "en" && (a.DashAt(i) || a.SpacedHyphen(i))
}
