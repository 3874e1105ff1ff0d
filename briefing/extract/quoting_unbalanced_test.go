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
