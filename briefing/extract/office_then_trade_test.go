package extract

import "testing"

// TestOfficesThenTrades reads an office in a body before a comma and a trade
// with the name, in French and Spanish.
func TestOfficesThenTrades(t *testing.T) {
	const dit = " a déclaré : « Il est tard pour nous tous et personne ne sait pourquoi. »"
	const dijo = " dijo: «Es tarde para todos nosotros y nadie sabe por qué»."
	tests := []struct{ name, text, person, role, org string }{
		{"Spanish", "La directora para Latinoamérica del Fondo Azul, la filósofa argentina Inés Mora," + dijo, "Inés Mora", "directora para Latinoamérica", "Fondo Azul"},
		{"French", "La présidente de la Fondation Alizé, l’avocate malienne Awa Fall," + dit, "Awa Fall", "présidente", "Fondation Alizé"},
		{"two people", "Tras oír al director del Fondo Azul, la abogada chilena Inés Mora" + dijo, "Inés Mora", "abogada chilena", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
