package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// longestName of a speaker in a script without capitals, in bytes.
const longestUncased = 160

// besideVerb finds the speaker in scripts without capitals, where no word
// looks like a name: what stands between a verb of saying and the quote
// (Arabic, verb first), or between a pause and the verb (Chinese, verb last).
func (a *analysis) besideVerb(i int) speaker {
	switch a.lexicon.language {
	case "ar":
		return a.besideArabicVerb(i)
	case "zh":
		return a.besideChineseVerb(i)
	}
	return nobody
}

// besideArabicVerb reads وقال X: “…” and “…”، قال X.
func (a *analysis) besideArabicVerb(i int) speaker {
	w := a.before(i)
	for v := w.last - 1; v >= w.first; v-- {
		if a.tokens[v].is(classSay) {
			if sp := a.uncasedPhrase(i, v, v+1, w.last); sp.known() {
				return sp
			}
		}
	}
	w = a.after(i)
	for v := w.first; v < min(w.last, w.first+4); v++ {
		if a.tokens[v].is(classSay) {
			return a.uncasedPhrase(i, v, v+1, w.last)
		}
	}
	return nobody
}

// uncasedPhrase is the speaker from token first on, up to a mark or a word
// that opens something else. Without any word it is who spoke before.
func (a *analysis) uncasedPhrase(i, verb, first, limit int) speaker {
	last := first
	for last < limit && last-first < 10 && a.tokens[last].kind == tokenWord && !a.tokens[last].is(classPreposition|classRelative|classTime|classSay) {
		last++
	}
	if first == last || a.tokens[first].is(classPronoun) {
		sp := a.spokeBefore(i)
		sp.verb = a.verbText(verb)
		return sp
	}
	for first < last-1 && a.tokens[first].is(classTitle) {
		first++
	}
	sp := speaker{Attribution: briefing.Attribution{Who: a.nameText(first, last)}, entity: -1, verb: a.verbText(verb)}
	if last < limit && (a.is(last, "،") || a.is(last, ",")) {
		sp.Role, sp.Org = a.arabicOffice(last+1, limit)
	}
	return sp
}

// arabicOffice reads the office behind a name: the noun at token i, and the
// body that follows it up to the next mark.
func (a *analysis) arabicOffice(i, limit int) (role, org string) {
	if i >= limit || !a.tokens[i].is(classRole) {
		return "", ""
	}
	end := i + 1
	for end < limit && end < i+10 && a.tokens[end].kind == tokenWord && !a.tokens[end].is(classRelative|classSay) {
		end++
	}
	first := i + 1 + int(a.tokens[i].more)
	for first < end && a.lexicon.has("office-link", a.word(a.tokens[first])) {
		first++
	}
	return a.nameText(i, i+1+int(a.tokens[i].more)), a.nameText(min(first, end), end)
}

// spokeBefore is the speaker of the quote before.
func (a *analysis) spokeBefore(i int) speaker {
	for j := i - 1; j >= 0 && j > i-farBack; j-- {
		if a.quotes[j].spoken {
			return a.quotes[j].speaker
		}
	}
	return nobody
}

// besideChineseVerb reads X说：“…” and “…”，X说。
func (a *analysis) besideChineseVerb(i int) speaker {
	q := a.quotes[i]
	b := a.blocks[q.block]
	front := a.text[max(b.span.Start, q.outer.Start-longestUncased):q.outer.Start]
	front = strings.ToValidUTF8(front, "")
	if sp := a.chineseSpeaker(i, strings.TrimRight(front, "：:，, ")); sp.known() {
		return sp
	}
	back := a.text[q.outer.End:min(b.span.End, q.outer.End+longestUncased)]
	back = strings.TrimLeft(strings.ToValidUTF8(back, ""), "，, ")
	if end := strings.IndexAny(back, "。！？；“"); end >= 0 {
		back = back[:end]
	}
	return a.chineseSpeaker(i, back)
}

// chineseSpeaker reads a clause that ends with a verb of saying.
func (a *analysis) chineseSpeaker(i int, clause string) speaker {
	verbs := a.lexicon.entries(listOfVerbs)
	verb := ""
	for _, v := range verbs {
		if len(v) > len(verb) && strings.HasSuffix(clause, v) {
			verb = v
		}
	}
	if verb == "" {
		return nobody
	}
	who := strings.TrimSuffix(clause, verb)
	if cut := strings.LastIndexAny(who, "。！？；，、：”\n"); cut >= 0 {
		_, n := utf8.DecodeRuneInString(who[cut:])
		who = who[cut+n:]
	}
	who = strings.TrimFunc(who, unicode.IsSpace)
	for _, t := range a.lexicon.entries("time") {
		who = strings.TrimSuffix(strings.TrimPrefix(who, t), t)
	}
	if who == "" || slices.Contains(a.lexicon.entries("pronoun"), who) {
		sp := a.saidInParagraph(i)
		if !sp.known() {
			sp = a.spokeBefore(i)
		}
		sp.verb = verb
		return sp
	}
	return speaker{Attribution: a.inFullChinese(i, a.chinesePerson(who)), entity: -1, verb: verb}
}

// chinesePerson takes a subject apart: 难民署发言人李文娟在日内瓦 is 李文娟, the
// 发言人 of 难民署, wherever and whenever they say it.
func (a *analysis) chinesePerson(who string) briefing.Attribution {
	for _, t := range a.lexicon.entries("adverbial") {
		if cut := strings.Index(who, t); cut >= 2*shortestChinese {
			who = who[:cut]
		}
	}
	if cut := strings.LastIndex(who, "的"); cut > 0 && len(who)-cut-len("的") >= 2*shortestChinese {
		who = who[cut+len("的"):] // 来自苏丹的阿依莎
	}
	title, at := "", -1
	for _, t := range a.lexicon.entries("role") {
		if i := strings.LastIndex(who, t); i >= 0 && (i+len(t) > at+len(title) || i+len(t) == at+len(title) && len(t) > len(title)) {
			title, at = t, i
		}
	}
	if at < 0 {
		return briefing.Attribution{Who: who}
	}
	name := who[at+len(title):]
	for _, t := range a.lexicon.entries("title") {
		name = strings.TrimSuffix(name, t)
	}
	if len(name) < 2*shortestChinese {
		name = who
	}
	return briefing.Attribution{Who: name, Role: title, Org: who[:at]}
}

// shortestChinese is how many bytes a character of a name has; a name has two.
const shortestChinese = 3
