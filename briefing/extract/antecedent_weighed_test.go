package extract

import "testing"

// TestWeighedAntecedents reads what puts somebody nearer to a pronoun or farther from
// it than the order of sentences.
func TestWeighedAntecedents(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"named in the words", "Paul Lund had many singers in his year, and he thanked them. That has not been so this time, which is something that concerns Henry Crespo, president of the caucus. “No one is writing songs now. Lund had a choir,” he said.", "Henry Crespo"},
		{"indirect speech with its speaker behind", "Amos Okello, a teacher, watched. Peter Lund said that he wants to win. His groups have bought time on the radio. The stakes are high for both campaigns, Okello said. “The north will give us a closer reading of it all,” he said.", "Amos Okello"},
		{"the one named beside a thing", "The carrier closed the line. The idea came from Réal Bernatchez, a guard. “When there was too much ore, they left the people behind,” he said.", "Réal Bernatchez"},
		{"description in front of its pronoun", "Lubna Doyle has a word for it. A chemist who advised the county until March, she tested ten of the cloths. “You can call it inert if you like, I would not,” she says.", "Lubna Doyle"},
		{"description with a preposition", "Paul Lund left the port. A driver in the quarry for years, he knows the road. “The lorries come at night,” he says.", "Paul Lund"},
		{"cleft", "The council met. It was Gareth Okello, a councillor for the harbour and a former docker, who tabled the motion. “My father had coal in his eyes,” he told the chamber.", "Gareth Okello"},
		{"cleft in French", "« L’eau manque », a dit Paul Mbaye.\n\nC’est Awa Kane, une sage-femme, qui a écrit la lettre. « Le village attend depuis trois ans », dit-elle.", "Awa Kane"},
		{"husband in apposition", "Lorna Dumdum went under twice. Her husband, Crispin, who cooked on board, was never found. Then she watched a man sell jackets. “I asked him whether he would wear one,” she recalls.", "Lorna Dumdum"},
		{"one of them in French", "Paul Mbaye forme deux apprenties. L’une d’elles, Ikram, dix-neuf ans, allume sa lampe. « Je chante faux, mais l’eau s’en moque », glisse-t-elle.", "Ikram"},
		{"one of them in Spanish", "Paul Lund dirige el taller. Una de ellas, Ikram, enciende la lámpara. «Canto mal, pero al agua no le importa», dice ella.", "Ikram"},
	})
}
