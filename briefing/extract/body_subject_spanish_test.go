package extract

import "testing"

// TestBodyInSmallLettersActs gives the body in small letters with which a Spanish sentence
// opens to who is told of by a noun for any body, by an office of which a body has one,
// and by an office joined to it with “y su”.
func TestBodyInSmallLettersActs(t *testing.T) {
	const says = " «El sistema viola la intimidad de las personas», dijo "
	checkOffices(t, []held{
		{"company", "La empresa Silvaverde cerró la sala." + says + "una portavoz de la compañía.", "una portavoz de la compañía", "portavoz", "Silvaverde"},
		{"another kind", "El hospital de Tupiza cerró la sala." + says + "Nuria Salcedo, vocera del sindicato.", "Nuria Salcedo", "vocera", "sindicato"},
		{"its only office", "La junta de regantes pidió más agua. La presidenta, Nuria Salcedo, lamentó la demora." + says + "Salcedo.", "Nuria Salcedo", "presidenta", "junta de regantes"},
		{"et sa", "L’association des riverains et sa présidente, Nuria Salcedo, dénoncent le plan. « Le système viole la vie privée », dit Nuria Salcedo.", "Nuria Salcedo", "présidente", "association des riverains"},
		{"and a person’s", "Rosa Mena y su abogada, Nuria Salcedo, denunciaron el caso." + says + "Salcedo.", "Nuria Salcedo", "abogada", ""},
		{"and a surname’s", "Mena y su abogada, Nuria Salcedo, denunciaron el caso." + says + "Salcedo.", "Nuria Salcedo", "abogada", ""},
		{"and a doctor’s", "El médico y su asistente, Nuria Salcedo, denunciaron el caso." + says + "Salcedo.", "Nuria Salcedo", "asistente", ""},
		{"led, one word", "Nuria Salcedo preside Silvaverde." + says + "Salcedo.", "Nuria Salcedo", "", "Silvaverde"},
		{"fire brigade", says[1:] + "Nuria Salcedo, jefa del cuerpo de bomberos de Tupiza.", "Nuria Salcedo", "jefa", "cuerpo de bomberos de Tupiza"},
	})
}

// TestOneOfThemInFront reads in the singular what one of several is in front of the name,
// with a body in capitals and where it opens the paragraph.
func TestOneOfThemInFront(t *testing.T) {
	const says = " «El sistema viola la intimidad de las personas», dijo."
	checkOffices(t, []held{
		{"opens", "Una de las voluntarias del sindicato minero, Nuria Salcedo, lo sabe." + says, "Nuria Salcedo", "voluntaria", "sindicato minero"},
		{"capitals", "Una de las abogadas de la Red Azul, Nuria Salcedo, lo sabe." + says, "Nuria Salcedo", "abogada", "Red Azul"},
		{"behind the verb", "«El sistema viola la intimidad de las personas», dijo una de las abogadas de la Red Azul, Nuria Salcedo.", "Nuria Salcedo", "abogada", "Red Azul"},
		{"l’un des", "« Le système viole la vie privée », dit l’un des avocats du Réseau Bleu, Paul Mbaye.", "Paul Mbaye", "avocat", "Réseau Bleu"},
		{"several", "Las abogadas Nuria Salcedo y Rosa Mena lo saben." + " «El sistema viola la intimidad de las personas», dijo Salcedo.", "Nuria Salcedo", "abogadas", ""},
	})
}

// TestNameWithParticleBehindOffice finds who speaks behind an office and a comma by a
// surname with small words.
func TestNameWithParticleBehindOffice(t *testing.T) {
	const said = "«El sistema viola la intimidad de las personas», dijo "
	checkOffices(t, []held{
		{"su", said + "su vocero, Iván de la Rosa.", "Iván de la Rosa", "vocero", ""},
		{"una", said + "una abogada del hospital, Ana del Cid.", "Ana del Cid", "abogada", "hospital"},
		{"nuestra", said + "nuestra abogada, Ana van Dijk.", "Ana van Dijk", "abogada", ""},
		{"une", "« Le système viole la vie privée », dit une voisine, Jeanne de Kerven.", "Jeanne de Kerven", "voisine", ""},
	})
}

// TestAuthorOfTextTold gives the author of a text the body that made it, whatever the text
// is called there.
func TestAuthorOfTextTold(t *testing.T) {
	const says = " «El plan no sirve para nada», dijo Ana Ruiz, autora del informe."
	checkOffices(t, []held{
		{"nobody’s", "Así lo concluye un estudio." + says, "Ana Ruiz", "autora del informe", ""},
		{"two bodies", "La Red Azul criticó un informe del Ministerio de Salud." + says, "Ana Ruiz", "autora del informe", ""},
	})
}
