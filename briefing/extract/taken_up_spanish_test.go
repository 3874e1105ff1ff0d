package extract

import "testing"

// TestTradeInBody reads by what trade in which body a text takes up whom it has just told
// of; an office in a body, and a trade that does not fit, are somebody else's.
func TestTradeInBody(t *testing.T) {
	checkOffices(t, []held{
		{"trade of the same", "El antropólogo Julio Noriega estudia los bordados. «Son papeles viejos», dice. El profesor de la Universidad de Loja vive cerca.", "Julio Noriega", "antropólogo", "Universidad de Loja"},
		{"French", "« On compte les morts », regrette Aline Moreau, coautrice de l’étude. L’épidémiologiste de l’Institut Pasteur vit à Lyon.", "Aline Moreau", "coautrice de l’étude", "Institut Pasteur"},
		{"no trade yet", "Teresa Gamboa no ve salida. «El acuífero está vacío», afirma. La hidróloga del Instituto de Aguas vive cerca.", "Teresa Gamboa", "hidróloga", "Instituto de Aguas"},
		{"past another", "La bióloga Cecilia Luz estudia los lobos. Para ella, el granjero es un testigo. «Tiene cuadernos viejos», afirma la investigadora de la Facultad de Ciencias.", "Cecilia Luz", "bióloga", "Facultad de Ciencias"},
		{"past a named other", "Nelson Olivera es granjero. La bióloga Cecilia Luz estudia los lobos. Para ella, Olivera es un testigo. «Tiene cuadernos viejos», afirma la investigadora de la Facultad de Ciencias.", "Cecilia Luz", "bióloga", "Facultad de Ciencias"},
		{"author", "La socióloga Cecilia Luz, autora principal del estudio, lo explica. «Cada año es un mes», ilustra la investigadora del Instituto Vasco.", "Cecilia Luz", "socióloga", "Instituto Vasco"},
		{"other gender", "«El acuífero está vacío», afirma Pedro Gamboa, agricultor. La hidróloga del Instituto de Aguas vive cerca.", "Pedro Gamboa", "agricultor", ""},
		{"an office", "«El acuífero está vacío», afirma Teresa Gamboa, agricultora. La alcaldesa de Loja vive cerca.", "Teresa Gamboa", "agricultora", ""},
	})
	for _, tt := range [...]struct{ text, who string }{
		{"«Hoy cualquiera fumiga», alerta la toxicóloga Ana Luz Roa. La investigadora de la Facultad de Química pide que el ministerio publique los datos.", "Ana Luz Roa"},
		{"«Hoy cualquiera fumiga», alerta Ana Luz Roa, alcaldesa de Lugo. La investigadora de la Facultad de Química pide que el ministerio publique los datos.", "La investigadora de la Facultad de Química"},
		{"«Hoy cualquiera fumiga», alerta la toxicóloga Ana Luz Roa, del Centro Azul. La investigadora de la Facultad de Química pide que el ministerio publique los datos.", "La investigadora de la Facultad de Química"},
		{"«Hoy cualquiera fumiga», alerta la toxicóloga Ana Luz Roa. La directora de la Facultad de Química pide que el ministerio publique los datos.", "La directora de la Facultad de Química"},
	} {
		checkLastProposer(t, tt.text, tt.who)
	}
}

// TestBodyTakenUp reads which body a noun in small letters means: the one that has acted,
// and not the one that it spoke to; with an adjective too, and one of the State.
func TestBodyTakenUp(t *testing.T) {
	checkOffices(t, []held{
		{"whom it met", "La Mesa de Diálogo por la Paz se reunió con el Ministerio del Interior.\n\n«Salimos sin nada», dijo el portavoz de la coalición, Luis Rey Soto.", "Luis Rey Soto", "portavoz", "Mesa de Diálogo por la Paz"},
		{"what it was given to", "La Plataforma por el Agua presentó sus propuestas al Concejo.\n\n«Salimos sin nada», dijo Ana Roa, vocera de la organización.", "Ana Roa", "vocera", "Plataforma por el Agua"},
		{"no name in small letters", "Uno de cada cuatro niños de la provincia de Cangallo no desayuna.\n\n«Salimos sin nada», dijo Ana Roa, vocera de la organización.", "Ana Roa", "vocera", "organización"},
		{"dateline", "CALI (AFP). El río creció dos metros.\n\n«Salimos sin nada», dijo Ana Roa, vocera de la organización.", "Ana Roa", "vocera", "organización"},
	})
	for _, tt := range [...]struct{ text, who string }{
		{"El Sindicato de Maestros de Oruro anunció un paro. El gremio docente reclama que el ministerio pague los sueldos.", "Sindicato de Maestros de Oruro"},
		{"El Tribunal Electoral aplazó los comicios. El organismo electoral pidió que los partidos retiren sus carteles.", "Tribunal Electoral"},
		{"La Contraloría halló fallas. El organismo recomienda que se cierren dos puentes.", "Contraloría"},
		{"Médicos del Sur atendió a cien heridos.\n\nLa agencia humanitaria pide al Gobierno que abra la frontera.", "Médicos del Sur"},
		{"TEGUCIGALPA. Seis de cada diez puentes tienen grietas. Recomienda, además, que la Secretaría elabore un inventario.", ""},
	} {
		checkLastProposer(t, tt.text, tt.who)
	}
}

