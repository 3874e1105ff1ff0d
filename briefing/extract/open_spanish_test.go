package extract

import "testing"

// TestOfficeBeforeClause reads what somebody is in front of a relative clause and the name.
func TestOfficeBeforeClause(t *testing.T) {
	checkOffices(t, []held{
		{"article", "La socióloga que lo dirigió, Ana Roa, es prudente. «Con leer los libros no basta», dice.", "Ana Roa", "socióloga", ""},
		{"indefinite", "Un colega nigeriano que observó once comicios, Babatunde Obi, me advirtió: «Lea el último párrafo del informe».", "Babatunde Obi", "colega nigeriano", ""},
		{"adjective in front", "La joven maestra que abrió la escuela, Ana Roa, dijo: «Con leer los libros no basta».", "Ana Roa", "joven maestra", ""},
		{"with a body", "La abogada de la Red Sur que llevó el caso, Ana Roa, dijo: «Con leer los libros no basta».", "Ana Roa", "abogada", "Red Sur"},
		{"whose", "El alfarero cuya casa se inundó, Luis Paz, dijo: «Con leer los libros no basta».", "Luis Paz", "alfarero", ""},
		{"behind a verb", "Nos recibe la partera que atendió el parto, Ana Roa. «Con leer los libros no basta», dice.", "Ana Roa", "partera", ""},
		{"French", "La sociologue qui l’a dirigée, Awa Kane, est prudente. « Lire les livres ne suffit pas », dit-elle.", "Awa Kane", "sociologue", ""},
		{"next clause", "Cuando llegó el médico que lo atendía, Ana Roa dijo: «Con leer los libros no basta».", "Ana Roa", "", ""},
		{"thing", "La casa que se inundó, Ana Roa, no era la mía: «Con leer los libros no basta», dijo Ana Roa.", "Ana Roa", "", ""},
		{"no relative", "Llegó la noche, Ana Roa, y «con leer los libros no basta», dijo Ana Roa.", "Ana Roa", "", ""},
	})
}

// TestSpanishLivelihood reads what somebody does for a living in a relative clause.
func TestSpanishLivelihood(t *testing.T) {
	checkOffices(t, []held{
		{"behind", "«Con leer los libros no basta», dijo Ana Roa, que moldea ladrillos cerca de Lodwar.", "Ana Roa", "moldea ladrillos cerca de Lodwar", ""},
		{"in front", "Ana Roa, que talla taburetes detrás del mercado, dijo: «Con leer los libros no basta».", "Ana Roa", "talla taburetes detrás del mercado", ""},
		{"quien", "«Con leer los libros no basta», dijo Ana Roa, quien cría abejas.", "Ana Roa", "cría abejas", ""},
		{"second verb", "«Con leer los libros no basta», dijo Ana Roa, que cría abejas y vive en Loja.", "Ana Roa", "cría abejas", ""},
		{"joined object", "«Con leer los libros no basta», dijo Ana Roa, que cría abejas y ovejas.", "Ana Roa", "cría abejas y ovejas", ""},
		{"time", "«Con leer los libros no basta», dijo Ana Roa, que cría abejas cuando llueve.", "Ana Roa", "cría abejas", ""},
		{"place of work", "«Con leer los libros no basta», dijo Ana Roa, que pesca en el lago.", "Ana Roa", "pesca en el lago", ""},
		{"whom they teach", "«Con leer los libros no basta», dijo Ana Roa, que enseña a leer.", "Ana Roa", "enseña a leer", ""},
		{"no relative", "«Con leer los libros no basta», dijo Ana Roa, mientras cría abejas.", "Ana Roa", "", ""},
		{"home", "«Con leer los libros no basta», dijo Ana Roa, que vive en Loja.", "Ana Roa", "", ""},
		{"event", "«Con leer los libros no basta», dijo Ana Roa, que perdió la casa.", "Ana Roa", "", ""},
	})
}

