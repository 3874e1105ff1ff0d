package extract

import "testing"

// Several who ask are no one person, and several authors are all of them.
func TestSeveralProposers(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"of a letter", "Entre los firmantes están Jorge Soler y la Confederación de Sindicatos.\n\nLos firmantes advierten de que la austeridad fracasó. Piden que los Estados inviertan en escuelas.", "Los firmantes"},
		{"over a sentence between", "Las científicas señalaron que el hielo retrocede. Añadieron datos de Ana Roa. Además, instan al Gobierno a medirlo cada año.", "Las científicas"},
		{"one, then several", "Ana Roa señaló que el hielo retrocede. Piden que el Gobierno lo mida cada año.", ""},
		{"one goes on", "Ana Roa señaló que el hielo retrocede. Pide que el Gobierno lo mida cada año.", "Ana Roa"},
		{"authors in brackets", "Food for all\n\nThis week we come together to speak of food.\n\nGovernments must write the right to food into law.\n\n(Ann Veen is the FAO Representative for Lund. Omar Diaz is the Country Director for the World Food Programme. Ida Berg is the IFAD Country Director.)", "Ann Veen; Omar Diaz; Ida Berg"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, found := "", false
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind == "recommendation" {
					got, found = f.Who, true
				}
			}
			if !found || got != tt.who {
				t.Errorf("found %v, proposer %q, want %q", found, got, tt.who)
			}
		})
	}
}
