package extract

import "testing"

// TestJustTold takes somebody just told of up by a trade, by “cette dernière” or behind an adjective at the front.
func TestJustTold(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"Mme Hawa Camara a accueilli les délégués venus de Conakry avec M. Moussa Sylla. Cette dernière n'a pas caché son émotion. « Mes filles iront à l'école, coûte que coûte », a-t-elle lancé.":                                      "Hawa Camara",
		"« Je dormais dans la voiture avec les petits », raconte Nadia, 34 ans, hébergée à Roubaix. Cette mère de trois enfants travaille de nuit dans un entrepôt. « Le matin, je faisais semblant de sortir d'un immeuble », dit-elle.": "Nadia",
		"Interviewé en direct, Wilner Prophète a raconté l'attaque du marché. Le chauffeur de tap-tap a dit avoir vu « des hommes en uniforme tirer sur la foule ».":                                                                      "Wilner Prophète",
		"Marguerite Ekambi, la doyenne du village, ne quitte plus sa case. La vieille dame garde en mémoire la crue de 1955. « L'eau est montée jusqu'au toit de la mission », répète-t-elle.":                                            "Marguerite Ekambi",
		"Originaire de Douala, Serge Tchuente vit à Lyon depuis douze ans. Le coiffeur confie : « Ici, mes clients me racontent ce qu'ils ne disent pas au médecin. »":                                                                    "Serge Tchuente",
		"La ministra de Pesca, Rosaura Bejarano, viajó a Manta el miércoles. Esta prometió que «las indemnizaciones se pagarán antes de fin de mes».":                                                                                     "Rosaura Bejarano",
		"El fiscal pidió dos años para el extesorero, Dionisio Chávez. El aludido lo niega todo: «Jamás toqué un centavo de esa caja».":                                                                                                   "Dionisio Chávez",
		"La Sra. Amanda Quishpe recibió a los delegados junto al Sr. Marco Sinchi. Esta última no ocultó su emoción. «Mis hijas irán a la escuela cueste lo que cueste», exclamó.":                                                        "Amanda Quishpe",
		"Julián Roca y Matilde Carrasco llevan la finca desde 2009. «Nuestros hijos no van a seguir», suspira esta última.":                                                                                                               "Matilde Carrasco",
		"Oriundo de Bata, Sergio Tamarite vive en Fuenlabrada desde hace doce años. El peluquero confiesa: «Aquí mis clientes me cuentan lo que no le dicen al médico».":                                                                  "Sergio Tamarite",
		"Elle cite les mots d'une résidente de 88 ans : « Ici, on me lave quand le couloir est libre. »":                                                                                                                                  "une résidente",
		"Firmin Adjahouinou cultive l'ananas à Allada. Le planteur soupire : « Le camion passe, le prix baisse. »":                                                                                                                        "Firmin Adjahouinou",
		"Le Dr Armel Biyogo a examiné les vingt-trois patients. Le médecin a décrit « des brûlures que je n'avais vues qu'en temps de guerre ».":                                                                                          "Armel Biyogo",
		"Clarisse Vidal a plaidé la relaxe. L'avocate a dénoncé « une instruction menée à charge et sans témoin ».":                                                                                                                       "Clarisse Vidal",
		"El Comité de Derechos Económicos, Sociales y Culturales recordó que «el agua no es una mercancía».":                                                                                                                              "Comité de Derechos Económicos, Sociales y Culturales",
		"Fermín Acuña cultiva piña en Acayucan. El agricultor suspira: «Pasa el camión, baja el precio».":                                                                                                                                 "Fermín Acuña",
		"El Dr. Armel Biyogo examinó a los veintitrés pacientes. El médico describió «quemaduras que solo había visto en la guerra».":                                                                                                     "Armel Biyogo",
		"Clarisa Vidal pidió la absolución. La abogada denunció «una instrucción parcial y sin testigos».":                                                                                                                                "Clarisa Vidal",
	})
}
