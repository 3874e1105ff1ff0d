package extract

import "testing"

func TestWhoseWordsANounAnnounces(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"possessive of an office", "Journalists asked the finance minister, Abdi Warsame, about the currency. The minister's answer was short: “Ask me when it has stopped.”",
			[]said{{"Ask me", "Abdi Warsame", ""}}},
		{"possessive of a name", "Archaeologist Hikmet Lund's words were harsher still: “They poured concrete over the question.”",
			[]said{{"They poured", "Hikmet Lund", ""}}},
		{"pronoun", "Food critic Yvonne Okoro ate in eleven canteens. Her verdict: “You have to be well to survive it.”",
			[]said{{"You have", "Yvonne Okoro", ""}}},
		{"noun with its maker", "The conclusion drawn by Judge Armando Villaseca was that the police had “mistaken poverty for guilt”.",
			[]said{{"mistaken", "Armando Villaseca", ""}}},
		{"motto", "The motto of Sister Philomena Lund, who founded the kitchen, is “first the soup, then the sermon”.",
			[]said{{"first the", "Philomena Lund", ""}}},
		{"Spanish", "Le preguntaron a la capitana Dolores Iturralde por el retraso. Su respuesta fue breve: «El mar no firma contratos».",
			[]said{{"El mar", "Dolores Iturralde", ""}}},
		{"words of the subject", "Présente dans la salle, Awa Alassane n’a pas mâché ses mots : « Mon téléphone le lit aussi bien que ma chèvre. »",
			[]said{{"Mon téléphone", "Awa Alassane", ""}}},
		{"a gesture, then the words", "Rosa Lindqvist points at the empty shelves. “That used to be insulin.”",
			[]said{{"That used", "Rosa Lindqvist", ""}}},
		{"a name before a verb that no list has", "Nemesio Tapia lleva cuarenta años en el faro. Nadie ha venido a relevarlo.\n«La luz no sabe de jubilaciones».",
			[]said{{"La luz", "Nemesio Tapia", ""}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
