package extract

import "testing"

// TestFocusSpanish reads whom Spanish sentences introduce behind their verb, and
// to whom a text comes back.
func TestFocusSpanish(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"behind the verb", "«El molino es viejo», dijo la alcaldesa Rosa Tapia.\n\nLa rueda la repara Benito Ceballos. «El agua no espera», advierte.", "Benito Ceballos"},
		{"behind a thing that is theirs", "Tomó la palabra el Sr. Arnoldo Ceballos. Su taller fabrica 300 campanas. «El bronce todo lo recuerda», sostuvo.", "Arnoldo Ceballos"},
		{"in a relative clause", "«Falta agua», dijo Rosa Tapia.\n\nEl mapa es obra de un equipo que dirige la geóloga Nieves Ceballos. «El suelo se hunde», avisa.", "Nieves Ceballos"},
		{"by the first name alone", "Benito Ceballos Luna repara relojes.\n\n«Es un sabio», dice la alcaldesa, Rosa Tapia.\n\nBenito baja despacio la escalera. «No me canso nunca», susurra.", "Benito Ceballos Luna"},
		{"a verb before a list of names", "Participaron Rosa Tapia, geóloga, y Luis Mena, pescador.\n\nAbrió la mesa la Sra. Tapia. «El suelo se hunde despacio», dijo.", "Rosa Tapia"},
		{"back to the story", "Benito Ceballos vende hielo. «El hielo es agua que sabe esperar», dice.\n\n—Nadie madruga como yo —cuenta Benito.\n\nLa alcaldesa, Rosa Tapia, lo aprecia. «Es parte de la plaza», asegura.\n\nPor las tardes, la plaza se llena de niños con vasos.\n\n—Yo no tengo horario —dice.", "Benito Ceballos"},
		{"not whom a letter is from", "«Falta agua», dijo Rosa Tapia. En la mesa hay una carta de Luis Mena. «Nadie la ha contestado todavía», lamenta.", "Rosa Tapia"},
	})
}
