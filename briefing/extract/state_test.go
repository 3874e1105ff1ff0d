package extract

import "testing"

// Who stands for the State under review has it as their body.
func TestStateUnderReview(t *testing.T) {
	const title = "Report of the Working Group on the Universal Periodic Review"
	const says = "\n\nThe delegation said that “we came for questions and not for applause”, and that Orsania would answer in writing."
	const dit = "\n\nLa délégation a dit que « nous venons chercher des questions et non des applaudissements », et que l’Orsanie répondrait par écrit."
	const dijo = "\n\nLa delegación dijo que «venimos a buscar preguntas y no aplausos», y que Orsania respondería por escrito."
	tests := []struct{ name, text, state string }{
		{"line below the title", title + "*\n\nOrsania" + says, "Orsania"},
		{"behind a colon", title + ": Orsania" + says, "Orsania"},
		{"heading that is none", title + "\n\nIntroduction" + says, ""},
		{"periodic report", "The Committee considered the third periodic report of Orsania at its 41st meeting." + says, "Orsania"},
		{"reports in one", "The Committee considered the combined second and third periodic reports of Orsania." + says, "Orsania"},
		{"two States", "The Committee considered the periodic reports of Orsania and the periodic report of Valdoria." + says, ""},
		{"situation", "The Working Group on the Universal Periodic Review considered the situation of human rights in Orsania." + says, "Orsania"},
		{"situation without a review", "The Group of Friends considered the situation of human rights in Orsania." + says, ""},
		{"periodic report, French", "Le Comité a examiné le troisième rapport périodique de l’Orsanie à sa 41e séance." + dit, "Orsanie"},
		{"reports in one, French", "Le Comité a examiné le rapport de l’Orsanie valant deuxième et troisième rapports périodiques de l’Orsanie." + dit, "Orsanie"},
		{"situation, French", "Le Groupe de travail sur l’Examen périodique universel a examiné la situation des droits de l’homme en Orsanie." + dit, "Orsanie"},
		{"periodic report, Spanish", "El Comité examinó el tercer informe periódico de Orsania en su 41ª sesión." + dijo, "Orsania"},
		{"behind a colon, Spanish", "Informe del Grupo de Trabajo sobre el Examen Periódico Universal: Orsania" + dijo, "Orsania"},
		{"situation, Spanish", "El Grupo de Trabajo sobre el Examen Periódico Universal examinó la situación de los derechos humanos en Orsania." + dijo, "Orsania"},
		{"office of the Republic", "Informe del Grupo de Trabajo sobre el Examen Periódico Universal: Orsania\n\nLa Vicepresidenta de la República, Ana Roa, dijo que «venimos a buscar preguntas y no aplausos», y que Orsania respondería por escrito.", "Orsania"},
		{"office elsewhere", title + "\n\nOrsania" + "\n\nThe Vice-President of the Harbour Council, Jane Okoro, said that “we came for questions and not for applause”, and that Orsania would answer.", "Harbour Council"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			if len(a.Quotes) == 0 {
				t.Fatal("no quote")
			}
			if got := a.Quotes[0].Speaker.Org; got != tt.state {
				t.Errorf("%s is of %q, want %q", a.Quotes[0].Speaker.Who, got, tt.state)
			}
		})
	}
}
