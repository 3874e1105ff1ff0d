package office

import "attache/briefing/extract/prose"

// openInFront is the noun of what stands in front of the name at [first, end): "le mwami
// Jean Kora", "l'aiguadier de Kayar Jean Kora", "Un ancien aiguadier de la Ligue, Jean
// Kora,"; -1 for none.
func (a *Worded) openInFront(first, end int, b *prose.Block) int {
	if first-2 < b.FirstToken {
		return -1
	}
	if a.Is(first-1, ",") {
		if k := first - 3; k > b.FirstToken && (a.possessiveOne(k) || a.oneArticle(k)) && a.speaksFrom(k, b) && a.openWord(k+1, first) && !a.likeAdjective(k+1) {
			return k + 1 // "dit notre cadi, Awa Kane"
		}
		return a.openFronted(first, end, b)
	}
	for k := first - 2; k >= max(b.FirstToken, first-longestTrade); k-- {
		if t := a.Tokens[k+1]; t.Kind != prose.TokenWord || t.Capital() {
			return -1
		}
		if !a.oneArticle(k) && !a.possessiveOne(k) {
			continue
		}
		noun := a.pastOnce(k+1, first)
		if !a.openWord(noun, first) || a.likeAdjective(noun) || noun+1 < first && !a.workedWith(noun+1, first) {
			return -1
		}
		if a.speaksFrom(k, b) || a.saysBehind(end, b) || noun+1 == first && a.OpensSentence(k) && a.invertedBehind(end, b) {
			return noun
		}
		return -1
	}
	return -1
}

// oneArticle reports whether an article for one person or thing stands at token i.
func (a *Worded) oneArticle(i int) bool {
	return (a.Definite(i) || a.Indefinite(i)) && !a.Is(i, "les") && !a.Is(i, "los") && !a.Is(i, "las")
}

// workedWith reports whether the words at [i, end), between a noun and a name, are what
// somebody works with: "de réverbères", "d'eau douce".
func (a *Worded) workedWith(i, end int) bool {
	if i+1 >= end || !a.Linking(a.Tokens[i]) || a.Tokens[i].Is(prose.ClassArticle) {
		return false
	}
	for k := i + 1; k < end; k++ {
		if t := a.Tokens[k]; t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.SmallWords|prose.ClassRole|prose.ClassPerson|prose.ClassAuxiliary) {
			return false
		}
	}
	return true
}

// pastOnce is the token behind the adjectives and adverbs that stand in front of the noun
// of a trade: "el también zahorí Luis Paz".
func (a *Worded) pastOnce(i, limit int) int {
	for i+1 < limit && (a.Listed("once", i) || a.Listed("only", i) || a.Listed("nowadays", i) || a.Is(i, "también") || a.Is(i, "entonces")) {
		i++
	}
	return i
}

// speaksFrom reports whether the phrase that starts at token i stands behind a verb of
// saying or what names a source.
func (a *Worded) speaksFrom(i int, b *prose.Block) bool {
	v := i - 1
	if v < b.FirstToken {
		return false
	}
	if a.toldFrom(i, b) {
		return true
	}
	t := a.Tokens[v]
	return t.Is(prose.ClassAccording) || !t.Capital() && t.Kind == prose.TokenWord && (a.SayingAt(v) || a.closesQuote(v, b) && !t.Is(prose.SmallWords) || t.Is(prose.ClassSay) && a.Tokens[max(v-1, 0)].Is(prose.ClassAuxiliary))
}

// toldFrom reports whether nothing but to whom or how something is said stands between
// token i and the Spanish verb of saying behind a quote: "contó a nuestro equipo el griot".
func (a *Worded) toldFrom(i int, b *prose.Block) bool {
	if a.Lexicon.Language != "es" {
		return false
	}
	for v := i - 2; v >= max(b.FirstToken, i-longestTrade); v-- {
		t, behind := a.Tokens[v], a.Tokens[v+1]
		if t.Kind != prose.TokenWord || t.Capital() || behind.Kind != prose.TokenWord || behind.Capital() {
			return false
		}
		if t.Is(prose.ClassSay) && a.closesQuote(v, b) {
			return behind.Is(prose.ClassPreposition)
		}
	}
	return false
}

// invertedBehind reports whether "dit-il" stands behind token i in its block: whom the
// sentence is about speaks.
func (a *Worded) invertedBehind(i int, b *prose.Block) bool {
	for j := i + 1; j < b.LastToken; j++ {
		if a.Tokens[j].Is(prose.ClassInverted) && a.Tokens[j-1].Is(prose.ClassSay) {
			return true
		}
	}
	return false
}

