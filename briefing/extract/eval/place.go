package eval

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// wordRange is a range of a document's words: [first, last).
type wordRange struct{ first, last int }

func (a wordRange) shared(b wordRange) int {
	return max(0, min(a.last, b.last)-max(a.first, b.first))
}

func (a wordRange) length() int { return a.last - a.first }

// matches reports whether the ranges share at least half of the words of both.
func (a wordRange) matches(b wordRange) bool {
	o := a.shared(b)
	return o > 0 && o*2 >= a.length() && o*2 >= b.length()
}

// wordList is a text's words, bare of marks, with their byte offsets. A
// character of a script that sets no spaces is a word of its own.
type wordList struct {
	text  string
	words []string
	spans [][2]int
}

func newWordList(text string) wordList {
	l := wordList{text: text}
	for start, end := 0, 0; start < len(text); start = end {
		for start < len(text) && isSpaceAt(text, start) {
			start += runeLen(text, start)
		}
		end = start
		for end < len(text) && !isSpaceAt(text, end) && (end == start || !isIdeographAt(text, start) && !isIdeographAt(text, end)) {
			end += runeLen(text, end)
		}
		if w := bare(text[start:end]); w != "" {
			l.words = append(l.words, w)
			l.spans = append(l.spans, [2]int{start, end})
		}
	}
	return l
}

func runeLen(s string, i int) int {
	n := 1
	for i+n < len(s) && s[i+n]&0xC0 == 0x80 {
		n++
	}
	return n
}

func isSpaceAt(s string, i int) bool {
	for _, r := range s[i:min(len(s), i+4)] {
		return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f
	}
	return false
}

func isIdeographAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// bare is a word without the marks at its ends.
func bare(w string) string {
	return strings.TrimFunc(norm.NFKC.String(w), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	})
}

// touching is the range of words that share a byte with [start, end).
func (l wordList) touching(start, end int) (wordRange, bool) {
	first, last := -1, -1
	for i, s := range l.spans {
		if s[0] < end && start < s[1] {
			if first < 0 {
				first = i
			}
			last = i + 1
		}
	}
	return wordRange{first, last}, first >= 0
}

// byOffsets places an item by its offsets, where they hold its text.
func (l wordList) byOffsets(it Item) (wordRange, bool) {
	if it.Start < 0 || it.End > len(l.text) || it.Start >= it.End || l.text[it.Start:it.End] != it.Text {
		return wordRange{}, false
	}
	return l.touching(it.Start, it.End)
}

// byCharacters is the first place not taken where text stands to the letter,
// also inside glued words.
func (l wordList) byCharacters(text string, taken map[wordRange]bool) (wordRange, bool) {
	for at := 0; at <= len(l.text); {
		i := strings.Index(l.text[at:], text)
		if i < 0 {
			break
		}
		at += i
		if r, ok := l.touching(at, at+len(text)); ok && !taken[r] {
			return r, true
		}
		at++
	}
	return wordRange{}, false
}

// locate is the first place not taken where the words of text stand; a taken
// one when there is no other.
func (l wordList) locate(text string, taken map[wordRange]bool) (wordRange, bool) {
	want := newWordList(text).words
	if len(want) == 0 {
		return wordRange{}, false
	}
	var first wordRange
	found := false
next:
	for i := 0; i+len(want) <= len(l.words); i++ {
		for j, w := range want {
			if l.words[i+j] != w {
				continue next
			}
		}
		r := wordRange{i, i + len(want)}
		if !taken[r] {
			return r, true
		}
		if !found {
			first, found = r, true
		}
	}
	return first, found
}
