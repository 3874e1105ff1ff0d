package reading

import (
	"context"
	"slices"
	"testing"
)

func TestPlaces(t *testing.T) {
	tests := []struct {
		name, text, words string
		want              []string
	}{
		{"whatever the case", "Trafficking is not TRAFFICKING.", "trafficking", []string{"Trafficking", "TRAFFICKING"}},
		{"whatever the accents", "Un élève, un eleve.", "eleve", []string{"élève", "eleve"}},
		{"white space around", "one two", "  two ", []string{"two"}},
		{"nothing asked", "one two", "  ", nil},
		{"not there", "one two", "three", nil},
		{"other scripts", "Жертвы торговли людьми", "торговли", []string{"торговли"}},
		{"close together", "aaaa", "aa", []string{"aa", "aa"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, s := range places(context.Background(), tt.text, tt.words) {
				got = append(got, tt.text[s.Start:s.End])
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("found %q, want %q", got, tt.want)
			}
		})
	}
}

func FuzzPlaces(f *testing.F) {
	f.Add("some text", "ex")
	f.Fuzz(func(t *testing.T, text, words string) {
		if len(text)+len(words) > 2000 {
			t.Skip()
		}
		end := 0
		for _, s := range places(context.Background(), text, words) {
			if s.Start < end || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("%v in %d bytes, after %d", s, len(text), end)
			}
			end = s.End
		}
	})
}
