package extract

import (
	"testing"

	"attache/briefing/extract/recommendation"
)

// asksOnce says of each text who asks in its one recommendation.
func asksOnce(t *testing.T, texts map[string]string) {
	t.Helper()
	for text, who := range texts {
		asks := recommendation.Find(analyse(document(t, text), Knowledge{}))
		got := ""
		if len(asks) == 1 {
			got = asks[0].Who
		}
		if trimArticle(got) != trimArticle(who) || len(asks) != 1 {
			t.Errorf("%s\n%d asks, got %q, want %q", text, len(asks), got, who)
		}
	}
}

// TestTextsThatSayWhoseTheyAre reads who writes from the sentence in which a text says
// whose work it is.
func TestTextsThatSayWhoseTheyAre(t *testing.T) {
	asksOnce(t, map[string]string{
		"Places sans ombre\n\nLe présent rapport a été rédigé par l’Observatoire des villes du Sud avec l’aide de la Fondation Aube.\n\nLes mairies devraient planter des arbres.":                                          "Observatoire des villes du Sud",
		"Paroles d’ateliers\n\nCe recueil est publié par l’association Mémoire vive.\n\nIl faut que la caisse paie les soins.":                                                                                              "association Mémoire vive",
		"Plazas sin sombra\n\nEste breve informe ha sido elaborado conjuntamente por el Observatorio Urbano del Sur.\n\nLos ayuntamientos deberían plantar árboles.":                                                        "Observatorio Urbano del Sur",
		"La marea\n\nLos municipios deben regar los árboles.\n\nEste boletín es una publicación de la Red de Puertos del Sur.":                                                                                              "Red de Puertos del Sur",
		"Squares without shade\n\nThis report was prepared by the Lund Observatory for the town.\n\nTowns should plant trees.":                                                                                              "Lund Observatory",
		"Squares without shade\n\nThe present report was prepared by the Lund Observatory for the town.\n\nTowns should plant trees.":                                                                                       "Lund Observatory",
		"Squares without shade\n\nThis report was written by Jane Okoro.\n\nTowns should plant trees.":                                                                                                                      "",
		"Fondation des arbres du Nord\n\nPlaces sans ombre\n\nUn rapport a été rédigé par l’Observatoire des villes du Sud.\n\nLes mairies devraient planter des arbres.":                                                   "Fondation des arbres du Nord",
		"Fundación de los Árboles del Norte\n\nPlazas sin sombra\n\nEste informe fue criticado por el Observatorio Urbano del Sur.\n\nLos ayuntamientos deberían plantar árboles.":                                          "Fundación de los Árboles del Norte",
		"Fundación de los Árboles del Norte\n\nPlazas sin sombra\n\nEste informe habla de una publicación de la Red de Puertos del Sur.\n\nLos ayuntamientos deberían plantar árboles.":                                     "Fundación de los Árboles del Norte",
		"Fondation des arbres du Nord\n\nPlaces sans ombre\n\nCette note cite un plan de reboisement qui fut, à ce que l’on dit, rédigé par l’Observatoire des villes du Sud.\n\nLes mairies devraient planter des arbres.": "Fondation des arbres du Nord",
	})
}

// TestWhoTakesTheFloorOrSigns reads who writes from the fields of a head, from those who
// sign as “we” and from the office below a name, and no one who is only addressed.
func TestWhoTakesTheFloorOrSigns(t *testing.T) {
	asksOnce(t, map[string]string{
		"Foro Permanente de la Puna\n\nOrganización: Consejo de Pastores del Norte\n\nSeñores expertos:\n\nVivimos de la llama. Señores expertos, les pedimos que visiten la Puna.":                                "Consejo de Pastores del Norte",
		"Comité de l’eau\n\nOrganisation : Coordination des sourciers du Sud\n\nMesdames et Messieurs les experts,\n\nNos puits sont vides. Nous demandons au Comité de publier ses chiffres.":                     "Coordination des sourciers du Sud",
		"Fundación de los Árboles del Norte\n\nFeria del libro\n\nOrganización: Ayuntamiento de Lora\n\nLas librerías deben abrir el domingo.":                                                                     "Fundación de los Árboles del Norte",
		"Intervention de M. Théodore Kane, au nom de la Coordination des planteurs\n\nSession ordinaire du Conseil du café\n\nNous cultivons le café. Il faut que le prix soit fixé tôt.":                          "Coordination des planteurs",
		"Carta abierta a la ministra\n\nQuienes firmamos esta carta somos maestras rurales.\n\nEl ministerio debe consultar a las familias.":                                                                       "Quienes firmamos",
		"Monsieur le Ministre,\n\nNous, soussignés, habitants, commerçants et élus de la vallée de la Lorne, vous écrivons.\n\nL’État doit financer le viaduc.":                                                    "habitants, commerçants et élus de la vallée de la Lorne",
		"Monsieur le Ministre,\n\nNous, organisations de pêcheurs, de dockers et de mareyeuses, vous écrivons.\n\nL’État doit financer le port.":                                                                   "organisations de pêcheurs, de dockers et de mareyeuses",
		"Señor alcalde:\n\nLos vecinos y vecinas del barrio El Molino nos dirigimos a usted.\n\nEs preciso que la Junta contrate a dos médicas.":                                                                   "vecinos y vecinas del barrio El Molino",
		"Señor alcalde:\n\nLos vecinos conocen la plaza que ayer visitamos. Nos dirigimos a usted.\n\nEs preciso que la Junta contrate a dos médicas.":                                                             "",
		"Madame la Rectrice,\n\nNous vous écrivons au sujet de l’internat. Le conseil régional doit être entendu.\n\nCordialement,\n\nSabine Trottier\nPrésidente de l’Association des parents de Bournac":         "Association des parents de Bournac",
		"Estimado señor gobernador:\n\nLe escribimos por el puente. La provincia debe pagar la obra.\n\nQuedamos a la espera de su respuesta.\n\nRamón Ibáñez\nPresidente de la Cooperativa de Lecheros del Norte": "Cooperativa de Lecheros del Norte",
		"Señora alcaldesa:\n\nLe escribimos por la plaza. El ayuntamiento debe plantar árboles.\n\nUn cordial saludo,\n\nAsociación Vecinal El Molino":                                                             "Asociación Vecinal El Molino",
		"Señores:\n\nPedimos al Consejo de Expertos que:\n\na) elabore un estudio sobre la lengua.":                                                                                                                "",
	})
}
