package extract

import "testing"

// TestPlainSpanish reads offices and bodies in plain sentences of Spanish press: set
// off by dashes, in brackets, by the room where somebody speaks, by who leads a body
// that a pronoun takes up.
func TestPlainSpanish(t *testing.T) {
	const dice = " «Cada invierno faltan plazas», dice Roa."
	const body = "La Red de Refugios nació en Lugo."
	checkOffices(t, []held{
		{"trade between dashes", "Ana Roa —abogada de las familias— sostiene que «cada invierno faltan plazas».", "Ana Roa", "abogada de las familias", ""},
		{"dashes behind the verb", "«Cada invierno faltan plazas», opina Ana Roa —abogada de la Red de Refugios—.", "Ana Roa", "abogada", "Red de Refugios"},
		{"age between dashes", "Ana Roa —42 años, costurera— mira la calle." + dice, "Ana Roa", "costurera", ""},
		{"spaced hyphens", "Ana Roa - presidenta de la Red de Refugios - dijo que «cada invierno faltan plazas».", "Ana Roa", "presidenta", "Red de Refugios"},
		{"dash that nothing closes", "«Cada invierno faltan plazas», dijo Ana Roa —. Portera de noche no hay.", "Ana Roa", "", ""},
		{"body of women", "Hablaron Ana Roa (Instituto de la Mujer) y Eva Prat (Universidad de Loja)." + dice, "Ana Roa", "", "Instituto de la Mujer"},
		{"science", "Habló la directora de Epidemiología, Ana Roa." + dice, "Ana Roa", "directora de Epidemiología", ""},
		{"task that is a body’s noun", "Habló la coordinadora de Migraciones, Ana Roa." + dice, "Ana Roa", "coordinadora de Migraciones", ""},
		{"one word for a body", "Habló la directora de Intermón, Ana Roa." + dice, "Ana Roa", "directora", "Intermón"},
		{"room", "«Cada invierno faltan plazas», explica Ana Roa desde su despacho en el Instituto Geofísico del Perú.", "Ana Roa", "", "Instituto Geofísico del Perú"},
		{"room in front", "Desde su oficina en la sede de la Cruz Roja Hondureña, Ana Roa vigila el río." + dice, "Ana Roa", "", "Cruz Roja Hondureña"},
		{"where something is said", "«Cada invierno faltan plazas», explica Ana Roa desde una sala de la Universidad de Loja.", "Ana Roa", "", ""},
		{"whom they met", "«Cada invierno faltan plazas», zanjó Ana Roa tras la reunión con la Red de Refugios.", "Ana Roa", "", ""},
		{"la preside", body + " Hoy la preside Ana Roa." + dice, "Ana Roa", "", "Red de Refugios"},
		{"since", body + " La dirige desde 2011 Ana Roa." + dice, "Ana Roa", "", "Red de Refugios"},
		{"in its sentence", "La Red de Refugios la preside Ana Roa." + dice, "Ana Roa", "", "Red de Refugios"},
		{"no one else's", body + " Vive cerca Luis Paz, su fundador. Hoy la preside Ana Roa." + dice, "Ana Roa", "", "Red de Refugios"},
		{"what somebody was like", "Ana Roa, de la Red de Refugios, fue tajante: «Cada invierno faltan plazas».", "Ana Roa", "", "Red de Refugios"},
		{"through", "La Red de Refugios aseguró, a través de su portavoz, Ana Roa, que «cada invierno faltan plazas».", "Ana Roa", "portavoz", "Red de Refugios"},
		{"through, without a comma", "La Red de Refugios respondió a través de su portavoz, Ana Roa: «Cada invierno faltan plazas».", "Ana Roa", "portavoz", "Red de Refugios"},
		{"through a paper", "La Red de Refugios aseguró, a través de un comunicado, que «cada invierno faltan plazas».", "Red de Refugios", "", "Red de Refugios"},
		{"who receives", "La delegación fue recibida por Ana Roa, titular del Instituto Azul. La funcionaria dijo: «Cada invierno faltan plazas».", "Ana Roa", "titular", "Instituto Azul"},
	})
}
