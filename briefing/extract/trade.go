package extract

import "strings"

// notTrade are the classes of nouns that are not for a person by work, or are
// known as one already.
const notTrade = smallWords | classRole | classOrg | classText | classWork | classPlace | classTime | classPeriod | classPerson |
	classAuxiliary | classTitle | classLabel | classAccording | classPortfolio | classBehalf

// longestTrade is how many words what somebody is may have in front of its
// noun: "deep-sea cable repair engineer".
const longestTrade = 6

// readTrades learns from the document which of its nouns say what somebody is,
// so that a trade need not be in any list: a noun beside a name ("Jane Okoro, a
// net mender", "le puisatier Jean Kora") is one when the text lets somebody
// speak by it too ("the net mender said"), when the lists have it, or when its
// ending makes it one. From then on it counts wherever it stands in small letters.
func (a *analysis) readTrades() {
	var told, learned map[string]bool
	for k := range a.blocks {
		a.enter(k)
		for i := a.blocks[k].firstToken; i < a.blocks[k].lastToken; i++ {
			if noun := a.spokenNoun(i, &a.blocks[k], a.definite); noun >= 0 {
				told = noted(told, a.lowerWord(noun))
			} else if noun := a.spokenNoun(i, &a.blocks[k], a.indefinite); noun >= 0 && a.listed("human", noun) {
				learned = noted(learned, a.lowerWord(noun))
			}
		}
	}
	for k := range a.blocks {
		a.enter(k)
		b := &a.blocks[k]
		for i := b.firstToken; i < b.lastToken; i++ {
			if !a.tokens[i].capital() {
				continue
			}
			if a.tradeOpens(i, told) {
				learned = noted(learned, a.lowerWord(i))
			}
			for _, noun := range [...]int{a.tradeBehind(i, b), a.tradeInFront(i, b)} {
				if noun < 0 || learned[a.lowerWord(noun)] || a.tokens[noun].is(notTrade) {
					continue
				}
				if w := a.lowerWord(noun); told[w] || a.tradeForCertain(noun, i, b) {
					learned = noted(learned, w)
				}
			}
		}
	}
	for k := range a.blocks {
		a.enter(k)
		for i := a.blocks[k].firstToken; i < a.blocks[k].lastToken; i++ {
			t := &a.tokens[i]
			switch {
			case t.kind != tokenWord || t.is(classRole):
			case t.shape == shapeLower && learned != nil && !t.is(notTrade) && learned[a.lowerWord(i)]:
				t.class = t.class&^(classVerb|classEdge|classNaming) | classRole
			case t.shape == shapeCapital && learned != nil && learned[a.lowerWord(i)] && a.tradeOpens(i, learned):
				t.class |= classRole
			}
		}
	}
	a.leave()
}

func noted(set map[string]bool, w string) map[string]bool {
	if set == nil {
		set = map[string]bool{}
	}
	set[w] = true
	return set
}

// tradeWord reports whether token i can be the noun of a trade at all.
func (a *analysis) tradeWord(i int) bool {
	t := a.tokens[i]
	return t.kind == tokenWord && t.shape == shapeLower && t.span.Len() > 3 && !t.is(notTrade) && !a.adverb(i)
}

// spokenNoun is the noun of a description beside the verb of saying at token i
// that a word opens: "the net mender said", "soupire le saliculteur"; -1 for none.
func (a *analysis) spokenNoun(i int, b *block, opens func(int) bool) int {
	t := a.tokens[i]
	if t.kind != tokenWord || t.shape != shapeLower || !t.is(classSay) && !a.behindQuote(i, b) {
		return -1
	}
	if j := i + 1; j+1 < b.lastToken && opens(j) && (a.romance() || a.closesQuote(i, b)) {
		if noun := a.nounOfTrade(j+1, b.lastToken); noun >= 0 {
			return noun
		}
	}
	for j := i - 1; j > max(b.firstToken, i-longestTrade) && a.tokens[j].kind == tokenWord && a.tokens[j].shape == shapeLower; j-- {
		if opens(j - 1) {
			if noun := a.nounOfTrade(j, i); noun >= 0 && t.is(classSay) {
				return noun
			}
			return -1
		}
	}
	return -1
}

