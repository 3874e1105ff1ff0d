package extract

import "testing"

// TestBodiesBySpanishNames reads whole names of bodies, and those that a document
// calls by their kind.
func TestBodiesBySpanishNames(t *testing.T) {
	checkOffices(t, []held{
		{"for a cause", "Rosa Tapia, vocera de la Plataforma por los Ríos Limpios, dijo: «El agua no se vende nunca».", "Rosa Tapia", "vocera", "Plataforma por los Ríos Limpios"},
		{"where it stands", "Rosa Tapia, vocera de Madres tras las Rejas, dijo: «El agua no se vende nunca».", "Rosa Tapia", "vocera", "Madres tras las Rejas"},
		{"not who did it", "La Cámara fue visitada por Rosa Tapia, geóloga. La geóloga dijo: «El agua no se vende nunca».", "Rosa Tapia", "geóloga", ""},
		{"the association of the head", "Asociación Pozo Hondo (APH)\n\nNota de prensa\n\nLa presidenta de la asociación, Rosa Tapia, dijo: «El agua no se vende nunca».", "Rosa Tapia", "presidenta", "Asociación Pozo Hondo"},
	})
}
