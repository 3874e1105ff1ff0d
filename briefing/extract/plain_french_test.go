package extract

import "testing"

// TestPlainFrenchOffices reads the plainest ways in which French texts say who
// somebody is and for which body.
func TestPlainFrenchOffices(t *testing.T) {
	const said = " explique que « l'eau monte chaque année un peu plus »."
	checkOffices(t, []held{
		{"members with a participle", "Sylvie Perrot, présidente de la Ligue des femmes handicapées sans frontières," + said, "Sylvie Perrot", "présidente", "Ligue des femmes handicapées sans frontières"},
		{"what befell the members", "Sylvie Perrot, secrétaire générale de la Fédération des personnes déplacées par la guerre," + said, "Sylvie Perrot", "secrétaire générale", "Fédération des personnes déplacées par la guerre"},
		{"what the members live with", "Sylvie Perrot, présidente du Réseau des jeunes vivant avec le diabète," + said, "Sylvie Perrot", "présidente", "Réseau des jeunes vivant avec le diabète"},
		{"where a body with members is", "Sylvie Perrot, présidente de la Fédération des pêcheurs fondée à Kayar," + said, "Sylvie Perrot", "présidente", "Fédération des pêcheurs"},
		{"an indefinite cause", "Ali Traoré, porte-parole du Mouvement pour une alternative non violente," + said, "Ali Traoré", "porte-parole", "Mouvement pour une alternative non violente"},
		{"a list of members", "Ali Traoré, président de la Coordination des associations de personnes âgées, veuves et orphelins," + said, "Ali Traoré", "président", "Coordination des associations de personnes âgées, veuves et orphelins"},
		{"a body without a comma", "Joseph Kabongo du Réseau des femmes rurales" + said, "Joseph Kabongo", "", "Réseau des femmes rurales"},
		{"an acronym without a comma", "Joseph Kabongo du HCR" + said, "Joseph Kabongo", "", "HCR"},
		{"a title and a body without a comma", "Mme Roche de la Croix-Rouge" + said, "Roche", "", "Croix-Rouge"},
		{"for whom the office is", "Claire Vasseur, responsable des programmes pour Caritas," + said, "Claire Vasseur", "responsable des programmes", "Caritas"},
		{"for which part of the world", "Claire Vasseur, directrice pour l'Afrique," + said, "Claire Vasseur", "directrice pour l'Afrique", ""},
		{"works for", "Claire Vasseur, qui travaille pour Caritas," + said, "Claire Vasseur", "", "Caritas"},
		{"on whose behalf", "« L'eau monte chaque année un peu plus », dit Luc Borel, qui s'exprimait au nom de l'Union européenne.", "Luc Borel", "", "Union européenne"},
		{"where somebody teaches", "Luc Borel, qui enseigne à la Sorbonne," + said, "Luc Borel", "enseigne à la Sorbonne", "Sorbonne"},
		{"a workplace in small letters", "Claire Vasseur, directrice du port de Sète," + said, "Claire Vasseur", "directrice", "port de Sète"},
		{"a surname in capitals", "M. BOREL (France) a expliqué que « l'eau monte chaque année un peu plus ».", "BOREL", "", "France"},
		{"a surname in capitals in English", "Mr. BOREL (France) said that “the water rises a little more each year”.", "BOREL", "", "France"},
		{"a surname in capitals in Spanish", "El Sr. ROA (Perú) dijo que «el agua sube cada año un poco más».", "ROA", "", "Perú"},
		{"a part of a body that is no acronym", "Awa Ba, cheffe du bureau de l'Unesco à Rabat," + said, "Awa Ba", "cheffe du bureau", "Unesco"},
		{"a part and for which part of the world", "Awa Ba, cheffe du bureau régional de l'Unicef pour l'Afrique de l'Ouest," + said, "Awa Ba", "cheffe du bureau régional", "Unicef"},
		{"a former office in front", "Ancien directeur de Radio Kora, Luc Borel" + said, "Luc Borel", "Ancien directeur", "Radio Kora"},
		{"a title of a woman", "La Dre Anne Tremblay, pédiatre à l'hôpital Sainte-Justine," + said, "Anne Tremblay", "pédiatre", "hôpital Sainte-Justine"},
	})
}

