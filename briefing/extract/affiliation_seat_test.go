package extract

import "testing"

func TestOfficesOfOneKindOfBody(t *testing.T) {
	const fr, es = " Le comité a rendu son rapport hier, et les membres ont voté.", " El comité presentó ayer su informe, y los miembros votaron."
	tests := []struct{ name, text, person, role, org string }{
		{"vice-chancellor", "Southern Lake University has opened a library. Vice-Chancellor Jane Okoro announced a prize.", "Jane Okoro", "Vice-Chancellor", "Southern Lake University"},
		{"of two universities none", "Southern Lake University and Lund University have opened a library. Vice-Chancellor Jane Okoro announced a prize.", "Jane Okoro", "Vice-Chancellor", ""},
		{"a trade behind a surname", "Ama Okoro and her team were waiting. Okoro is a conservator with the Harbour Trust.", "Ama Okoro", "conservator", "Harbour Trust"},
		{"the body of a possessive", "Money comes from the Calder Fund. Jane Okoro, who handles the Fund’s grants, never read one. “It is late,” says Okoro, a programme officer.", "Jane Okoro", "programme officer", "Calder Fund"},
		{"French: founded it", "C’est ici que Les Voiles du Lac, une association de piroguiers, soigne les bateaux. Awa Diop l’a fondée en 2016." + fr, "Awa Diop", "", "Les Voiles du Lac"},
		{"French: la trésorière", "C’est ici que Les Voiles du Lac, une association de piroguiers, soigne les bateaux. La trésorière, Awa Diop, compte les clous." + fr, "Awa Diop", "trésorière", "Les Voiles du Lac"},
		{"Spanish: la fundó", "Hoy Tejer la Pampa, un colectivo de mujeres, vende ponchos. Ana Quispe la fundó en 2016." + es, "Ana Quispe", "", "Tejer la Pampa"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
