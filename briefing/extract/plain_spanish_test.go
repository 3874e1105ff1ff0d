package extract

import (
	"testing"

	"attache/briefing/extract/recommendation"
)

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
		{"task with an adjective", "Habló la directora de Vigilancia Epidemiológica, Ana Roa." + dice, "Ana Roa", "directora de Vigilancia Epidemiológica", ""},
		{"services", "Habló la jefa de Servicios Generales, Ana Roa." + dice, "Ana Roa", "jefa de Servicios Generales", ""},
		{"house in front without a comma", "En la Universidad de San Martín la profesora Ana Roa fabrica bloques." + dice, "Ana Roa", "profesora", "Universidad de San Martín"},
		{"whose clause follows", "Según Ana Roa, la Fiscalía no investigó." + dice, "Ana Roa", "", ""},
		{"foundation with a name", "Ana Roa dirige la fundación Techo Digno." + dice, "Ana Roa", "", "Techo Digno"},
		{"house in small letters", "«Cada invierno faltan plazas», dice Ana Roa, enfermera del ambulatorio del Raval.", "Ana Roa", "enfermera", "ambulatorio del Raval"},
		{"chair with a title", "Comité contra la Tortura: examen del informe de Honduras\n\nLa Presidenta, la Sra. Ana Roa, señaló que «cada invierno faltan plazas».", "Ana Roa", "Presidenta", "Comité contra la Tortura"},
		{"rapporteur of a committee", "El Comité contra la Tortura examinó el informe. La Relatora, la Sra. Ana Roa, señaló que «cada invierno faltan plazas».", "Ana Roa", "Relatora", "Comité contra la Tortura"},
		{"rapporteur", "La Comisión de Aguas visitó el penal. «Cada invierno faltan plazas», dijo la relatora Ana Roa.", "Ana Roa", "relatora", "Comisión de Aguas"},
		{"rapporteur of her own", "La Relatora Especial sobre la vivienda, Ana Roa, visitó la Comisión de Aguas." + dice, "Ana Roa", "Relatora Especial sobre la vivienda", ""},
		{"councillor", "El Ayuntamiento de Lorca compró viviendas. «Cada invierno faltan plazas», precisó la concejala de Vivienda, Ana Roa.", "Ana Roa", "concejala de Vivienda", "Ayuntamiento de Lorca"},
		{"dash within an office", "«Cada invierno faltan plazas», dice Ana Roa, directora de la Red de Refugios —y de otra— en Lugo.", "Ana Roa", "directora", "Red de Refugios"},
		{"association in small letters", "Ana Roa, que preside la federación de ambulantes del Cono Norte desde 2010, sonríe." + dice, "Ana Roa", "", "federación de ambulantes del Cono Norte"},
		{"school in small letters", "Ana Roa dirige la escuela de parteras de Valle Alto." + dice, "Ana Roa", "", "escuela de parteras de Valle Alto"},
		{"part of a body", "Ana Roa dirige la oficina de prensa de la Red de Refugios." + dice, "Ana Roa", "dirige la oficina de prensa", "Red de Refugios"},
		{"committee of a body", "Ana Roa preside la comisión de aguas de la Red de Refugios." + dice, "Ana Roa", "preside la comisión de aguas", "Red de Refugios"},
	})
}

// TestParticipants reads lists of those who take part that stand on one line with
// semicolons.
func TestParticipants(t *testing.T) {
	const dice = "\n\nLa sala estaba llena. «Cada invierno faltan plazas», dijo la señora Roa."
	checkOffices(t, []held{
		{"body", "Por las organizaciones: Yeni Roa Luz, Consejo de Aldeas; Raúl Sal, abogado." + dice, "Yeni Roa Luz", "", "Consejo de Aldeas"},
		{"office and body", "Intervienen: Raúl Sal, abogado; Yeni Roa Luz, partera, Red de Refugios." + dice, "Yeni Roa Luz", "partera", "Red de Refugios"},
		{"bracket", "Intervienen: Raúl Sal (Cáritas); y Yeni Roa Luz (Red de Refugios)." + dice, "Yeni Roa Luz", "", "Red de Refugios"},
		{"body of the label", "Por la Red de Refugios: Yeni Roa Luz, presidenta; Raúl Sal, abogado." + dice, "Yeni Roa Luz", "presidenta", "Red de Refugios"},
		{"State of the label", "Por el Estado: Raúl Sal, gerente; Yeni Roa Luz, procuradora adjunta." + dice, "Yeni Roa Luz", "procuradora adjunta", "Estado"},
		{"short name in the label", "Comisión de Aguas de Loja\n\nPor la Comisión: Yeni Roa Luz, presidenta de la audiencia; Raúl Sal, relator." + dice, "Yeni Roa Luz", "presidenta de la audiencia", "Comisión de Aguas de Loja"},
		{"means", "Por videoconferencia: Yeni Roa Luz, presidenta; Raúl Sal, abogado." + dice, "Yeni Roa Luz", "presidenta", ""},
		{"French", "Pour le Réseau des refuges : Paul Mbaye, avocat ; Awa Kane, présidente.\n\n« Les places manquent chaque hiver », dit Mme Kane.", "Awa Kane", "présidente", "Réseau des refuges"},
	})
}

