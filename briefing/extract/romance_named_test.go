package extract

import "testing"

func TestRomancePersonsMeant(t *testing.T) {
	const fr, es = " Le comité a rendu son rapport hier, et les membres ont voté.", " El comité presentó ayer su informe, y los miembros votaron."
	const after, before = "verb after the quote", "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"noun that fits any office", "«Los pozos están secos», dijo ayer Ana Quispe, bióloga. La funcionaria añadió que “nadie ha venido a vernos”." + es,
			[]said{{"Los pozos", "Ana Quispe", after}, {"nadie", "Ana Quispe", before}}},
		{"somebody else of that noun", "Pedro Mena, experto en agua, habló ayer. Ana Quispe, bióloga, lo oyó. El experto añadió que “nadie ha venido a vernos”." + es,
			[]said{{"nadie", "Pedro Mena", before}}},
		{"a body by its pronoun", "« Les puits sont à sec », dit Paul Mbaye, puisatier.\n\nLa Ligue des usagers est inquiète. Elle affirme que « personne ne vient plus ici »." + fr,
			[]said{{"Les puits", "Paul Mbaye", after}, {"personne", "Ligue des usagers", before}}},
		{"two persons, not two surnames", "Ana Quispe y Pedro Mena hablaron ayer. “Nadie ha venido nunca a vernos”, dijo Mena." + es,
			[]said{{"Nadie", "Pedro Mena", after}}},
		{"adjective of the country", "Pedro Mena, presidente de Valdoria, llegó ayer. El presidente valdorio dijo que “nadie ha venido a vernos”." + es,
			[]said{{"nadie", "Pedro Mena", before}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
