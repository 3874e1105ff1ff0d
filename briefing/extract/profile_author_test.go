package extract

import "testing"

// TestAuthors gives the author of a text the body that made it, and no body to the
// author of a text of which nobody says who made it.
func TestAuthors(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"English", "A study by the Savanna Venom Research Group found it last year.\n\n‘We call it a disease of poor feet,’ says the study’s lead author, Professor Ibironke Majekodunmi.", "Ibironke Majekodunmi", "lead author", "Savanna Venom Research Group"},
		{"co-author", "A report by the Lund Institute found it last year. “We call it a disease of poor feet,” said Jane Okoro, co-author of the report.", "Jane Okoro", "co-author of the report", "Lund Institute"},
		{"nobody", "The book came out last year. “We call it a disease of poor feet,” said Jane Okoro, co-author of the report.", "Jane Okoro", "co-author of the report", ""},
		{"French", "Selon un rapport de l’Institut Kora, il y a trois rats par habitant. « Il faut leur ôter la table », dit Awa Kane, coautrice du rapport.", "Awa Kane", "coautrice du rapport", "Institut Kora"},
		{"Spanish, another noun", "Un estudio de la Universidad del Norte encontró tres ratas por habitante.\n\n\"Hay que quitarles la mesa\", resume el autor principal del trabajo, el biólogo Hernando Tovar Llinás.", "Hernando Tovar Llinás", "biólogo", "Universidad del Norte"},
		{"Spanish, no body", "\"Hay que quitarles la mesa a las ratas\", dice Ana Roa, coautora del estudio. La lluvia llegó ayer a la ciudad.", "Ana Roa", "coautora del estudio", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}

// TestPartOfBody has the part of a body that somebody heads belong to the office where
// the body is named too.
func TestPartOfBody(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"French", "« On les soigne de trois jours perdus », confie Hortense Nzaba, cheffe du service des urgences de l’hôpital de Loandjili.", "Hortense Nzaba", "cheffe du service des urgences", "hôpital de Loandjili"},
		{"French, behind a comma", "M. Désiré Mukendi, chef de la division des substances chimiques, Programme des Nations Unies pour l’environnement, a dit : « C’est déjà le cas partout ici. »", "Désiré Mukendi", "chef de la division des substances chimiques", "Programme des Nations Unies pour l’environnement"},
		{"Spanish", "«Los curamos de tres días perdidos», confía Ana Roa, jefa del servicio de urgencias del hospital de Loja.", "Ana Roa", "jefa del servicio de urgencias", "hospital de Loja"},
		{"no more than the part", "« On les soigne de trois jours perdus », confie Hortense Nzaba, cheffe du service des urgences.", "Hortense Nzaba", "cheffe", "service des urgences"},
		{"a body in the plural and its verb", "C’est l’un des 87 lacs que l’association Veille des cimes classe en catégorie rouge dans son inventaire.\n\n« Un barrage a un gardien », résume Solène Vuillermoz, présidente de l’association.", "Solène Vuillermoz", "présidente", "association Veille des cimes"},
		{"a place is no body", "Hoy la licenciada Lourdes Zambrana dirige el consultorio jurídico de nuestra Confederación en La Paz. «El derecho a la defensa empieza por entender», dice.", "Lourdes Zambrana", "dirige el consultorio jurídico de nuestra Confederación en La Paz", "consultorio jurídico de nuestra Confederación"},
		{"councillor", "La oposición en el Concejo exigió una auditoría. De acuerdo con la concejala Luz Dary Escorcia, se ejecutó poco.", "Luz Dary Escorcia", "concejala", "Concejo"},
		{"councillor, among other bodies", "La oposición en el Concejo exigió que la Contraloría General audite los contratos. De acuerdo con la concejala Luz Dary Escorcia, se ejecutó poco.", "Luz Dary Escorcia", "concejala", "Concejo"},
		{"a trade behind as", "“We were told to kill rats,” says Genivaldo Pires, who has worked as a pest controller in Recife since 1998.", "Genivaldo Pires", "pest controller", ""},
		{"more than a title", "“A rat is a very honest inspector,” says Professor Nomvula Dlamini. She heads the department of urban ecology at the University of Natal Coast.", "Nomvula Dlamini", "heads the department of urban ecology", "University of Natal Coast"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}

