package register

import (
	"sort"

	"attache/briefing/extract/prose"
)

// Entity is a person or an organisation of the document.
type Entity struct {
	// Name is the fullest form in the document, without titles.
	Name string
	// Words are the name's words in small letters.
	Words []string
	// Others are other forms that the document uses.
	Others []string
	Person bool
	// Evidence counts what speaks for its being a person.
	Evidence int
	Gender   prose.Gender
	// Given says that its name is or begins with a known given name.
	Given bool
	Role  string
	Org   string
	// Definite is set when the office is printed with "the" or as what
	// somebody runs: a body that the text has named has it.
	Definite bool
	// ByVerb is set while the role is what somebody is said to do: "leads the
	// campaign".
	ByVerb bool
	// InFront is set when the office stands with "the" in front of the name.
	InFront bool
	// Past is set while the role is one that somebody is said to have had.
	Past bool
	// Chairing is the office that a passive verb gives beside another one:
	// "moderated by Jane Okoro, a journalist".
	Chairing string
	// Besides is a second office that stands behind the first: "prefect, chair of
	// the Committee".
	Besides string
	// KinOnly is set while the role says no more than whose kin it is.
	KinOnly bool
	// Full are the tokens at which the full name stands, in order.
	Full []int32
	// First and last are the tokens of its first and last mention.
	First, Last int
	// Count is how often the name stands in the document.
	Count  int
	office officeWords
}

// Fits reports whether the words of a shorter form are a run of the name's.
func (e *Entity) Fits(words []string) (rank int, ok bool) {
	n, m := len(e.Words), len(words)
	if m > n {
		return 0, false
	}
	if n == m && equalWords(e.Words, words) {
		return 0, true
	}
	if equalWords(e.Words[n-m:], words) {
		return 1, true
	}
	for i := 0; i+m <= n; i++ {
		if equalWords(e.Words[i:i+m], words) {
			if i == 0 {
				return 2, true
			}
			return 3, true
		}
	}
	return 0, false
}

// LastFull is the token before another one at which the full name stands last;
// -1 when it only comes later.
func (e *Entity) LastFull(before int) int32 {
	i := sort.Search(len(e.Full), func(i int) bool { return int(e.Full[i]) >= before })
	if i == 0 {
		return -1
	}
	return e.Full[i-1]
}

func equalWords(a, b []string) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// longestWord is the longest word in bytes whose spelling is compared.
const longestWord = 32

// SameButSpelling reports whether two names of equally many words differ in
// the spelling of one long word only: Philipa and Philippa Moore.
func SameButSpelling(a, b []string) bool {
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	differ := 0
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		if differ++; differ > 1 || len(a[i]) < 6 || len(b[i]) < 6 || !oneSlip(a[i], b[i]) {
			return false
		}
	}
	return differ == 1
}

// oneSlip reports whether two words differ by at most two letters that were
// left out, put in or exchanged.
func oneSlip(a, b string) bool {
	if a[0] != b[0] || len(a)-len(b) > 2 || len(b)-len(a) > 2 || len(a) > longestWord || len(b) > longestWord {
		return false
	}
	// Levenshtein's distance, row by row.
	var rows [2][longestWord + 1]int
	for j := range len(b) + 1 {
		rows[0][j] = j
	}
	for i := range len(a) {
		from, to := &rows[i%2], &rows[(i+1)%2]
		to[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			to[j+1] = min(from[j]+cost, from[j+1]+1, to[j]+1)
		}
	}
	return rows[len(a)%2][len(b)] <= 2
}
