package extract

import "testing"

// TestNamesBesideOwnedOffices reads whose name stands beside "its president", also where
// the clause stands inside the quotation marks.
func TestNamesBesideOwnedOffices(t *testing.T) {
	for _, tt := range []struct{ name, text, who, role, org string }{
		{"French", "Le Réseau de Kita organise des ateliers. « Une oasis boit moins qu’un champ, explique sa présidente, Awa Kane. L’ombre, c’est notre barrage. »", "Awa Kane", "présidente", "Réseau de Kita"},
		{"Spanish", "La Red de Kita planta. «Un oasis bebe menos que un campo, explica su presidenta, Ana Roa. La sombra es nuestro muro».", "Ana Roa", "presidenta", "Red de Kita"},
		{"no name", "Le Réseau de Kita organise des ateliers. « Une oasis boit moins qu’un champ, explique sa présidente, ravie. L’ombre, c’est notre barrage. »", "sa présidente", "présidente", "Réseau de Kita"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
