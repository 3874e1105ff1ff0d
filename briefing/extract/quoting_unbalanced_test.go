package extract

import "testing"

func TestUnbalancedMarks(t *testing.T) {
	checkQuotes(t, "« J’avais faim et vous m’avez donné à manger ». C’est la fraternité qui est foulée aux pieds. Le Président doit intervenir », Véronique Lund, présidente du Secours du Port",
		[]said{{"J’avais faim et vous m’avez donné à manger ». C’est la fraternité", "Véronique Lund", "named under the quote"}})
	checkQuotes(t, "« Il faut agir maintenant et vite », Véronique Lund, présidente du Secours du Port",
		[]said{{"Il faut agir", "Véronique Lund", "named under the quote"}})
	checkQuotes(t, "»Wir warten nicht länger auf das Amt«, said Anna Lund.",
		[]said{{"Wir warten", "Anna Lund", "verb after the quote"}})
}

func TestPointersAreNoQuotes(t *testing.T) {
	for _, text := range []string{
		"The Committee encourages the State to recognize the programme known as “Nests of the Word” as education.",
		"Siga leyendo: «El último flamenco del salar» | Comentarios (12)",
		"Elle se félicite de la parution du recueil « Sans papiers, sans pixels ».",
		"Jane Okoro spoke. Read more: “The last flamingo of the lake”",
	} {
		checkQuotes(t, text, nil)
	}
}

func TestCreditOnTheNextLine(t *testing.T) {
	checkQuotes(t, "The senator spoke of cuts.\n\n\"I worry that we may see a resurgence of the virtues of balanced budgets.\n\nDean Baker, Center for Policy Research.\"",
		[]said{{"I worry", "Dean Baker", "named under the quote"}})
}

// Texts from the web and from PDFs often have a space between the words and the
// mark that closes them.
func TestSpacedMarks(t *testing.T) {
	checkQuotes(t, "Marta Lugo habló en la plaza. \" Nos quitaron el agua y ahora nos quitan la sombra \", dijo. El alcalde, Hugo Sosa, calló. \"No hay dinero para todos los barrios\", respondió Sosa después.",
		[]said{{"Nos quitaron", "Marta Lugo", "verb after the quote"}, {"No hay dinero", "Hugo Sosa", "verb after the quote"}})
	checkQuotes(t, "Marta Lugo habló en la plaza y se dijo “ harta de esperar ”. El alcalde, Hugo Sosa, calló. “No hay dinero para todos los barrios”, respondió Sosa.",
		[]said{{"No hay dinero", "Hugo Sosa", "verb after the quote"}})
	checkQuotes(t, "“ Nobody asked us before they shut the well ” , said Anna Lund. The mayor, Peter Okello, kept silent. “We have no money for every street”, he said later.",
		[]said{{"Nobody asked", "Anna Lund", "verb after the quote"}, {"We have no money", "Peter Okello", "verb after the quote; pronoun: the person spoken of before"}})
	checkQuotes(t, "\" On nous a pris l’eau et on nous prend l’ombre \" , a dit Marthe Lugon. Le maire, Paul Kane, s’est tu. \"Il n’y a pas d’argent pour toutes les rues\", a répondu Paul Kane.",
		[]said{{"On nous a pris", "Marthe Lugon", "verb after the quote"}, {"Il n’y a pas", "Paul Kane", "verb after the quote"}})
	checkQuotes(t, "Anna Lund shook her head. \"...and then they shut the well on all of us\", she said.",
		[]said{{"...and then", "Anna Lund", "verb after the quote; pronoun: the person spoken of before"}})
}

// Spanish has no apostrophe, so that a single mark behind a word closes.
func TestSpanishSingleMarks(t *testing.T) {
	checkQuotes(t, "Marta Lugo se la juega con los 'amigos' de la alcaldesa, que hablan de 'progreso' en la plaza del mercado. 'Nos quitaron el agua y la sombra', dijo Lugo.",
		[]said{{"Nos quitaron", "Marta Lugo", "verb after the quote"}})
	checkQuotes(t, "Marta Lugo se la juega con los 'amigos' de la alcaldesa, que quiere “abrir el agua a todo el barrio”, señaló Lugo. Habló luego de la ' ley mordaza '.",
		[]said{{"abrir el agua", "Marta Lugo", "verb after the quote"}})
}
