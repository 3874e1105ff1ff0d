package extract

import "testing"

// TestOwnedOfficeSpanish reads the office behind "su" in front of a name that a trade or a
// nation stands beside, and whose office it is.
func TestOwnedOfficeSpanish(t *testing.T) {
	checkOffices(t, []held{
		{"house in small letters", "En Filadelfia, el hospital regional instaló carpas. Su director, el médico Rodolfo Friesen, atiende a cien enfermos. «Faltan enfermeras», lamentó.", "Rodolfo Friesen", "director", "hospital regional"},
		{"no trade", "La escuela rural de Tambo tiene doce alumnos. Su maestra, Luz Paredes, llega a caballo. «Enseño de todo», cuenta.", "Luz Paredes", "maestra", "escuela rural de Tambo"},
		{"nation, behind the verb", "Oxfam publicó el informe. «La frontera es una línea», recordó su asesor regional, el brasileño Caetano Nunes.", "Caetano Nunes", "asesor regional", "Oxfam"},
		{"trade, behind the verb", "La Fundación Brote trabaja en Cuenca. «Nadie nos llamó», dice su presidenta, la agrónoma Inés Tapia.", "Inés Tapia", "presidenta", "Fundación Brote"},
		{"field with a capital", "El sindicato Langile Etxea se ha sumado. Su responsable de Cuidados, Koldo Arregi, espera. «El hogar es una isla», ha zanjado.", "Koldo Arregi", "responsable de Cuidados", "Langile Etxea"},
		{"without a subject", "Flor de María Campos empezó con un pañuelo. Es su coordinadora. «Puse el nombre de mi hermano», recuerda.", "Flor de María Campos", "coordinadora", ""},
		{"kin", "La Fundación Brote trabaja en Cuenca. Su primo, el agrónomo Luis Tapia, vive allí. «Nadie nos llamó», dice.", "Luis Tapia", "agrónomo", "Fundación Brote"},
		{"author in front of a trade", "El epidemiólogo Hernán Villalba, coautor del trabajo, lo sabe: «Sin datos manejamos de noche».", "Hernán Villalba", "epidemiólogo", ""},
		{"author without a trade", "Hernán Villalba, coautor del trabajo, lo sabe: «Sin datos manejamos de noche».", "Hernán Villalba", "coautor del trabajo", ""},
		{"French author", "La démographe Awa Kane, autrice du rapport, le sait : « Sans données, on conduit de nuit ».", "Awa Kane", "démographe", ""},
	})
}

// TestSpanishDateline reads the place in front of news with a full stop and a dash as no
// body and nobody.
func TestSpanishDateline(t *testing.T) {
	for text, who := range map[string]string{
		"Tlacolula de Matamoros.- Los domingos Eufrosina Martínez ya tiene prendido el carbón.\n\n—El acero se enfría de prisa —explica ella.": "Eufrosina Martínez",
		"Puerto Montt (EFE).- Marta Soto perdió su lancha. «No queda nada de nada», dijo.":                                                     "Marta Soto",
	} {
		checkFoundSpeaker(t, map[string]string{text: who})
	}
	for text, who := range map[string]string{
		"San José.- La Contraloría General presentó su informe. Recomienda que el Gobierno cierre dos puentes.":          "Contraloría General",
		"Bilbao, 30 de marzo.- La Red de Refugios presentó su informe. Propone que el Gobierno reconozca los años.":      "Red de Refugios",
		"Habló Luis Paz, del Centro Austral.\n\nEl taller recomendó que los municipios abran los patios.":                "El taller",
		"Habló Luis Paz, del Centro Austral.\n\nEl encuentro acordó:\na) Pedir a los gobiernos que publiquen los datos.": "El encuentro",
		"Señora rectora:\n\nEn representación del Consejo Estudiantil de Oruro, y después de una asamblea en la que hablaron más de cien compañeros de todas las carreras, le hacemos llegar este pedido.\n\nLa Universidad debe abrir los sábados. Gracias a todos.\n\nLos delegados": "Consejo Estudiantil de Oruro",
		"Pedimos en la Red de Refugios que abran.\n\nLa fiscalía debe investigar las amenazas contra el locutor, a quien una voz anónima le dijo al aire que «a los micrófonos también se les acaba la pila».":                                                                         "",
	} {
		checkLastProposer(t, text, who)
	}
}

// TestOneOfMany reads whom a phrase for several names as one of them, and cuts a sentence
// in which two ask, the second in small letters.
func TestOneOfMany(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"Vecinos como Marisela Orantes llevan años pidiendo lo mismo. «A mi hijo le preguntan por qué no aprende», dijo entre lágrimas.": "Marisela Orantes",
		"Des habitantes comme Awa Kane le demandent depuis des années. « On nous oublie depuis dix ans », a-t-elle dit.":                 "Awa Kane",
	})
	for text, who := range map[string]string{
		"La Federación de Chiloé propuso un protocolo regional y la asociación de Jaramijó instó a las capitanías a recibir denuncias.": "la asociación de Jaramijó",
		"Le syndicat a demandé que les salaires soient payés et l’association des parents a réclamé que le ministère rouvre l’école.":   "association des parents",
		"La Federación de Chiloé propuso un protocolo regional y pidió a los jueces y a los fiscales que reciban denuncias.":            "Federación de Chiloé",
	} {
		checkLastProposer(t, text, who)
	}
}
