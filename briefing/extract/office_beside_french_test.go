package extract

import "testing"

// TestFrenchOfficesTakenUp reads offices of which the sentences around tell: fronted,
// in front of a trade, and of those whom "leur" takes up.
func TestFrenchOfficesTakenUp(t *testing.T) {
	const said = " « Nous ne pouvons pas tout surveiller », dit-elle."
	for _, tt := range []held{
		{"fronted, with what the body is", "À San-Pédro, Awa Kane ne le conteste pas. Responsable de la durabilité chez Cacaovest, le troisième exportateur du pays, elle cite des chiffres." + said, "Awa Kane", "Responsable de la durabilité", "Cacaovest"},
		{"fronted, of men", "Dans son bureau, Luc Borel hésite. Chargé de mission au Conseil des pêches, une structure de douze personnes, il cite des chiffres. « Nous ne pouvons pas tout surveiller », dit-il.", "Luc Borel", "Chargé de mission", "Conseil des pêches"},
		{"fronted, without a body", "Awa Kane range ses dossiers. Avocate depuis vingt ans, elle a plaidé partout." + said, "Awa Kane", "Avocate", ""},
		{"in front of a trade", "Les prix baissent, d'après les calculs du collectif Fèves claires. Sa fondatrice, l'agronome Awa Kane, les cite de mémoire." + said, "Awa Kane", "fondatrice", "Fèves claires"},
		{"in front of a trade, behind the quote", "L'Institut du sol a fermé. « Nous ne pouvons pas tout surveiller », dit sa directrice, la géologue Awa Kane.", "Awa Kane", "directrice", "Institut du sol"},
		{"behind selon", "Selon l'ONG Terre vive, les prix baissent. Sa porte-parole, Awa Kane, accuse les banques." + said, "Awa Kane", "porte-parole", "ONG Terre vive"},
		{"leur, of a body in small letters", "Sous le manguier, les femmes de la coopérative trient les fèves. « Nous ne pouvons pas tout surveiller », dit leur présidente, Awa Kane.", "Awa Kane", "présidente", "coopérative"},
		{"leur, of a body with what it does", "Les membres du comité de vigilance se relaient. « Nous ne pouvons pas tout surveiller », dit leur cheffe, Awa Kane.", "Awa Kane", "cheffe", "comité de vigilance"},
		{"leur, told some sentences before", "Les femmes de la coopérative trient les fèves. Elles louent des bras. En deux ans, 61 enfants ont repris la classe. « Nous ne pouvons pas tout surveiller », dit leur présidente, Awa Kane.", "Awa Kane", "présidente", "coopérative"},
		{"leur, of nobody’s body", "Les pêcheurs ont perdu leurs filets. « Nous ne pouvons pas tout surveiller », dit leur présidente, Awa Kane.", "Awa Kane", "présidente", ""},
		{"commands a body", "Le colonel Paul Ney, qui commande depuis mars la police de Lomé, est là. « Nous ne pouvons pas tout surveiller », dit-il.", "Paul Ney", "colonel", "police de Lomé"},
		{"commands no body", "Le colonel Paul Ney, qui a commandé un café noir, est là. « Nous ne pouvons pas tout surveiller », dit-il.", "Paul Ney", "colonel", ""},
		{"a body joined by et", "Le Comité d'experts sur les droits et le bien-être de l'enfant a rappelé que « nous ne pouvons pas tout surveiller ».", "Le Comité d'experts sur les droits et le bien-être de l'enfant", "", "Comité d'experts sur les droits et le bien-être de l'enfant"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}

// TestFrenchHouses gives who works there the body in small letters to which a paragraph
// goes, who speaks of it as theirs that of the quote, and an office of several words
// the body that the text gives it elsewhere.
func TestFrenchHouses(t *testing.T) {
	for _, tt := range []held{
		{"runs the place", "À l'école du village, le directeur tient deux registres. « J'enseigne à trente élèves et à cent chaises », dit Luc Borel, qui dirige l'établissement depuis 2014.", "Luc Borel", "dirige l'établissement depuis 2014", "école du village"},
		{"a trade with its article", "Au dispensaire de Kita, les lits manquent. « J'accouche à la bougie », dit Awa Kane, la sage-femme.", "Awa Kane", "sage-femme", "dispensaire de Kita"},
		{"one word", "À la mairie, on minimise. « Rien n'est décidé pour l'instant », dit Awa Kane, adjointe à l'urbanisme.", "Awa Kane", "adjointe à l'urbanisme", "mairie"},
		{"somebody who only is there", "À la préfecture, le ton monte. Un habitant, Luc Borel, crie : « Rien n'est décidé depuis mardi. »", "Luc Borel", "habitant", ""},
		{"no workplace", "Au bord du fleuve, les prix montent. « J'accouche à la bougie », dit Awa Kane, la sage-femme.", "Awa Kane", "sage-femme", ""},
		{"a place", "« À Lyon, nous recevons des familles tous les jours », explique Awa Kane.", "Awa Kane", "", ""},
		{"somebody else’s", "« Chez Emmaüs, ils ne jettent rien de rien », explique Awa Kane.", "Awa Kane", "", ""},
		{"the same office", "Le point de presse a réuni la directrice de la vaccination au Ministère de la santé.\n\nMme Awa Kane, directrice de la vaccination, a annoncé une campagne. « Il nous manque la route », dit-elle.", "Awa Kane", "directrice de la vaccination", "Ministère de la santé"},
		{"another office", "Le point de presse a réuni la directrice de la nutrition au Ministère de la santé.\n\nMme Awa Kane, directrice de la vaccination, a annoncé une campagne. « Il nous manque la route », dit-elle.", "Awa Kane", "directrice de la vaccination", ""},
		{"the same office in English", "The briefing heard the director of vaccination at the Ministry of Health.\n\nJane Okoro, director of vaccination, announced a campaign. “We lack the road,” she said.", "Jane Okoro", "director of vaccination", "Ministry of Health"},
		{"the same office in Spanish", "Habló la directora de vacunación del Ministerio de Salud.\n\nAna Roa, directora de vacunación, anunció una campaña. «Nos falta el camino», dijo.", "Ana Roa", "directora de vacunación", "Ministerio de Salud"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
