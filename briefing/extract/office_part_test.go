package extract

import "testing"

// TestPartOfBody has the part of a body that somebody heads belong to the office where
// the body is named too.
func TestPartOfBody(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"French", "« On les soigne de trois jours perdus », confie Hortense Nzaba, cheffe du service des urgences de l’hôpital de Loandjili.", "Hortense Nzaba", "cheffe du service des urgences", "hôpital de Loandjili"},
		{"French, behind a comma", "M. Désiré Mukendi, chef de la division des substances chimiques, Programme des Nations Unies pour l’environnement, a dit : « C’est déjà le cas partout ici. »", "Désiré Mukendi", "chef de la division des substances chimiques", "Programme des Nations Unies pour l’environnement"},
		{"Spanish", "«Los curamos de tres días perdidos», confía Ana Roa, jefa del servicio de urgencias del hospital de Loja.", "Ana Roa", "jefa del servicio de urgencias", "hospital de Loja"},
		{"no more than the part", "« On les soigne de trois jours perdus », confie Hortense Nzaba, cheffe du service des urgences.", "Hortense Nzaba", "cheffe", "service des urgences"},
		{"a body in the plural and its verb", "C’est l’un des 87 lacs que l’association Veille des cimes classe en catégorie rouge dans son inventaire.\n\n« Un barrage a un gardien », résume Solène Vuillermoz, présidente de l’association.", "Solène Vuillermoz", "présidente", "association Veille des cimes"},
		{"a place is no body", "Hoy la licenciada Lourdes Zambrana dirige el consultorio jurídico de nuestra Confederación en La Paz. «El derecho a la defensa empieza por entender», dice.", "Lourdes Zambrana", "dirige el consultorio jurídico de nuestra Confederación en La Paz", "consultorio jurídico de nuestra Confederación"},
		{"councillor", "La oposición en el Concejo exigió una auditoría. De acuerdo con la concejala Luz Dary Escorcia, se ejecutó poco.", "Luz Dary Escorcia", "concejala", "Concejo"},
		{"councillor, among other bodies", "La oposición en el Concejo exigió que la Contraloría General audite los contratos. De acuerdo con la concejala Luz Dary Escorcia, se ejecutó poco.", "Luz Dary Escorcia", "concejala", "Concejo"},
		{"a trade behind as", "“We were told to kill rats,” says Genivaldo Pires, who has worked as a pest controller in Recife since 1998.", "Genivaldo Pires", "pest controller", ""},
		{"more than a title", "“A rat is a very honest inspector,” says Professor Nomvula Dlamini. She heads the department of urban ecology at the University of Natal Coast.", "Nomvula Dlamini", "heads the department of urban ecology", "University of Natal Coast"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
