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

func TestWhoseClauseANounAnnounces(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"statement by", "Recalling the statement by elders of the valley, circulated in May, that “the wells belong to those who dig them”,",
			[]said{{"the wells belong", "elders of the valley", ""}}},
		{"a text", "We support the conclusion of the report that “water is not a gift but a right”.",
			[]said{{"water is", "the report", ""}}},
		{"words of a body", "Mindful of the words of the Lund Declaration that “what took a thousand years must not be lost in one”,",
			[]said{{"what took", "Lund Declaration", ""}}},
		{"somebody else's verb behind the quote", "While taking note of the explanation by the delegation that “every person is informed at the door”, the Committee is concerned at reports from the prisons.",
			[]said{{"every person", "the delegation", ""}}},
		{"owner in front", "Members discussed the Foreign Minister’s claim yesterday that the wells were “full of water and of fish”.",
			[]said{{"full of", "the Foreign Minister", ""}}},
		{"owner is a body", "Nobody disputed the World Bank's finding that half of the wells were “dug where nobody lives”.",
			[]said{{"dug where", "World Bank", ""}}},
		{"the clause has a speaker of its own", "Ana Okoro read the report of the Bank and said that the wells were “dug where nobody lives”.",
			[]said{{"dug where", "Ana Okoro", ""}}},
		{"fr: a noun and a colon", "L’avocat, Me Paul Sarr, a plaidé hier. Réponse du procureur : « La politesse ne pèse pas cent kilos. »",
			[]said{{"La politesse", "procureur", ""}}},
		{"es: a noun and a colon", "El abogado Luis Pardo alegó ayer. Respuesta de la fiscal: «La cortesía no pesa cien kilos».",
			[]said{{"La cortesía", "la fiscal", ""}}},
		{"es: de que", "El comité lamentó la afirmación del ministro de que los pozos estaban «llenos de agua y de peces».",
			[]said{{"llenos de", "ministro", ""}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
