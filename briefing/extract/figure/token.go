package figure

import (
	"unicode"
	"unicode/utf8"
)

type kind uint8

const (
	kindWord kind = iota
	kindDigits
	kindMark
)

// token is a word, a number in digits with its thousands and decimal marks,
// or a single mark.
type token struct {
	start, end int
	kind       kind
	// id is the word's number in the lexicon; 0 for any other word.
	id    int32
	class class
	// gap is set when white space, or the text's start, comes before.
	gap bool
	// line is set when a line break comes before.
	line bool
	// capital and caps say how a word is written.
	capital, caps bool

	// Of digits: the value, how many digits stand before the decimal mark,
	// and whether there are thousands marks or a decimal part.
	value          float64
	digits         int
	grouped, point bool
	// name is set for digits that belong to a name, a date or a symbol.
	name bool
}

func decode(text string, i int) (rune, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\v', '\f', '\u00a0', '\u2007', '\u2009', '\u202f', '\u200b', '\ufeff', '\u2003', '\u2002', '\u3000':
		return true
	}
	return false
}

// digit is the value of a digit of any script, or -1.
func digit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case r < 0x660:
		return -1
	case '\u0660' <= r && r <= '\u0669':
		return int(r - '\u0660')
	case '\u06f0' <= r && r <= '\u06f9':
		return int(r - '\u06f0')
	case '\u0966' <= r && r <= '\u096f':
		return int(r - '\u0966')
	case '\uff10' <= r && r <= '\uff19':
		return int(r - '\uff10')
	}
	return -1
}

// scanner reads one text.
type scanner struct {
	lex    *lexicon
	text   string
	tokens []token
	// tollKnown and tollSeen keep the answer of toll.
	tollKnown, tollSeen bool
	// ageKnown and ageSeen keep the answer of speaksOfAge.
	ageKnown, ageSeen bool
}

// tokenise cuts the text into tokens and looks each one up.
func (s *scanner) tokenise() {
	s.tokens, s.tollKnown, s.ageKnown = s.tokens[:0], false, false
	gap, line := true, true
	for i := 0; i < len(s.text); {
		r, n := decode(s.text, i)
		if isSpace(r) {
			gap = true
			line = line || r == '\n'
			i += n
			continue
		}
		t := token{start: i, gap: gap, line: line}
		switch {
		case digit(r) >= 0:
			t.kind = kindDigits
			t.end = s.digits(&t)
		case unicode.IsLetter(r) || unicode.IsMark(r):
			t.end = s.word(&t, r, n)
		default:
			t.kind, t.end = kindMark, i+n
		}
		if t.kind != kindDigits && s.lex.numbers != nil {
			s.lookUp(&t)
		}
		s.tokens = append(s.tokens, t)
		i, gap, line = t.end, false, false
	}
}

// word finds the end of the word that starts with r. Chinese characters are
// words of their own; an elided word keeps its apostrophe.
func (s *scanner) word(t *token, r rune, n int) int {
	t.capital = unicode.IsUpper(r)
	i := t.start + n
	if r >= utf8.RuneSelf && unicode.Is(unicode.Han, r) {
		return i
	}
	letters, caps := 1, t.capital
	for i < len(s.text) {
		if c := s.text[i] | 0x20; 'a' <= c && c <= 'z' {
			caps = caps && s.text[i] < 'a'
			letters++
			i++
			continue
		}
		r, n := decode(s.text, i)
		if !unicode.IsLetter(r) && !unicode.IsMark(r) || unicode.Is(unicode.Han, r) {
			if (r == '\'' || r == '’') && s.elides() && letters <= 3 {
				return i + n
			}
			break
		}
		caps = caps && unicode.IsUpper(r)
		letters++
		i += n
	}
	t.caps = caps && letters > 1
	return i
}

// elides reports whether the language shortens words with an apostrophe.
func (s *scanner) elides() bool { return s.lex.language == "fr" }

