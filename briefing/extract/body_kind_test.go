package extract

import "testing"

// TestBodiesByKind reads bodies whose kind stands before their name, and
// offices in a part of a body, in French and Spanish.
func TestBodiesByKind(t *testing.T) {
	const dit = " a déclaré : « Il est tard pour nous tous et personne ne sait pourquoi. »"
	const dijo = " dijo: «Es tarde para todos nosotros y nadie sabe por qué»."
	tests := []struct{ name, text, person, role, org string }{
		{"company", "Inés Mora, directora de mercadeo de la empresa AEI Nova," + dijo, "Inés Mora", "directora de mercadeo", "AEI Nova"},
		{"company without an office", "Inés Mora, de la consultora Meridiano," + dijo, "Inés Mora", "", "Meridiano"},
		{"kind with an adjective", "Inés Mora, vocera de la plataforma ciudadana Agua Ya," + dijo, "Inés Mora", "vocera", "Agua Ya"},
		{"fields, then the body", "Inés Mora, directora de Planificación y Desarrollo Urbano de la Fundación Agua Clara," + dijo, "Inés Mora", "directora de Planificación y Desarrollo Urbano", "Fundación Agua Clara"},
		{"part of a body", "Inés Mora, jefa del Servicio de Pediatría del Hospital San Roque," + dijo, "Inés Mora", "jefa del Servicio de Pediatría", "Hospital San Roque"},
		{"French company", "Marie Lanoix, gérante de la société Alizés Énergie," + dit, "Marie Lanoix", "gérante", "Alizés Énergie"},
		{"French kind with what hangs on it", "Marie Lanoix, du cabinet de conseil Méridien," + dit, "Marie Lanoix", "", "Méridien"},
		{"French part of a body", "Marie Lanoix, cheffe du Service de pédiatrie de l’Hôpital Saint-Roch," + dit, "Marie Lanoix", "cheffe du Service de pédiatrie", "Hôpital Saint-Roch"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
