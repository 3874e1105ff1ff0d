package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// saidInParagraph is who said something without marks last in the paragraph
// before quote i: 副局长刘志远回应说，…。“…”，他强调。
func (a *analysis) saidInParagraph(i int) speaker {
	q := a.quotes[i]
	start := a.blocks[q.block].span.Start
	if i > 0 && a.quotes[i-1].block == q.block && a.quotes[i-1].spoken {
		start = a.quotes[i-1].outer.End
	}
	front := a.text[start:q.outer.Start]
	found := nobody
	for _, sentence := range strings.SplitAfter(front, "。") {
		clauses := strings.Split(sentence, "，")
		for _, clause := range clauses[:len(clauses)-1] {
			if who := a.beforeChineseVerb(clause); who != "" {
				found = speaker{Attribution: a.inFullChinese(i, a.chinesePerson(who)), entity: -1}
			}
		}
	}
	return found
}

// beforeChineseVerb is what stands in a clause before the verb of saying that
// ends it; "" when none does, or nobody is named.
func (a *analysis) beforeChineseVerb(clause string) string {
	who := clause
	for _, verb := range a.lexicon.entries(listOfVerbs) {
		if rest, ok := strings.CutSuffix(clause, verb); ok && len(rest) < len(who) {
			who = rest
		}
	}
	who = strings.TrimSpace(who)
	if who == clause || utf8.RuneCountInString(who) < 2 || strings.ContainsAny(who, "“”：") || slices.Contains(a.lexicon.entries("pronoun"), who) {
		return ""
	}
	return who
}

// inFullChinese gives a foreign surname the full name that the text has printed
// before with a dot: 霍夫曼 is 马丁·霍夫曼.
func (a *analysis) inFullChinese(i int, by briefing.Attribution) briefing.Attribution {
	at := strings.LastIndex(a.text[:a.quotes[i].outer.Start], "·"+by.Who)
	if by.Who == "" || strings.Contains(by.Who, "·") || at < 0 {
		return by
	}
	front := strings.ToValidUTF8(a.text[max(0, at-longestUncased):at], "")
	if cut := strings.LastIndexFunc(front, func(r rune) bool { return !unicode.IsLetter(r) && r != '·' }); cut >= 0 {
		_, n := utf8.DecodeRuneInString(front[cut:])
		front = front[cut+n:]
	}
	full := a.chinesePerson(front + "·" + by.Who)
	if by.Role != "" {
		full.Role, full.Org = by.Role, by.Org
	}
	return full
}
