package extract

import "testing"

// TestStrangerInFront has the stranger who is the subject in front of a colon speak.
func TestStrangerInFront(t *testing.T) {
	for _, c := range []struct{ text, who string }{
		{"Un vieux monsieur, client fidèle, m’a ramenée sur terre : « Madame, votre affiche est très belle, mais elle ne dit pas tout. »", "Un vieux monsieur"},
		{"Un señor mayor, cliente fiel, me bajó a la tierra: «Señora, su cartel es muy bonito, pero no lo dice todo».", "Un señor mayor"},
		{"Awa Kane descend vers la rivière. Sa fille aînée, Voahangy, qui a quinze ans, lève le nez. « Moi, je serai pilote d’hélicoptère », annonce-t-elle.", "Voahangy"},
	} {
		a := analyse(document(t, c.text), Knowledge{})
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != c.who {
			t.Errorf("%s: %+v, want %q", c.text, a.Quotes, c.who)
		}
	}
}
