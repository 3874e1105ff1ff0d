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
		a := newAnalysis(document(t, text), Knowledge{})
		found := false
		for i := range a.tokens[:3] {
			found = found || a.finiteSpanish(i)
		}
		if found != want {
			t.Errorf("%s: got %v", text, found)
		}
	}
}
