package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The measures of words that are set with wide spaces between their letters,
// which a file shows as words of their own.
const (
	trackedParts  = 8   // of words at least, one after the other
	trackedRunes  = 3   // that each has at most
	trackedSingle = 0.6 // of them are single letters
	trackedGap    = 0.5 // sizes between letters at most
	trackedSpace  = 1.8 // times that between words at least
	trackedMean   = 3   // letters of a word on average at least
)

// untracked joins the letters of words that are set with wide spaces.
func untracked(lines []Line) []Line {
	var out []Line
	for i, l := range lines {
		words := joinTracked(l.Words)
		if len(words) == len(l.Words) {
			continue
		}
		if out == nil {
			out = append([]Line{}, lines...)
		}
		out[i].Words = words
	}
	if out == nil {
		return lines
	}
	return out
}

func joinTracked(words []Word) []Word {
	for i := 0; i < len(words); i++ {
		k := i
		for k < len(words) && isTrackedPart(words, k, i) {
			k++
		}
		if k-i < trackedParts {
			i = max(i, k-1)
			continue
		}
		if joined := joinParts(words[i:k]); len(joined) < k-i {
			out := append(append([]Word{}, words[:i]...), joined...)
			return append(out, joinTracked(words[k:])...)
		}
		i = k - 1
	}
	return words
}

// isTrackedPart reports that word k may be a part of words that begin at from.
func isTrackedPart(words []Word, k, from int) bool {
	w := words[k]
	if utf8.RuneCountInString(w.Text) > trackedRunes || k > from && (w.Size != words[from].Size || w.Box.Left < words[k-1].Box.Right-0.1*w.Size) {
		return false
	}
	for _, r := range w.Text {
		if !unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic) || !unicode.IsLetter(r) {
			return false
		}
	}
	return true
}

// joinParts joins parts at their narrow gaps, or returns them as they are where
// they seem to be words, signs or an alphabet.
func joinParts(parts []Word) []Word {
	var gaps []float64
	single, following := 0, 0
	for i, p := range parts {
		if utf8.RuneCountInString(p.Text) == 1 {
			single++
		}
		if i > 0 {
			gaps = append(gaps, p.Box.Left-parts[i-1].Box.Right)
			if firstRune(p.Text)-lastRune(parts[i-1].Text) == 1 {
				following++
			}
		}
	}
	sorted := append([]float64{}, gaps...)
	slices.Sort(sorted)
	usual := sorted[len(sorted)/4]
	if float64(single) < trackedSingle*float64(len(parts)) || usual <= 0 || usual > trackedGap*max(effectiveSize(parts[0]), 4) || 2*following > len(gaps) {
		return parts
	}
	out := []Word{parts[0]}
	runes := utf8.RuneCountInString(parts[0].Text)
	for i, p := range parts[1:] {
		runes += utf8.RuneCountInString(p.Text)
		if gaps[i] >= trackedSpace*usual {
			out = append(out, p)
			continue
		}
		last := &out[len(out)-1]
		last.Text += p.Text
		last.Box = last.Box.Union(p.Box)
	}
	if runes < trackedMean*len(out) {
		return parts
	}
	for _, w := range out {
		if !evenlyCased(w.Text) {
			return parts // a list of letters, great and small
		}
	}
	return out
}

// evenlyCased reports a word in small or in capital letters but for its first.
func evenlyCased(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	rest := s[n:]
	return rest == strings.ToLower(rest) || s == strings.ToUpper(s)
}