// TestWhoWritesInSpanish says who asks in letters, columns, declarations and releases that
// leave the pronoun out.
func TestWhoWritesInSpanish(t *testing.T) {
	for _, tt := range [...]struct{ text, who string }{
		{"Carta al director\n\nEl tren que perdimos\n\nVivo en Teruel desde hace cuarenta años y he visto cerrar tres estaciones. Ahora quieren quitar la cuarta.\n\nEl ministerio debe mantener la parada de Cella.\n\nJoaquín Latorre Blasco\nTeruel", "Joaquín Latorre Blasco"},
		{"Estimado señor ministro:\n\nNos dirigimos a usted, en nombre de la Federación de Padres de Loja, para expresarle una preocupación que compartimos desde hace mucho tiempo las familias de los cuarenta y dos colegios de la provincia. Faltan maestros.\n\nEl Ministerio debe convocar el concurso.\n\nAtentamente,\nAna Roa y Luis Mena", "Federación de Padres de Loja"},
		{"Declaración de Cobán\n\nEl encuentro fue en Cobán en abril. Hemos hablado de partos.\n\nEl ministerio debe abrir las salas.", ""},
		{"El Ministerio debe proteger a la fiscal, a la que un desconocido le advirtió que no siguiera.", ""},
		{"A quien corresponda:\n\nEl 3 de febrero la empresa fumigó sobre las casas. Le escribo por eso.\n\nSolicito que la autoridad tome muestras de sangre.\n\nSantos Macario Chicas", "Santos Macario Chicas"},
		{"Estimada consejera:\n\nLe escribo en nombre de las 64 familias de la Asociación Puente Abierto.\n\nLe ruego que paralice el cierre.\n\nMercedes Olmo Castaño\nPresidenta", "Asociación Puente Abierto"},
		{"Distinguidos senadores:\n\nPor medio de la presente, la Coordinadora de Bateyes Unidos quiere expresarles su rechazo.\n\nInstamos a la Junta Electoral a entregar las actas.", "Coordinadora de Bateyes Unidos"},
		{"Manifiesto\n\nLos regantes de la cuenca del Segura exigimos que se respete el caudal. La Confederación debe publicar los aforos.", "regantes de la cuenca del Segura"},
		{"Declaración de Cobán\n\nReunidas en Cobán, ciento veinte comadronas de cuatro pueblos declaramos:\n\nQue el oficio es viejo.\n\nInstamos al ministerio a abrir las salas.", "ciento veinte comadronas de cuatro pueblos"},
		{"El silencio de las radios\n\nPor Dunia Zelaya\n\nVivo en Loja y en mi radio no cabe. Nosotros, los medios grandes y chicos, callamos.\n\nEl Congreso tiene que reformar la ley.", "Dunia Zelaya"},
		{"La Red Chaqueña de Salud reclama una respuesta ante el dengue\n\nHay cien casos. «La vecina ya hizo su parte», sostiene Ana Roa, promotora.\n\nEs urgente que la provincia contrate cuadrillas.", "Red Chaqueña de Salud"},
		{"Diez años sembrando\n\nSemilla Andina trabaja con 112 escuelas rurales de Ecuador. Cuando empezamos, ninguna tenía huerto.\n\nLos ministerios deben incluir la huerta en el horario.", "Semilla Andina"},
		{"Agua que vuelve\n\nEn el valle de Lluta el boro envenena los cultivos. Desde 2018, la Fundación Surcos trabaja con 46 familias.\n\nEl filtro que instalamos usa piedra. Lo diseñó la ingeniera Paula Caqueo, de la Universidad de Loja: «No inventamos nada de nada».\n\nLas autoridades deben reconocer los derechos de agua.", "Fundación Surcos"},
		{"Diez años sembrando\n\nSemilla Andina trabaja con 112 escuelas rurales de Ecuador. Ninguna tenía huerto.\n\nLos ministerios deben incluir la huerta en el horario.", ""},
	} {
		checkLastProposer(t, tt.text, tt.who)
	}
}
