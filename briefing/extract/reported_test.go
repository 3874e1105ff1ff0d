package extract

import (
	"testing"

	"attache/briefing"
)

func TestReported(t *testing.T) {
	tests := []struct{ name, text, words, who string }{
		{"that", "Amina Okoro of the Water Trust said that the wells were dry in March.", "the wells were dry in March", "Amina Okoro"},
		{"no that", "In the debate Austria said it has established a task force on wells.", "it has established a task force on wells", "Austria"},
		{"behind", "The wells have been dry since March, Ms. Okoro said.", "The wells have been dry since March", "Okoro"},
		{"delegation", "The delegation of Valdoria explained that two wells would be dug.", "two wells would be dug", "The delegation of Valdoria"},
		{"nobody in particular", "Many said that the wells were dry in March.", "", ""},
		{"a mere object", "Ms. Okoro welcomed the new report of the Trust.", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := document(t, tt.text)
			words, who := "", ""
			for _, f := range Extract(d, Knowledge{}).Findings {
				if f.Form == briefing.FormReported {
					words, who = d.Slice(f.Span), f.Who
				}
			}
			if words != tt.words || who != tt.who {
				t.Errorf("%q by %q, want %q by %q", words, who, tt.words, tt.who)
			}
		})
	}
}
