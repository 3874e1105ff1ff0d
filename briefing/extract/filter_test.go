package extract

import "testing"

func TestShortUtterances(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"en: a clause", "The pump broke again in May. “It worries me,” says Amina Okoro.",
			[]said{{"It worries me", "Amina Okoro", "verb after"}}},
		{"en: cut off by who says it", "“In this valley,” Amina Okoro told the meeting, “nobody has ever counted the wells.”",
			[]said{{"In this valley", "Amina Okoro", ""}, {"nobody has ever", "Amina Okoro", ""}}},
		{"en: goes on speaking", "“Put a number on every well,” says Amina Okoro. “People can read.”",
			[]said{{"Put a number", "Amina Okoro", ""}, {"People can read.", "Amina Okoro", "same speaker"}}},
		{"en: a term", "“A water fund,” Amina Okoro called it.", nil},
		{"en: a borrowed phrase", "Amina Okoro spoke of a “water fund” twice.", nil},
		{"en: a name in marks", "“Wells for Tomorrow,” said Amina Okoro, begins in May.", nil},
		{"es: second half", "La oficial Marta Ruiz no lo duda. «El río no tiene dueño», dice, «pero tiene memoria».",
			[]said{{"El río", "Marta Ruiz", ""}, {"pero tiene memoria", "Marta Ruiz", ""}}},
		{"es: dashes", "La partera Marta Ruiz se sienta.\n\n—Luego callamos —cuenta Marta Ruiz—. Nadie dijo nada más en toda la noche.",
			[]said{{"Luego callamos", "Marta Ruiz", ""}, {"Nadie dijo", "Marta Ruiz", ""}}},
		{"fr: a clause", "Le puits est à sec. « Je m’en doutais », souffle Awa Sarr.",
			[]said{{"Je m’en doutais", "Awa Sarr", "verb after"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