// TestPlainFrenchSpeakers reads the plainest ways in which French texts, and
// Spanish ones like them, give somebody words.
func TestPlainFrenchSpeakers(t *testing.T) {
	const quoted = " « la radio reste le seul lien »."
	const pair = "Aïda Fall, juriste, et Luc Borel, préfet du Gers, ont signé l'accord. « La radio reste le seul lien », a dit "
	checkLastSpeaker(t, []spokenBy{
		{"for a body", "Pour la Cimade," + quoted, "Cimade"},
		{"for people", "Pour les habitants," + quoted, "les habitants"},
		{"for a given name", "Pour Aïda," + quoted, "Aïda"},
		{"for somebody pointed at", "Pour ce médecin," + quoted, "ce médecin"},
		{"for people in Spanish", "Para los vecinos, «la radio es el único vínculo con la ciudad».", "los vecinos"},
		{"an office at a court and a relative clause", "Awa Sarr, greffière au tribunal de Lille, qui a défendu trois familles, le dit : « La radio reste le seul lien. »", "Awa Sarr"},
		{"the bar and a relative clause", "Me Salim Haddad, avocat au barreau de Lille, qui a défendu 29 d'entre eux, le dit sans détour : « La radio reste le seul lien. »", "Salim Haddad"},
		{"for people of a trade", "Pour les éleveurs du Ferlo," + quoted, "les éleveurs du Ferlo"},
		{"the noun of what she does", "Fanta Keïta dirige l'Institut de la savane. « La radio reste le seul lien », a conclu la directrice.", "Fanta Keïta"},
		{"what a body is for", "Amnesty International a publié son bilan. « La radio reste le seul lien », écrit l'organisation de défense des droits humains.", "Amnesty International"},
		{"what a body is for in Spanish", "Amnistía Internacional publicó su balance. «La radio es el único vínculo con la ciudad», escribe la organización de defensa de los derechos humanos.", "Amnistía Internacional"},
		{"as for him", "Marc Diop proteste. Quant à Ali Traoré, il assure que" + quoted, "Ali Traoré"},
		{"as for several", "Quant aux avocats, ils répètent que" + quoted, "avocats"},
		{"as for her in Spanish", "En cuanto a Ana Roa, ella sostiene que «la radio es el único vínculo con la ciudad».", "Ana Roa"},
		{"the first of two", pair + "la première.", "Aïda Fall"},
		{"the second of two", pair + "le second.", "Luc Borel"},
		{"on the side of", "Du côté du ministère de la Santé, on assure que" + quoted, "ministère de la Santé"},
		{"at a body", "À la mairie de Dole, on assure que" + quoted, "mairie de Dole"},
		{"learnt from", "« La radio reste le seul lien », a-t-on appris auprès du ministère de la Santé.", "ministère de la Santé"},
		{"from the police", "« La radio reste le seul lien », assure-t-on de source policière.", "source policière"},
	})
}

// TestPlainFrenchProposers reads in whose view French texts propose something.
func TestPlainFrenchProposers(t *testing.T) {
	for _, c := range [][2]string{
		{"Aux yeux d'Aïda Fall, l'État doit financer les stations.", "Aïda Fall"},
		{"De l'avis d'Irène Sow, il convient de fermer les puits.", "Irène Sow"},
		{"Pour les avocats, la mairie doit ouvrir un refuge.", "les avocats"},
		{"Didier Noël du Réseau Semences libres a plaidé pour la réouverture du marché.", "Didier Noël"},
	} {
		checkLastProposer(t, c[0], c[1])
	}
}
