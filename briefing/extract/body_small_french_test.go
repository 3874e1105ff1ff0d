package extract

import (
	"testing"

	"attache/briefing"
)

// TestFrenchBodiesInSmallLetters gives somebody the body in small letters of which the
// sentence before tells, where "en", a clitic, a possessive or "elle" takes it up.
func TestFrenchBodiesInSmallLetters(t *testing.T) {
	const said = " « L'eau monte chaque année un peu plus », dit-elle."
	tests := []held{
		{"brought up with “un”", "À Thiès, les habitantes ont créé en mars un comité de gestion de l'eau. Awa Kane en est la trésorière." + said, "Awa Kane", "trésorière", "comité de gestion de l'eau"},
		{"brought up beside another", "La mairie a confié l'enquête à un cabinet de juristes. Awa Kane en est la directrice." + said, "Awa Kane", "directrice", "cabinet de juristes"},
		{"told before what they ask of another", "Quarante cueilleuses ont formé un comité. Elles réclament que la société cesse de retenir un loyer. Awa Kane, qui en est la trésorière, sourit." + said, "Awa Kane", "trésorière", "comité"},
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
		{"at its head", "La coopérative de Kita a porté plainte. À sa tête, Awa Kane." + said, "Awa Kane", "", "coopérative de Kita"},
		{"among those whom it helps", "L'association accueille trente réfugiées. Parmi elles, Awa Kane, 29 ans." + said, "Awa Kane", "", ""},
		{"the whole of a part", "Le service de néonatologie de l'hôpital de Mayotte déborde. « L'eau monte chaque année », confie sa cheffe, Awa Kane.", "Awa Kane", "cheffe", "hôpital de Mayotte"},
		{"in front of an office", "Au tribunal pour enfants, la juge Awa Kane reçoit vingt mineurs." + said, "Awa Kane", "juge", "tribunal"},
		{"in front of an office between commas", "À l'école du village, la directrice, Awa Kane, compte les absents." + said, "Awa Kane", "directrice", "école du village"},
		{"in brackets behind an office", "Awa Kane, chargée de plaidoyer (Secours Monde), sourit." + said, "Awa Kane", "chargée de plaidoyer", "Secours Monde"},
		{"a place in brackets", "Awa Kane, directrice (Paris), sourit." + said, "Awa Kane", "directrice", ""},
		{"runs the place, beside another body", "Ils sont 640, selon l'Institut du travail, dans ce cas. À l'école du village, on compte. « L'eau monte chaque année », dit Awa Kane, qui dirige l'établissement.", "Awa Kane", "dirige l'établissement", "école du village"},
		{"leur, beside another body", "Le collectif Fèves claires a publié ses calculs.\n\nLes femmes de la coopérative trient les fèves. « L'eau monte chaque année », dit leur présidente, Awa Kane.", "Awa Kane", "présidente", "coopérative"},
		{"behind a label", "Logement : le collectif Toit pour tous a occupé la mairie. Sa porte-parole, Awa Kane, sourit." + said, "Awa Kane", "porte-parole", "collectif Toit pour tous"},
		{"the label is no body", "Audition publique : la commission des droits a entendu trois associations. Sa présidente, Awa Kane, sourit." + said, "Awa Kane", "présidente", "commission des droits"},
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

// TestTakenUpBelowATitle gives the one whom a text names the trade by which its title
// speaks of them.
func TestTakenUpBelowATitle(t *testing.T) {
	const text = "On reconnaît la moto de Vololona Rako au bruit qu'elle ne fait pas. La sage-femme coupe le moteur. « Cinq cents mètres, cela fait un accouchement », calcule-t-elle."
	for _, tt := range []held{
		{"in the title", "À Kita, la sage-femme arrive avant la route\n\n" + text, "Vololona Rako", "sage-femme", ""},
		{"in the text", "À Kita, la sage-femme est arrivée avant la route. " + text, "La sage-femme", "sage-femme", ""},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}

// TestFrenchQuestionsAskNothing leaves out what only asks a question, wants something
// of the one who tells or tells what somebody went through, and finds what is asked in
// passing.
func TestFrenchQuestionsAskNothing(t *testing.T) {
	for _, text := range []string{
		"Nous demandons à la vieille matrone ce qu'elle pense de sa jeune collègue.",
		"Nous demandons au ministre s'il compte rouvrir la ligne.",
		"Nous demandons au ministre pourquoi la ligne reste fermée.",
		"Il y a cet éleveur, à qui un préfet a demandé de prouver qu'il n'était pas étranger.",
	} {
		for _, f := range Extract(document(t, text), Knowledge{}).Findings {
			if f.Kind == briefing.KindRecommendation {
				t.Errorf("%q asks for something", text)
			}
		}
	}
	for _, c := range [][2]string{
		{"Nous demandons au ministre de rouvrir la ligne.\n\nLa Ligue des usagers", "Ligue des usagers"},
		{"Les intervenants ont appelé de leurs vœux la création d'un fonds régional.", "Les intervenants"},
		{"PASSERELLES LIBRES\n\nLundi, 640 jeunes ont fait leur rentrée.\n\nNous demandons aux universités de délivrer des diplômes.\n\nAssociation loi 1901 – 14, rue des Récollets, 38000 Grenoble", ""},
	} {
		checkLastProposer(t, c[0], c[1])
	}
}

// TestWhoTellsAsI gives who tells a text as "je" their own words, and what they say
// that they are.
func TestWhoTellsAsI(t *testing.T) {
	const said = " Un soir, j'ai répondu au chef : « Je parle pour celles qui se taisent. »"
	for _, tt := range []held{
		{"an office", "Je m'appelle Awa Fall, j'ai 34 ans et je suis secrétaire du comité des femmes de Joal." + said, "Awa Fall", "secrétaire", "comité des femmes de Joal"},
		{"a sentence of its own", "Je m'appelle Awa Fall. Je suis née à Kita et je suis infirmière à l'hôpital de Kita." + said, "Awa Fall", "infirmière", "hôpital de Kita"},
		{"somebody else’s body", "Je m'appelle Awa Fall. Mon frère est juriste à la Ligue des marins. Je vends du poisson." + said, "Awa Fall", "", ""},
		{"somebody else is the chief", "Je m'appelle Awa Fall. Un soir, le chef m'a dit : « Tu parles beaucoup trop. »", "le chef", "chef", ""},
		{"nobody’s name", "Un soir, le chef m'a vue. J'ai répondu : « Je parle pour celles qui se taisent. »", "", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
