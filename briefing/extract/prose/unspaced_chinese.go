package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// saidInParagraph is who said something without marks last in the paragraph
// before quote i: 副局长刘志远回应说，…。“…”，他强调。
func (a *Parsed) saidInParagraph(i int) Speaker {
	q := a.Quotes[i]
	start := a.Blocks[q.Block].Span.Start
	if i > 0 && a.Quotes[i-1].Block == q.Block && a.Quotes[i-1].Spoken {
		start = a.Quotes[i-1].Outer.End
	}
	front := a.Text[start:q.Outer.Start]
	found := Nobody
	for _, sentence := range strings.SplitAfter(front, "。") {
		clauses := strings.Split(sentence, "，")
		for _, clause := range clauses[:len(clauses)-1] {
			if who := a.beforeChineseVerb(clause); who != "" {
				found = Speaker{Attribution: a.inFullChinese(i, a.chinesePerson(who)), Entity: -1}
			}
		}
	}
	return found
}

// beforeChineseVerb is what stands in a clause before the verb of saying that
// ends it; "" when none does, or nobody is named.
func (a *Parsed) beforeChineseVerb(clause string) string {
	who := clause
	for _, verb := range a.Lexicon.Entries(listOfVerbs) {
		if rest, ok := strings.CutSuffix(clause, verb); ok && len(rest) < len(who) {
			who = rest
		}
	}
	who = strings.TrimSpace(who)
	if who == clause || utf8.RuneCountInString(who) < 2 || strings.ContainsAny(who, "“”：") || slices.Contains(a.Lexicon.Entries("pronoun"), who) {
		return ""
	}
	return who
}

// inFullChinese gives a foreign surname the full name that the text has printed
// before with a dot: 霍夫曼 is 马丁·霍夫曼.
func (a *Parsed) inFullChinese(i int, by briefing.Attribution) briefing.Attribution {
	at := strings.LastIndex(a.Text[:a.Quotes[i].Outer.Start], "·"+by.Who)
	if by.Who == "" || strings.Contains(by.Who, "·") || at < 0 {
		return by
	}
	front := strings.ToValidUTF8(a.Text[max(0, at-longestUncased):at], "")
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
