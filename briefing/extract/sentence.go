package extract

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

// sentence is a sentence of a block, without white space around it.
type sentence struct {
	span briefing.Span
	// block is the index of its block.
	block int
	// first and last bound its tokens: [first, last).
	first, last int
}

// split cuts every block into sentences by UAX 29, corrected by rules.
func (a *analysis) split() {
	token := 0
	for i := range a.blocks {
		b := &a.blocks[i]
		a.enter(i)
		b.first = len(a.sentences)
		start := b.span.Start
		for _, end := range a.breaks(b.span) {
			s := a.doc.Trim(briefing.Span{Start: start, End: end})
			start = end
			if s.Empty() {
				continue
			}
			first := token
			for token < b.lastToken && a.tokens[token].span.Start < s.End {
				token++
			}
			a.sentences = append(a.sentences, sentence{span: s, block: i, first: first, last: token})
		}
		b.last = len(a.sentences)
	}
}

// breaks gives the offsets after which a new sentence starts; the last one is
// the end of s.
func (a *analysis) breaks(s briefing.Span) []int {
	text := a.slice(s)
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
		missed = a.lexicon.missedBreaks(missed[:0], text[start:end])
		for _, m := range missed {
			ends = append(ends, s.Start+start+m)
		}
		start = end
		if end < len(text) && !a.lexicon.endsSentence(text[:end], text[end:]) {
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
func (l *lexicon) endsSentence(before, after string) bool {
	if first, _ := utf8.DecodeRuneInString(after); unicode.IsLower(first) || strings.ContainsRune(",;", first) {
		return false
	}
	before = before[max(0, len(before)-longestAbbreviation):]
	before = strings.TrimRight(before, " \u00a0\u202f")
	if !strings.HasSuffix(before, ".") {
		return true
	}
	word := before[strings.LastIndexAny(before, " \u00a0\u202f(“\"«")+1:]
	word = strings.TrimLeft(word, "\u00a0\u202f“«’‘'")
	stem := strings.ToLower(strings.TrimSuffix(word, "."))
	if initialWord(word) && unicode.IsUpper(firstRune(lastWord(strings.TrimSuffix(before, word)))) {
		return false // "J. R. Lund"
	}
	c := l.classes[stem]
	// "Prof." is cut short; "the judge." and "justice." end what they stand in.
	return stem == "" || c&classAbbreviation == 0 && (c&classTitle == 0 || len(stem) > longestCutTitle || unicode.IsLower(firstRune(word)) && len(stem) > 3)
}

// initialWord reports whether w is a capital and a full stop.
func initialWord(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && w[n:] == "."
}

// lastWord is the last word of s.
func lastWord(s string) string {
	s = strings.TrimRight(s, " \u00a0\u202f")
	return s[strings.LastIndexAny(s, " \u00a0\u202f")+1:]
}

// pastClosing moves an end that UAX 29 sets before a closing mark, as French
// spacing makes it do ("fin. »"), behind that mark.
func pastClosing(text string, end int) int {
	rest := text[end:]
	for _, mark := range [...]string{"»", "”"} {
		if after, ok := strings.CutPrefix(rest, mark); ok {
			n := len(after) - len(strings.TrimLeft(after, " \u00a0\u202f"))
			return end + len(mark) + n
		}
	}
	return end
}
