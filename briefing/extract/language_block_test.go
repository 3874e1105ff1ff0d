package extract

import "testing"

func TestParagraphsOfAnotherLanguage(t *testing.T) {
	text := "The committee met the delegation on Monday and heard the report of the working group on the wells and on the water of the rural areas. It had asked for it in March.\n\n" +
		"« Les puits sont à sec depuis le mois de mars », a déclaré Amina Okoro, directrice de la Fondation de l’eau, devant les membres du comité.\n\n" +
		"«Los pozos están secos desde el mes de marzo», dijo Ana Ruiz, directora del Centro Agua Viva, ante los miembros del comité.\n\n" +
		"“The wells are dry in March,” Peter Lund told the members of the group after the meeting, and he asked the States to publish the figures."
	checkQuotes(t, text, []said{
		{"Les puits", "Amina Okoro", "verb after the quote"},
		{"Los pozos", "Ana Ruiz", "verb after the quote"},
		{"The wells", "Peter Lund", "verb after the quote"},
	})
	checkAffiliation(t, text, "Amina Okoro", "directrice", "Fondation de l’eau")
	checkAffiliation(t, text, "Ana Ruiz", "directora", "Centro Agua Viva")
}
