package prose

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// marker measures a list marker or paragraph number at the start of a block
// with the white space after it, and gives the number as printed.
func marker(s string) (length int, number string) {
	if n := bulletLength(s); n > 0 {
		return n, ""
	}
	if n, word := ordinal(s); n > 0 {
		return n, word
	}
	i := 0
	open := strings.HasPrefix(s, "(")
	if open {
		i++
	}
	start := i
	for i < len(s) && i < start+6 && (s[i] >= '0' && s[i] <= '9' || s[i] == '.' && i > start && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9') {
		i++
	}
	if i == start {
		for i < len(s) && i < start+4 && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z') {
			i++
		}
		if i > start+1 && !roman(s[start:i]) {
			return 0, ""
		}
	}
	if i == start || i >= len(s) {
		return 0, ""
	}
	if n := stroke(s, start, i); n > 0 && !open {
		return n, s[:i]
	}
	if !open && (s[start] >= 'a' || s[start:i] == "M") && s[i] == '.' {
		return 0, "" // "M. Dupont"
	}
	if !open && i == start+1 && s[start] >= 'A' && strings.HasPrefix(s[i:], ". ") && i+3 < len(s) && s[i+2] >= 'A' && s[i+2] <= 'Z' && s[i+3] == '.' {
		return 0, "" // "I. B. C.:", the initials of a speaker
	}
	switch {
	case s[i] == ')':
	case !open && s[start] <= '9' && (strings.HasPrefix(s[i:], "°") || strings.HasPrefix(s[i:], "º")):
		i++ // "1° un moratoire"
	case s[i] == '.' && !open:
	case s[i] == ' ' && !open && strings.Contains(s[start:i], "."):
		i--
	default:
		return 0, ""
	}
	end := i + 1
	if end >= len(s) || !unicode.IsSpace(rune(s[end])) && !strings.HasPrefix(s[end:], "\u00a0") {
		return 0, ""
	}
	if open {
		return end + 1, s[:end]
	}
	return end + 1, strings.TrimRight(s[:end], ". ")
}

// bulletLength measures a bullet with the white space after it. A symbol that
// nothing but a list puts before a word may touch it; a dash may touch a
// capital letter only, since it opens a speech in some languages if it is long.
func bulletLength(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	rest := strings.TrimLeftFunc(s[n:], unicode.IsSpace)
	if rest == "" {
		return 0
	}
	spaced := len(rest) < len(s)-n
	next, _ := utf8.DecodeRuneInString(rest)
	switch {
	case r == '-':
		if !spaced && !unicode.IsUpper(next) {
			return 0
		}
	case r == '–', r == '*':
		if !spaced {
			return 0
		}
	case r == 'o':
		// A circle from a word processor: "o Adopt a law".
		if !spaced || s[n] != '\t' && !unicode.IsUpper(next) {
			return 0
		}
	case bulletSymbol(r):
		if !spaced && !unicode.IsLetter(next) && next != '\ufe0f' {
			return 0
		}
		if next == '\ufe0f' { // the picture's own form follows it
			rest = strings.TrimLeftFunc(rest[len("\ufe0f"):], unicode.IsSpace)
		}
	default:
		return 0
	}
	return len(s) - len(rest)
}

// bulletSymbol reports whether r is a dot, an arrow, a tick, a shape or a
// picture as lists are marked with.
func bulletSymbol(r rune) bool {
	switch r {
	case '•', '·', '‣', '⁃', '∙', '●', '\uf0b7', '\uf0a7', '\uf0d8', '\uf0fc':
		return true
	}
	return r >= '\u2190' && r <= '\u21ff' || r >= '\u25a0' && r <= '\u27bf' || r >= '\u2b00' && r <= '\u2bff' || r >= '\U0001f300' && r <= '\U0001faff'
}

// stroke measures a number or a letter that a dash or a slash parts from its
// item, with the white space after it: "1- ", "1.- ", "1°- ", "1 – ", "a- ",
// "2/ ". It stands at s[start:end].
func stroke(s string, start, end int) int {
	digit := s[start] <= '9'
	if end-start > 2 && digit || strings.Contains(s[start:end], ".") {
		return 0 // a year, a figure
	}
	rest, certain := s[end:], false
	for _, point := range [...]string{".", ")", "°", "º"} {
		if after, ok := strings.CutPrefix(rest, point); ok {
			rest, certain = after, true
			break
		}
	}
	bare := strings.TrimLeft(rest, " \u00a0\u2009\u202f")
	apart := len(bare) < len(rest)
	if apart && (certain || !digit) {
		return 0 // "A. – …" is a name, "a – b" no marker
	}
	r, n := utf8.DecodeRuneInString(bare)
	switch r {
	case '-', '–', '—', '‑':
	case '/':
		if apart {
			return 0
		}
	default:
		return 0
	}
	words := strings.TrimLeft(bare[n:], " \t\u00a0\u2009\u202f")
	first, width := utf8.DecodeRuneInString(words)
	if !unicode.IsLetter(first) && !strings.ContainsRune("“«\"‘¿¡(", first) {
		return 0
	}
	if !digit && !certain && unicode.IsUpper(rune(s[start])) && !roman(s[start:end]) {
		return 0 // "Q- …" and "A- …": an interview
	}
	if len(words) == len(bare)-n {
		// Nothing between the dash and its word: "1-Créer", but "3-year", "4-H",
		// "T-shirt".
		second, _ := utf8.DecodeRuneInString(words[width:])
		if !digit || apart || !unicode.IsUpper(first) || !unicode.IsLower(second) {
			return 0
		}
	}
	return len(s) - len(words)
}

// gluedNumber is the number that touches the small letter behind it, "1-adopter",
// with the length of number and dash; 0, 0 for none. It marks an item only beside
// its neighbour in the count, since "3-year" looks the same.
func gluedNumber(s string) (length, number int) {
	i := 0
	for i < len(s) && i < 2 && s[i] >= '0' && s[i] <= '9' {
		number, i = number*10+int(s[i]-'0'), i+1
	}
	dash, n := utf8.DecodeRuneInString(s[i:])
	if i == 0 || dash != '-' && dash != '–' {
		return 0, 0
	}
	if next, _ := utf8.DecodeRuneInString(s[i+n:]); !unicode.IsLower(next) {
		return 0, 0
	}
	return i + n, number
}

// counted is the numbers, printed before a dash, with which lines of the text
// open.
func counted(text string) map[int]bool {
	seen := map[int]bool{}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if n, number := gluedNumber(line); n > 0 {
			seen[number] = true
			continue
		}
		if n, printed := marker(line); n > 0 && len(printed) < 3 && strings.ContainsAny(line[:n], "-–") {
			if number, err := strconv.Atoi(printed); err == nil {
				seen[number] = true
			}
		}
	}
	return seen
}

// countedMarker is the marker of a block by its look or by its neighbours in
// the count.
func countedMarker(s string, seen map[int]bool) (length int, number string) {
	if length, number = marker(s); length > 0 {
		return length, number
	}
	if n, k := gluedNumber(s); n > 0 && (seen[k-1] || seen[k+1]) {
		return n, strconv.Itoa(k)
	}
	return 0, ""
}

// roman reports whether s is a small Roman numeral as lists use it.
func roman(s string) bool {
	for _, c := range s {
		if !strings.ContainsRune("ivxIVX", c) {
			return false
		}
	}
	return true
}
