package index

import (
	"testing"

	"attache/briefing"
)

// TestWordsOfOtherLanguages: a word typed is looked for first in the language
// that has it, however often its stem stands in another.
func TestWordsOfOtherLanguages(t *testing.T) {
	l := newLibrary()
	french := briefing.Provenance{Language: "fr"}
	l.add(t, french, "L’Organisation demande à son organisation une organisation des soins, et à chaque organisation un rapport.")
	l.add(t, french, "Une école, des enfants, un repas.")
	l.add(t, french, "Le tribunal a entendu les témoins.")
	english := briefing.Provenance{Language: "en"}
	l.add(t, english, "Organs are sold where hospitals look away, the meeting heard from those who work there.")
	l.add(t, english, "Nobody may be forced to sell an organ, whatever a broker says to the family of a patient.")
	x := l.open(t)
	for _, asYouType := range []bool{false, true} {
		r, err := x.Search(t.Context(), Query{Text: "organ", AsYouType: asYouType, Limit: 10}, l)
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Groups) != 3 {
			t.Fatalf("as you type %v: %d documents, want 3: the French one is found, too", asYouType, len(r.Groups))
		}
		if last := r.Groups[2].Document; l.documents[last].Provenance.Language != "fr" {
			t.Errorf("as you type %v: the French document is not the last: %q before it", asYouType, l.documents[last].Text)
		}
	}
}
