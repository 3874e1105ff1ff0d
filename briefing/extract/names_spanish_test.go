package extract

import "testing"

// TestNamesSpanish tells apart what belongs to a Spanish name and what stands in
// front of it: a verb that opens a headline, the first word of a body, an adverb; and
// knows people by one of two given names and one of two surnames.
func TestNamesSpanish(t *testing.T) {
	const said = " sostuvo que «la mina contamina el río desde hace diez años»."
	checkLastSpeaker(t, []spokenBy{
		{"verb before a body", "Exige Red Verde cierre de minas\n\nLos vecinos marcharon. Red Verde" + said, "Red Verde"},
		{"verb before an acronym", "Reporta IRDE saldo blanco\n\nMaría Quiroga, vocera del IRDE," + said, "María Quiroga"},
		{"verb before a surname", "Pide Patzán a Lima escuelas\n\nLucía Patzán habló ayer. Patzán" + said, "Lucía Patzán"},
		{"verb before a whole name", "Hace Yuri Patzán un llamado\n\nLa pescadora Yuri Patzán habló ayer. Patzán" + said, "Yuri Patzán"},
		{"a name like a verb", "Encarna Mena pide escuelas\n\nEncarna Mena" + said, "Encarna Mena"},
		{"council", "Según el Consejo Nacional de Aguas, llueve menos. El Consejo Nacional de Aguas" + said, "Consejo Nacional de Aguas"},
		{"council of a place", "Hubo un foro en la sede del Consejo Riojano de Aguas. El Consejo Riojano de Aguas" + said, "Consejo Riojano de Aguas"},
		{"court", "Apelaron ante el Tribunal Superior de Tarija. El Tribunal Superior de Tarija" + said, "Tribunal Superior de Tarija"},
		{"holder behind a ministry", "La portavoz del Ministerio de Salud Ixchel Pop" + said, "Ixchel Pop"},
		{"holder behind an assembly", "El presidente de la Asamblea Paulo Mena" + said, "Paulo Mena"},
		{"police", "La Policía Federal" + said, "Policía Federal"},
		{"police of a people", "«No hay detenidos por la protesta», dijo la Policía Boliviana.", "Policía Boliviana"},
		{"police without an article", "«No hay detenidos por la protesta», según Policía Nacional.", "Policía Nacional"},
		{"guard", "La Guardia Costera" + said, "Guardia Costera"},
		{"one of the police", "El policía Ramón Ortiz" + said, "Ramón Ortiz"},
		{"one of them, a woman", "La policía Ana Ortiz" + said, "Ana Ortiz"},
		{"prepositions", "Habló la alcaldesa Rosa Peña. Respecto al agua, dijo: «La mina contamina el río desde hace diez años».", "Rosa Peña"},
		{"an adverb", "Actualmente Bolivia exporta gas, explicó la ingeniera Rosa Peña. Peña" + said, "Rosa Peña"},
		{"a name like an adverb", "Clemente Peña" + said, "Clemente Peña"},
		{"second given name and first surname", "Habló Arnulfo Joel Correa Chacón, presidente de la comisión estatal. Joel Correa" + said, "Arnulfo Joel Correa Chacón"},
		{"first given name and first surname", "La jueza Lucía Alonso Reyes abrió el acto. Lucía Alonso" + said, "Lucía Alonso Reyes"},
		{"two given names", "La jueza Lucía Inés Alonso abrió el acto. Lucía Inés" + said, "Lucía Inés Alonso"},
		{"two people", "Habló la jueza Lucía Alonso Reyes. Su hijo Luis Alonso" + said, "Luis Alonso"},
	})
}
