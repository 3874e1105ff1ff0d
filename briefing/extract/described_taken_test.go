package extract

import "testing"

func TestTakenUp(t *testing.T) {
	const after = "verb after the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"the woman of the sentence before", "Jane Okoro still has the slip of paper. “They asked me to prove that he had existed,” says the woman, who sells squid.",
			[]said{{"They asked", "Jane Okoro", after}}},
		{"somebody described", "His widow still has the slip of paper. “They asked me to prove that he had existed,” says the woman.",
			[]said{{"They asked", "His widow", after}}},
		{"somebody else introduced with the noun", "Jane Okoro left early. A woman stood up at the back. “They asked me to prove that he had existed,” said the woman.",
			[]said{{"They asked", "A woman", after}}},
		{"work that fits what the text tells", "Shirin Okoro, who is blind and teaches Bengali, changes bus twice. “I gave it back and told him that I mark essays,” laughs the teacher.",
			[]said{{"I gave it", "Shirin Okoro", after}}},
		{"name behind a relative clause", "“I made her to last thirty years,” says the man who built it, Mamadou Okoro, running a thumb along the plank.",
			[]said{{"I made her", "Mamadou Okoro", after}}},
		{"French demonstrative", "Épiphanie Rasoa, de l’Union des paysannes, a vu sa rizière disparaître. « Quand j’ai demandé le papier, on m’a montré une carte », raconte cette mère de cinq enfants.",
			[]said{{"Quand j’ai", "Épiphanie Rasoa", after}}},
		{"Spanish name without an office", "De esto se encarga la nieta mayor, Yolanda, quien graba a su abuela. Lleva 212 palabras. «Hay una para el ruido que hace el pez», cuenta la muchacha.",
			[]said{{"Hay una", "Yolanda", after}}},
		{"widow of somebody else", "Elvia Necochea propone otra cosa. Y la viuda de un motorista quiere algo más sencillo. «Que alguien anote que se llamaba Wilmer», pide la viuda de un motorista.",
			[]said{{"Que alguien", "la viuda de un motorista", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