// TestSpanishDescriptions reads whom a Spanish text means that names nobody beside the
// verb.
func TestSpanishDescriptions(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"day of the week", "Ana Roa vende quinua. «Me corren por existir temprano», me dijo un lunes de garúa, con la olla a cuestas.", "Ana Roa"},
		{"list of places", "Lugares: Roa Alta, Puerto Azul; Villa Rica, Monte Alto.\n\nLa sala estaba llena. «Cada invierno faltan plazas», dijo la señora Roa.", "Roa"},
		{"called by others", "A Teodora Pop le dicen la abuela del parto. «Una siente con las manos lo que la máquina no ve», dice.", "Teodora Pop"},
		{"to whom something is done", "A Teodora Pop le quitaron la casa los soldados. «Una siente con las manos lo que la máquina no ve», dice.", "Teodora Pop"},
		{"source in front", "Según la abogada Ana Roa, la Fiscalía no investigó. «Registramos seis mil agresiones contra defensores», detalla.", "Ana Roa"},
		{"source in a body", "Según la Red de Ana Roa, la Fiscalía no investigó. «Registramos seis mil agresiones contra defensores», detalla la Fiscalía.", "Fiscalía"},
		{"house with an article", "Cerró la Minera Los Cedros. Habló su gerente legal, Luis Paz: «Cumplimos todas las sentencias del juez».", "Luis Paz"},
		{"town", "Quien dirige la Oficina del Agua en San Pedro Sula es Ana Roa. «Recibimos cien quejas al mes», afirma.", "Ana Roa"},
		{"report with a title", "El informe Infancias Robadas advierte de que «cada dólar que se ahorra se gasta después».", "El informe Infancias Robadas"},
		{"paper", "El diario La Prensa Libre advierte de que «cada dólar que se ahorra se gasta después».", "Prensa Libre"},
		{"title spelt out", "Habló la Dra. Ana Roa, entomóloga. Contó que una promotora, Luz Paz, canta los boletines. «Nadie recuerda un boletín», añadió la doctora.", "Ana Roa"},
		{"explanation", "El Comité toma nota de la explicación del Estado parte de que las uniones «obedecen a costumbres que el derecho no puede cambiar».", "Estado parte"},
		{"explanation of a body", "El Comité lamenta la respuesta de la Red de Refugios de que las celdas «no tienen agua ni luz desde enero».", "Red de Refugios"},
	})
}

// TestPlainSpanishAsks reads asks in the first person, by a noun and its owner, and what
// looks like asking and is not.
func TestPlainSpanishAsks(t *testing.T) {
	const roa = "Me llamo Ana Roa. Vendo quinua desde niña en el mercado y me levanto a las cuatro.\n\n"
	for text, who := range map[string]string{
		roa + "Tercero, propongo que la cuota se cobre por teléfono.":                                                                                     "Ana Roa",
		roa + "A los vecinos les pido una sola cosa: bajen a comprar.":                                                                                    "Ana Roa",
		roa + "Le pediría al ministro que visite el barrio antes de firmar.":                                                                              "Ana Roa",
		roa + "Mi petición es muy simple: que el Gobierno publique las cuentas.":                                                                          "Ana Roa",
		"La jueza Ana Roa habló ayer. Su recomendación es clara, que el Gobierno publique las cuentas.":                                                   "Ana Roa",
		"Desde el sindicato médico reclaman a la Generalitat contratar a quinientos médicos.":                                                             "sindicato médico",
		"Desde la calle piden al Gobierno que cierre el vertedero.":                                                                                       "",
		"La exigencia de los vecinos es clara y urgente: que se cierre el vertedero.":                                                                     "los vecinos",
		"La jueza, Ana Roa, recordó que la Corte de Loja ha dicho que la consulta «no se agota con una firma». Propuso a las partes una mesa de trabajo.": "Ana Roa",
	} {
		got := ""
		asks := recommendation.Find(analyse(document(t, text), Knowledge{}))
		if len(asks) == 1 {
			got = asks[0].Who
		}
		if got != who {
			t.Errorf("%s\n%d asks, got %q, want %q", text, len(asks), got, who)
		}
	}
	for _, text := range []string{
		"Para firmar el contrato hay que ser mujer, rural y madre.",
		"La del desierto no sirve, tiene que ser de río.",
		"La presidenta de la audiencia llamó al orden a los presentes.",
		"Nos piden que tengamos hijos para volver a casa.",
		"La responsabilidad compartida es como llamamos a la que no es de nadie.",
		"Su recomendación es clara.",
		"La petición cosa de la Red.",
	} {
		if asks := recommendation.Find(analyse(document(t, text), Knowledge{})); len(asks) > 0 {
			t.Errorf("%s: %d asks", text, len(asks))
		}
	}
}
