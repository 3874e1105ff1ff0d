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

// TestAskedOneAnswersSpanish gives the answer to whom a Spanish sentence tells that
// somebody asked.
func TestAskedOneAnswersSpanish(t *testing.T) {
	const says = " «No tengo a nadie en la ciudad», le contestó."
	checkOffices(t, []held{
		{"about", "Ayer llevamos al hospital a don Fermín Mamani. El médico le preguntó por su seguro." + says, "Fermín Mamani", "", ""},
		{"what", "Pedro Roca llegó al juzgado. La fiscal le preguntó qué había visto." + says, "Pedro Roca", "", ""},
		{"had asked", "Lucía Vera pidió una beca. Un periodista le había preguntado por sus padres." + says, "Lucía Vera", "", ""},
		{"object of a body", "La policía detuvo a Rosa Mena. El juez le preguntó su oficio." + says, "Rosa Mena", "", ""},
		{"asker named before", "La jueza Ana Paz escuchó a Pedro Roca. La jueza le preguntó qué había visto." + says, "Pedro Roca", "", ""},
		{"asker goes on", "Lucía Vera llegó ayer. Un periodista le preguntó por sus padres. «No tiene a nadie en la ciudad», insistió el periodista.", "Un periodista", "periodista", ""},
	})
}

// TestToldClauseHasItsOwnSubject gives words to the subject of the clause in which somebody
// is told of, which is not whoever tells.
func TestToldClauseHasItsOwnSubject(t *testing.T) {
	const no = " «Aquí no hay plata para eso»."
	checkLastSpeaker(t, []spokenBy{
		{"relative between", "Rosa Mena contó que su hija, que se quedó en el pueblo, le había dicho:" + no, "su hija"},
		{"office", "Rosa Mena recordó que el alcalde le respondió:" + no, "el alcalde"},
		{"office, relative between", "Rosa Mena recordó que el alcalde, que era su primo, le respondió:" + no, "el alcalde"},
		{"office and name", "Rosa Mena contó que el ministro, Iván Roa, le prometió:" + no, "Iván Roa"},
		{"aside", "Rosa Mena contó por teléfono que una vecina, asustada, le dijo:" + no, "una vecina"},
		{"teller goes on", "Rosa Mena dijo que el ministro, que llegó tarde, no sabe nada, y agregó:" + no, "Rosa Mena"},
		{"fille", "Anne Roux raconte que sa fille, restée à Moroni, lui a dit : « Il n’y a pas d’argent pour ça ».", "sa fille"},
		{"maire", "Anne Roux dit que le maire lui a répondu : « Il n’y a pas d’argent pour ça ».", "le maire"},
		{"letter", "Rosa Mena guarda un oficio en el que el ministro promete «una solución definitiva antes de marzo».", "el ministro"},
		{"source in front", "Según Rosa Mena, el juez les dijo:" + no, "el juez"},
		{"whole title", "Rosa Mena llegó tarde. «Aquí no hay plata para eso», le dijo el juez. Luego salió.", "el juez"},
	})
}

// TestSubjectLeftOutSpanish gives words to whom a Spanish text is about where the verb
// stands behind an adverbial or in an aside, whoever the words are about.
func TestSubjectLeftOutSpanish(t *testing.T) {
	const who = "El rector Iván Roa habló ayer. "
	const words = "«llegó tarde y sin aviso alguno»."
	checkLastSpeaker(t, []spokenBy{
		{"ante", who + "Ante los periodistas resumió: «La universidad llegó tarde».", "Iván Roa"},
		{"frente a", who + "Frente a las familias dijo: «La universidad llegó tarde».", "Iván Roa"},
		{"tras", who + "Tras la audiencia con el fiscal dijo: «La universidad llegó tarde».", "Iván Roa"},
		{"ante, subject", who + "Ante los periodistas la ministra dijo: «La universidad llegó tarde».", "la ministra"},
		{"aside behind a relative", who + "El agricultor que riega de noche, observó, " + words, "Iván Roa"},
		{"aside to somebody", who + "La compañía, dijo a esta agencia, " + words, "Iván Roa"},
		{"aside by telephone", who + "El ministro, relató por teléfono, " + words, "Iván Roa"},
		{"aside with a time", who + "El ministro, dijo ayer Rosa Mena, " + words, "Rosa Mena"},
		{"aside without a name", who + "El ministro, dijo la vecina, " + words, "la vecina"},
		{"aside of a name", who + "La jueza Elena Prieto, dijo, " + words, "Elena Prieto"},
	})
}
