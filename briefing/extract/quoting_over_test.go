package extract

import "testing"

// A quote may go on in further paragraphs that no mark opens.
func TestQuoteOverParagraphs(t *testing.T) {
	over := "the quote goes on from the paragraph before"
	checkQuotes(t, "La presidenta de la junta, Marta Lugo, habló en la plaza: \"Nos quitaron el agua y ahora nos quitan la sombra.\n\nNadie nos preguntó si queríamos vender el pozo, y nadie nos pagó la parcela.\n\nVolveremos cada lunes hasta que nos escuchen\", relató.",
		[]said{{"Nos quitaron", "Marta Lugo", "named before the colon"}, {"Nadie nos preguntó", "Marta Lugo", over}, {"Volveremos", "Marta Lugo", over}})
	checkQuotes(t, "Le maire, Paul Kane, a répondu : «On nous a pris l’eau et on nous prend l’ombre.\n\nPersonne ne nous a demandé si nous voulions vendre le puits.» La salle s’est levée.",
		[]said{{"On nous a pris", "Paul Kane", "verb before the quote"}, {"Personne ne nous", "Paul Kane", over}})
	checkQuotes(t, "Anna Lund said: “Nobody asked us before they shut the well that\n\nour mothers dug in the year of the great drought.” She sat down.",
		[]said{{"Nobody asked", "Anna Lund", "verb before the quote"}, {"our mothers dug", "Anna Lund", over}})
}

func TestQuoteEndsWithItsParagraph(t *testing.T) {
	checkQuotes(t, "Anna Lund said: “Nobody asked us before they shut the well.\n\nHer words came after a week of protest, which the mayor called a nuisance.” The council met on Monday.",
		[]said{{"Nobody asked", "Anna Lund", "verb before the quote"}})
	checkQuotes(t, "Marta Lugo habló en la plaza: «Nos quitaron el agua y ahora nos quitan la sombra.\n\nHugo Sosa, el alcalde, dijo luego que «no hay dinero para todos los barrios».",
		[]said{{"Nos quitaron", "Marta Lugo", "named before the colon"}, {"no hay dinero", "Hugo Sosa", "verb before the quote"}})
}
