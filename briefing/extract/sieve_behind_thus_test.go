package extract

import "testing"

// TestSpokenThus gives Spanish quotes to whom a clause behind them that points back at
// the words names, to whom a credit stands under, and to whom dashes set off an office.
func TestSpokenThus(t *testing.T) {
	const quote = "«La desnutrición no cede en el altiplano»"
	const said = " dijo: " + quote + "."
	checkOffices(t, []held{
		{"thus, behind a colon", quote + ": así lo resumió Ana Roa, directora de la Red Tilo.", "Ana Roa", "directora", "Red Tilo"},
		{"thus, over an object", quote + ". Así resumió la situación la directora de la Red Tilo, Ana Roa.", "Ana Roa", "directora", "Red Tilo"},
		{"thus, behind a comma", quote + ", así se expresó Ana Roa.", "Ana Roa", "", ""},
		{"so sharply", quote + ". Así de tajante se mostró Ana Roa, directora de la Red Tilo.", "Ana Roa", "directora", "Red Tilo"},
		{"with these words", quote + ". Con esas palabras abrió la sesión Ana Roa, directora de la Red Tilo.", "Ana Roa", "directora", "Red Tilo"},
		{"nobody says it thus", "La partera lo sabe. " + quote + ". Así llegó Ana Roa a Puno.", "La partera", "partera", ""},
		{"credit under the dot", quote + ".\n\nAna Roa, directora de la Red Tilo", "Ana Roa", "directora", "Red Tilo"},
		{"no credit behind the dot", "Lo dice la partera Rosa Tum. " + quote + ". Infobae.", "Rosa Tum", "partera", ""},
		{"between dashes", "Ana Roa —directora de la Red Tilo—" + said, "Ana Roa", "directora", "Red Tilo"},
		{"between dashes, behind the quote", quote + ", dijo Ana Roa —directora de la Red Tilo—.", "Ana Roa", "directora", "Red Tilo"},
		{"a clause between dashes", "La Red Tilo —que reúne a 80 familias—" + said, "Red Tilo", "", "Red Tilo"},
		{"a text", quote + ", reza el comunicado.", "el comunicado", "", ""},
		{"a body that may be an office", "La Coordinadora Andina viajó a Puno. " + quote + ", añadió la coordinadora.", "Coordinadora Andina", "", "Coordinadora Andina"},
		{"judge of a high court", "Ana Roa, ministra de la Corte Suprema," + said, "Ana Roa", "ministra", "Corte Suprema"},
		{"field of two nouns with articles", "Ana Roa, adjunta para los Derechos de la Mujer de la Defensoría del Pueblo," + said, "Ana Roa", "adjunta para los Derechos de la Mujer", "Defensoría del Pueblo"},
	})
}