// lookUp gives a word or mark its number and classes.
func (s *scanner) lookUp(t *token) {
	var buf [48]byte
	w := buf[:0]
	for i := t.start; i < t.end; {
		r, n := decode(s.text, i)
		if len(w)+utf8.UTFMax > len(buf) {
			return
		}
		if r < utf8.RuneSelf {
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
			w = append(w, byte(r))
		} else {
			if r == '’' {
				r = '\''
			}
			w = utf8.AppendRune(w, unicode.ToLower(r))
		}
		i += n
	}
	t.id = s.lex.numbers[string(w)]
	t.class = s.lex.classes[t.id]
}

// digits reads the number that starts at t and returns its end.
func (s *scanner) digits(t *token) int {
	i := t.start
	var value float64
	group := 0 // digits in the group at hand
	decimals := 0
	scale := 1.0
	var mark rune
	for i < len(s.text) {
		r, n := decode(s.text, i)
		if d := digit(r); d >= 0 {
			if t.point {
				scale /= 10
				value += float64(d) * scale
				decimals++
			} else {
				value = value*10 + float64(d)
				t.digits++
			}
			group++
			i += n
			continue
		}
		run := s.run(i + n)
		if run == 0 || t.point {
			break
		}
		if thousands := run == 3 && (group <= 3 && !t.grouped || t.grouped && r == mark) && s.groups(r, t, i+n, value); thousands {
			t.grouped, mark, group = true, r, 0
			i += n
			continue
		}
		if !s.decimalMark(r, run) {
			break
		}
		t.point, group = true, 0
		i += n
	}
	t.value = value
	return i
}

// run counts the digits that start at i.
func (s *scanner) run(i int) int {
	n := 0
	for i < len(s.text) {
		r, w := decode(s.text, i)
		if digit(r) < 0 {
			break
		}
		n++
		i += w
	}
	return n
}

// groups reports whether r stands between groups of three digits; the next
// group starts at next.
func (s *scanner) groups(r rune, t *token, next int, value float64) bool {
	if value == 0 {
		return false
	}
	switch r {
	case '\u00a0', '\u202f', '\u2009':
		return true
	case ' ':
		// A telephone number has groups of other lengths too.
		after := next + 3
		return !(after+1 < len(s.text) && s.text[after] == ' ' && s.run(after+1) > 0 && s.run(after+1) != 3) &&
			!s.phoneBefore(t.start)
	case ',':
		return s.lex.decimal == '.' || s.lex.language == "es" && !s.scaleAt(next+3)
	case '.':
		return s.lex.decimal == ',' // "1.720 millones"
	case '\'', '’', '‘', '٬', '،':
		return true
	}
	return false
}

// phoneBefore reports whether the digits at i go on after a plus sign or
// other digits with a space between.
func (s *scanner) phoneBefore(i int) bool {
	if i > 0 && s.text[i-1] == '+' {
		return true
	}
	return i > 1 && s.text[i-1] == ' ' && s.text[i-2] >= '0' && s.text[i-2] <= '9'
}

// scaleAt reports whether a scale word follows: "2.345 million" is decimal.
func (s *scanner) scaleAt(i int) bool {
	for i < len(s.text) {
		r, n := decode(s.text, i)
		if !isSpace(r) {
			break
		}
		i += n
	}
	if i >= len(s.text) {
		return false
	}
	r, n := decode(s.text, i)
	if !unicode.IsLetter(r) {
		return false
	}
	t := token{start: i}
	t.end = s.word(&t, r, n)
	s.lookUp(&t)
	return t.class&classScale != 0 && s.lex.values[t.id] >= 1e6
}

// decimalMark reports whether r stands before a decimal part of so many digits.
func (s *scanner) decimalMark(r rune, run int) bool {
	switch r {
	case '.', '٫', '·':
		return true
	case ',':
		return s.lex.decimal == ',' && run <= 3
	}
	return false
}
