package extract

import "testing"

// TestWhatIsScheduled tells what news says is planned for a day from what must be done.
func TestWhatIsScheduled(t *testing.T) {
	for _, c := range []struct {
		text string
		asks bool
	}{
		{"Le gouvernement doit présenter son projet de loi mercredi.", false},
		{"Le tribunal devait rendre sa décision le 4 mai.", false},
		{"La conférence doit réunir 200 délégués à Genève.", false},
		{"Le texte doit être examiné mardi par les députés.", false},
		{"Le gouvernement doit publier les décrets avant le 4 mai.", true},
		{"Le gouvernement doit publier les décrets d’ici le mois de mai.", true},
		{"La Ligue des sourds estime que le gouvernement doit publier les décrets en mai.", true},
	} {
		found := false
		for _, f := range Extract(document(t, c.text), Knowledge{}).Findings {
			found = found || f.Kind == "recommendation"
		}
		if found != c.asks {
			t.Errorf("%s\n\tasks: %v, want %v", c.text, found, c.asks)
		}
	}
}
