package prose

import (
	"slices"
	"testing"

	"attache/briefing/extract/testtext"
)

func TestSentences(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"titles and initials", "Ms. Okoro met Mr. J. R. Lund in May. They spoke.", []string{"Ms. Okoro met Mr. J. R. Lund in May.", "They spoke."}},
		{"abbreviations", "See para. 12 of doc. A/71/1 and Art. 3. It is short.", []string{"See para. 12 of doc. A/71/1 and Art. 3.", "It is short."}},
		{"quote with its attribution", "“It is late.” he said. “We go,” she said.", []string{"“It is late.” he said.", "“We go,” she said."}},
		{"question in a quote", "“Who pays?” asked Lund. Nobody knew.", []string{"“Who pays?” asked Lund.", "Nobody knew."}},
		{"French marks", "Elle a parlé. « C’est la fin. » Puis elle est sortie de la salle avec son frère.", []string{"Elle a parlé.", "« C’est la fin. »", "Puis elle est sortie de la salle avec son frère."}},
		{"decimals and times", "It rose by 3.5 per cent at 9 a.m. on Monday. Then it fell.", []string{"It rose by 3.5 per cent at 9 a.m. on Monday.", "Then it fell."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := Parse(testtext.Document(t, tt.text))
			var got []string
			for _, s := range a.Sentences {
				got = append(got, a.Slice(s.Span))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("sentences %q, want %q", got, tt.want)
			}
		})
	}
}

func TestTokens(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"possessive", "Spain’s law of 1,250.5 km", []string{"Spain", "’s", "law", "of", "1,250.5", "km"}},
		{"initials and hyphens", "U.S. and Dlamini-Ferreira, H.E.", []string{"U.S.", "and", "Dlamini-Ferreira", ",", "H.E."}},
		{"French", "L’école de Mme N’Diaye est fermée et les élèves attendent, a-t-elle précisé à la presse.", []string{"L’", "école", "de", "Mme", "N’Diaye", "est", "fermée", "et", "les", "élèves", "attendent", ",", "a", "elle", "précisé", "à", "la", "presse", "."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := Parse(testtext.Document(t, tt.text))
			var got []string
			for _, tk := range a.Tokens {
				got = append(got, a.Word(tk))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("tokens %q, want %q", got, tt.want)
			}
		})
	}
}

func TestCrudeBlocks(t *testing.T) {
	text := "COUNTING THE HOURS\n\nWomen in all nine cities reported four hours of unpaid care\na day and the men whom we asked reported one hour a day, a\nratio of four to one in nine cities, and nobody was surprised\nby it.\n\n- open care centres near schools;\n(a) Pay them.\n12. The Committee met."
	var got []string
	a := Parse(testtext.Document(t, text))
	for _, b := range a.Blocks {
		got = append(got, string(b.Role)+" "+b.Number+" "+a.Slice(b.Span)[:9])
	}
	want := []string{"heading  COUNTING ", "paragraph  Women in ", "list item  open care", "list item (a) Pay them.", "paragraph 12 The Commi"}
	if !slices.Equal(got, want) {
		t.Errorf("blocks %q, want %q", got, want)
	}
}
