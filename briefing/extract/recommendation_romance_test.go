package extract

import (
	"testing"

	"attache/briefing"
)

func TestRomanceAsks(t *testing.T) {
	const fr, es = " Le comité a rendu son rapport hier, et les membres ont voté.", " El comité presentó ayer su informe, y los miembros votaron."
	tests := []struct {
		name, text string
		who        []string
	}{
		{"passive in the past", "La France a été invitée à ratifier la Convention par le comité." + fr, []string{""}},
		{"in whose opinion", "Pour Horizon Vert, les communes doivent fermer les puits pollués." + fr, []string{"Horizon Vert"}},
		{"wish of one's own", "Awa Ndiaye, hydrologue, a demandé à parler au juge de la ville." + fr, nil},
		{"forecast", "Le projet devrait permettre de créer des emplois dans la région." + fr, nil},
		{"hardship", "Les familles doivent marcher deux heures pour trouver de l'eau." + fr, nil},
		{"invitation to an event", "La ministre a invité la presse à la cérémonie du matin." + fr, nil},
		{"asks for a deed", "La Red Raíces pidió una investigación independiente sobre los pozos." + es, []string{"Red Raíces"}},
		{"adverb within the verb", "La Red Raíces llamó hoy a financiar los pozos de la región." + es, []string{"Red Raíces"}},
		{"impersonal", "Se insta al Gobierno a cerrar los pozos de la región." + es, []string{""}},
		{"asylum", "La familia de Ana Quispe pidió asilo en marzo a las autoridades." + es, nil},
		{"appeal without a deed", "La Red Raíces hizo un llamado a las empresas del agua." + es, nil},
		{"duty in the past told as a fact", "Las víctimas debían abonar mucho por el viaje, han detallado las fuentes." + es, nil},
		{"dateline before the subject", "Washington, DC - La Comisión del Agua llama al Estado a cerrar los pozos." + es, []string{"Comisión del Agua"}},
		{"paragraph without a subject", "Ana Quispe, hidróloga, explicó ayer que el agua no alcanza.\n\nEl Estado debe cerrar los pozos de la región.", []string{""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind == briefing.KindRecommendation {
					got = append(got, f.Who)
				}
			}
			if len(got) != len(tt.who) {
				t.Fatalf("found %q, want %q", got, tt.who)
			}
			for i := range got {
				if got[i] != tt.who[i] {
					t.Errorf("by %q, want %q", got[i], tt.who[i])
				}
			}
		})
	}
}
