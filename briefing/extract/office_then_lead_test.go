package extract

import "testing"

// TestTradeThenLead has what somebody leads, and of which body, stand before a mere
// trade, and a trade stand before what names no body or was long ago.
func TestTradeThenLead(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"in apposition", "“Every stone has a house here,” says Gulnara Nazar, a nurse and mother of four who leads the village alert committee.",
			"Gulnara Nazar", "leads the village alert committee", "village alert committee"},
		{"since", "“Every stone has a house here,” says Gulnara Nazar, a nurse who has since led the Village Trust.",
			"Gulnara Nazar", "led the Village Trust", "Village Trust"},
		{"in front of the name", "“Every stone has a house here,” says the engineer Gulnara Nazar, who coordinates the lakes unit of the Mountain Centre.",
			"Gulnara Nazar", "coordinates the lakes unit", "Mountain Centre"},
		{"founded long ago", "“Every stone has a house here,” says Gulnara Nazar, a poet who founded the Village Trust.", "Gulnara Nazar", "poet", "Village Trust"},
		{"works for", "“Every stone has a house here,” says Gulnara Nazar, a nurse who works for the Village Trust.", "Gulnara Nazar", "nurse", "Village Trust"},
		{"no body", "“Every stone has a house here,” says Gulnara Nazar, a nurse who leads a quiet life.", "Gulnara Nazar", "nurse", ""},
		{"French", "« Ici, chaque pierre a une maison », raconte Gulbahor Nazarova, infirmière et mère de quatre enfants, qui dirige depuis lors le comité d’alerte du village.",
			"Gulbahor Nazarova", "dirige depuis lors le comité d’alerte du village", "comité d’alerte du village"},
		{"French, in front", "« Ici, chaque pierre a une maison », raconte l’ingénieure Fleur Tarazon, qui coordonne l’unité des lacs du Centre d’études alpines.",
			"Fleur Tarazon", "coordonne l’unité des lacs", "Centre d’études alpines"},
		{"Spanish", "«Cada piedra tiene una casa aquí», explica Flor Tarazona, enfermera, que dirige el comité de alerta del pueblo.",
			"Flor Tarazona", "dirige el comité de alerta del pueblo", "comité de alerta del pueblo"},
		{"Spanish, the whole body", "«Cada piedra tiene una casa aquí», explica Flor Tarazona, una enfermera jubilada que preside la Asociación de Regantes.",
			"Flor Tarazona", "enfermera jubilada", "Asociación de Regantes"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
