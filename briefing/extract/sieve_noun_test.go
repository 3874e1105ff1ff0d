package extract

import "testing"

func TestAttributionByNoun(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"Ivan Dorn read the plan twice. “It will not hold a single winter” was his verdict.":                                "Ivan Dorn",
		"The lamp is old. “Keep the lamp burning for the others,” was the last wish of the minister, Ivan Dorn.":            "Ivan Dorn",
		"Ana Quist left the hall early. “They never asked us what we think,” was all she would say.":                        "Ana Quist",
		"Marie Diallo dirige le port. « Ici on ne ferme jamais la porte à personne » : la formule est de Marie Diallo.":     "Marie Diallo",
		"El puerto está vacío desde ayer. «No queda nada en el puerto para nosotros», fue lo único que dijo Lucía Paredes.": "Lucía Paredes",
		"Lucía Paredes escuchó la pregunta. «No queda nada en el puerto para nosotros», fue su respuesta.":                  "Lucía Paredes",
		"La barca volvió al puerto.\n\n—Salimos de noche —arranca Lucía Paredes—. No había luna ni viento.":                 "Lucía Paredes",
		"The plan is old. “It will not hold a single winter” was the name of the play.":                                     "",
	})
}
