package index

import (
	"slices"
	"testing"
)

func TestTermsOf(t *testing.T) {
	tests := []struct {
		name, lang, a, b string
		same             bool
	}{
		{"forms of a word", "en", "detected victims", "the victim was detected", true},
		{"numbers and grammar are left out", "en", "35 of 100 victims", "the victims", true},
		{"accents", "es", "la población", "poblacion", true},
		{"elision", "fr", "l’école", "écoles", true},
		{"Arabic article", "ar", "الضحايا", "ضحايا", true},
		{"other words", "en", "victims", "judges", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			terms := NewTerms()
			of := func(text string) (list []string) {
				for s, term := range terms.Of(text, tt.lang) {
					if s.Empty() {
						t.Errorf("an empty word in %q", text)
					}
					list = append(list, term)
				}
				slices.Sort(list)
				return list
			}
			if a, b := of(tt.a), of(tt.b); len(a) == 0 || slices.Equal(a, b) != tt.same {
				t.Errorf("%q gives %q, %q gives %q", tt.a, a, tt.b, b)
			}
		})
	}
}
