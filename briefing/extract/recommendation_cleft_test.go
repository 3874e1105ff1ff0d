package extract

import "testing"

// TestAsksInOtherOrder finds asks whose verb stands elsewhere than behind its
// subject and before its object, and tells stories from them.
func TestAsksInOtherOrder(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"cleft with its subject behind", "Los pozos\n\nLo que piden las vecinas, además, es que se abran los pozos.", []string{"las vecinas: Lo que"}},
		{"cleft in French", "Les puits\n\nLa Ligue des puisatiers est fâchée. Ce que veut la Ligue, c’est que le maire rouvre les puits.", []string{"Ligue des puisatiers: Ce que"}},
		{"cleft in English", "The wells\n\n“We dig,” said Anna Veen. What she wants from the mayor is simple: that somebody come and look.", []string{"Anna Veen: What she"}},
		{"topic in front of a demand", "Les puits\n\nJe m’appelle Awa Kane et je creuse. Je dors près du puits. Les bijoutiers de Lund, qu’ils viennent voir le puits.", []string{"Awa Kane: Les bijoutiers"}},
		{"topic with a relative clause", "Les puits\n\nLes bijoutiers, qu’ils aiment, habitent Lund.", nil},
		{"ordinal before let", "Statement by the Lund League\n\nWe have two requests. First, pumps must be tested. Second, let the diggers be paid.", []string{"Lund League: First", "Lund League: Second"}},
		{"addressees in paragraphs", "Centro de los Pozos\n\nQué proponemos\n\nA las municipalidades: analizar el agua cada año.\n\nA los bancos: prestar a quien cava.", []string{"Centro de los Pozos: A las", "Centro de los Pozos: A los"}},
		{"delegation of the State before", "Compte rendu\n\nL’Uruguay a pris acte du rapport. Sa délégation a plaidé pour une définition commune du puits.", []string{"Uruguay: Sa délégation"}},
		{"cleft that tells", "Los pozos\n\nLo que piden es agua y pan.", nil},
		{"who is asked as a pronoun", "Observations\n\nLe Comité remercie le Gouvernement. Le Comité l’invite à publier les analyses.", []string{"Comité: Le Comité l’invite"}},
		{"what is recommended as a pronoun", "Les puits\n\nL’eau contient plus de sel que ne le recommande la Ligue.", nil},
		{"who is asked in front", "Acta\n\nLa alcaldesa, Ana Choque, habló del agua. A los vecinos les solicitó cerrar los grifos.", []string{"Ana Choque: A los vecinos"}},
		{"answered at once", "The wells\n\n“They asked for a pump and got a bucket,” Anna Veen says.", nil},
		{"answered at once in Spanish", "Los pozos\n\nLa vecina pidió una bomba y le dieron un balde.", nil},
		{"calling on the telephone", "Les puits\n\nTrois puisatiers ont appelé chez elle avant de partir.", nil},
		{"place offered to somebody", "Les puits\n\nPaul Mbaye a proposé à Awa Kane une place au bureau.", nil},
		{"who tells of herself", "«Aprendí con los pozos»\n\nTestimonio de Ana Choque, recogido por la Casa del Agua\n\nMe llamo Ana Choque. Nací en Lund y trabajo con mi madre. Yo le pido al alcalde dos cosas. Que abra los pozos. Y que nos pague.", []string{"Ana Choque: Que abra", "Ana Choque: Y que"}},
		{"those who appeal in a relative clause", "Notes\n\nLa porte-parole, Mme Awa Kane, a lu une lettre des chefs de quartier, qui :\n\n- réclament des pompes avant juin ;\n- conjurent l’armée de rendre les puits.", []string{"chefs de quartier: réclament", "chefs de quartier: conjurent"}},
		{"ordinals of a ruling", "Informe\n\nLa Defensora de los Pozos resuelve:\n\nPRIMERO. Recomendar al alcalde la reapertura de los pozos.\nSEGUNDO. Exhortar a las escuelas a analizar el agua.", []string{"La Defensora de los Pozos: Recomendar", "La Defensora de los Pozos: Exhortar"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := document(t, tt.text)
			var got []string
			for _, f := range found(doc, "recommendation") {
				got = append(got, f.Who+": "+doc.Slice(f.Span))
			}
			if len(got) != len(tt.want) {
				t.Fatalf("found %q, want %q", got, tt.want)
			}
			for i := range got {
				if len(got[i]) < len(tt.want[i]) || got[i][:len(tt.want[i])] != tt.want[i] {
					t.Errorf("found %q, want %q", got[i], tt.want[i])
				}
			}
		})
	}
}