// TestOneOfSpanishTrades reads one of several whom no list has.
func TestOneOfSpanishTrades(t *testing.T) {
	checkOffices(t, []held{
		{"ending", "«Con leer los libros no basta», dijo Ana Roa, una de las sahumadoras de la Red Sur.", "Ana Roa", "sahumadora", "Red Sur"},
		{"consonant", "«Con leer los libros no basta», dijo Luis Paz, uno de los descascaradores de la Red Sur.", "Luis Paz", "descascarador", "Red Sur"},
		{"-ante", "«Con leer los libros no basta», dijo Luis Paz, uno de los amasantes de la Red Sur.", "Luis Paz", "amasante", "Red Sur"},
		{"human, nobody named", "«Con leer los libros no basta», dijo uno de los heridos.", "uno de los heridos", "herido", ""},
		{"consonant, human", "«Con leer los libros no basta», dijo uno de los cargadores.", "uno de los cargadores", "cargador", ""},
		{"human", "«Con leer los libros no basta», dijo Ana Roa, una de las heridas.", "Ana Roa", "herida", ""},
		{"before something", "«Con leer los libros no basta», dijo uno de los bomberos antes de salir.", "uno de los bomberos", "bombero", ""},
		{"thing", "«Con leer los libros no basta», dijo Luis Paz, una de las voces del barrio.", "Luis Paz", "", ""},
		{"no trade", "«Con leer los libros no basta», dijo Luis Paz, uno de los primeros.", "Luis Paz", "", ""},
		{"whom they criticise", "«Con leer los libros no basta», dijo Luis Paz, uno de los críticos de la Red Sur.", "Luis Paz", "", ""},
	})
}

// TestSpanishTold reads who speaks to the medium that prints it, and names that look like titles.
func TestSpanishTold(t *testing.T) {
	checkOffices(t, []held{
		{"this agency", "«Con leer los libros no basta», contó a esta agencia Wilder Pizango Amasifuén, maestro.", "Wilder Pizango Amasifuén", "maestro", ""},
		{"this paper", "«Con leer los libros no basta», contó a este diario Luisa, maestra.", "Luisa", "maestra", ""},
		{"our paper", "«Con leer los libros no basta», contó a nuestro diario Wilder Pizango Amasifuén, maestro.", "Wilder Pizango Amasifuén", "maestro", ""},
		{"kind of school", "«Con leer los libros no basta», contó Ana Roa, maestra de escuela.", "Ana Roa", "maestra de escuela", ""},
		{"school", "«Con leer los libros no basta», contó Ana Roa, directora de escuela.", "Ana Roa", "directora", "escuela"},
		{"given name", "«Con leer los libros no basta», dijo Reina Isabel Funes.", "Reina Isabel Funes", "", ""},
		{"queen", "«Con leer los libros no basta», dijo la Reina Isabel Funes.", "Isabel Funes", "Reina", ""},
	})
}

// TestSpanishNameBehindField reads the name behind what an office is of, and an office in
// front of a trade with its name.
func TestSpanishNameBehindField(t *testing.T) {
	checkOffices(t, []held{
		{"verb behind", "La ingeniera de minas Ana Roa Luz dijo: «Con leer los libros no basta».", "Ana Roa Luz", "ingeniera de minas", ""},
		{"verb in front", "«Con leer los libros no basta», dijo el capitán de corbeta Benavides Schütz.", "Benavides Schütz", "capitán de corbeta", ""},
		{"adjective", "«Con leer los libros no basta», dijo el jefe de redacción deportiva Luis Paz.", "Luis Paz", "jefe de redacción deportiva", ""},
		{"behind an office", "La fundadora de la Red Sur, la ingeniera de minas Ana Roa Luz, dijo: «Con leer los libros no basta».", "Ana Roa Luz", "fundadora", "Red Sur"},
		{"behind an office behind its verb", "«Con leer los libros no basta», dijo la directora de la Red Sur, la vendedora de cabras Ana Roa Luz.", "Ana Roa Luz", "directora", "Red Sur"},
		{"trade behind an office behind its verb", "«Con leer los libros no basta», dijo la directora de la Red Sur, la partera Ana Roa Luz.", "Ana Roa Luz", "directora", "Red Sur"},
		{"house with a name", "La directora de la escuela Simón Luz dijo: «Con leer los libros no basta».", "La directora de la escuela Simón Luz", "directora", "escuela Simón Luz"},
	})
}

