package workspace

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// kindred lists the pairs of names that may mean the same, by their places in
// the list and in its order. It compares only names that have something in
// common that names alike must have: a library has ten thousand speakers, and
// fifty million pairs of them.
func kindred(names []string) [][2]int {
	words := make([][]string, len(names))
	groups, short, long := map[string][]int{}, map[string][]int{}, map[string][]int{}
	for i, name := range names {
		words[i] = nameWords(name)
		for _, trait := range traits(words[i]) {
			groups[trait] = append(groups[trait], i)
		}
		if isShort(name) {
			short[name] = append(short[name], i)
		}
		for _, initials := range acronyms(name) {
			long[initials] = append(long[initials], i)
		}
	}
	seen := map[[2]int]bool{}
	var pairs [][2]int
	compare := func(i, j int) {
		pair := [2]int{min(i, j), max(i, j)}
		if i != j && !seen[pair] && likeness(names[i], names[j], words[i], words[j]) != "" {
			seen[pair] = true
			pairs = append(pairs, pair)
		}
	}
	for _, group := range groups {
		for at, i := range group {
			for _, j := range group[at+1:] {
				compare(i, j)
			}
		}
	}
	for initials, group := range short {
		for _, i := range group {
			for _, j := range long[initials] {
				compare(i, j)
			}
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return pairs
}

// traits are what two names have in common if they are spelled alike, or one
// is the other shorter.
func traits(words []string) []string {
	if len(words) < 2 {
		return nil
	}
	all := []string{words[0] + " … " + words[len(words)-1]}
	// Names that differ in the spelling of one word are the same without it.
	for i, w := range words {
		if len(w) >= leastSpelled {
			rest := slices.Concat(words[:i], []string{"·"}, words[i+1:])
			all = append(all, strings.Join(rest, " "))
		}
	}
	return all
}

// acronyms are the ways in which a name is shortened: the initials of all its
// words, of those with a capital, and what stands in brackets in it.
func acronyms(long string) []string {
	var found []string
	var all, large strings.Builder
	for _, w := range strings.Fields(long) {
		r := []rune(w)[0]
		all.WriteRune(unicode.ToUpper(r))
		if unicode.IsUpper(r) {
			large.WriteRune(r)
		}
	}
	if all.Len() > 1 {
		found = append(found, all.String())
		if large.String() != all.String() {
			found = append(found, large.String())
		}
	}
	for rest := long; ; {
		_, after, open := strings.Cut(rest, "(")
		if !open {
			return found
		}
		if inside, _, closed := strings.Cut(after, ")"); closed {
			found = append(found, inside)
		}
		rest = after
	}
}
