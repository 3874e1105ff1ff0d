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
		{"what somebody is besides", "La Red de Mujeres Privadas de Libertad presentó un informe. «No venimos a pedir colchones», dijo Yolanda Roa, coordinadora nacional de la Red y exreclusa.", "Yolanda Roa", "coordinadora nacional", "Red de Mujeres Privadas de Libertad"},
		{"field of an ombudswoman", "«Se pierde una generación», dijo Emilia Roa, defensora de la Niñez.", "Emilia Roa", "defensora de la Niñez", ""},
		{"place behind an acronym that somebody leads", "“The fields will be cleared,” warned Felipe Roe, who coordinates the work of UNMAS in Pemba.", "Felipe Roe", "coordinates the work", "UNMAS"},
		{"trade and name behind an office, French", "« L’effet est plus fort », note l’auteure de l’étude, l’économiste Lalao Roe.", "Lalao Roe", "économiste", ""},
		{"trade and name behind an office, Spanish", "“El efecto es mayor”, señala la autora del estudio, la economista Ana Roa.", "Ana Roa", "economista", ""},
		{"office behind somebody without a name", "“All my life I cleaned squid,” says the woman, a delegate of the Fish Workers’ Union.", "the woman", "delegate", "Fish Workers’ Union"},
		{"office behind somebody named before, Spanish", "La planta en la que trabajaba Mirta Roa cerró en junio. “Toda la vida limpié calamar”, cuenta la mujer, delegada del Sindicato de Obreros del Pescado.", "Mirta Roa", "delegada", "Sindicato de Obreros del Pescado"},
		{"woman is no office, French", "L’usine où travaillait Marie Roe a fermé en juin. « Toute ma vie j’ai vidé des calmars », raconte cette femme.", "Marie Roe", "", ""},
		{"anybody of her trade", "Ann Roe, midwife at Lund Hospital, is tired. A midwife sees three women at a time. “When you run, you stop asking,” she says.", "Ann Roe", "midwife", "Lund Hospital"},
		{"anybody of her trade, French", "Mme Yasmina Roe, sage-femme à la Maternité du Port, insiste. Une sage-femme suit trois femmes à la fois. « Quand on court, on ne demande plus », déplore-t-elle.", "Yasmina Roe", "sage-femme", "Maternité du Port"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if f := onlyQuote(t, tt.text); f.Who != tt.who || f.Role != tt.role || f.Org != tt.org {
				t.Errorf("%q, %q, %q, want %q, %q, %q", f.Who, f.Role, f.Org, tt.who, tt.role, tt.org)
			}
		})
	}
}
