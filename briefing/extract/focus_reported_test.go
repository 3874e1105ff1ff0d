package extract

import "testing"

// TestFocusOverReportedWords keeps a Spanish text about who goes on telling, whoever acts
// in what they tell or stands in a clause within another.
func TestFocusOverReportedWords(t *testing.T) {
	const who = "Marta Solís vive en la frontera. "
	const says = " «Seguimos esperando una respuesta», agregó."
	checkLastSpeaker(t, []spokenBy{
		{"there is", who + "Explicó que paga en aldeas donde no hay un cajero." + says, "Marta Solís"},
		{"infinitive", who + "Relató que la policía tardó tres semanas en asignarle un escolta." + says, "Marta Solís"},
		{"behind its verb", who + "Recordó que hace un año los visitó un ingeniero." + says, "Marta Solís"},
		{"in front of its verb", who + "Denunció que un soldado le quitó los papeles." + says, "Marta Solís"},
		{"will be", who + "Aseguró que habrá un médico en cada barrio." + says, "Marta Solís"},
		{"by telephone", who + "Dijo por teléfono que la golpeó un policía." + says, "Marta Solís"},
		{"adverb", who + "También contó que solo vino una practicante." + says, "Marta Solís"},
		{"somebody else", who + "En la casa en que creció nos recibió una anciana." + says, "una anciana"},
		{"verb of another", who + "Dijo un vecino que no hay luz." + says, "un vecino"},
		{"newcomer", who + "Se levantó una maestra jubilada." + says, "una maestra jubilada"},
	})
}
