package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"

	"attache/briefing"
)

// longestAbbreviation is how many bytes before a full stop are looked at.
const longestAbbreviation = 40

// longestCutTitle is how many bytes a title that is cut short with a full
// stop holds: "Prof.", "Capt.".
const longestCutTitle = 5

// Sentence is a sentence of a block, without white space around it.
type Sentence struct {
	Span briefing.Span
	// Block is the index of its block.
	Block int
	// First and Last bound its tokens: [first, last).
	First, Last int
}

// split cuts every block into sentences by UAX 29, corrected by rules.
func (a *Parsed) split() {
	token := 0
	for i := range a.Blocks {
		b := &a.Blocks[i]
		a.Enter(i)
		b.First = len(a.Sentences)
		start := b.Span.Start
		for _, end := range a.breaks(b.Span) {
			s := a.Doc.Trim(briefing.Span{Start: start, End: end})
			start = end
			if s.Empty() {
				continue
			}
			first := token
			for token < b.LastToken && a.Tokens[token].Span.Start < s.End {
				token++
			}
			a.Sentences = append(a.Sentences, Sentence{Span: s, Block: i, First: first, Last: token})
		}
		b.Last = len(a.Sentences)
	}
}

// breaks gives the offsets after which a new sentence starts; the last one is
// the end of s.
func (a *Parsed) breaks(s briefing.Span) []int {
	text := a.Slice(s)
	if strings.ContainsAny(text, "\n\r\v\f") {
		// A line break within a block is white space, not an end.
		text = strings.Map(func(r rune) rune {
			if r == '\n' || r == '\r' || r == '\v' || r == '\f' {
				return ' '
			}
			return r
		}, text)
	}
	var ends, missed []int
	start := 0
	for it := sentences.FromString(text); it.Next(); {
		end := pastClosing(text, it.End())
		if n := len(ends); n > 0 && s.Start+end <= ends[n-1] {
			continue
		}
		missed = a.Lexicon.missedBreaks(missed[:0], text[start:end])
		for _, m := range missed {
			ends = append(ends, s.Start+start+m)
		}
		start = end
		if end < len(text) && !a.Lexicon.endsSentence(text[:end], text[end:]) {
			continue
		}
		ends = append(ends, s.Start+end)
	}
	if len(ends) == 0 || ends[len(ends)-1] != s.End {
		ends = append(ends, s.End)
	}
	return ends
}

// endsSentence reports whether a sentence that UAX 29 ends between before and
// after does end there.
func (l *Lexicon) endsSentence(before, after string) bool {
	if first, _ := utf8.DecodeRuneInString(after); unicode.IsLower(first) || strings.ContainsRune(",;", first) {
		return false
	}
	before = before[max(0, len(before)-longestAbbreviation):]
	before = strings.TrimRight(before, " \u00a0\u2009\u202f")
	if !strings.HasSuffix(before, ".") {
		return true
	}
	word := before[strings.LastIndexAny(before, " \u00a0\u2009\u202f(“\"«")+1:]
	word = strings.TrimLeft(word, "\u00a0\u2009\u202f“«’‘'")
	stem := strings.ToLower(strings.TrimSuffix(word, "."))
	if l.initialOfName(word, lastWord(strings.TrimSuffix(before, word)), after) {
		return false
	}
	c := l.Classes[stem]
	// "Prof." is cut short; "the judge." and "justice." end what they stand in.
	return stem == "" || c&ClassAbbreviation == 0 && (c&ClassTitle == 0 || len(stem) > longestCutTitle || unicode.IsLower(FirstRune(word)) && len(stem) > 3)
}

// initialOfName reports whether a capital with a full stop behind the word before
// begins or goes on a name: "J. R. Lund", "by J. Gerald Lund", "…,” J.R. Lund said".
func (l *Lexicon) initialOfName(word, before, after string) bool {
	single := initialWord(word)
	switch {
	case single && unicode.IsUpper(FirstRune(before)):
		return true
	case single && before == "" && initialWord(strings.TrimSuffix(firstWord(after), ":")):
		return true // "I. B. C.: …", whose turn it is
	case before == "" || !single && !initials(word) || !unicode.IsUpper(FirstRune(after)):
		return false
	case strings.HasSuffix(before, ",”") || strings.HasSuffix(before, ",\"") || strings.HasSuffix(before, ",''") || strings.HasSuffix(before, ",’"):
		return true
	}
	c := l.Classes[before]
	return c&ClassSay != 0 || single && c&(ClassPreposition|ClassConjunction) != 0
}

// initials reports whether w is two or three capitals, each with a full stop.
func initials(w string) bool {
	n := 0
	for len(w) > 0 {
		r, size := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) || !strings.HasPrefix(w[size:], ".") {
			return false
		}
		w = w[size+1:]
		n++
	}
	return n == 2 || n == 3
}

// initialWord reports whether w is a capital and a full stop.
func initialWord(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && w[n:] == "."
}

// firstWord is the first word of s.
func firstWord(s string) string {
	if i := strings.IndexAny(s, " \u00a0\u2009\u202f"); i >= 0 {
		return s[:i]
	}
	return s
}

// lastWord is the last word of s.
func lastWord(s string) string {
	s = strings.TrimRight(s, " \u00a0\u2009\u202f")
	return s[strings.LastIndexAny(s, " \u00a0\u2009\u202f")+1:]
}

// pastClosing moves an end that UAX 29 sets before a closing mark, as French
// spacing makes it do ("fin. »"), behind that mark.
func pastClosing(text string, end int) int {
	rest := text[end:]
	for _, mark := range [...]string{"»", "”"} {
		if after, ok := strings.CutPrefix(rest, mark); ok {
			n := len(after) - len(strings.TrimLeft(after, " \u00a0\u2009\u202f"))
			return end + len(mark) + n
		}
	}
	return end
}
