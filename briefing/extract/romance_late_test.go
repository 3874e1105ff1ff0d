package extract

import "testing"

// TestRomanceLate reads French and Spanish attributions whose subject stands far
// from its verb, or that name a source in other ways.
func TestRomanceLate(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"« On ne répare pas une digue avec des promesses », lance, un brin agacé, Tristan Kerbrat, président de l'association des riverains du Blavet.":              "Tristan Kerbrat",
		"À en croire Solange Mbarga, « les camions repartent chargés de grumes chaque nuit sans être pesés ».":                                                       "Solange Mbarga",
		"De l'avis de Rachid Bouhlel, géologue à l'Université de Gafsa, « la nappe ne se reconstituera pas avant un siècle ».":                                       "Rachid Bouhlel",
		"Lors de la conférence de presse, Me Jean-Robert Casséus, avocat des familles, s'est dit « profondément choqué par la lenteur de l'instruction ».":           "Jean-Robert Casséus",
		"L'ONG s'inquiète du sort des détenus. « Les visites sont suspendues depuis le 4 mai », indique-t-on au siège d'Action Prisons.":                             "Action Prisons",
		"Comme le dit sans détour Ghislaine Moutsinga, sage-femme à Mouila, « on accouche encore à la lampe torche ».":                                               "Ghislaine Moutsinga",
		"En palabras de Benigno Obiang, maestro jubilado de Malabo, «nadie nos preguntó en qué lengua queríamos aprender».":                                          "Benigno Obiang",
		"A juicio de la geóloga Inés Arrieta, «el acuífero no se recuperará antes de un siglo».":                                                                     "Inés Arrieta",
		"El abogado de las familias, Lic. Joaquín Terrazas, se declaró «profundamente indignado por la lentitud del proceso».":                                       "Joaquín Terrazas",
		"Como dice sin rodeos Filomena Ndong, comadrona en Bata, «todavía se pare a la luz de una linterna».":                                                        "Filomena Ndong",
		"Lo mismo opina Sonsoles Aguirrezabala, jefa de enfermería en Barakaldo: «Los frigoríficos de vacunas se averían cada semana».":                              "Sonsoles Aguirrezabala",
		"«No pedimos caridad, pedimos tierra» es la frase que más repite Delfina Quiroga, lideresa de la comunidad de Pampa Grande.":                                 "Delfina Quiroga",
		"« Les bornes-fontaines coulent deux heures par jour », se plaint, au bord des larmes, Rosemène Jean-Baptiste, blanchisseuse à Carrefour.":                   "Rosemène Jean-Baptiste",
		"Aux dires du capitaine Boubacar Niang, « la balise a cessé d'émettre à trois heures du matin ».":                                                            "Boubacar Niang",
		"Le collectif s'est déclaré « stupéfait par la rapidité de la procédure ».":                                                                                  "Le collectif",
		"« Je n'ai rien vu venir », reconnaît après un long silence l'ancien comptable de la mutuelle, Pierre-Yves Morvan.":                                          "Pierre-Yves Morvan",
		"Comme l'a souligné à plusieurs reprises la climatologue Safiatou Bah, « l'hivernage commence désormais en juillet ».":                                       "Safiatou Bah",
		"« Il faut un médiateur dans chaque collège. » C'est le souhait de Perrine Augustin, infirmière scolaire à Gonesse.":                                         "Perrine Augustin",
		"Même son de cloche du côté de Habib Trabelsi : « Le phosphate part, la poussière reste. »":                                                                  "Habib Trabelsi",
		"« Le terrain a été vendu deux fois », apprend-on auprès de la Chambre des notaires.":                                                                        "Chambre des notaires",
		"Fataliste, Yann Kermarrec hausse les épaules : « De toute façon, le poisson est parti plus au nord. »":                                                      "Yann Kermarrec",
		"Et le préfet Lucien Adou de marteler que « nul ne sera expulsé pendant les examens ».":                                                                      "Lucien Adou",
		"La réponse de Zeinab Oumarou ne s'est pas fait attendre : « Rendez-nous d'abord les puits. »":                                                               "Zeinab Oumarou",
		"Faisant écho à ces propos, Delphine Wauters, conseillère au Centre pour l'égalité des chances, a parlé d'« une justice à deux vitesses et à deux tarifs ».": "Delphine Wauters",
		"« On a mangé du mil pendant deux mois, du mil et rien d'autre », dira plus tard Aminata Cissé à la commission.":                                             "Aminata Cissé",
		"«Los grifos corren dos horas al día», se queja, al borde del llanto, Rosmery Antezana, lavandera en El Alto.":                                               "Rosmery Antezana",
		"El colectivo se dijo «estupefacto por la rapidez del trámite».":                                                                                             "El colectivo",
		"Como subrayó en varias ocasiones la climatóloga Sofía Bahamonde, «las lluvias empiezan ahora en julio».":                                                    "Sofía Bahamonde",
		"«Hace falta un mediador en cada colegio». Ese es el deseo de Perla Agustín, enfermera escolar en Neiva.":                                                    "Perla Agustín",
		"De la misma opinión es Habib Tamayo: «El mineral se va, el polvo se queda».":                                                                                "Habib Tamayo",
		"«El terreno se vendió dos veces», aseguran desde el Colegio de Notarios.":                                                                                   "Colegio de Notarios",
		"Resignado, Iker Landa se encoge de hombros: «De todos modos, el bonito se ha ido más al norte».":                                                            "Iker Landa",
		"Y el gobernador Luciano Ado recalca que «nadie será desalojado durante los exámenes».":                                                                      "Luciano Ado",
		"La respuesta de Zenaida Umaña no se hizo esperar: «Devuélvannos primero los pozos».":                                                                        "Zenaida Umaña",
		"En la misma línea, Delfina Wauters, asesora del Centro para la Igualdad de Oportunidades, habló de «una justicia de dos velocidades y dos tarifas».":        "Delfina Wauters",
		"«Comimos maíz dos meses, maíz y nada más», contaría después Aminta Sisay a la comisión.":                                                                    "Aminta Sisay",
	})
}
