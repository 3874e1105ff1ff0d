package extract

import "testing"

// TestDelegations reads offices in the delegation of a State.
func TestDelegations(t *testing.T) {
	const said = " said: “It is late for us all and nobody knows why.”"
	const dit = " a déclaré : « Il est tard pour nous tous et personne ne sait pourquoi. »"
	const dijo = " dijo: «Es tarde para todos nosotros y nadie sabe por qué»."
	tests := []struct{ name, text, person, role, org string }{
		{"head", "The head of the delegation of Malta, Kofi Asante," + said, "Kofi Asante", "head of the delegation", "Malta"},
		{"French head", "Le chef de la délégation du Tchad, Luc Morin," + dit, "Luc Morin", "chef de la délégation", "Tchad"},
		{"French head of a nation’s", "Le chef de la délégation tchadienne, Luc Morin," + dit, "Luc Morin", "chef de la délégation tchadienne", ""},
		{"Spanish head", "La jefa de la delegación de Chile, Inés Mora," + dijo, "Inés Mora", "jefa de la delegación", "Chile"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
