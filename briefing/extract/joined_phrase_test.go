package extract

import "testing"

// TestJoinedPhrases gives a quote to the whole of a body whose name joins two
// phrases, and to people by how French and Spanish sentences take them up.
func TestJoinedPhrases(t *testing.T) {
	for _, tt := range []struct{ name, text, who, role, org string }{
		{"rights of one and of others, French", "La Commission africaine des droits de l’homme et des peuples a écrit : « Ces lois punissent la publication. »", "La Commission africaine des droits de l’homme et des peuples", "", "Commission africaine des droits de l’homme et des peuples"},
		{"behind the verb", "« Ces lois punissent la publication », a écrit la Ligue des droits et des peuples.", "Ligue des droits et des peuples", "", "Ligue des droits et des peuples"},
		{"Spanish", "La Comisión Africana de Derechos Humanos y de los Pueblos dijo que “estas leyes castigan la publicación”.", "Comisión Africana de Derechos Humanos y de los Pueblos", "", "Comisión Africana de Derechos Humanos y de los Pueblos"},
		{"trade before the stop of its body", "También intervino el perito argentino Luis Sol, del Equipo de Genética Forense. Explicó que el costo ha bajado. “La ciencia ya no es el obstáculo”, sostuvo.", "Luis Sol", "perito argentino", "Equipo de Genética Forense"},
		{"for the time being", "« Nous avons attendu trop longtemps », a dit Jean Roe, coordonnateur humanitaire par intérim de l’ONU au Niger.", "Jean Roe", "coordonnateur humanitaire par intérim", "ONU"},
		{"what is done for somebody", "“Ninguna madre tendría que elegir”, dijo Ana Roa, directora de Atención al Migrante de la Alcaldía de Lugo.", "Ana Roa", "directora de Atención al Migrante", "Alcaldía de Lugo"},
		{"given name and what she does, Spanish", "Yolanda vende fruta. “Mi mamá se murió preguntando”, dice.", "Yolanda", "", ""},
		{"given name and what she does, to me", "Yolanda busca a su hermano. “Mi mamá se murió preguntando”, me dice.", "Yolanda", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			quotes := 0
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind != "quote" {
					continue
				}
				if quotes++; f.Who != tt.who || f.Role != tt.role || f.Org != tt.org {
					t.Errorf("%q, %q, %q, want %q, %q, %q", f.Who, f.Role, f.Org, tt.who, tt.role, tt.org)
				}
			}
			if quotes != 1 {
				t.Errorf("%d quotes, want 1", quotes)
			}
		})
	}
}
