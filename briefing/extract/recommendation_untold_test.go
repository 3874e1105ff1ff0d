package extract

import (
	"slices"
	"testing"
)

// TestUntold tells asks from descriptions, thoughts and wishes to stay unnamed,
// and finds asks without a verb of asking.
func TestUntold(t *testing.T) {
	tests := []struct {
		name, text string
		want       int
	}{
		{"clause that describes", "Jane Okoro told of a school that asks children to leave their bags at the gate.", 0},
		{"clause of a body", "The union of teachers, which asks ministers to pay arrears, met in Lund.", 1},
		{"unnamed", "A teacher, who asked not to be named, said that the roof had fallen in.", 0},
		{"unnamed, by her name", "A teacher who asked for her name to be left out said that the roof had fallen in.", 0},
		{"States asked to name", "The Committee asked States to name the banks that paid.", 1},
		{"we who are asked", "“We are asked to be the police without a whistle,” said Ann Veen, a warden.", 0},
		{"others who are asked", "Cities are asked to count the wells each year.", 1},
		{"participle before its noun", "Suggested citation: Lund Observatory (2026), Bridges in Winter, Lund.", 0},
		{"opinions that bind", "Les opinions exprimées ici n’engagent que leurs auteurs.", 0},
		{"State that is bound to act", "Le Comité engage l’État partie à rouvrir le pont.", 1},
		{"device", "After that, the phone asks for permission.", 0},
		{"thought", "We must admit that the methods of the past have failed.", 0},
		{"duty", "States must admit their part and pay the families.", 1},
		{"past request", "The Commission had asked for a clarification from the ministry.", 0},
		{"what was needed", "Ann Veen spoke. What was needed, she said, was to put a nurse in every school.", 1},
		{"what was missing", "“What was missing was someone to switch them on,” said Ann Veen.", 0},
		{"high time", "It was high time, she said, that those Governments broke their silence.", 1},
		{"demanded that", "The Campaign demanded that manufacturers sell it for less.", 1},
		{"demands with arrows", "Papers for All wants three things:\n\n→ a fee waiver for late registration;\n\n→ a registrar on every ferry.", 2},
		{"demands in French", "Le Collectif de Lomé réclame :\n\n1° un moratoire immédiat sur les concessions ;\n\n2° la publication intégrale des contrats.", 2},
		{"demands in Spanish", "En la página dos están las peticiones:\n\n1. Que la autoridad de aguas fije un caudal mínimo.\n\n2. Que se nos pague una renta mientras no haya peces.", 2},
		{"called imperative in Spanish", "La relatora calificó de “imperioso” que los Estados tomen medidas para proteger a los periodistas en la región.", 1},
		{"past an aside in French", "Le journal note que le ministre sortait du restaurant qui, selon les mesures en vigueur, devrait être fermé.", 0},
		{"question in French", "Il m’a demandé si dehors aussi, il faudrait partager le sol de la cellule.", 0},
		{"proverb in French", "Un dicton des hauts plateaux veut que « la terre soit la mère des vivants ».", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n := 0
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind == "recommendation" {
					n++
				}
			}
			if n != tt.want {
				t.Errorf("%d recommendations, want %d", n, tt.want)
			}
		})
	}
}

// TestRecords says who proposes in a summary record, whose paragraphs go on in
// reported speech.
func TestRecords(t *testing.T) {
	const text = `Agenda item 28: Social development

11. Mr. Okoro (Chair of the Committee on Rivers), introducing the annual report of the Committee, said that 191 States had ratified the Convention. However, 41 reports were overdue. Member States should provide the Committee with staff.

12. Ms. Lindqvist (Sweden) said that her country had placed 600 children in families. Development partners were encouraged to support the training of interpreters.

13. Mr. Batbayar (Mongolia) said that herders lived far from clinics. His Government had introduced mobile teams. It was essential for the United Nations to make its own premises accessible.`
	var got []string
	for _, f := range Extract(document(t, text), Knowledge{}).Findings {
		if f.Kind == "recommendation" {
			got = append(got, f.Who)
		}
	}
	if want := []string{"Okoro", "Lindqvist", "Batbayar"}; !slices.Equal(got, want) {
		t.Errorf("proposers %q, want %q", got, want)
	}
}
