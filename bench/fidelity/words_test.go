package fidelity

import (
	"strings"
	"testing"
	"unicode"
)

// words parts a text as the comparison of bags of words asks: letters and
// digits in lower case, a character of Chinese or Japanese each by itself.
func words(s string) []string {
	var b strings.Builder
	for _, r := range s {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			b.WriteString(" " + string(r) + " ")
			continue
		}
		b.WriteRune(r)
	}
	return strings.FieldsFunc(strings.ToLower(b.String()), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// agreement is the F1 of two bags of words.
func agreement(a, b []string) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	common := len(a) - len(difference(a, b))
	return 2 * float64(common) / float64(len(a)+len(b))
}

// difference is what a holds beyond b, in order.
func difference(a, b []string) []string {
	left := map[string]int{}
	for _, w := range b {
		left[w]++
	}
	var out []string
	for _, w := range a {
		if left[w] > 0 {
			left[w]--
			continue
		}
		out = append(out, w)
	}
	return out
}

func TestAgreement(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       float64
	}{
		{"the same", "One two, three.", "three two ONE", 1},
		{"half", "one two", "one three", 0.5},
		{"a word twice", "one one", "one", 2.0 / 3},
		{"nothing in common", "one", "two", 0},
		{"no words", "", "one", 0},
		{"characters", "人权", "权利", 0.5},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := agreement(words(tt.a), words(tt.b)); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestWordsOfDocument(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"numbered", "1.  One\n(b) two\n  iv. three\n- four\n2.1 five", "one two three four five"},
		{"a number of the text", "12 delegates spoke.\n2024 was a year.", "12 delegates spoke 2024 was a year"},
		{"notes", "Words[1] here².", "words here"},
		{"headings and notes", "1 Scope\n2 (b) See there.", "scope see there"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := strings.Join(wordsOfDocument(tt.in), " "); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
