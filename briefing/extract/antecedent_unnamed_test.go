package extract

import "testing"

func TestWithANameStandsBeforeWithout(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"a guard in the next paragraph", "Ms. Selma Okoro borrowed books in prison.\n\nA guard looked through her cell. “It was my only shelf in the world,” she said.", "Selma Okoro"},
		{"a guard who reports", "Ms. Selma Okoro borrowed books in prison.\n\nA guard said that her cell was bare. “It was her only shelf in the world,” she said.", "A guard"},
		{"une gardienne, a sentence earlier", "Mme Selma Kora empruntait des livres en prison. Une gardienne a fouillé sa cellule. La pluie tombait. « C’était ma seule étagère au monde », dit-elle.", "Selma Kora"},
		{"une gardienne, just before", "Mme Selma Kora empruntait des livres en prison. Une gardienne a fouillé sa cellule. « C’était sa seule étagère au monde », dit-elle.", "Une gardienne"},
		{"un gardien, in the same sentence", "M. Tūhoro a fait vingt heures de vol. « Je ne viens pas négocier, déclare-t-il, je viens les chercher. » Un gardien du musée lui a raconté que, la nuit, il leur disait bonsoir : « Quelqu’un devait bien le faire. »", "Un gardien du musée"},
		{"una guardia, a sentence earlier", "La Sra. Selma Roa pedía libros en la cárcel. Una guardia registró su celda. Llovía. «Era mi único estante en el mundo», dijo ella.", "Selma Roa"},
	})
}
