package prose

import (
	"testing"

	"attache/briefing/extract/testtext"
)

func TestMereOpener(t *testing.T) {
	tests := []struct {
		name, text string
		want       bool
	}{
		{"a word the language writes small", "Prosperity\n\nIt is what the coast was promised.", true},
		{"a word the document writes small", "Quernstones said nothing. We grind with quernstones.", true},
		{"a capital within a sentence", "Justice said that the plan, as Clerk Justice wrote, would fail.", false},
		{"a second name behind it", "Hope Okoro said that the plan would fail.", false},
		{"a day behind it", "Last Tuesday the widow said that the plan would fail.", true},
		{"a surname that no list has", "Okoro said that the plan would fail.", false},
		{"letters only", "UNESCO said that the plan would fail.", false},
		{"a French adverb by its ending", "Laborieusement, la mer a repris ce que la ville lui avait pris pour elle.", true},
		{"a Spanish preposition of place", "Debajo de ella, una mujer leía en voz alta la lista de los barcos.", true},
		{"a Spanish surname", "Quispe dijo que el plan de la ciudad no sirve para nada.", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := Parse(testtext.Document(t, tt.text))
			if got := a.MereOpener(0) || a.Tokens[0].Is(ClassNoName); got != tt.want {
				t.Errorf("a mere opener: %v, want %v", got, tt.want)
			}
		})
	}
}
