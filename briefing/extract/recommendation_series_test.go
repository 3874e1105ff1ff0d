package extract

import (
	"strings"
	"testing"
)

// TestSeriesOfAsks finds asks whose sentence has no verb of asking of its own,
// because what stands before it announces them.
func TestSeriesOfAsks(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"modal without a colon", "Our advice\n\nSchools should\n- open their kitchens at noon;\n- keep a register of meals.\n\nThe kitchens are warm.", []string{"open their kitchens at noon;", "keep a register of meals."}},
		{"modal that ends a line of prose", "The roads are as good as they should\n\nThe kitchens are warm.", nil},
		{"ordinals in the imperative", "I am Ann Veen of the Lund Institute.\n\nI have two requests for the Board. First, publish the list of wells. It exists already. Second, fund a clinic.", []string{"First, publish the list of wells.", "Second, fund a clinic."}},
		{"ordinals that tell", "I had two requests for the Board. First, nobody answered me. Second, the door was shut.", nil},
		{"French subjunctive behind an ask", "Le Parlement doit voter une loi sur les puits. Que les maires cessent de fermer les fontaines. Et que les préfets publient la carte.", []string{"Le Parlement doit voter une loi sur les puits.", "Que les maires cessent de fermer les fontaines.", "Et que les préfets publient la carte."}},
		{"French clause without an ask", "Les puits sont secs. Que les maires ferment les fontaines ne surprend personne.", nil},
		{"feeling that nobody asks for", "The pumps are old. Nobody should be surprised by what they cost, said Ann Veen.", nil},
		{"noun that is a verb too behind insisting", "“The next flood could be larger,” Ann Veen told reporters, insisting that the issue is serious.", nil},
		{"second verb of a resolution's paragraph", "The Water Council,\n\nRecalling its resolutions,\n\n1. Strongly condemns all attacks on wells, and urges all parties to refrain from using them;\n\n2. Welcomes the report, and the work of those who wrote it.", []string{"Strongly condemns all attacks on wells, and urges all parties to refrain from using them;"}},
		{"order told as news", "La ville est calme. Des hommes armés ont sommé les villageois de quitter la région.", nil},
		{"order of a court", "La ville est calme. Le tribunal de Lund a sommé la mairie de fermer les puits pollués.", []string{"Le tribunal de Lund a sommé la mairie de fermer les puits pollués."}},
		{"Spanish call with an adverb inside", "La Liga de Pozos publicó su informe. La Liga hizo por ello un llamado a los viajeros a verificar el agua.", []string{"La Liga hizo por ello un llamado a los viajeros a verificar el agua."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			doc := document(t, tt.text)
			for _, f := range Extract(doc, Knowledge{}).Findings {
				if f.Kind == "recommendation" {
					got = append(got, doc.Slice(f.Span))
				}
			}
			if strings.Join(got, "|") != strings.Join(tt.want, "|") {
				t.Errorf("asks %q, want %q", got, tt.want)
			}
		})
	}
}

// TestSpanishCommittee keeps the words around a committee out of its name.
func TestSpanishCommittee(t *testing.T) {
	for _, before := range []string{
		"3. Preocupa al Comité que los pozos estén secos.",
		"3. La Liga de Pozos transmitió al Comité el testimonio de una vecina de Lund.",
		"3. Corresponde al Comité la vigilancia de los pozos.",
	} {
		doc := document(t, "Comité de Derechos del Agua\n\nObservaciones finales sobre Kestria\n\n"+before+"\n\n4. El Comité recomienda al Estado parte que abra los pozos del norte.")
		found := false
		for _, f := range Extract(doc, Knowledge{}).Findings {
			if f.Kind == "recommendation" {
				found = true
				if f.Who != "Comité" && f.Who != "Comité de Derechos del Agua" {
					t.Errorf("after %q the proposer is %q", before, f.Who)
				}
			}
		}
		if !found {
			t.Errorf("after %q no recommendation", before)
		}
	}
}
