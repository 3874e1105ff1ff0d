package extract

import "testing"

func TestSpanishStatementGoesOn(t *testing.T) {
	checkQuotes(t, "Ana Quispe recibió a la prensa.\n\nLa Compañía de Puertos informó de una investigación, indicando que los hechos “habrían ocurrido hace ya dos años”.\n\nAgregando que se “dispondrá de todos los medios necesarios”.\n\nFinalmente, indicaron que “se dispuso la suspensión del servicio”.",
		[]said{{"habrían", "Compañía de Puertos", "verb before"}, {"dispondrá", "Compañía de Puertos", "verb before"}, {"se dispuso", "Compañía de Puertos", "verb before"}})
}
