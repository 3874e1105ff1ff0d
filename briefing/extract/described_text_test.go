package extract

import "testing"

// "The report" is the text of the body that the text says has made it.
func TestWhoseTextItIs(t *testing.T) {
	const says = " The report says that “the money was spent long before it arrived”."
	const dit = " Le rapport dit que « les fonds ont été dépensés avant d’arriver »."
	const dice = " El informe dice que «los fondos se gastaron antes de llegar»."
	tests := []struct{ name, text, org string }{
		{"published", "The Audit Office had published a report on attacks against reporters." + says, "Audit Office"},
		{"in a report", "In a report released last week, the Pacific Forum called for a shared stock of tents." + says, "Pacific Forum"},
		{"its report", "In its annual report, the Audit Commission warned of delays. The document says that “the money was spent long before it arrived”.", "Audit Commission"},
		{"presented to another body", "The Audit Commission presented its report to the Human Rights Council." + says, "Audit Commission"},
		{"about another body", "Jane Okoro wrote a report on the Audit Commission." + says, ""},
		{"two makers", "A report by the Audit Commission was followed by one by the Harbour Trust." + says, ""},
		{"acronym behind the name", "A report by the Lund Audit Commission, LAC, came out in May." + says, "Lund Audit Commission"},
		{"read out", "The report was read out in the hall." + says, ""},
		{"judgment", "The Court of Appeal ruled on Friday that he must go free. “Nobody may be held for what he has written,” the judgment says.", "Court of Appeal"},
		{"published, French", "L’Observatoire des prisons a publié un rapport sur les cellules." + dit, "Observatoire des prisons"},
		{"agent, French", "Selon un rapport publié en mai par la Cour des comptes, l’argent manque." + dit, "Cour des comptes"},
		{"in a report, French", "Dans un rapport publié lundi, l’Observatoire des prisons décrit les cellules. « Personne ne devrait dormir sur la pierre », lit-on dans le document.", "Observatoire des prisons"},
		{"judgment, French", "Le tribunal administratif de Lyon a tranché jeudi. « Nul ne peut être détenu pour ce qu’il a écrit », dit l’arrêt.", "tribunal administratif de Lyon"},
		{"read out, French", "Le rapport a été lu dans la salle." + dit, ""},
		{"published, Spanish", "El Observatorio de Prisiones publicó un informe sobre las celdas." + dice, "Observatorio de Prisiones"},
		{"agent, Spanish", "Según un informe publicado en mayo por la Contraloría General, falta dinero." + dice, "Contraloría General"},
		{"judgment, Spanish", "La Corte Suprema falló el martes en su favor. «Nadie puede ser detenido por lo que ha escrito», dice la sentencia.", "Corte Suprema"},
		{"read out, Spanish", "El informe se leyó en la sala." + dice, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			if len(a.Quotes) == 0 {
				t.Fatal("no quote")
			}
			if q := a.Quotes[0]; q.Speaker.Org != tt.org {
				t.Errorf("%q is of %q, want %q", q.Speaker.Who, q.Speaker.Org, tt.org)
			}
		})
	}
}