// TestSpanishOpenDescriptions reads words that no list has in front of a relative clause,
// and whose body "allí" means.
func TestSpanishOpenDescriptions(t *testing.T) {
	checkOffices(t, []held{
		{"thing and clause", "La mirada de asombro que tenía, Luis Paz, dice: «Con leer los libros no basta».", "Luis Paz", "", ""},
		{"unnamed", "«Con leer los libros no basta», dijo el karai de la Red Sur.", "el karai de la Red Sur", "karai", "Red Sur"},
		{"unnamed without a body", "«Con leer los libros no basta», dijo el eslogan.", "el eslogan", "", ""},
		{"text unnamed", "«Con leer los libros no basta», dice el rótulo de la Red Sur.", "el rótulo de la Red Sur", "", "Red Sur"},
		{"view", "Para Ana Roa, zahorí de la Red Sur, «con leer los libros no basta».", "Ana Roa", "zahorí", "Red Sur"},
		{"given name", "«Con leer los libros no basta», dice Ana, zahorí en Loja.", "Ana", "zahorí", ""},
		{"title", "«Con leer los libros no basta», dice doña Ana, zahorí.", "Ana", "zahorí", ""},
		{"title with a capital", "Doña Ana, zahorí de Loja, dijo: «Con leer los libros no basta».", "Ana", "zahorí", ""},
		{"kin", "«Con leer los libros no basta», dice su hermana Ana, zahorí.", "Ana", "zahorí", ""},
		{"also", "«Con leer los libros no basta», dijo el también zahorí Luis Paz.", "Luis Paz", "zahorí", ""},
		{"today", "«Con leer los libros no basta», dijo el hoy zahorí Luis Paz.", "Luis Paz", "zahorí", ""},
		{"then", "«Con leer los libros no basta», dijo el entonces zahorí Luis Paz.", "Luis Paz", "zahorí", ""},
		{"at the head", "«Con leer los libros no basta», dice Ana Roa, al frente de la Red Sur desde 2014.", "Ana Roa", "", "Red Sur"},
		{"in command", "«Con leer los libros no basta», dice Ana Roa, al mando de la Red Sur.", "Ana Roa", "", "Red Sur"},
		{"in front of a house", "«Con leer los libros no basta», dice Ana Roa, al lado de la Red Sur.", "Ana Roa", "", ""},
		{"what the name is called", "Ayudó la corrupta Clara. «Con leer los libros no basta», dijo Clara.", "Clara", "", ""},
		{"where", "«Con leer los libros no basta», dice Ana, abajo.", "Ana", "", ""},
		{"how", "«Con leer los libros no basta», dice Ana, radiante.", "Ana", "", ""},
		{"nods", "Junto a ella, Luis Paz, leñador, asiente: «Con leer los libros no basta».", "Luis Paz", "leñador", ""},
		{"told to us", "«Con leer los libros no basta», contó a nuestro equipo el griot Luis Paz.", "Luis Paz", "griot", ""},
		{"told to us, field", "«Con leer los libros no basta», contó a nuestro equipo el exregistrador de plaguicidas Luis Paz.", "Luis Paz", "exregistrador de plaguicidas", ""},
		{"on the other hand", "«Con leer los libros no basta», contó en cambio Luis Paz, cómitre.", "Luis Paz", "cómitre", ""},
		{"told of another", "«Con leer los libros no basta», contó Ana a la griota Luz Paz.", "Ana", "", ""},
		{"ours", "Nuestra cordelera, Ana Roa, dijo: «Con leer los libros no basta».", "Ana Roa", "cordelera", ""},
		{"Reina behind a trade", "«Con leer los libros no basta», dijo la griota Reina Isabel Funes.", "Reina Isabel Funes", "griota", ""},
		{"small words behind a field", "«Con leer los libros no basta», dijo el repartidor de hielo Pieter van der Merwe.", "Pieter van der Merwe", "repartidor de hielo", ""},
		{"there", "La Fundación Aldaba abrió su sede en Loja. «Con leer los libros no basta», dijo Ana Roa, maestra allí desde 2003.", "Ana Roa", "maestra", "Fundación Aldaba"},
		{"nothing there", "La Fundación Aldaba abrió su sede en Loja. «Con leer los libros no basta», dijo Ana Roa, maestra desde 2003.", "Ana Roa", "maestra", ""},
		{"there in the next clause", "La Fundación Aldaba abrió su sede en Loja. «Con leer los libros no basta», dijo Ana Roa, maestra, que vive allí.", "Ana Roa", "maestra", ""},
		{"one of the first", "«Con leer los libros no basta», dijo Ana Roa, una de las primeras.", "Ana Roa", "", ""},
		{"whom they film", "«Con leer los libros no basta», dijo Ana Roa, que graba a su abuela.", "Ana Roa", "", ""},
		{"barefoot", "Ana Roa, descalza, dijo: «Con leer los libros no basta».", "Ana Roa", "", ""},
		{"likeness", "«Con leer los libros no basta», dijo Ana Roa, reflejo de un barrio.", "Ana Roa", "", ""},
	})
}

