package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// Family groups the marks that can close each other.
type Family uint8

const (
	familyDouble Family = iota // “ ” „ "
	familySingle               // ‘ ’ ‚ '
	familyAngle                // « »
	familyCorner               // 「 」 『 』
	familyCount
)

// mark is a quotation mark in the text with what its neighbours allow.
type mark struct {
	at, width int
	Family    Family
	// open and close say what the mark can do where it stands; strong, that
	// the closing is certain (a single mark may be an apostrophe).
	open, close, strong bool
}

func (m mark) end() int { return m.at + m.width }

// marksIn lists the quotation marks of a block in order.
func marksIn(text string, s briefing.Span) []mark {
	var marks []mark
	for i := s.Start; i < s.End; {
		c := text[i]
		if c < utf8.RuneSelf && c != '"' && c != '\'' && c != '`' {
			i++
			continue
		}
		r, n := Decode(text, i)
		f, ok := familyOf(r)
		if !ok {
			i += n
			continue
		}
		width := n
		if (c == '\'' || c == '`') && i+1 < s.End && text[i+1] == c {
			f, width = familyDouble, 2 // '' and ``
			if c == '`' {
				r = '“'
			} else {
				r = '"'
			}
		}
		if m, ok := markAt(text, s, i, width, r, f); ok {
			marks = append(marks, m)
		}
		i += width
	}
	return marks
}

func familyOf(r rune) (Family, bool) {
	switch r {
	case '“', '”', '„', '‟', '"', '＂', '〝', '〞':
		return familyDouble, true
	case '‘', '’', '‚', '‛', '\'', '‹', '›', '`':
		return familySingle, true
	case '«', '»', '《', '》':
		return familyAngle, true
	case '「', '」', '『', '』':
		return familyCorner, true
	}
	return 0, false
}

// markAt reads a mark by its form and, where the form says nothing or the
// wrong thing, by its neighbours.
func markAt(text string, s briefing.Span, at, width int, r rune, f Family) (mark, bool) {
	before, after := rune(' '), rune(' ')
	if at > s.Start {
		before, _ = utf8.DecodeLastRuneInString(text[s.Start:at])
	}
	if at+width < s.End {
		after, _ = utf8.DecodeRuneInString(text[at+width : s.End])
	}
	// A mark does not open before a comma, even where a space parts it from the
	// last word of its quote: “ she is gone ”, he said.
	ends := endsWords(text[at+width : s.End])
	opensHere := looseBefore(before) && !unicode.IsSpace(after) && !ends
	closesHere := (!unicode.IsSpace(before) || ends) && looseAfter(after)
	m := mark{at: at, width: width, Family: f}
	switch r {
	case '“', '‘', '‟', '‛', '‹':
		m.open = !closesHere || opensHere
		m.close = closesHere && !opensHere
	case '”', '’', '›', '〞':
		m.close = !opensHere || closesHere
		m.open = opensHere && !closesHere
	case '„', '‚', '〝', '「', '『', '《':
		m.open = true
	case '」', '』', '》':
		m.close = true
	case '«':
		m.open, m.close = true, closesHere && !opensHere && !unicode.IsSpace(after)
	case '»':
		m.close, m.open = true, opensHere && !closesHere && unicode.In(after, unicode.L, unicode.N, unicode.Sm)
	default:
		m.open, m.close = opensHere || !closesHere, closesHere || !opensHere
	}
	if f != familySingle {
		// An inch or seconds mark belongs to its number.
		if r == '"' && unicode.IsDigit(before) && !closesQuoteAfterDigit(text, s, at) {
			m.open = false
		}
		m.strong = m.close
		return m, m.open || m.close
	}
	// Within a word a single mark is an apostrophe.
	if isWordRune(before) && isWordRune(after) {
		return m, false
	}
	m.open = m.open && opensHere && unicode.In(after, unicode.L, unicode.N, unicode.P) && (r == '‘' || r == '‚' || !contraction(text[at+width:s.End]))
	m.close = m.close && closesHere && r != '‘'
	m.strong = m.close && (strings.ContainsRune(",.?!…”\"", before) || strings.ContainsRune(".,;:!?)”\"", after) || at+width >= s.End)
	return m, m.open || m.close
}

