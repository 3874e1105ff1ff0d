package extract

import "testing"

// TestOurs reads the body of whom a Spanish text calls "nuestra coordinadora": that in
// which who writes or answers says to be, and none for whom a people or a family
// calls its own.
func TestOurs(t *testing.T) {
	const dice = " «Aquí no se pregunta a nadie», dice Roa."
	const answers = "\n\n¿Cuántos pueblos son?\n\nSomos doce y llevamos diez años.\n\n¿Y el Gobierno?\n\nNo nos recibe."
	checkOffices(t, []held{
		{"volunteer", "Llevo seis años como voluntaria en Casa Abierta, un albergue de Lugo. Nuestra coordinadora, Ana Roa, abre la puerta." + dice, "Ana Roa", "coordinadora", "Casa Abierta"},
		{"leads it", "Coordino desde hace cuatro años la Red de Semillas del Cauca. Vino nuestra técnica, Ana Roa." + dice, "Ana Roa", "técnica", "Red de Semillas del Cauca"},
		{"in its name", "Señora ministra:\n\nEscribo en nombre de la Federación de Trabajadoras del Hogar. Vino nuestra compañera Ana Roa." + dice, "Ana Roa", "compañera", "Federación de Trabajadoras del Hogar"},
		{"interview", "Entrevista con Luz Ferro, directora de Aguas Libres\n\n¿Qué piden?\n\nLo que nuestro abogado, Raúl Sal, escribió: «Un decreto no puede contra la ley»." + answers, "Raúl Sal", "abogado", "Aguas Libres"},
		{"only one named", "La Red de Comedores del Sur cumple veinte años. Vino nuestra presidenta, Ana Roa." + dice, "Ana Roa", "presidenta", "Red de Comedores del Sur"},
		{"my boss", "Trabajo desde hace diez años en la Red Sur. Vino mi jefa, Ana Roa." + dice, "Ana Roa", "jefa", "Red Sur"},
		{"my doctor", "Trabajo desde hace diez años en la Red Sur. Vino mi médica, Ana Roa." + dice, "Ana Roa", "médica", ""},
		{"byline", "Por Luz Ferro, enfermera de Médicos del Mundo\n\nVino mi colega Ana Roa." + dice, "Ana Roa", "colega", "Médicos del Mundo"},
		{"mayor", "Soy maestra de la escuela Simón Bolívar. Vino nuestra alcaldesa, Ana Roa." + dice, "Ana Roa", "alcaldesa", ""},
		{"neighbour", "Trabajo en la Cruz Roja. Vino nuestra vecina Ana Roa." + dice, "Ana Roa", "vecina", ""},
		{"daughter", "Coordino la Red de Semillas. Vino nuestra hija, Ana Roa." + dice, "Ana Roa", "hija", ""},
		{"tells of a place", "Soy de un pueblo que vive de la Mina Rica. Vino nuestra médica, Ana Roa." + dice, "Ana Roa", "médica", ""},
		{"writes of a body", "Escribo sobre la Red de Semillas. Vino nuestra médica, Ana Roa." + dice, "Ana Roa", "médica", ""},
	})
}

// TestEsta reads whom a Spanish "esta" or "este" before a verb of saying means: the
// one named last.
func TestEsta(t *testing.T) {
	const dijo = " dijo: «Hoy se repara una injusticia»."
	checkLastSpeaker(t, []spokenBy{
		{"object", "La ministra Ana Roa recibió a la directora Luz Paz. Esta" + dijo, "Luz Paz"},
		{"with a pronoun", "La ministra Ana Roa recibió a la directora Luz Paz. Esta le" + dijo, "Luz Paz"},
		{"accent", "La ministra Ana Roa recibió a la directora Luz Paz. Ésta" + dijo, "Luz Paz"},
		{"in the sentence", "La ministra Ana Roa recibió a la directora Luz Paz, y esta" + dijo, "Luz Paz"},
		{"twin subjects", "Hablaron la ministra Ana Roa y la directora Luz Paz. Esta" + dijo, "Luz Paz"},
		{"gender", "La ministra Ana Roa recibió al alcalde Luis Paz. Esta" + dijo, "Ana Roa"},
		{"body", "La ministra Ana Roa escribió a la Red de Mujeres. Esta" + dijo, "Red de Mujeres"},
		{"male body", "Ana Roa escribió al Ministerio de Justicia. Este" + dijo, "Ministerio de Justicia"},
		{"body of the other gender", "La ministra Ana Roa escribió al Ministerio de Justicia. Esta" + dijo, "Ana Roa"},
		{"account, no verb", "La ministra Ana Roa recibió a la directora Luz Paz. Esta cuenta publicó: «Hoy se repara una injusticia».", "Ana Roa"},
		{"noun", "La ministra Ana Roa recibió a la directora Luz Paz. Esta denuncia decía: «Hoy se repara una injusticia».", "Esta denuncia"},
	})
}
