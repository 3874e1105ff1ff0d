package extract

import "testing"

// TestOfficesUnderLabels gives one who presides what they are elsewhere, where the
// label stands beside it, and takes nobody of whom a sentence speaks in general
// for the one who speaks next.
func TestOfficesUnderLabels(t *testing.T) {
	for _, tt := range []struct{ name, text, who, role, org string }{
		{"moderator with a trade and its body", "Moderator: Kofi Sol, journalist, Radio Lund\n\nSol opened the panel. “Nobody asks what they died of,” he said.", "Kofi Sol", "journalist", "Radio Lund"},
		{"moderator in Spanish", "Moderador: Luis Sol, periodista de Radio Sur\n\nSol abrió el panel. “Nadie pregunta de qué murieron”, dijo.", "Luis Sol", "periodista", "Radio Sur"},
		{"moderator without a body", "Moderator: Kofi Sol\n\nSol opened the panel. “Nobody asks what they died of,” he said.", "Kofi Sol", "moderator", ""},
		{"label of an office", "Director: Kofi Sol, journalist, Radio Lund\n\nSol opened the panel. “Nobody asks what they died of,” he said.", "Kofi Sol", "director", "Radio Lund"},
		{"any woman", "Ms. Ann Roe pleaded for a change. In three countries a woman cannot pass on her name. “My son is twenty,” she said.", "Ann Roe", "", ""},
		{"any woman in French", "Mme Rokia Roe a plaidé pour la révision. Dans trois pays, une femme ne peut pas transmettre son nom. « Mon fils a vingt ans », a-t-elle témoigné.", "Rokia Roe", "", ""},
		{"any woman in Spanish", "La Sra. Ana Roa pidió un cambio. En tres países una mujer no puede transmitir su nombre. «Mi hijo tiene veinte años», dijo.", "Ana Roa", "", ""},
		{"one woman", "Ann Roe visited the camp. A woman stopped her car. “My son is twenty,” she said.", "A woman", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if f := onlyQuote(t, tt.text); f.Who != tt.who || f.Role != tt.role || f.Org != tt.org {
				t.Errorf("%q, %q, %q, want %q, %q, %q", f.Who, f.Role, f.Org, tt.who, tt.role, tt.org)
			}
		})
	}
}
