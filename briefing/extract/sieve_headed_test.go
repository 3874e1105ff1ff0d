package extract

import "testing"

// TestQuotesBelowTheirLine reads the quotes that a release offers below a line that
// says whose they are.
func TestQuotesBelowTheirLine(t *testing.T) {
	const en, es, fr = "\n\n\"At its core, this is a surveillance company.\"\n\n\"It isn't about selling robots.\"", "\n\n«Está cerrado desde el lunes pasado».\n\n«Nadie ha venido a vernos».", "\n\n« C’est fermé depuis lundi dernier. »\n\n« Personne n’est venu nous voir. »"
	tests := []struct{ name, text, who string }{
		{"attributable", "The Trust is calling for rules.\n\nQuotes attributable to James Clark, Executive Director of Digital Rights Watch" + en, "James Clark"},
		{"from, with a colon", "The Trust is calling for rules.\n\nQuotes from Dr Ana Roa, spokesperson of the Harbour Trust:" + en, "Ana Roa"},
		{"office in front", "The Trust is calling for rules.\n\nComments attributed to the Director of the Harbour Trust, Ana Roa:" + en, "Ana Roa"},
		{"es", "El puerto reclama un plan al Gobierno.\n\nCitas atribuibles a Ana Roa, directora de la Red de Puertos" + es, "Ana Roa"},
		{"es: de", "El puerto reclama un plan al Gobierno.\n\nDeclaraciones de la directora Ana Roa:" + es, "Ana Roa"},
		{"fr", "Le port réclame un plan au gouvernement.\n\nCitation à attribuer à Awa Kane, présidente du Réseau des ports :" + fr, "Awa Kane"},
		{"fr: de", "Le port réclame un plan au gouvernement.\n\nPropos de Mme Awa Kane, présidente du Réseau des ports" + fr, "Awa Kane"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			if len(a.Quotes) != 2 {
				t.Fatalf("%d quotes", len(a.Quotes))
			}
			for _, q := range a.Quotes {
				if q.Speaker.Who != tt.who {
					t.Errorf("%q for %q (%s)", q.Speaker.Who, tt.who, q.Speaker.Reason)
				}
			}
		})
	}
	checkLastSpeaker(t, []spokenBy{
		{"no such line", "The Trust is calling for rules.\n\nQuotes and comments below the picture of Ana Roa" + en, ""},
	})
}
