package extract

import "testing"

// TestRomanceSpeakers reads who speaks in ordinary French and Spanish passages.
func TestRomanceSpeakers(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"« Les graines ne sont pas des brevets », lance à l'ouverture du forum Odile Nkoulou, semencière à Bertoua.":                                                       "Odile Nkoulou",
		"Dr Ghislain Ahouansou, chef du service de néonatologie du CHU de Parakou, déplore : « Trois couveuses pour quatorze bébés. »":                                     "Ghislain Ahouansou",
		"Fanélie Roux a repris la fromagerie de ses parents. Pour la jeune femme, « le lait cru n'est pas un luxe, c'est un héritage ».":                                   "Fanélie Roux",
		"Le Collectif des mal-logés de Pointe-à-Pitre n'a reçu aucune réponse. Sa présidente, Maryse Galas, s'interroge : « Faut-il camper devant la préfecture ? »":       "Maryse Galas",
		"Aux termes de l'accord, « aucune coupe n'est permise en amont du captage ».":                                                                                      "l'accord",
		"Joint au téléphone, le gérant de la station-service, Blaise Ouattara, a indiqué que « les cuves seront contrôlées lundi ».":                                       "Blaise Ouattara",
		"Camille Arnaud est la porte-parole du Mouvement des cyclistes du quotidien. Elle rappelle que « un tiers des accidents surviennent aux ronds-points ».":           "Camille Arnaud",
		"Selon Baptiste Lemoine, ingénieur chez Éole Atlantique, « les pales tiennent vingt-cinq ans ».":                                                                   "Baptiste Lemoine",
		"Djamila Slimani a été enseignante pendant trente ans à l'école des Bleuets. L'ancienne institutrice se souvient : « On partageait les cahiers en deux. »":         "Djamila Slimani",
		"Le juge a cité une lettre de la victime : « Je n'osais plus ouvrir les volets. »":                                                                                 "la victime",
		"« Il nous faut un pont, pas un discours », tonne devant ses administrés le bourgmestre de Rumonge, Nestor Bizimana.":                                              "Nestor Bizimana",
		"Thierry Nkurunziza, 52 ans, agriculteur et père de six enfants, n'y croit plus. « Les semences promises ne sont jamais arrivées », dit-il en montrant son champ.": "Thierry Nkurunziza",
		"«Las semillas no son patentes», lanza en la apertura del foro Odilia Nculu, semillera de Ebibeyín.":                                                               "Odilia Nculu",
		"El Dr. Gilberto Ahumada, jefe del servicio de neonatología del Hospital Infantil de Torreón, deplora: «Tres incubadoras para catorce bebés».":                     "Gilberto Ahumada",
		"Fabiola Rojas se hizo cargo de la quesería de sus padres. Para la joven, «la leche cruda no es un lujo, es una herencia».":                                        "Fabiola Rojas",
		"El Colectivo de Inquilinos de La Boca no recibió respuesta. Su presidenta, Marisa Galás, se pregunta: «¿Tendremos que acampar frente al ministerio?».":            "Marisa Galás",
		"Contactado por teléfono, el encargado de la gasolinera, Blas Otero Ruiz, indicó que «los tanques se revisarán el lunes».":                                         "Blas Otero Ruiz",
		"Camila Arnáiz es la portavoz del Movimiento Ciclista Cotidiano. Recuerda que «un tercio de los accidentes ocurre en las rotondas».":                               "Camila Arnáiz",
		"Según Bautista Lemos, ingeniero de Eólica Atlántica, «las palas duran veinticinco años».":                                                                         "Bautista Lemos",
		"Jamila Solís fue maestra durante treinta años en la escuela Los Arándanos. La antigua docente rememora: «Partíamos los cuadernos por la mitad».":                  "Jamila Solís",
		"El juez citó una carta de la víctima: «Ya no me atrevía a abrir las persianas».":                                                                                  "la víctima",
		"«Necesitamos un puente, no un discurso», truena ante sus vecinos el intendente de Añatuya, Néstor Bizarro.":                                                       "Néstor Bizarro",
		"Teodoro Curunza, de 52 años, agricultor y padre de seis hijos, ya no cree. «Las semillas prometidas nunca llegaron», dice mientras señala su parcela.":            "Teodoro Curunza",
		"La relatora del Comité de Derechos Sociales, Económicos y Ambientales, Ángela Quispe Layme, señaló que «el tratado no distingue entre ríos grandes y chicos».":    "Ángela Quispe Layme",
	})
}
