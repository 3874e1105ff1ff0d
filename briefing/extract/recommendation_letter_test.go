package extract

import (
	"testing"

	"attache/briefing"
)

// TestProposersFrench reads for whom French letters, opinions and releases are
// written, and whose view "selon elle" gives.
func TestProposersFrench(t *testing.T) {
	for _, tt := range [...]struct{ name, text, who string }{
		{"letter signed for", "Madame la Ministre,\n\nLa maternité a fermé en une nuit.\n\nNous vous demandons de rouvrir la maternité.\n\nVeuillez agréer, Madame la Ministre, nos salutations.\n\nPour le Réseau des sages-femmes\nAwa Kane, trésorière", "Réseau des sages-femmes"},
		{"body below name and office", "Monsieur le Préfet,\n\nLa maternité a fermé en une nuit.\n\nNous vous demandons de rouvrir la maternité.\n\nAwa Kane\nTrésorière\nRéseau des sages-femmes", "Réseau des sages-femmes"},
		{"opinion", "Tribune\n\nPar Awa Kane, trésorière du Réseau des sages-femmes\n\nLa maternité a fermé en une nuit.\n\nIl faut rouvrir la maternité.", "Awa Kane"},
		{"view", "« La nuit est longue », dit Awa Kane, sage-femme. Selon elle, la commune doit rouvrir la maternité.", "Awa Kane"},
		{"pronoun over a list", "Synthèse\n\nLe Réseau des sages-femmes a visité douze salles. La nuit est longue.\n\nIl recommande aux communes :\n– de rouvrir la maternité ;\n– de payer les gardes.", "Réseau des sages-femmes"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			found := false
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind == briefing.KindRecommendation {
					found = true
					if f.Who != tt.who {
						t.Errorf("proposer of %q: %q, not %q", tt.text[f.Span.Start:f.Span.End], f.Who, tt.who)
					}
				}
			}
			if !found {
				t.Error("no recommendation was found")
			}
		})
	}
}
