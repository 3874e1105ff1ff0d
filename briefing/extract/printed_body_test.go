package extract

import "testing"

// A body whose name the layout prints whole is called by all of it, with the small
// words in it that would end another name.
func TestPrintedBody(t *testing.T) {
	tests := []struct{ name, text, org string }{
		{"about", "“Talks need chairs, and chairs need women on them,” said Siobhan Lual, director of Women at the Table.\n\nAbout Women at the Table\n\nWomen at the Table trains mediators in eleven countries.", "Women at the Table"},
		{"sobre", "«Nadie preguntó a los pasajeros si querían ser contados», dijo Facundo Iribarne, director de Datos con Derechos.\n\nSobre Datos con Derechos\n\nDatos con Derechos reúne a catorce organizaciones.", "Datos con Derechos"},
		{"à propos", "« Personne ne demande aux pêcheurs ce que pèse un filet », a dit Jean Diop, directeur de Mer avec Nous.\n\nÀ propos de Mer avec Nous\n\nMer avec Nous accompagne soixante villages.", "Mer avec Nous"},
		{"entry", "Speakers\n\nSiobhan Lual – Chief of Programmes, Women at the Table\n\nFestus Mbewe – Adviser, Contact Group\n\nMs. Lual opened the briefing. “Talks need chairs, and chairs need women on them,” she said.", "Women at the Table"},
		{"an article of its own", "“We mend what the river breaks every spring,” said Ann Veen, director of Bridges without Borders.\n\nAbout Bridges without Borders\n\nThe Bridges without Borders team mends footbridges.", "Bridges without Borders"},
		{"no name", "“We mend what the river breaks every spring,” said Ann Veen, director of the Trust.\n\nAbout the meeting in Geneva\n\nThe meeting in Geneva was the third.", "Trust"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind == "quote" && f.Org != tt.org {
					t.Errorf("org %q, want %q", f.Org, tt.org)
				}
			}
		})
	}
}
