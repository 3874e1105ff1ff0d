package extract

import "testing"

// TestSpeakersFromThere gives words behind "who" to the person whose trade and whose
// place stand between commas, and words behind a Spanish pronoun that opens its
// sentence to the person told of.
func TestSpeakersFromThere(t *testing.T) {
	const es, fr = " que dijo ayer: «El mar de los pobres no avisa nunca».", " qui a dit hier : « La mer des pauvres ne prévient jamais »."
	checkLastSpeaker(t, []spokenBy{
		{"es, trade and place", "Cierra el acto don Luis Pérez, pescador, de Puerto Montt," + es, "Luis Pérez"},
		{"es, kin and place", "Abre la sesión doña Carmen Huaiquil, viuda de buzo, de Caleta Maitén," + es, "Carmen Huaiquil"},
		{"es, place alone", "Abre la sesión Luis Pérez, de Puerto Montt," + es, "Luis Pérez"},
		{"es, body", "La sesión empieza con Ana Roa, maestra, de la Red Sur," + es, "Ana Roa"},
		{"fr", "Ouvre la séance Luc Borel, pêcheur, de Port-Vendres," + fr, "Luc Borel"},
		{"es, me", "Ana Roa vive en el cerro. Le pregunté por su madre. Me dijo: «El mar de los pobres no avisa nunca».", "Ana Roa"},
		{"es, les", "Ana Roa, la alcaldesa, habló con los vecinos. Les dijo: «El mar de los pobres no avisa nunca».", "Ana Roa"},
		{"es, nos", "Ana Roa, la alcaldesa, nos recibió en su casa. Nos dijo: «El mar de los pobres no avisa nunca».", "Ana Roa"},
	})
}

// TestOfficesOfOurBody leaves out what we call ourselves, whose name stands elsewhere.
func TestOfficesOfOurBody(t *testing.T) {
	checkOffices(t, []held{
		{"es", "El ingeniero de nuestra organización, Esteban Larra, dijo: «El mar de los pobres no avisa nunca».", "Esteban Larra", "ingeniero", ""},
		{"fr", "« La mer des pauvres ne prévient jamais », dit Awa Kane, juriste de notre organisation.", "Awa Kane", "juriste", ""},
		{"en", "“The sea of the poor gives no warning,” said Ann Veen, a lawyer at our organisation.", "Ann Veen", "lawyer", ""},
		{"es, where somebody lives", "«El mar de los pobres no avisa nunca», dijo Ana Roa, maestra, de Villa Clara.", "Ana Roa", "maestra", ""},
		{"es, where somebody works", "«El mar de los pobres no avisa nunca», dijo Ana Roa, maestra, de Manos Limpias.", "Ana Roa", "maestra", "Manos Limpias"},
	})
}
