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
		{"behind a colon", "Su colega chileno es más cauto: advierte de que «lo gratuito que no pasa nunca sigue siendo caro».", "Su colega chileno"},
		{"told in a turn", "LADERA: ¿Y las mujeres?\n\nSONIA CATRILEO: Éramos cuatro. El capitán de entonces, que era un buen hombre, me miró las manos y me dijo: «Usted puede encargarse del café».\n\nLADERA: ¿Y luego?\n\nSONIA CATRILEO: Luego ardió el hospital.", "El capitán"},
		{"aside in front", "Yolanda Mamani no asistió ayer. Ese día, relató por teléfono, el contratista les advirtió que «la que vaya a hablar no vuelve a subir al bus».", "el contratista"},
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

// TestSomebodyAddressedSaysSpanish gives words to the office that somebody addresses where
// a relative clause says that it said them, and the next words to who addressed it.
func TestSomebodyAddressedSaysSpanish(t *testing.T) {
	const words = " que el efectivo era «un buen parche para una mala casa»."
	checkLastSpeaker(t, []spokenBy{
		{"citó al", "La señora Funes citó al ministro de Desarrollo, quien declaró la semana pasada" + words, "ministro de Desarrollo"},
		{"que", "Rosa Mena recordó al alcalde, que dijo" + words, "alcalde"},
		{"named", "Rosa Mena escuchó a Iván Roa, quien dijo" + words, "Iván Roa"},
		{"a name’s own", "Rosa Mena, quien dijo" + words, "Rosa Mena"},
		{"goes on", "La señora Rosa Funes citó al ministro de Desarrollo, quien declaró la semana pasada" + words + " «Le he pedido que nos ayude con la casa», apostilló.", "Rosa Funes"},
	})
}

// TestWordsOfSomebodyBeforeColon gives words to whose words a Spanish sentence says that
// they are.
func TestWordsOfSomebodyBeforeColon(t *testing.T) {
	const words = ": «El mar no espera a nadie nunca»."
	checkOffices(t, []held{
		{"office in front", "El informe se cierra con una advertencia de la toxicóloga Ana Barrientos, del Hospital Central" + words, "Ana Barrientos", "toxicóloga", "Hospital Central"},
		{"office behind", "El informe concluye con unas palabras de Pedro Roca, pescador de Tumaco" + words, "Pedro Roca", "pescador", ""},
	})
}

// TestTakesTheFloorSpanish gives the words that follow to who takes the floor, also behind
// where they do it.
func TestTakesTheFloorSpanish(t *testing.T) {
	const who = "La directora Maribel Tack dio las cifras. "
	const says = " «El mar no espera a nadie nunca», dijo."
	checkLastSpeaker(t, []spokenBy{
		{"from there", who + "Al final tomó la palabra, desde el público, la viuda de un bombero." + says, "la viuda de un bombero"},
		{"at once", who + "Tomó la palabra el alcalde de Tupiza." + says, "el alcalde de Tupiza"},
		{"asks for it", who + "Pidió la palabra, en la última fila, un estudiante." + says, "un estudiante"},
		{"named", who + "Después tomó la palabra, con voz baja, Rosa Mena." + says, "Rosa Mena"},
	})
}

// TestSomebodyToldOfInAnAnswer gives words to whom an answer tells of behind the verb.
func TestSomebodyToldOfInAnAnswer(t *testing.T) {
	const question = "P.: ¿Y la industria?\n\nR.: Que salga de las escuelas.\n\nP.: ¿Por qué?\n\nR.: "
	checkLastSpeaker(t, []spokenBy{
		{"before the verb", question + "Un señor me dijo en la calle: «Les quitan a los padres la responsabilidad».", "Un señor"},
		{"behind the verb", question + "Una vez me preguntó una periodista: «¿Quién les da a los padres la responsabilidad?».", "una periodista"},
	})
}