// openFronted is the noun of a description that opens its sentence in front of the comma
// and the name at [first, end) of the one who speaks; -1 for none.
func (a *Worded) openFronted(first, end int, b *prose.Block) int {
	s := a.SentenceAt(a.Tokens[first].Span.Start)
	if s >= len(a.Sentences) || !a.saysBehind(end, b) && !a.invertedBehind(end, b) {
		return -1
	}
	i := max(b.FirstToken, a.Sentences[s].First)
	if (a.Is(i, "C’") || a.Is(i, "C'")) && a.Copula(i+1) {
		i += 2
	}
	if i+2 >= first || first-i > prose.LongestPhrase || !a.oneArticle(i) && !a.Tokens[i].Is(prose.ClassWe) {
		return -1
	}
	noun := a.pastOnce(i+1, first)
	if !a.openWord(noun, first) || a.likeAdjective(noun) {
		return -1
	}
	for k := noun + 1; k < first-1; k++ {
		if a.Tokens[k].Kind == prose.TokenMark && !a.InnerMark(k) {
			return -1
		}
	}
	n := a.Tokens[noun+1]
	switch {
	case noun+1 == first-1, n.Is(prose.ClassRelative) && !n.Is(prose.ClassDeterminer), a.Listed("demonym", noun+1):
		if a.Indefinite(i) || a.Tokens[i].Is(prose.ClassWe) || noun+1 < first-1 {
			return noun
		}
	case a.Linking(n):
		if a.HoldsCapital(noun+2, min(first-1, noun+5)) {
			return noun
		}
	}
	return -1
}

// openUnnamed is the noun behind the article at token i of a speaker without a name: "Un
// aiguadier de Kayar dit :", "soupire une aiguadière"; -1 for none.
func (a *Worded) openUnnamed(i int, b *prose.Block) int {
	noun := a.pastOnce(i+1, b.LastToken)
	if a.Listed("demonstrative", i) {
		return -1
	}
	if !a.openWord(noun, b.LastToken) || a.Listed("worded", noun) || a.likeAdjective(noun) {
		return -1
	}
	if a.speaksFrom(i, b) && a.closesQuote(i-1, b) && a.Tokens[i-1].Is(prose.ClassSay|prose.ClassEdge) {
		if n := a.Tokens[min(noun+1, b.LastToken-1)]; n.Kind == prose.TokenWord && !n.Is(prose.ClassPreposition|prose.ClassRelative|prose.ClassConjunction) && !a.likeAdjective(min(noun+1, b.LastToken-1)) && !a.Listed("demonym", min(noun+1, b.LastToken-1)) {
			return -1 // "una enorme banderola"
		}
		return noun
	}
	next := min(noun+1, b.LastToken-1) // the text may end with the noun
	if n := a.Tokens[next]; !a.OpensSentence(i) || !a.Linking(n) && !a.SayingAt(next) && !a.likeAdjective(next) && !n.Is(prose.ClassRelative) {
		return -1
	}
	for v := noun + 1; v+1 < min(b.LastToken, noun+prose.LongestPhrase); v++ {
		t := a.Tokens[v]
		if t.Kind == prose.TokenMark && !a.InnerMark(v) && !a.Is(v, ",") {
			return -1
		}
		if !t.Capital() && a.SayingAt(v) {
			for k := v + 1; k < min(b.LastToken, v+longestTrade); k++ {
				if a.Is(k, ":") {
					return noun
				}
			}
			return -1
		}
	}
	return -1
}

// openDefinite is the noun behind the Spanish article at token i of somebody without a
// name who says the quote in front and is of somewhere: "«…», dijo el karai de la Red
// Sur"; -1 for none.
func (a *Worded) openDefinite(i int, b *prose.Block) int {
	if a.Lexicon.Language != "es" || !a.oneArticle(i) || i-1 < b.FirstToken || !a.Tokens[i-1].Is(prose.ClassSay) || a.Tokens[i-1].Capital() || !a.closesQuote(i-1, b) {
		return -1
	}
	noun := a.pastOnce(i+1, b.LastToken)
	if !a.openWord(noun, b.LastToken) || a.Listed("worded", noun) || a.likeAdjective(noun) {
		return -1
	}
	if noun+2 >= b.LastToken || !a.Linking(a.Tokens[noun+1]) || !a.HoldsCapital(noun+2, min(b.LastToken, noun+longestTrade)) || a.Listed("people", noun) {
		return -1 // "reza el eslogan", "dijo el pequeño"
	}
	return noun
}
