package extract

import "testing"

// TestWhoAsksBeforeTheItems reads who asks from a lead-in without a verb, from
// a masthead with an acronym, and from a body below the one who reads its text.
func TestWhoAsksBeforeTheItems(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"participants", "The debate lasted three hours, and Norway spoke last.\n\nAt the close of the meeting, the participants:\n\na) Urge the harbour authorities to publish the accounts;\n\nb) Invite the donors to pay for the nets.", "the participants"},
		{"les participants", "Le débat a duré trois heures et la Norvège a parlé en dernier.\n\nÀ l’issue des débats, les participants :\n\na) Exhortent les États à ratifier la Convention ;\n\nb) Invitent les partenaires à soutenir les centres d’accueil.", "les participants"},
		{"masthead with acronym", "SE SOIGNER À CRÉDIT\nDépenses de santé dans quatre pays\n\nCentre d’études sur la santé publique (CESP)\nLomé, octobre 2024\n\nNos équipes ont interrogé 700 ménages. La dette atteint 41 milliards de francs CFA.\n\nLes gouvernements devraient rembourser les centres dans un délai de trois mois.", "Centre d’études sur la santé publique"},
		{"read by somebody", "DECLARACIÓN ORAL\n\nPronunciada por Wendell Mora Palacios\nRed Continental de Juventudes\n\nIntervengo en nombre de la Red Continental de Juventudes y de otras 22 organizaciones.\n\nInstamos a los Estados a publicar los datos de matrícula.", "Red Continental de Juventudes"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			found := Extract(document(t, tt.text), Knowledge{}).Findings
			asks := 0
			for _, f := range found {
				if f.Kind != "recommendation" {
					continue
				}
				if asks++; f.Who != tt.want {
					t.Errorf("%q is asked by %q, want %q (%s)", tt.text[f.Span.Start:f.Span.End], f.Who, tt.want, f.Reason)
				}
			}
			if asks == 0 {
				t.Error("nothing is asked")
			}
		})
	}
}