// TestToldOfInInterview has “he” and an office in an answer be somebody else than the
// two who talk.
func TestToldOfInInterview(t *testing.T) {
	const before = "INTERVIEW\n\nRita Lund runs the bog programme of Wet Earth. She spoke to Peter Hall.\n\nPETER HALL: How did they take it?\n\nRITA LUND: Badly. Old Evan Price, a man of eighty, met me with his dogs. Today he lends us the tractor.\n\nHALL: And what convinced him?\n\nLUND: "
	for _, c := range []struct{ text, who string }{
		{before + "The fire. He put it better than any report: “The water I threw out was the water I missed.”", "Old Evan Price"},
		{before + "The ministry. The deputy secretary assured us in March that the bogs were “an absolute priority of the period”.", "The deputy secretary"},
		{"ENTREVISTA\n\nRayén Colipán dirige el programa de humedales de la Corporación Tierra Húmeda. Bióloga de formación, lleva años allí. Conversó con Gonzalo Iturralde.\n\nGONZALO ITURRALDE: ¿Cómo lo tomaron?\n\nRAYÉN COLIPÁN: Mal. Don Evaristo Oyarzún, un hombre de ochenta años, me recibió con los perros. Hoy es él quien nos presta el tractor.\n\nITURRALDE: ¿Y qué lo convenció?\n\nCOLIPÁN: El incendio. Él lo resumió mejor que cualquier informe: «El agua que yo echaba era la que me faltó».", "Evaristo Oyarzún"},
		{"ENTREVISTA\n\nRayén Colipán dirige el programa de humedales de la Corporación Tierra Húmeda. Conversó con Gonzalo Iturralde.\n\nGONZALO ITURRALDE: ¿Ya hay un plan?\n\nCOLIPÁN: Lo hay. La subsecretaria nos aseguró en marzo que las turberas eran “una prioridad absoluta del período”.", "La subsecretaria"},
	} {
		a := analyse(document(t, c.text), Knowledge{})
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != c.who {
			t.Errorf("%s: %+v, want %q", c.text, a.Quotes, c.who)
		}
	}
}

// TestStrangerInFront has the stranger who is the subject in front of a colon speak.
func TestStrangerInFront(t *testing.T) {
	for _, c := range []struct{ text, who string }{
		{"Un vieux monsieur, client fidèle, m’a ramenée sur terre : « Madame, votre affiche est très belle, mais elle ne dit pas tout. »", "Un vieux monsieur"},
		{"Un señor mayor, cliente fiel, me bajó a la tierra: «Señora, su cartel es muy bonito, pero no lo dice todo».", "Un señor mayor"},
		{"Awa Kane descend vers la rivière. Sa fille aînée, Voahangy, qui a quinze ans, lève le nez. « Moi, je serai pilote d’hélicoptère », annonce-t-elle.", "Voahangy"},
	} {
		a := analyse(document(t, c.text), Knowledge{})
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != c.who {
			t.Errorf("%s: %+v, want %q", c.text, a.Quotes, c.who)
		}
	}
}

// TestPublisherOfStatement has “we” be the body whose statement the head says that it
// is, and the one whose initials a line of the head spells.
func TestPublisherOfStatement(t *testing.T) {
	for _, c := range []struct{ text, org string }{
		{"Statement by Hands First International, in consultative status\nDelivered by Mr. Kwabena Asante-Lowe\n12 March 2026\n\nThank you, Mr. Vice-President.\n\nWe do not oppose technology. As our president, Tomoko Hirabayashi, puts it, “An implant is a tool, and no one ever fell in love in a tool.”", "Hands First International"},
		{"NO FINGERPRINT, NO FLOUR\nDigital identity and access to public services\n\nRight to Be Counted Initiative (RBCI)\nSeptember 2025\n\nExecutive summary\n\nWe visited many households. As our president, Tomoko Hirabayashi, puts it, “A card is a tool, and no one ever fell in love in a tool.”", "Right to Be Counted Initiative"},
	} {
		a := analyse(document(t, c.text), Knowledge{})
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Org != c.org {
			t.Errorf("%s: %+v, want %q", c.text, a.Quotes, c.org)
		}
	}
}
