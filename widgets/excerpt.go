package widgets

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// leadRunes is how much of a text is shown before a word that was looked for
// far behind its beginning; more when little comes after it.
const leadRunes = 24

// excerpt is the runs of a text in one line of at most so many letters, with
// the words looked for marked: from the beginning when the first of them is in
// sight there, else from shortly before it.
func excerpt(text string, words []string, most int) []run {
	found := wordsIn(text, words)
	if len(found) == 0 {
		return []run{{text: text}}
	}
	from := 0
	if utf8.RuneCountInString(text[:found[0].end]) > most {
		from = found[0].start
		lead := max(leadRunes, most-utf8.RuneCountInString(text[from:])-len(truncation))
		for n := 0; n < lead && from > 0; n++ {
			_, size := utf8.DecodeLastRuneInString(text[:from])
			from -= size
		}
		if at := strings.IndexByte(text[from:found[0].start], ' '); at >= 0 && from > 0 {
			from += at + 1
		}
	}
	var runs []run
	if from > 0 {
		runs = append(runs, run{text: truncation + " "})
	}
	for _, f := range found {
		if f.start > from {
			runs = append(runs, run{text: text[from:f.start]})
		}
		runs = append(runs, run{text: text[f.start:f.end], hit: true})
		from = f.end
	}
	return append(runs, run{text: text[from:]})
}

// stretch is a part of a text, in bytes.
type stretch struct{ start, end int }

// wordsIn is where folded words stand in a text, in order and without
// overlaps.
func wordsIn(text string, words []string) (found []stretch) {
	plain, at := foldedWithPlaces(text)
	for _, w := range words {
		for from := 0; w != ""; {
			i := strings.Index(plain[from:], w)
			if i < 0 {
				break
			}
			i += from
			found = append(found, stretch{at[i], at[i+len(w)]})
			from = i + len(w)
		}
	}
	slices.SortFunc(found, func(a, b stretch) int { return a.start - b.start })
	end := 0
	return slices.DeleteFunc(found, func(s stretch) bool {
		overlaps := s.start < end
		if !overlaps {
			end = s.end
		}
		return overlaps
	})
}

// foldedWithPlaces is a text without case and accents, and where in it each of
// its bytes comes from; one more place is its end.
func foldedWithPlaces(text string) (plain string, at []int) {
	var b strings.Builder
	for i, r := range text {
		for _, f := range strings.ToLower(norm.NFD.String(string(r))) {
			if unicode.Is(unicode.Mn, f) {
				continue
			}
			for range utf8.RuneLen(f) {
				at = append(at, i)
			}
			b.WriteRune(f)
		}
	}
	return b.String(), append(at, len(text))
}

// lookedFor are the words of what was typed into a filter, folded.
func lookedFor(typed string) []string {
	plain, _ := foldedWithPlaces(typed)
	return strings.Fields(plain)
}
