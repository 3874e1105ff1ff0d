package extract

import "testing"

// TestFrenchBodiesInSmallLetters gives somebody the body in small letters of which the
// sentence before tells, where "en", a clitic, a possessive or "elle" takes it up.
func TestFrenchBodiesInSmallLetters(t *testing.T) {
	const said = " « L'eau monte chaque année un peu plus », dit-elle."
	tests := []held{
		{"brought up with “un”", "À Thiès, les habitantes ont créé en mars un comité de gestion de l'eau. Awa Kane en est la trésorière." + said, "Awa Kane", "trésorière", "comité de gestion de l'eau"},
		{"brought up beside another", "La mairie a confié l'enquête à un cabinet de juristes. Awa Kane en est la directrice." + said, "Awa Kane", "directrice", "cabinet de juristes"},
		{"the subject", "Le comité villageois se réunit chaque lundi. Awa Kane en est la doyenne." + said, "Awa Kane", "doyenne", "comité villageois"},
		{"where they are", "Ils sont douze dans la brigade de pompiers volontaires. Awa Kane en est la cheffe." + said, "Awa Kane", "cheffe", "brigade de pompiers volontaires"},
		{"one word", "L'école a rouvert. Awa Kane en est la directrice." + said, "Awa Kane", "directrice", "école"},
		{"no body", "Le projet de loi arrive en séance. Awa Kane en est la rapporteuse." + said, "Awa Kane", "rapporteuse", ""},
		{"two bodies", "La mairie attend le collège du quartier. Awa Kane en est la doyenne." + said, "Awa Kane", "doyenne", "mairie"},
		{"leads it", "La coopérative de Kita a porté plainte. Awa Kane la préside." + said, "Awa Kane", "", "coopérative de Kita"},
		{"founded it", "La coopérative des familles a porté plainte. Awa Kane l'a fondée en 1999." + said, "Awa Kane", "", "coopérative des familles"},
		{"led by", "La coopérative des familles a porté plainte. Elle est dirigée par Awa Kane." + said, "Awa Kane", "", "coopérative des familles"},
		{"founded by, with a name", "La Ligue des familles a porté plainte. Elle a été fondée par Awa Kane." + said, "Awa Kane", "", "Ligue des familles"},
		{"chaired by a woman", "Le Réseau des familles a porté plainte. Il est présidé par Awa Kane." + said, "Awa Kane", "président", "Réseau des familles"},
		{"a possessive", "La préfecture a démenti. « Aucune expulsion n'est prévue », a assuré sa porte-parole, Awa Kane.", "Awa Kane", "porte-parole", "préfecture"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}

// TestSurnamesWithSmallWords reads a title and a surname that begins with a small word,
// and tells a second surname from the body behind a name.
func TestSurnamesWithSmallWords(t *testing.T) {
	const said = " a déclaré que « la proposition est bonne et utile »."
	checkOffices(t, []held{
		{"de", "M. de Wit (Belgique)" + said, "de Wit", "", "Belgique"},
		{"de la", "Mme de la Cruz, directrice du Réseau des semences," + said, "de la Cruz", "directrice", "Réseau des semences"},
		{"d’", "M. d'Alessandro (Italie)" + said, "d'Alessandro", "", "Italie"},
		{"a State that is also its people", "M. Roth (Suisse)" + said, "Roth", "", "Suisse"},
		{"Spanish", "El Sr. de Wit (Bélgica) dijo que «la propuesta es buena y útil».", "de Wit", "", "Bélgica"},
		{"an office by its whole name", "El Defensor del Pueblo dijo que «la propuesta es buena y útil».", "El Defensor del Pueblo", "Defensor del Pueblo", ""},
		{"what a body is without", "Anne Roux de Médecins sans frontières" + said, "Anne Roux", "", "Médecins sans frontières"},
		{"the end of a body", "Anne Roux d'Amnesty International" + said, "Anne Roux", "", "Amnesty International"},
		{"an article", "Anne Roux de la Cimade" + said, "Anne Roux", "", "Cimade"},
		{"a second surname", "Javier Pérez de Cuéllar" + said, "Javier Pérez de Cuéllar", "", ""},
		{"two given names", "Anne Sophie de la Roche" + said, "Anne Sophie de la Roche", "", ""},
	})
}
