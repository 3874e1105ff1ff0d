package cast

import (
	"testing"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
	"attache/briefing/extract/testtext"
)

func TestSaneAttribution(t *testing.T) {
	english := "The United Nations Children’s Fund (UNICEF) said that the report of the delegation was late."
	french := "Selon l’Organisation des Nations Unies pour l’alimentation et l’agriculture (FAO), le rapport de la délégation est en retard."
	spanish := "La Organización Panamericana de la Salud (OPS) informó de que el documento de la delegación llega tarde."
	who := func(s string) briefing.Attribution { return briefing.Attribution{Who: s} }
	role := func(s string) briefing.Attribution { return briefing.Attribution{Role: s} }
	org := func(s string) briefing.Attribution { return briefing.Attribution{Org: s} }
	tests := []struct {
		name, text string
		by, want   briefing.Attribution
	}{
		{"the verb of the noun with its object", english, who("the head of one big mill rang me"), who("the head of one big mill")},
		{"the verb of the noun with a phrase", english, who("our opening letter posed this question to all"), who("our opening letter")},
		{"an auxiliary behind the noun", english, who("international treaties cannot"), who("international treaties")},
		{"a phrase of its own behind the noun", english, who("Ruritanian delegation the aim of the talks"), who("Ruritanian delegation")},
		{"words before the article", english, who("Even the Harbour Council"), who("the Harbour Council")},
		{"the next sentence", english, who("Coalition for the Bay. This letter is our third and was signed"), who("Coalition for the Bay")},
		{"a body with its acronym", english, org("United Nations Children’s Fund (UNICEF)"), org("United Nations Children’s Fund")},
		{"an acronym before an office", english, role("(UNICEF) Director"), role("Director")},
		{"an adverb behind an office", english, role("famous Prime Minister once"), role("famous Prime Minister")},
		{"what somebody does for a body", english, role("leads the harbour clinic"), role("leads the harbour clinic")},
		{"a time before a noun for people", english, who("Its night librarian"), who("Its night librarian")},
		{"a pronoun with its verb for a body", english, org("I’ve"), org("")},
		{"a number for a body", english, org("Around 36,000"), org("")},
		{"an office for a body", english, org("Chief Inspector"), org("")},
		{"a body of one pronoun", english, org("we"), org("")},
		{"a person with initials", english, who("J. F. Okoro-Lind"), who("J. F. Okoro-Lind")},
		{"an office with its seat", english, who("the deputy mayor of a town on the east coast"), who("the deputy mayor of a town on the east coast")},
		{"a relative clause", english, who("the woman who has led the strike"), who("the woman who has led the strike")},
		{"a body with a verb in its name", english, who("Pay Us Now Trust"), who("Pay Us Now Trust")},
		{"the end of a full name", french, who("l’agriculture (FAO)"), who("Organisation des Nations Unies pour l’alimentation et l’agriculture")},
		{"a preposition at the end", french, who("les locataires âgés dès"), who("les locataires âgés")},
		{"a subjunctive behind the noun", french, who("la délégation ait"), who("la délégation")},
		{"a time", french, who("la semaine dernière"), who("")},
		{"those who are addressed", french, who("Mesdames et Messieurs"), who("")},
		{"a contracted article", french, role("ministre des Transports et des Ponts"), role("ministre des Transports et des Ponts")},
		{"an elided name that is a verb too", french, who("Coalition des habitants de l’Est"), who("Coalition des habitants de l’Est")},
		{"a day before the article", spanish, who("este martes la Red de Ríos"), who("la Red de Ríos")},
		{"a day before a full name", spanish, org("jueves la Organización Panamericana de la Salud (OPS)"), org("Organización Panamericana de la Salud")},
		{"an object at the end", spanish, who("El representante de Ruritania la"), who("El representante de Ruritania")},
		{"a verb that says we", spanish, who("Hemos"), who("")},
		{"a verb that says we before its object", spanish, who("Valoramos la carta núm. 15"), who("la carta núm. 15")},
		{"a clause without a subject", spanish, who("llevaba once años"), who("")},
		{"a date behind an office", spanish, role("ministro de Cultura y Educación el 13 de junio pasado"), role("ministro de Cultura y Educación")},
		{"a verb of an office", spanish, role("presidente norcoreano se reunió con el mandatario chino"), role("presidente norcoreano")},
		{"a verb at the end of an office", spanish, role("candidato favorito en los sondeos encarna"), role("candidato favorito en los sondeos")},
		{"what leads on to a name", spanish, role("investigador privado de cabello cano llamado"), role("investigador privado de cabello cano")},
		{"half a bracket in an office", spanish, role("productora del proyecto) y con el propio dueño"), role("productora del proyecto")},
		{"an office with articles", spanish, role("jefa de la unidad de los bosques y el agua"), role("jefa de la unidad de los bosques y el agua")},
		{"an office with a bracket", spanish, role("directora (interina) de la escuela"), role("directora (interina) de la escuela")},
		{"an office of a task", spanish, role("encargada de llevar las cuentas"), role("encargada de llevar las cuentas")},
		{"what somebody does in Spanish", spanish, role("lidera una lucha contra los mosquitos"), role("lidera una lucha contra los mosquitos")},
		{"a surname that ends so", spanish, who("Ramos"), who("Ramos")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := New(prose.Parse(testtext.Document(t, tt.text)), register.Knowledge{})
			a.Enter(0)
			if got := a.SaneAttribution(tt.by); got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}

func TestAnOfficeAtAnAcronymIsNoPerson(t *testing.T) {
	tests := []struct {
		name, text, not string
	}{
		{"Spanish", "El Coordinador Residente de la OIM subrayó que los puertos deben abrir.", "Residente de la OIM"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, e := range New(prose.Parse(testtext.Document(t, tt.text)), register.Knowledge{}).Register.Entities {
				if e.Name == tt.not {
					t.Errorf("%q stands in the register", e.Name)
				}
			}
		})
	}
}
