package extract

import "testing"

func TestWhomTheTextAddresses(t *testing.T) {
	const (
		en = "Mr. Paul Okoro\nMinister of Water\n\nLund, 3 May 2026\n\nDear Minister,\n\nWe write on behalf of 40 villages. Ana Lund spoke with us.\n\n"
		fr = "Lettre ouverte\n\nÀ l’attention de Mme Awa Sarr, maire de Lyon\n\nMadame la Maire,\n\nNous sommes quarante villages. Paul Diop nous a parlé.\n\n"
		es = "Carta abierta al alcalde de Lima\n\nSeñor Alcalde:\n\nLe escribimos los vecinos de cuarenta barrios. Ana Roa habló con nosotros.\n\n"
	)
	tests := []struct {
		name, text string
		want       []said
	}{
		{"en: the name above the greeting", en + "In March you told the press that “no village will be without a well by June”.",
			[]said{{"no village", "Paul Okoro", ""}}},
		{"en: told you", en + "Ana Lund has told you that “no village will be without a well by June”.",
			[]said{{"no village", "Ana Lund", ""}}},
		{"fr: the name above the greeting", fr + "En mars, vous avez promis que « nul quartier ne restera sans puits en juin ».",
			[]said{{"nul quartier", "Awa Sarr", ""}}},
		{"fr: the present", fr + "Vous écrivez, au paragraphe 3, que « nul quartier ne restera sans puits en juin ».",
			[]said{{"nul quartier", "Awa Sarr", ""}}},
		{"fr: to you", fr + "Il vous a écrit que « rien ne sera plus comme avant ».",
			[]said{{"rien ne", "Paul Diop", ""}}},
		{"fr: the chair is greeted first", "Monsieur le Président,\nMadame la Rapporteuse spéciale,\n\nVous écrivez que « nul quartier ne restera sans puits en juin ».",
			[]said{{"nul quartier", "Rapporteuse spéciale", ""}}},
		{"es: by the office in full", es + "En marzo usted prometió que “ningún barrio se quedará sin pozo en junio”.",
			[]said{{"ningún barrio", "alcalde de Lima", ""}}},
		{"several are greeted", "Dear Ministers and Mayors,\n\nIn March you told the press that “no village will be without a well by June”.",
			[]said{{"no village", "", ""}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
