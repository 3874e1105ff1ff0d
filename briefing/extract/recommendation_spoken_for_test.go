package extract

import (
	"strings"
	"testing"

	"attache/briefing"
)

// proposersOf lists who asks for what in a text, each once, in its order.
func proposersOf(t *testing.T, text string) string {
	t.Helper()
	var who []string
	for _, f := range Extract(document(t, text), Knowledge{}).Findings {
		if f.Kind == briefing.KindRecommendation && (len(who) == 0 || who[len(who)-1] != f.Who) {
			who = append(who, f.Who)
		}
	}
	return strings.Join(who, " | ")
}

// A body whose name holds no word for one is known as such where the text says that it is
// written or spoken for it.
func TestProposerSpokenFor(t *testing.T) {
	const letter = "La maternité a fermé en une nuit.\n\nNous vous demandons de rouvrir la maternité.\n\nVeuillez agréer, Madame la Ministre, nos salutations.\n\n"
	tests := []struct{ name, text, who string }{
		{"asbl", "Madame la Ministre,\n\n" + letter + "Pour l’asbl La Passerelle, accueil des mères :\n\nAwa Kane, présidente", "asbl La Passerelle"},
		{"asociación", "Señora Ministra:\n\nLa maternidad cerró en una noche.\n\nLe pedimos que reabra la maternidad.\n\nAtentamente,\n\nPor la asociación Las Orillas, en defensa de las madres:\n\nAna Roa, presidenta", "asociación Las Orillas"},
		{"english letter", "Dear Minister,\n\nThe ward closed overnight.\n\nWe ask you to reopen the ward.\n\nYours sincerely,\n\nFor Broken Kettles Together\n\nJane Okoro, chair", "Broken Kettles Together"},
		{"no letter", "The ward closed overnight.\n\nWe ask the council to reopen the ward.\n\nFor Broken Kettles Together\n\nJane Okoro, chair", ""},
		{"on behalf of", "Commission on the Status of Women\nStatement by Ms. Jane Okoro, Programme Lead, on behalf of Red Wheel Asia\n\nThank you, Madam Chair.\n\nI come from a valley without roads.\n\nWe urge States to build schools.", "Red Wheel Asia"},
		{"on behalf of somebody", "Commission on the Status of Women\nStatement by Ms. Jane Okoro, on behalf of Otto Lindqvist\n\nThank you, Madam Chair.\n\nI come from a valley without roads.\n\nWe urge States to build schools.", "Jane Okoro"},
		{"en nombre de", "Consejo de Derechos Humanos\nIntervención de la señora Ana Roa, coordinadora, en nombre de Manos Tejidas\n\nGracias, señor Presidente.\n\nVengo de un valle sin caminos.\n\nPedimos a los Estados que construyan escuelas.", "Manos Tejidas"},
		{"takes the floor", "Merci, Monsieur le Président.\n\nJe prends la parole pour Jeunesse du Fleuve. Je viens de Kita.\n\nNous demandons aux États de payer.", "Jeunesse du Fleuve"},
		{"speaks for", "Thank you, Madam Chair.\n\nI also speak for Broken Kettles Together, which has fed 40 villages. I come from a valley without roads.\n\nWe urge States to build schools.", "Broken Kettles Together"},
		{"speaks for somebody", "Thank you, Madam Chair.\n\nI speak for Sarita, who is fourteen. I come from a valley without roads.\n\nWe urge States to build schools.", ""},
		{"others speak for it", "Thank you, Madam Chair.\n\nThey speak for Broken Kettles Together. I come from a valley without roads.\n\nWe urge States to build schools.", ""},
		{"kind in front", "Conseil des droits de l’homme\nIntervention de l’organisation Jeunesse du Fleuve\nPrononcée par Mme Awa Kane\n\nMerci, Monsieur le Président.\n\nJe viens de Kita.\n\nNous demandons aux États de payer.", "Jeunesse du Fleuve"},
		{"whole name", "Señora Presidenta:\n\nHablo en nombre de la Red Montana por el Desarme, que agrupa a 34 organizaciones.\n\nPedimos a la Secretaría que abra un archivo de las armas.", "Red Montana por el Desarme"},
		{"officer", "Commission on the Status of Women\nStatement by Ms. Jane Okoro, on behalf of Prime Minister Wells\n\nThank you, Madam Chair.\n\nI come from a valley without roads.\n\nWe urge States to build schools.", "Jane Okoro"},
		{"rights", "La radio que habla\n\nPublicamos nuestro censo de emisoras en el valle.\n\nPedimos a los gobiernos que acepten las solicitudes.\n\nSuscríbete al boletín · Aviso legal · © Voces de la Ría", "Voces de la Ría"},
		{"photographer", "The road that floods\n\nWe counted the wells of the valley.\n\nGovernments must mend the wells.\n\nPhoto © Otto Lindqvist", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}

// Who signs a letter by name asks in it, and not those of whom its head only says what they
// are.
func TestProposerSignedRather(t *testing.T) {
	const ask = ", n’avons pas été invités à la réunion.\n\nNous vous demandons de rouvrir le port.\n\nVeuillez agréer, Madame la Ministre, nos salutations.\n\n"
	tests := []struct{ name, text, who string }{
		{"signed for", "Madame la Ministre,\n\nNous, mareyeuses, dockers et institutrices de l’estuaire" + ask + "Pour le Collectif Rives Vives,\n\nAwa Kane, mareyeuse\nPaul Lunel, docker", "Collectif Rives Vives"},
		{"those who sign", "Madame la Ministre,\n\nNous, associations de mareyeuses et de dockers" + ask + "Les organisations signataires :\nLigue du sel\nUnion des dockers de Kita\nMers vives", "organisations signataires"},
		{"first to sign", "Madame la Ministre,\n\nNous, associations de mareyeuses et de dockers" + ask + "Les premiers signataires :\nLigue du sel\nUnion des dockers de Kita\nMers vives", "associations de mareyeuses et de dockers"},
		{"nobody signs", "Madame la Ministre,\n\nNous, associations de mareyeuses et de dockers" + ask + "Contact : lettre@rives.example", "associations de mareyeuses et de dockers"},
		{"spanish", "Señoras y señores Ministros:\n\nNosotras, mariscadoras, estibadores y maestras de la ría, no fuimos invitadas a la reunión.\n\nLes pedimos que reabran el puerto.\n\nAtentamente,\n\nPor el Colectivo Orillas Vivas,\n\nAna Roa, mariscadora\nLuis Paz, estibador", "Colectivo Orillas Vivas"},
		{"english", "Dear Ministers,\n\nWe, oyster farmers, dockers and teachers of the estuary, were not invited to the meeting.\n\nWe ask you to reopen the port.\n\nYours sincerely,\n\nFor the Living Shores Collective,\n\nJane Okoro, oyster farmer\nMax Lund, docker", "Living Shores Collective"},
		{"named at the head", "Dear Ministers,\n\nWe, the Estuary Teachers’ Union, were not invited to the meeting.\n\nWe ask you to reopen the port.\n\nYours sincerely,\n\nFor the executive committee\n\nJane Okoro", "the Estuary Teachers’ Union"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}

// The body whose name stands before the colon of a lead-in asks in the items below, where
// their verbs have no subject of their own.
func TestProposerOverItems(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"french", "Je m’appelle Awa Kane et je suis de Kita. Nous vivons du sel.\n\nC’est pourquoi Jeunesse du Fleuve :\n\ndemande aux États de payer avant la fin de l’année ;\n\nprie le Gouvernement de reconnaître les villages.", "Jeunesse du Fleuve"},
		{"in which", "Compte rendu analytique de la 9e séance\n\n1. M. Kane (Sénégal) présente le projet de résolution.\n\n2. La Commission est saisie du projet de résolution A/C.3/80/L.7, dans lequel l’Assemblée générale :\na) Demande aux États de garantir l’accès aux soins ;\nb) Invite les organismes à financer les postes.", "Assemblée générale"},
		{"by which it would", "Summary record of the 9th meeting\n\n1. Mr. Kane (Senegal) introduced the draft resolution.\n\n2. The Committee had before it draft resolution A/C.3/80/L.7, by which the General Assembly would:\n(a) Request States to guarantee access to care;\n(b) Invite agencies to fund the posts.", "General Assembly"},
		{"behind a comma", "La séance a duré trois heures. Mme Kane a présenté les chiffres.\n\nAu terme de la séance, l’Assemblée :\n– demande aux États de payer ;\n– invite les communes à ouvrir les puits.", "Assemblée"},
		{"those who are asked", "La Ligue du sel a tenu sa réunion à Kita.\n\nElle demande aux délégués de la Fédération des dockers :\n– de rouvrir le port ;\n– de payer les gardes.", "Ligue du sel"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}

// The body whose name opens a line of the head is the one that writes, in front of where
// and when the text appeared or of who has helped.
func TestProposerLeadsLine(t *testing.T) {
	const spanish, french = "\n\nRecomendaciones\n\nA los municipios:\n1. Destinar la mitad del presupuesto a la vivienda.\n2. Derogar las multas.", "\n\nRecommandations\n\nAux ministères :\n1. Inscrire les audiences au budget.\n2. Recruter des interprètes."
	tests := []struct{ name, text, who string }{
		{"with others", "SIN TECHO\nPersonas sin hogar en seis ciudades\n\nInstituto Lindero de Estudios Urbanos, con la colaboración de la Red Calle Limpia\nMontevideo, abril de 2025\n\nDormir en la calle mata. «Nadie me oyó», dice la doctora Ana Roa, psiquiatra del Hospital San Blas de Lima." + spanish, "Instituto Lindero de Estudios Urbanos"},
		{"place", "LE JUGE À CHEVAL\nÉvaluation des audiences foraines\n\nCentre Lunel pour l’accès au droit, Bangui\nAvec le concours de la Chaire Territoires de l’Université de Genève\n\nLe juge se déplace." + french, "Centre Lunel pour l’accès au droit"},
		{"helpers alone", "LE JUGE À CHEVAL\n\nAvec le concours de l’Université de Kita\n\nLe juge se déplace." + french, ""},
		{"compass in its name", "Clean Rivers\n\nPacific and Caribbean Water Observatory\n\n\"We boil everything,\" says Dr. Jane Okoro of King George Hospital.\n\nRecommendations\n\n1. Introduce a levy on pumping.\n2. Refit all wells.", "Pacific and Caribbean Water Observatory"},
		{"sentence", "LE JUGE À CHEVAL\n\nLe Centre Lunel, ouvert en mars, a fermé en juin.\n\nLe juge se déplace." + french, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}

// "The association" is the body at the head of the text only where that one can be called so.
func TestProposerOfThisKind(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"another kind", "Centre Lunel de secours, Kita, jeudi 19 mars 2026\n\nDes villages sont sous l’eau depuis lundi.\n\nMme Awa Kane, présidente de Mains Vives, a parlé des routes. Dans les villages où travaille son association, une femme sur quatre n’a pas de carte. L’association demande que les chefs soient payés.", "Mains Vives"},
		{"its own kind", "Association Lunel de secours, Kita, jeudi 19 mars 2026\n\nDes villages sont sous l’eau depuis lundi et les routes sont coupées. Les puits sont pleins de boue.\n\nL’association demande que les chefs soient payés.", "Association Lunel de secours"},
		{"any body", "Centre Lunel de secours, Kita, jeudi 19 mars 2026\n\nDes villages sont sous l’eau depuis lundi et les routes sont coupées. Les puits sont pleins de boue.\n\nL’organisation demande que les chefs soient payés.", "Centre Lunel de secours"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}