// endsWords reports whether what follows a mark begins with a punctuation mark
// that only follows words; the points of an ellipsis open a quote too.
func endsWords(after string) bool {
	return after != "" && strings.IndexByte(",.;:)]", after[0]) >= 0 && !strings.HasPrefix(after, "..")
}

// contraction reports whether what follows a mark is the "s" of a genitive.
func contraction(after string) bool {
	if len(after) < 2 || after[0] != 's' {
		return false
	}
	next, _ := utf8.DecodeRuneInString(after[1:])
	return !unicode.IsLetter(next)
}

// closesQuoteAfterDigit reports whether a straight mark after a digit may
// close a quote: one was opened before it in the block.
func closesQuoteAfterDigit(text string, s briefing.Span, at int) bool {
	return strings.Count(text[max(s.Start, at-longestUnclosed):at], `"`)%2 == 1
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// looseBefore reports whether an opening mark may follow r.
func looseBefore(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("([{—–-/“‘«„'\"¿¡:…", r)
}

// looseAfter reports whether a closing mark may precede r.
func looseAfter(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune(".,;:!?)]}—–-/”’»'\"…*。，、；：！？）†،؛؟", r) || unicode.IsDigit(r)
}

// pair is what stands between two marks; end is -1 while the closing mark is missing.
type pair struct {
	open, close mark
	closed      bool
}

// pairs matches the marks of a block. Inner quotations belong to the outer
// one. A mark that is missing ends its pair at the next opening one.
func pairs(marks []mark) []pair {
	var found []pair
	for i := 0; i < len(marks); {
		m := marks[i]
		if !m.open {
			if m.close && m.Family != familySingle {
				found = append(found, pair{close: m, open: mark{at: -1}, closed: true})
			}
			i++
			continue
		}
		j, ok := closing(marks, i)
		switch {
		case ok:
			found = append(found, pair{open: m, close: marks[j], closed: true})
			i = j + 1
		case m.Family == familySingle:
			i++ // an apostrophe: ’tis
		default:
			found = append(found, pair{open: m})
			i++
		}
	}
	return found
}

// farthest is how many marks of a block are looked at for a closing one.
const farthest = 64

// closing is the index of the mark that closes the one at i. An opening mark
// of the same family between them opens an inner quotation when there are
// closing marks enough for both; else the first one's closing mark is missing.
func closing(marks []mark, i int) (int, bool) {
	if marks[i].Family == familySingle {
		return closingSingle(marks, i)
	}
	depth := 0
	end := min(len(marks), i+farthest)
	for j := i + 1; j < end; j++ {
		m := marks[j]
		if m.Family != marks[i].Family {
			continue
		}
		opens, closes := m.open, m.close
		if opens && closes {
			opens = false
		}
		switch {
		case opens && innerCloses(marks[j:end], m.Family):
			depth++
		case opens:
			return 0, false
		case closes && depth > 0:
			depth--
		case closes:
			return j, true
		}
	}
	return 0, false
}

// innerCloses reports whether after the opening mark marks[0] two closing
// marks come before the next opening one.
func innerCloses(marks []mark, f Family) bool {
	closes := 0
	for _, m := range marks[1:] {
		if m.Family != f {
			continue
		}
		if m.open && !m.close {
			return false
		}
		if closes++; closes == 2 {
			return true
		}
	}
	return false
}

// closeSurely takes every single mark that can close for one that does: Spanish
// has no apostrophe.
func closeSurely(marks []mark) {
	for i := range marks {
		marks[i].strong = marks[i].close
	}
}

// closingSingle takes the first certain closing mark; a doubtful one, which
// may be the apostrophe of a plural, only when no certain one follows before
// the next opening mark.
func closingSingle(marks []mark, i int) (int, bool) {
	doubtful := -1
	inner := false
	for j := i + 1; j < min(len(marks), i+farthest); j++ {
		m := marks[j]
		if m.Family != familySingle {
			if m.Family == familyDouble {
				inner = !inner
			}
			continue
		}
		if inner {
			continue
		}
		if m.close && m.strong {
			return j, true
		}
		if m.open && !m.close {
			break
		}
		if m.close && doubtful < 0 {
			doubtful = j
		}
	}
	return doubtful, doubtful >= 0
}
