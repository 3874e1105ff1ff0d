package extract

import (
	"testing"

	"attache/briefing"
)

// TestAsksOfNumberedBodies reads resolutions of bodies that count their sessions in
// figures, and French ones that ask in the infinitive.
func TestAsksOfNumberedBodies(t *testing.T) {
	for _, tt := range []struct{ name, text, who string }{
		{"Spanish", "LA 17.ª CONFERENCIA SANITARIA DEL CONO SUR,\n\nTeniendo presente la Carta de Rosario,\n\nRESUELVE:\n\n1. Instar a los Estados Miembros a que asignen una partida.", "CONFERENCIA SANITARIA DEL CONO SUR"},
		{"Spanish, plain letter", "La 17.a Conferencia del Agua,\n\nTeniendo presente la Carta de Rosario,\n\nResuelve:\n\n1. Instar a los Estados Miembros a que asignen una partida.", "Conferencia del Agua"},
		{"English", "The 3rd Congress of Rivers,\n\nRecalling the Charter of Lund,\n\n1. Urges Member States to adopt a law.", "Congress of Rivers"},
		{"French", "La 12e Conférence des ministres,\n\nRappelant la Charte de Lomé,\n\n1. Invite les États membres à adopter une loi.", "Conférence des ministres"},
		{"French infinitive", "La Conférence des ministres,\n\nRappelant la Charte de Lomé,\n\nDécide :\n\n1. D’inviter les États membres à adopter une loi.", "Conférence des ministres"},
		{"French infinitive in small letters", "La Conférence des ministres,\n\nRappelant la Charte de Lomé,\n\nDécide :\n\n1. de prier les États membres d’adopter une loi.", "Conférence des ministres"},
		{"no body", "Le comité a décidé :\n\n1. de fermer la salle.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var asks []briefing.Finding
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind == briefing.KindRecommendation {
					asks = append(asks, f)
				}
			}
			switch {
			case tt.who == "" && len(asks) > 0:
				t.Errorf("asked by %q, want nothing", asks[0].Who)
			case tt.who != "" && (len(asks) != 1 || asks[0].Who != tt.who):
				t.Errorf("%d asks %+v, want one by %q", len(asks), asks, tt.who)
			}
		})
	}
}
