package index

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold gives the form of a word by which it is found: lower case, without
// accents, ligatures opened, an acronym without its stops ("U.N." is "un"), a
// number without marks between thousands. Offsets are never taken from it.
func fold(word string) string {
	plain := true
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || c == '.' || c == ',' {
			plain = false
			break
		}
	}
	if plain {
		return strings.ToLower(word)
	}
	if c := word[0]; '0' <= c && c <= '9' {
		return foldNumber(word)
	}
	var b strings.Builder
	var base rune
	for _, r := range norm.NFKD.String(word) {
		r = unicode.ToLower(r)
		switch {
		case unicode.Is(unicode.Mn, r):
			// й is a letter of its own, ё is a way of writing е; the marks of
			// Arabic are for its own rules.
			if unicode.Is(unicode.Latin, base) || unicode.Is(unicode.Greek, base) || base == 'е' {
				continue
			}
			b.WriteRune(r)
			continue
		case r == '.' || r == ',' || r == '\u00ad':
			continue
		case r == '’' || r == '＇':
			r = '\''
		}
		base = r
		if s, ok := opened[r]; ok {
			b.WriteString(s)
			continue
		}
		b.WriteRune(r)
	}
	return norm.NFC.String(b.String())
}

// opened are letters that no decomposition opens.
var opened = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'ı': "i", 'ħ': "h",
}

// foldNumber drops what stands between thousands and writes the decimal mark
// as a point: "1,250.5", "1 250,5" and "1.250,5" are one number.
func foldNumber(word string) string {
	var b strings.Builder
	for i := 0; i < len(word); {
		r, n := utf8.DecodeRuneInString(word[i:])
		switch {
		case unicode.IsDigit(r) || unicode.IsLetter(r):
			b.WriteString(strings.ToLower(word[i : i+n]))
		case r == '.' || r == ',':
			if digitsAt(word[i+n:]) != 3 {
				b.WriteByte('.')
			}
		}
		i += n
	}
	return b.String()
}

// digitsAt counts the digits at the start of s.
func digitsAt(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}
