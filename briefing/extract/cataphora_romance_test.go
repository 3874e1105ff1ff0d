package extract

import "testing"

// TestNamedNext gives a quote before anybody is told of to who is named next.
func TestNamedNext(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"« Nous étions cinq dans la cale », raconte-t-il. Kossi Agbenou a aujourd'hui trente ans et vit à Lomé.": "Kossi Agbenou",
		"«Éramos cinco en la bodega», cuenta. Anselmo Bolekia tiene hoy treinta años y vive en Getafe.":          "Anselmo Bolekia",
	})
}
