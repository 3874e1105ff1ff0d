package workspace

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Likeness says why two names may mean the same.
type Likeness string

// The likenesses.
const (
	LikeSpelling Likeness = "spelling" // Philipa and Philippa Moore
	LikeShorter  Likeness = "shorter"  // Ana Duarte and Ana Maria Duarte
	LikeAcronym  Likeness = "acronym"  // UNODC and United Nations Office on Drugs and Crime
)

// alike compares two names; "" when they have nothing to do with each other,
// or are the same.
func alike(a, b string) Likeness { return likeness(a, b, nameWords(a), nameWords(b)) }

// likeness is alike for names whose words are known.
func likeness(a, b string, x, y []string) Likeness {
	if len(x) == 0 || len(y) == 0 || slices.Equal(x, y) {
		return ""
	}
	switch {
	case isAcronym(a, b) || isAcronym(b, a):
		return LikeAcronym
	case len(x) < 2 || len(y) < 2:
		return "" // a surname alone is anybody's
	case len(x) == len(y) && spelledAlike(x, y):
		return LikeSpelling
	case x[len(x)-1] == y[len(y)-1] && x[0] == y[0] && (subset(x, y) || subset(y, x)):
		return LikeShorter
	}
	return ""
}

// nameWords are the words of a name in lower case without accents.
func nameWords(name string) []string {
	folded := strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Mn, r):
			return -1
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return unicode.ToLower(r)
		}
		return ' '
	}, norm.NFD.String(name))
	return strings.Fields(folded)
}

// leastSpelled is from how many bytes on a word may be spelled otherwise.
const leastSpelled = 5

// spelledAlike allows two letters' difference in one word of at least five
// letters, and none in the others.
func spelledAlike(x, y []string) bool {
	different := 0
	for i := range x {
		if x[i] == y[i] {
			continue
		}
		different++
		if len(x[i]) < leastSpelled || len(y[i]) < leastSpelled || distance(x[i], y[i]) > 2 {
			return false
		}
	}
	return different == 1
}

func subset(small, large []string) bool {
	return len(small) < len(large) && !slices.ContainsFunc(small, func(w string) bool { return !slices.Contains(large, w) })
}

// isShort reports whether a name can be an acronym.
func isShort(name string) bool {
	return len(name) >= 3 && strings.ToUpper(name) == name && !strings.ContainsFunc(name, unicode.IsSpace)
}

// isAcronym reports whether short is made of the initials of long, or stands
// in brackets in it.
func isAcronym(short, long string) bool {
	return isShort(short) && slices.Contains(acronyms(long), short)
}

// distance is Levenshtein's, in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		corner := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := corner
			if a[i] != b[j] {
				cost++
			}
			corner = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
