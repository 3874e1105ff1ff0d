package index

import "unicode/utf8"

// beginnings says with which letters words of a document begin: one bit for
// every first letter and for every first two. Asking for all words of a
// library that begin with one letter is asking for thousands of terms; this
// answers the first two keys of a word at once.
//
// Letters of Latin, Cyrillic and Arabic script share the bits, so that a text
// in two scripts can be taken to have a beginning that it has not; a text in
// one cannot.
type beginnings string

// letters is how many letters are told apart; one more stands for none.
const (
	letters        = 43 // 32 of a script, 10 digits and an apostrophe
	beginningsSize = (letters*(letters+1) + 7) / 8
)

// letterNumber is the number of a folded letter, or -1.
func letterNumber(r rune) int {
	switch {
	case 'a' <= r && r <= 'z':
		return int(r - 'a')
	case 'а' <= r && r <= 'я':
		return int(r - 'а')
	case 'ء' <= r && r <= 'ي':
		return int(r-'ء') % 32
	case '0' <= r && r <= '9':
		return 32 + int(r-'0')
	case r == '\'':
		return 42
	}
	return -1
}

// beginningBit is the bit of a word's first letter, or of its first two; -1
// when there is none for these letters.
func beginningBit(prefix string) int {
	first, n := utf8.DecodeRuneInString(prefix)
	a := letterNumber(first)
	if a < 0 {
		return -1
	}
	if n == len(prefix) {
		return a * (letters + 1)
	}
	second, _ := utf8.DecodeRuneInString(prefix[n:])
	b := letterNumber(second)
	if b < 0 {
		return -1
	}
	return a*(letters+1) + 1 + b
}

// has reports whether a word begins with the letters of a bit.
func (b beginnings) has(bit int) bool {
	return bit/8 < len(b) && b[bit/8]&(1<<(bit%8)) != 0
}

// beginningSet collects them.
type beginningSet [beginningsSize]byte

func (s *beginningSet) add(bit int) {
	if bit >= 0 {
		s[bit/8] |= 1 << (bit % 8)
	}
}

// packed drops the bytes at the end that say nothing.
func (s *beginningSet) packed() beginnings {
	n := len(s)
	for n > 0 && s[n-1] == 0 {
		n--
	}
	return beginnings(s[:n])
}
