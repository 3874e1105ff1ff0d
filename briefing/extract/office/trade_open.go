package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// shortestOpen is how many letters a noun has at least that no list knows.
const shortestOpen = 3

// readOpenTrades marks the nouns that must say what somebody is because of where they
// stand, though no list has them and nobody speaks by them elsewhere: in an apposition
// to somebody who speaks ("dit Jean Kora, aiguadier à Kayar"), in front of the name of
// one ("dit l'aiguadier Jean Kora"), and behind the article of a speaker without a name
// ("Un aiguadier de Kayar dit :"). Only the word at that place is marked.
func (a *Worded) readOpenTrades() {
	if len(a.Quotes) == 0 {
		return
	}
	heard := a.heardNames()
	for k := range a.Blocks {
		a.Enter(k)
		if !a.Romance() {
			continue
		}
		b := &a.Blocks[k]
		pronoun := a.lastPronounSaying(b)
		for i := b.FirstToken; i < b.LastToken; i++ {
			t := a.Tokens[i]
			if t.Kind == prose.TokenWord && (a.Indefinite(i) || a.Listed("demonstrative", i)) {
				a.markTrade(a.openUnnamed(i, b))
			} else if t.Kind == prose.TokenWord && a.Definite(i) {
				a.markTrade(a.openDefinite(i, b))
			}
			if !t.Capital() {
				continue
			}
			end := a.NameEnd(i, b.LastToken)
			if end == i {
				continue
			}
			if a.openName(i, end) {
				a.markTrade(a.openBehind(end, b, a.heardAt(i, end, b) || heard[a.LowerWord(end-1)], end < pronoun))
				if end > i+1 {
					a.markTrade(a.openInFront(i, end, b))
				}
			}
			i = end - 1
		}
	}
	a.Leave()
}

// markTrade gives the noun at token i the class of an office; i is -1 for none.
func (a *Worded) markTrade(i int) {
	if i >= 0 {
		t := &a.Tokens[i]
		t.Class = t.Class&^(prose.ClassVerb|prose.ClassEdge|prose.ClassNaming|prose.ClassFinite) | prose.ClassRole
		a.OpenTrades = prose.Noted(a.OpenTrades, a.LowerWord(i))
	}
}

// OpenTrade reports whether the text says of somebody that they are the word w in small
// letters, although no list has it.
func (a *Worded) OpenTrade(w string) bool { return a.OpenTrades[w] }

// heardNames are the last words of the names beside a verb of saying.
func (a *Worded) heardNames() map[string]bool {
	var heard map[string]bool
	for i := range a.Quotes {
		b := &a.Blocks[a.Quotes[i].Block]
		a.Enter(a.Quotes[i].Block)
		if !a.Romance() {
			continue
		}
		for _, w := range [...]prose.Window{a.Before(i), a.After(i)} {
			for j := max(w.First, w.Last-prose.LongestPhrase); j < w.Last; j++ {
				if !a.Tokens[j].Capital() {
					continue
				}
				end := a.NameEnd(j, w.Last)
				if end > j && a.heardAt(j, end, b) {
					heard = prose.Noted(heard, a.LowerWord(end-1))
				}
				j = max(j, end-1)
			}
		}
	}
	a.Leave()
	return heard
}

// lastPronounSaying is the last token of a block behind which nobody speaks who is only a
// pronoun, or in Spanish none: "dit-elle", "«…», dice."; 0 for none.
func (a *Worded) lastPronounSaying(b *prose.Block) int {
	for j := b.LastToken - 1; j > b.FirstToken; j-- {
		if v := j - 1; a.Tokens[j].Is(prose.ClassInverted) && (a.Tokens[v].Is(prose.ClassSay) || a.Auxiliary(v) && a.Tokens[min(j+1, b.LastToken-1)].Is(prose.ClassSay)) || a.Tokens[j].Kind == prose.TokenMark && a.SayingAt(v) && a.closesQuote(v, b) {
			return j
		}
	}
	return 0
}

