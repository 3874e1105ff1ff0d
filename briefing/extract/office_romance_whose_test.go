package extract

import "testing"

// TestRomanceOfficesBefore reads offices in front of a name behind don or M., behind a
// possessive, and those that say more than a membership or a sort of people.
func TestRomanceOfficesBefore(t *testing.T) {
	const fr, es = " « Les places manquent chaque hiver », dit Kane.", " «Cada invierno faltan plazas», dice Roa."
	checkOffices(t, []held{
		{"don", "La directora del Instituto Andino de Aguas, doña Ana Roa, sonríe." + es, "Ana Roa", "directora", "Instituto Andino de Aguas"},
		{"señora", "La Relatora Especial sobre la esclavitud, señora Ana Roa, sonríe." + es, "Ana Roa", "Relatora Especial sobre la esclavitud", ""},
		{"integrante", "La abogada Ana Roa, integrante de la Red de Puertos, sonríe." + es, "Ana Roa", "abogada", "Red de Puertos"},
		{"de lo", "Ana Roa, jueza del Juzgado de lo Social número 9 de Lugo, sonríe." + es, "Ana Roa", "jueza", "Juzgado de lo Social número 9 de Lugo"},
		{"propio", "El propio defensor, don Ana Roa, sonríe." + es, "Ana Roa", "defensor", ""},
		{"ciega y", "Ana Roa es ciega y directora de la Red de Puertos." + es, "Ana Roa", "directora", "Red de Puertos"},
		{"leur", "Les femmes du village vendent en ligne. Leur présidente, Mme Awa Kane, sourit." + fr, "Awa Kane", "présidente", ""},
		{"monsieur", "Le directeur du Comité de l'eau, monsieur Paul Kane, sourit." + fr, "Paul Kane", "directeur", "Comité de l'eau"},
		{"late", "Le président de leur syndicat, feu Paul Kane, souriait." + fr, "Paul Kane", "président", "syndicat"},
		{"second office", "Awa Kane, présidente du groupe de travail, directrice générale de l'Agence des ponts, sourit." + fr, "Awa Kane", "directrice générale", "Agence des ponts"},
		{"body of another", "Awa Kane, directrice de l'Agence des ponts d'un pays voisin, sourit." + fr, "Awa Kane", "directrice", "Agence des ponts"},
		{"accent in an acronym", "La Conférence des éleveurs de France (CEF) a parlé. Awa Kane, présidente de la CEF, sourit." + fr, "Awa Kane", "présidente", "Conférence des éleveurs de France"},
		{"small letters", "La conférence des présidents d'université (CPU) a parlé. Awa Kane, présidente de la CPU, sourit." + fr, "Awa Kane", "présidente", "conférence des présidents d'université"},
	})
}

// TestNoSubjectInPlace takes no adjective of where something was said for who said it.
func TestNoSubjectInPlace(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"Mi abuelo nunca salió del valle. Cuando supo que yo viajaba a Quito me advirtió: «Cuídate de los que hablan bajito».": "Mi abuelo",
		"Ana Roa, ingeniera, no está de acuerdo. «Ese puente no se cae solo», señaló en la consulta técnica de abril.":         "Ana Roa",
		"Le général à la retraite Paul Mbaye soupire : « Un marché qui ferme recrute. »":                                       "Paul Mbaye",
	})
}
