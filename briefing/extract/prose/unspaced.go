package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// LongestName of a speaker in a script without capitals, in bytes.
const longestUncased = 160

// BesideVerb finds the speaker in scripts without capitals, where no word
// looks like a name: what stands between a verb of saying and the quote
// (Arabic, verb first), or between a pause and the verb (Chinese, verb last).
func (a *Parsed) BesideVerb(i int) Speaker {
	switch a.Lexicon.Language {
	case "ar":
		return a.besideArabicVerb(i)
	case "zh":
		return a.besideChineseVerb(i)
	}
	return Nobody
}

// besideArabicVerb reads وقال X: “…” and “…”، قال X.
func (a *Parsed) besideArabicVerb(i int) Speaker {
	w := a.Before(i)
	for v := w.Last - 1; v >= w.First; v-- {
		if a.Tokens[v].Is(ClassSay) {
			if sp := a.uncasedPhrase(i, v, v+1, w.Last); sp.Known() {
				return sp
			}
		}
	}
	w = a.After(i)
	for v := w.First; v < min(w.Last, w.First+4); v++ {
		if a.Tokens[v].Is(ClassSay) {
			return a.uncasedPhrase(i, v, v+1, w.Last)
		}
	}
	return Nobody
}

// uncasedPhrase is the speaker from token first on, up to a mark or a word
// that opens something else. Without any word it is who spoke before.
func (a *Parsed) uncasedPhrase(i, verb, first, limit int) Speaker {
	last := first
	for last < limit && last-first < 10 && a.Tokens[last].Kind == TokenWord && !a.Tokens[last].Is(ClassPreposition|ClassRelative|ClassTime|ClassSay) {
		last++
	}
	if first == last || a.Tokens[first].Is(ClassPronoun) {
		sp := a.spokeBefore(i)
		sp.Verb = a.VerbText(verb)
		return sp
	}
	for first < last-1 && a.Tokens[first].Is(ClassTitle) {
		first++
	}
	sp := Speaker{Attribution: briefing.Attribution{Who: a.NameText(first, last)}, Entity: -1, Verb: a.VerbText(verb)}
	if last < limit && (a.Is(last, "،") || a.Is(last, ",")) {
		sp.Role, sp.Org = a.arabicOffice(last+1, limit)
	}
	return sp
}

// arabicOffice reads the office behind a name: the noun at token i, and the
// body that follows it up to the next mark.
func (a *Parsed) arabicOffice(i, limit int) (role, org string) {
	if i >= limit || !a.Tokens[i].Is(ClassRole) {
		return "", ""
	}
	end := i + 1
	for end < limit && end < i+10 && a.Tokens[end].Kind == TokenWord && !a.Tokens[end].Is(ClassRelative|ClassSay) {
		end++
	}
	first := i + 1 + int(a.Tokens[i].More)
	for first < end && a.Lexicon.Has("office-link", a.Word(a.Tokens[first])) {
		first++
	}
	return a.NameText(i, i+1+int(a.Tokens[i].More)), a.NameText(min(first, end), end)
}

// spokeBefore is the speaker of the quote before.
func (a *Parsed) spokeBefore(i int) Speaker {
	for j := i - 1; j >= 0 && j > i-FarBack; j-- {
		if a.Quotes[j].Spoken {
			return a.Quotes[j].Speaker
		}
	}
	return Nobody
}

// besideChineseVerb reads X说：“…” and “…”，X说。
func (a *Parsed) besideChineseVerb(i int) Speaker {
	q := a.Quotes[i]
	b := a.Blocks[q.Block]
	front := a.Text[max(b.Span.Start, q.Outer.Start-longestUncased):q.Outer.Start]
	front = strings.ToValidUTF8(front, "")
	if sp := a.chineseSpeaker(i, strings.TrimRight(front, "：:，, ")); sp.Known() {
		return sp
	}
	back := a.Text[q.Outer.End:min(b.Span.End, q.Outer.End+longestUncased)]
	back = strings.TrimLeft(strings.ToValidUTF8(back, ""), "，, ")
	if end := strings.IndexAny(back, "。！？；“"); end >= 0 {
		back = back[:end]
	}
	return a.chineseSpeaker(i, back)
}

// chineseSpeaker reads a clause that ends with a verb of saying.
func (a *Parsed) chineseSpeaker(i int, clause string) Speaker {
	verbs := a.Lexicon.Entries(listOfVerbs)
	verb := ""
	for _, v := range verbs {
		if len(v) > len(verb) && strings.HasSuffix(clause, v) {
			verb = v
		}
	}
	if verb == "" {
		return Nobody
	}
	who := strings.TrimSuffix(clause, verb)
	if cut := strings.LastIndexAny(who, "。！？；，、：”\n"); cut >= 0 {
		_, n := utf8.DecodeRuneInString(who[cut:])
		who = who[cut+n:]
	}
	who = strings.TrimFunc(who, unicode.IsSpace)
	for _, t := range a.Lexicon.Entries("time") {
		who = strings.TrimSuffix(strings.TrimPrefix(who, t), t)
	}
	if who == "" || slices.Contains(a.Lexicon.Entries("pronoun"), who) {
		sp := a.saidInParagraph(i)
		if !sp.Known() {
			sp = a.spokeBefore(i)
		}
		sp.Verb = verb
		return sp
	}
	return Speaker{Attribution: a.inFullChinese(i, a.chinesePerson(who)), Entity: -1, Verb: verb}
}

// chinesePerson takes a subject apart: 难民署发言人李文娟在日内瓦 is 李文娟, the
// 发言人 of 难民署, wherever and whenever they say it.
func (a *Parsed) chinesePerson(who string) briefing.Attribution {
	for _, t := range a.Lexicon.Entries("adverbial") {
		if cut := strings.Index(who, t); cut >= 2*shortestChinese {
			who = who[:cut]
		}
	}
	if cut := strings.LastIndex(who, "的"); cut > 0 && len(who)-cut-len("的") >= 2*shortestChinese {
		who = who[cut+len("的"):] // 来自苏丹的阿依莎
	}
	title, at := "", -1
	for _, t := range a.Lexicon.Entries("role") {
		if i := strings.LastIndex(who, t); i >= 0 && (i+len(t) > at+len(title) || i+len(t) == at+len(title) && len(t) > len(title)) {
			title, at = t, i
		}
	}
	if at < 0 {
		return briefing.Attribution{Who: who}
	}
	name := who[at+len(title):]
	for _, t := range a.Lexicon.Entries("title") {
		name = strings.TrimSuffix(name, t)
	}
	if len(name) < 2*shortestChinese {
		name = who
	}
	return briefing.Attribution{Who: name, Role: title, Org: who[:at]}
}

// shortestChinese is how many bytes a character of a name has; a name has two.
const shortestChinese = 3
