package extract

import (
	"testing"

	"attache/briefing/extract/prose"
)

// TestWeighedAntecedents reads what puts somebody nearer to a pronoun or farther from
// it than the order of sentences.
func TestWeighedAntecedents(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"named in the words", "Leslie Roa, a nurse, wept. Mrs. Lund then took the voters for granted. “They thought that a word for Lund would do, and it is not enough,” she said.", "Leslie Roa"},
		{"indirect speech with its speaker behind", "Amos Okello, a teacher, watched. Mr. Lund is helped by two groups that have bought time on the radio. The stakes are high for both campaigns, Okello said. “The north will give us a closer reading of it all,” he said.", "Amos Okello"},
		{"the one named beside a thing", "Le transporteur a fermé la ligne en mars. L’été dernier, les trains ne roulaient plus.\n\nUn billet coûte 94 dollars. J’ai téléphoné à Réal Bernatchez, qui a été chef de train pendant trente ans. « Quand il y avait trop de minerai, on laissait les gens », m’a-t-il dit.", "Réal Bernatchez"},
		{"description in front of its pronoun", "Lubna Doyle has a word for it. A chemist who advised the county until March, she tested ten of the cloths. “You can call it inert if you like, I would not,” she says.", "Lubna Doyle"},
		{"description with a preposition", "Paul Lund left the port. A driver in the quarry for years, he knows the road. “The lorries come at night,” he says.", "Paul Lund"},
		{"cleft", "The council met. It was Gareth Okello, a councillor for the harbour and a former docker, who tabled the motion. “My father had coal in his eyes,” he told the chamber.", "Gareth Okello"},
		{"cleft in French", "« L’eau manque », a dit Paul Mbaye.\n\nC’est Awa Kane, une sage-femme, qui a écrit la lettre. « Le village attend depuis trois ans », dit-elle.", "Awa Kane"},
		{"one of them in French", "Paul Mbaye forme deux apprenties. L’une d’elles, Ikram, dix-neuf ans, allume sa lampe. « Je chante faux, mais l’eau s’en moque », glisse-t-elle.", "Ikram"},
		{"one of them in Spanish", "Paul Lund dirige el taller. Una de ellas, Ikram, enciende la lámpara. «Canto mal, pero al agua no le importa», dice ella.", "Ikram"},
	})
}

// TestGenderInApposition reads what the noun in front of a name says of its bearer.
func TestGenderInApposition(t *testing.T) {
	tests := []struct {
		text, name string
		want       prose.Gender
	}{
		{"Lorna Dumdum went under twice. Her husband, Crispin Roa, who was a cook on board, was never found.", "Crispin Roa", prose.GenderMale},
		{"Lorna Dumdum wept and her sister, Amihan Roa, left.", "Amihan Roa", prose.GenderFemale},
		{"When he met her husband, Amihan Roa left.", "Amihan Roa", prose.GenderUnknown},
		{"Su esposo, Crispín Roa, nunca volvió.", "Crispín Roa", prose.GenderMale},
	}
	for _, tt := range tests {
		a := analyse(document(t, tt.text), Knowledge{})
		found := prose.GenderUnknown
		for _, e := range a.Register.Entities {
			if e.Name == tt.name {
				found = e.Gender
			}
		}
		if found != tt.want {
			t.Errorf("%s: got %d, want %d", tt.text, found, tt.want)
		}
	}
}
