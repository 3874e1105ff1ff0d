package extract

import "testing"

// TestUnitedIn says who writes where many say in which body they are united.
func TestUnitedIn(t *testing.T) {
	const fr = "\n\nLes bus ne passent plus le soir dans nos quartiers.\n\nNous demandons à la ville de rouvrir la ligne."
	const en = "\n\nThe buses no longer run at night in our streets.\n\nWe call on the city to reopen the line."
	const es = "\n\nLos autobuses ya no pasan por la noche en nuestros barrios.\n\nExigimos a la ciudad que reabra la línea."
	tests := []struct{ text, who string }{
		{"Lettre ouverte\n\nNous, associations de riverains, syndicats et organisations de santé réunis au sein du Collectif Air et Plages, souhaitons attirer votre attention." + fr, "Collectif Air et Plages"},
		{"Lettre ouverte\n\nNous, associations de parents rassemblées dans la Plateforme Enfance et Ville, écrivons ce jour." + fr, "Plateforme Enfance et Ville"},
		{"Lettre ouverte\n\nNous, organisations membres du Réseau Eau Vive, vous écrivons." + fr, "Réseau Eau Vive"},
		{"Lettre ouverte\n\nNous, collectifs d’habitants, regroupés sous la bannière de la Coalition pour le Rail, prenons la parole." + fr, "Coalition pour le Rail"},
		{"Open letter\n\nWe, organisations united in the Night Bus Coalition, write to you today." + en, "Night Bus Coalition"},
		{"Open letter\n\nWe, the 42 unions and charities brought together in the Alliance for Public Transport, write with concern." + en, "Alliance for Public Transport"},
		{"Open letter\n\nWe, members of the Lund Riders’ Network, are worried." + en, "Lund Riders’ Network"},
		{"Carta abierta\n\nNosotras, organizaciones reunidas en la Red de Barrios Vivos, escribimos con preocupación." + es, "Red de Barrios Vivos"},
		{"Carta abierta\n\nNosotros, sindicatos, vecinos y colectivos agrupados en la Coordinadora por el Transporte Público, nos dirigimos a usted." + es, "Coordinadora por el Transporte Público"},
		{"Carta abierta\n\nNosotras y nosotros, integrantes de la Plataforma Agua para Todos, denunciamos el abandono." + es, "Plataforma Agua para Todos"},
		{"Lettre ouverte\n\nNous, associations de parents, réunies à Lyon le 3 mai, écrivons ce jour." + fr, "associations de parents"},
		{"Open letter\n\nWe, doctors and nurses united in grief, write to you." + en, "doctors and nurses united in grief"},
	}
	for _, tt := range tests {
		var got []string
		for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
			if f.Kind == "recommendation" {
				got = append(got, f.Who)
			}
		}
		if len(got) == 0 || got[len(got)-1] != tt.who {
			t.Errorf("%.60q: proposers %q, want the last to be %q", tt.text, got, tt.who)
		}
	}
}