// behindQuote reports whether a word stands behind the end of a quote and its
// comma: a verb of saying, whether the lists have it or not.
func (a *analysis) behindQuote(i int, b *block) bool {
	return a.romance() && a.closesQuote(i, b)
}

// closesQuote reports whether the end of a quote, with its comma or without,
// stands in front of token i.
func (a *analysis) closesQuote(i int, b *block) bool {
	if i-2 < b.firstToken {
		return false
	}
	closes := func(k int) bool { return a.is(k, "»") || a.is(k, "”") || a.is(k, "\"") }
	return a.is(i-1, ",") && closes(i-2) || closes(i-1)
}

// nounOfTrade is the noun of the phrase that starts at token i behind its
// article: its last word in English, the first noun in French and Spanish; -1
// when something else stands there.
func (a *analysis) nounOfTrade(i, limit int) int {
	if a.romance() {
		for i+1 < limit && (a.listed("once", i) || a.listed("only", i)) {
			i++
		}
		if i < limit && a.tradeWord(i) {
			return i
		}
		return -1
	}
	noun := -1
	for j := i; j < min(limit, i+longestTrade); j++ {
		t := a.tokens[j]
		if t.kind == tokenMark && a.is(j, "-") || t.kind == tokenWord && a.possessive(j) {
			continue
		}
		if t.kind != tokenWord || t.shape != shapeLower || t.is(classPreposition|classConjunction|classRelative|classAuxiliary|classPronoun|classSubordinate|classArticle) || t.is(classSay) && j > i && a.sayingAt(j) {
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
func (a *analysis) tradeBehind(i int, b *block) int {
	j := i + 1
	if j+1 >= b.lastToken || a.tokens[j].capital() {
		return -1
	}
	if a.is(j, ",") && a.tokens[j+1].is(classRelative) && (a.copula(j+2) || a.is(j+3, "been")) {
		j += 2 // "Jane Okoro, who was a net mender"
	}
	if (a.is(j, "has") || a.is(j, "had")) && a.is(j+1, "been") {
		j++
	}
	comma := a.is(j, ",") || a.is(j, "(")
	if !comma && !a.copula(j) {
		return -1
	}
	if j += 1 + int(a.tokens[j].more); comma {
		if n := a.tokens[j]; n.kind == tokenNumber && a.is(j+1, ",") {
			j += 2
		}
		j = a.pastAge(j, b.lastToken)
	}
	for j < b.lastToken && (a.adverb(j) || a.is(j, "then")) {
		j++
	}
	article := false
	for j < b.lastToken && a.tokens[j].is(classArticle|classDeterminer) && !a.tokens[j].capital() {
		article = true
		j++
	}
	if a.lexicon.language == "en" && !article && !comma {
		return -1 // "Jane Okoro is tired"
	}
	noun := a.nounOfTrade(j, b.lastToken)
	if noun < 0 || noun+1 >= b.lastToken {
		return noun
	}
	if n := a.tokens[noun+1]; n.kind == tokenWord && n.is(classArticle|classDeterminer) && !n.is(classPreposition) {
		return -1 // ", considera la"
	}
	return noun
}

// tradeInFront is the noun in front of the name whose first word is token i:
// "puisatier Jean Kora", "the lock keeper, Jane Okoro"; -1.
func (a *analysis) tradeInFront(i int, b *block) int {
	j := i - 1
	if j-1 < b.firstToken || a.tokens[j].capital() {
		return -1
	}
	if a.is(j, ",") {
		for k := j - 1; k > max(b.firstToken-1, j-longestTrade); k-- {
			if a.tokens[k].kind != tokenWord || a.tokens[k].shape != shapeLower && !a.definite(k) {
				return -1
			}
			if a.definite(k) {
				return a.nounOfTrade(k+1, j)
			}
		}
		return -1
	}
	if !a.tradeWord(j) || a.lexicon.language != "en" && !a.definite(j-1) && !a.indefinite(j-1) && !a.listed("once", j-1) {
		return -1
	}
	return j
}

// tradeForCertain reports whether a noun beside the name that has token i is
// one for a person by what it is itself.
func (a *analysis) tradeForCertain(noun, i int, b *block) bool {
	first, last := i, i+1
	for first > b.firstToken && a.tokens[first-1].capital() {
		first--
	}
	for last < b.lastToken && a.tokens[last].capital() {
		last++
	}
	if last-first > 4 || last-first < 2 && !(noun > i && a.endsName(i)) {
		return false
	}
	for k := first; k < last; k++ {
		if a.tokens[k].is(classOrg | classPlace | classText | classWork | classTime) {
			return false
		}
	}
	if a.lexicon.language == "en" {
		return a.listed("human", noun) && (noun > i || noun == first-1 || a.is(first-1, ","))
	}
	if a.listed("human", noun) {
		return true
	}
	w := a.lowerWord(noun)
	if !a.ofATrade(noun) {
		return false
	}
	return a.lexicon.language != "fr" || !strings.HasSuffix(w, "ant") || a.tokens[noun-1].is(classArticle)
}

// endsName reports whether the text has given a name in two words or three that
// ends with the word at token i before: "Okoro is a net mender".
func (a *analysis) endsName(i int) bool {
	for j := i - 1; j > max(0, i-farthestAct); j-- {
		if a.tokens[j].word == a.tokens[i].word && a.tokens[j].shape == shapeCapital && a.word(a.tokens[j]) == a.word(a.tokens[i]) && a.tokens[j-1].shape == shapeCapital && a.tokens[j-1].kind == tokenWord && !a.tokens[j-1].is(notTrade) {
			return true
		}
	}
	return false
}

// tradeOpens reports whether token i has its capital only for opening a
// sentence with what somebody is: "Falconer Jane Okoro".
func (a *analysis) tradeOpens(i int, told map[string]bool) bool {
	t := a.tokens[i]
	if a.romance() && i+1 < len(a.tokens) && !t.is(notTrade) && a.tradeBeforeName(i) {
		return true
	}
	if t.is(notTrade&^classTitle) || i+1 >= len(a.tokens) || !a.tokens[i+1].capital() || a.tokens[i+1].kind != tokenWord || !a.opensSentence(i) || a.listed("surname", i) {
		return false
	}
	w := a.lowerWord(i)
	if told[w] {
		return true
	}
	if i+2 >= len(a.tokens) || !a.tokens[i+2].capital() && !a.tokens[i+2].is(classParticle) || a.lexicon.language != "en" {
		return false
	}
	return t.is(classOccupation) || t.class == 0 && a.lexicon.occupational([]byte(w))
}

// behindHolder reports whether the word at token j stands behind the name of
// somebody whose office is in front of it, so that it goes on the sentence:
// "le puisatier Jean Kora creuse".
func (a *analysis) behindHolder(j int) bool {
	first := j
	for first > 0 && a.tokens[first-1].capital() && a.tokens[first-1].kind == tokenWord && j-first < 4 {
		first--
	}
	return j-first > 1 && first > 0 && a.tokens[first-1].is(classRole) && !a.tokens[first-1].capital() && a.plainName(first, j)
}

// tradeBeforeName reports whether token i opens a French or Spanish sentence
// with what the person is who is named behind the comma: "Puisatier à Kayar,
// Jean Kora creuse".
func (a *analysis) tradeBeforeName(i int) bool {
	if !a.opensSentence(i) || !a.tokens[i+1].is(classPreposition) || a.tokens[i+1].capital() || !a.listed("human", i) && !a.ofATrade(i) || a.lexicon.language == "fr" && strings.HasSuffix(a.lowerWord(i), "ant") {
		return false
	}
	for j := i + 2; j < min(len(a.tokens)-2, i+longestNaming); j++ {
		if a.is(j, ",") {
			return a.tokens[j+1].shape == shapeCapital && a.tokens[j+2].capital() && !a.tokens[j+1].is(classOrg|classPlace|classTime)
		}
		if a.tokens[j].kind == tokenMark || a.sayingAt(j) {
			return false
		}
	}
	return false
}
