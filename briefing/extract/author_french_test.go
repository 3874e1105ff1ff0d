package extract

import "testing"

// TestTeamsOfAuthors reads the body of the team whose study somebody has led.
func TestTeamsOfAuthors(t *testing.T) {
	checkOffices(t, []held{
		{"French", "Une équipe de l’Université de Lomé a comparé des images. La géographe Reine Akakpo, qui a conduit ces travaux, parle d’un seuil. « Au-delà, la mer entre », explique-t-elle.", "Reine Akakpo", "géographe", "Université de Lomé"},
		{"Spanish", "Un equipo de la Universidad de Roa comparó imágenes de satélite. La geógrafa Ana Mena, que dirigió estos trabajos, habla de un umbral. «Después entra el mar», explica.", "Ana Mena", "geógrafa", "Universidad de Roa"},
		{"no author", "Une équipe de l’Université de Lomé a comparé des images. La géographe Reine Akakpo, qui a vu ces images, parle d’un seuil. « Au-delà, la mer entre », explique-t-elle.", "Reine Akakpo", "géographe", ""},
	})
}
