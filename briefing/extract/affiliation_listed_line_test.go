package extract

import "testing"

// TestBodiesOnLinesOfParticipants reads the body in small letters with which a line of a
// list of those who take part goes on behind a name and ends.
func TestBodiesOnLinesOfParticipants(t *testing.T) {
	const fr = "Intervenants :\n– Ibtissam Chraïbi, directrice de l’école du soir Al-Amal, à Casablanca\n– Jean-Luc Dessalines, syndicat des travailleurs de l’hôtellerie\n– Anne Roy, ministère du Travail\n– Mme Awa Kane, collectif des écoles du soir (Sénégal)\n\nLes échanges ont duré deux heures, et la salle était pleine."
	const es = "Participantes:\n– Luis Mena, sindicato de trabajadores del hotel\n– Eva Paz, ministerio de Trabajo, Lima\n– Juan Gil, proyecto aprobado, dijo que no\n\nLa reunión duró dos horas y la sala estaba llena."
	tests := []struct{ name, text, person, role, org string }{
		{"with an office", fr, "Ibtissam Chraïbi", "directrice", "école du soir Al-Amal"},
		{"union", fr, "Jean-Luc Dessalines", "", "syndicat des travailleurs de l’hôtellerie"},
		{"ministry", fr, "Anne Roy", "", "ministère du Travail"},
		{"country in brackets", fr, "Awa Kane", "", "collectif des écoles du soir"},
		{"union, Spanish", es, "Luis Mena", "", "sindicato de trabajadores del hotel"},
		{"town behind a comma", es, "Eva Paz", "", "ministerio de Trabajo"},
		{"a clause", es, "Juan Gil", "", ""},
		{"running text", "La réunion a eu lieu lundi, et Awa Kane, association en main, y a parlé longtemps de son école.", "Awa Kane", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