// TestSpanishSeveralHolders reads an office in the plural in front of several names, and
// who several speakers are.
func TestSpanishSeveralHolders(t *testing.T) {
	checkOffices(t, []held{
		{"first", "Los diputados Ana Roa y Luis Paz salieron. «Con leer los libros no basta», dijo Roa.", "Ana Roa", "diputados", ""},
		{"last", "Los diputados Ana Roa y Luis Paz salieron. «Con leer los libros no basta», dijo Paz.", "Luis Paz", "diputados", ""},
		{"of three", "Hablaron los jueces Ana Roa, Eva Luz y Luis Paz. «Con leer los libros no basta», dijo Luz.", "Eva Luz", "jueces", ""},
		{"first of three", "Hablaron los jueces Ana Roa, Eva Luz y Luis Paz. «Con leer los libros no basta», dijo Roa.", "Ana Roa", "jueces", ""},
		{"field", "Las ingenieras de minas Ana Roa y Eva Luz salieron. «Con leer los libros no basta», dijo Luz.", "Eva Luz", "ingenieras de minas", ""},
		{"particle", "Los jueces Ana de la Torre y Luis Paz salieron. «Con leer los libros no basta», dijo Paz.", "Luis Paz", "jueces", ""},
		{"French", "Les juges Awa Kane et Luc Borel sont sortis. « Lire les livres ne suffit pas », dit Luc Borel.", "Luc Borel", "juges", ""},
		{"French, first", "Les juges Awa Kane et Luc Borel sont sortis. « Lire les livres ne suffit pas », dit Awa Kane.", "Awa Kane", "juges", ""},
		{"before i", "Los jueces Ana Roa e Inés Paz salieron. «Con leer los libros no basta», dijo Inés Paz.", "Inés Paz", "jueces", ""},
		{"before i, first", "Los jueces Ana Roa e Inés Paz salieron. «Con leer los libros no basta», dijo Ana Roa.", "Ana Roa", "jueces", ""},
		{"body", "Los diputados del PSOE Ana Roa y Luis Paz salieron. «Con leer los libros no basta», dijo Paz.", "Luis Paz", "diputados", "PSOE"},
		{"whom others lead", "El jefe de los fiscales Luis Paz salió. «Con leer los libros no basta», dijo Luis Paz.", "Luis Paz", "jefe de los fiscales", ""},
		{"joined with others", "El jefe de los fiscales Luis Paz y su equipo salieron. «Con leer los libros no basta», dijo Luis Paz.", "Luis Paz", "jefe de los fiscales", ""},
		{"whom they elect", "Los jueces que eligieron Ana Roa y Luis Paz salieron. «Con leer los libros no basta», dijo Luis Paz.", "Luis Paz", "", ""},
		{"things", "Llegaron los barcos Ana Roa y Luis Paz. «Con leer los libros no basta», dijo Luis Paz.", "Luis Paz", "", ""},
		{"body with two nouns", "«Con leer los libros no basta», dijo Ana Roa, Salud y Vida.", "Ana Roa", "", "Salud y Vida"},
		{"others", "«Con leer los libros no basta», dijo Ana Roa, Eva Luz y Luis Paz.", "Ana Roa", "", ""},
		{"whose", "A los padres de Ana Roa y Eva Luz les dijeron que no. «Con leer los libros no basta», dijo Luz.", "Eva Luz", "", ""},
		{"town", "Los concejales de Loja Eva Luz y Luis Paz salieron. «Con leer los libros no basta», dijo Paz.", "Luis Paz", "", ""},
		{"one name", "Los jueces admiran a Ana Roa. «Con leer los libros no basta», dijo Roa.", "Ana Roa", "", ""},
		{"both say it", "Los diputados Ana Roa y Luis Paz contaron: «Con leer los libros no basta».", "Ana Roa; Luis Paz", "", ""},
		{"both by open words", "Los karaies Ana Roa y Luis Paz contaron: «Con leer los libros no basta».", "Ana Roa; Luis Paz", "", ""},
		{"two offices", "La partera Ana Roa y el alcalde Luis Paz dijeron: «Con leer los libros no basta».", "Ana Roa; Luis Paz", "", ""},
		{"two offices behind", "«Con leer los libros no basta», dijeron la abogada Ana Roa y la jueza Eva Luz.", "Ana Roa; Eva Luz", "", ""},
		{"places", "Las senadoras por Loja y Cuenca dijeron: «Con leer los libros no basta».", "Las senadoras por Loja y Cuenca", "", ""},
	})
}
