package extract

import "testing"

// TestFiniteSpanish tells verbs from the nouns of the same form.
func TestFiniteSpanish(t *testing.T) {
	for text, want := range map[string]bool{
		"Su taller fabrica campanas.":       true,
		"El banco presta dinero.":           true,
		"La fábrica de campanas cerró.":     false,
		"La marcha de los jubilados acabó.": false,
	} {
		a := analyse(document(t, text), Knowledge{})
		found := false
		for i := range a.Tokens[:3] {
			found = found || a.FiniteSpanish(i)
		}
		if found != want {
			t.Errorf("%s: got %v", text, found)
		}
	}
}