// openName reports whether the name at [first, end) may be a person's full name, or is a
// Spanish given name.
func (a *Worded) openName(first, end int) bool {
	if a.Lexicon.Language == "es" && prose.GivenNames()[a.LowerWord(end-1)] && a.Tokens[end-1].Shape == prose.ShapeCapital && (end-first == 1 || end-first == 2 && a.Tokens[first].Is(prose.ClassTitle)) {
		return true
	}
	if end-first < 2 {
		return false
	}
	first, end = a.BareName(first, end)
	return end-first >= 2 && !a.Institution(first, end) && a.PlainName(first, end) && !a.Tokens[first].Is(prose.ClassTime|prose.ClassArticle)
}

// heardAt reports whether the one whose name stands at [first, end) says something
// there: right behind the verb, right in front of it, over an apposition, or as the source of a quote.
func (a *Worded) heardAt(first, end int, b *prose.Block) bool {
	for a.Lexicon.Language == "es" && first-1 > b.FirstToken && !a.Tokens[first-1].Capital() && (a.Tokens[first-1].Is(prose.ClassTitle) || a.Listed("kin", first-1) || a.Listed("possessive", first-1) || a.Listed("its", first-1)) {
		first-- // "dijo doña Ana", "dijo su hermana Ana"
	}
	return a.speaksFrom(first, b) || a.saysBehind(end, b) || a.viewOpens(first-1, b)
}

// viewOpens reports whether "Pour" or "Para" at token i opens a sentence whose quote is the view of
// the one named behind it.
func (a *Worded) viewOpens(i int, b *prose.Block) bool {
	if i < b.FirstToken || !a.Is(i, "Pour") && !a.Is(i, "Para") || !a.OpensSentence(i) {
		return false
	}
	for j := i + 1; j < min(b.LastToken, i+prose.Widest/4); j++ {
		if a.Is(j, ",") && (a.Is(j+1, "«") || a.Is(j+1, "“")) {
			return true
		}
	}
	return false
}

// saysBehind reports whether the verb of saying of the clause stands behind token end,
// over what commas, brackets or dashes set off.
func (a *Worded) saysBehind(end int, b *prose.Block) bool {
	for j := end; j < min(b.LastToken, end+prose.Widest/4); j++ {
		t := a.Tokens[j]
		if a.Is(j, ":") && j > end && (a.Is(j+1, "«") || a.Is(j+1, "“")) {
			return true // "La parole est à Awa Kane, puisatière : « … »"
		}
		if t.Kind == prose.TokenMark && (a.Is(j, ".") && !a.InnerMark(j) || a.Is(j, ":") || a.Is(j, ";") || a.Is(j, "«") || a.Is(j, "“")) {
			return false
		}
		if !t.Capital() && a.SayingAt(j) {
			k := j - 1
			for k > end && (a.Clitic(k) || a.Auxiliary(k) || a.Adverb(k)) {
				k--
			}
			if k < end || a.Tokens[k].Kind == prose.TokenMark {
				return true
			}
		}
	}
	return false
}

// openWord reports whether token i may be a noun for a person that no list has.
func (a *Worded) openWord(i, limit int) bool {
	if i >= limit {
		return false
	}
	t := a.Tokens[i]
	if t.Kind != prose.TokenWord || t.Shape != prose.ShapeLower || t.Span.Len() < shortestOpen || t.Is(notTrade|prose.ClassSay|prose.ClassSaying|prose.ClassVerb|prose.ClassAdverb|prose.ClassFinite) || a.Adverb(i) || a.Listed("beside-speaker", i) {
		return false
	}
	for _, list := range [...]string{"named-after", "medium", "kind", "outfit", "demonym", "town"} {
		if a.Listed(list, i) {
			return false // "le quotidien Le Fanal"
		}
	}
	w := a.Word(t)
	if last := w[len(w)-1]; last == 's' || last == 'x' || a.LowerWord(i) != w {
		return false // several, or a party: "cdH"
	}
	for _, ending := range a.Lexicon.Entries("thing-ending") {
		if strings.HasSuffix(w, ending) {
			return false
		}
	}
	return true
}

// likeAdjective reports whether the word at token i ends as adjectives and participles do.
func (a *Worded) likeAdjective(i int) bool {
	w := a.LowerWord(i)
	for _, forms := range a.Lexicon.List("adjective-ending") {
		for _, ending := range forms {
			if strings.HasSuffix(w, ending) {
				return true
			}
		}
	}
	return false
}
