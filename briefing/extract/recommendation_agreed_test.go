package extract

import "testing"

// Those who have come to agree on what a list holds are its proposers, and not who sums up.
func TestProposerAgreed(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"on which", "Conclusions\n\nThe moderator, Jane Okoro, summarized three points on which panelists had converged:\n\n1. Ports should open at night.\n2. States should pay the guards.", "panelists"},
		{"sur lesquels", "Conclusions\n\nLe président, M. Paul Lunel, a énuméré les mesures sur lesquelles les participants se sont accordés :\n\n1. Les communes doivent rouvrir le port.\n2. Les États doivent payer les gardes.", "les participants"},
		{"en las que", "Conclusiones\n\nLa moderadora, Ana Roa, enumeró las medidas en las que coincidieron las ponentes:\n\n1. Los municipios deben reabrir el puerto.\n2. Los Estados deben pagar las guardias.", "Ana Roa"},
		{"of which they told", "Conclusions\n\nThe moderator, Jane Okoro, summarized three points on which panelists had spoken:\n\n1. Ports should open at night.\n2. States should pay the guards.", "Jane Okoro"},
		{"agree to ask", "El encuentro duró tres días. Habló Ana Roa.\n\nLas participantes acordaron recomendar a los gobiernos de la región:\n\na) nombrar a mujeres como mediadoras;\nb) pagar las guardias.", "Las participantes"},
		{"conviennent de demander", "La rencontre a duré trois jours. Mme Awa Kane a parlé du sel.\n\nLes participantes ont convenu de demander aux communes :\n\na) de rouvrir le port ;\nb) de payer les gardes.", "Les participantes"},
		{"agree to meet", "El encuentro duró tres días. Habló Ana Roa.\n\nLas participantes acordaron reunirse en las plazas siguientes:\n\na) Kita, en mayo;\nb) Lora, en junio.", ""},
		{"only one wants to", "El encuentro duró tres días.\n\nUna vecina olvidó pedir a los gobiernos de la región:\n\na) un puerto abierto;\nb) guardias de noche.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}

// Those who came together ask in their declaration where its verbs are of several, and where
// those of one are, the assembly does.
func TestProposerTogether(t *testing.T) {
	const convinced = ",\n\nRecordando el Convenio de 1989,\n\nConvencidas de que la red es de todos,\n\n"
	tests := []struct{ name, text, who string }{
		{"several", "CONFERENCIA DE SINDICATOS DEL MAR\n\nLas organizaciones reunidas en la ciudad de Lora, los días 25 y 26 de junio" + convinced + "1. Exhortan a los gobiernos a que paguen las guardias;\n\n2. Solicitan a los puertos que abran de noche;", "Las organizaciones reunidas en la ciudad de Lora"},
		{"an assembly", "CONFERENCIA DE SINDICATOS DEL MAR\n\nLas organizaciones reunidas en la ciudad de Lora, los días 25 y 26 de junio" + convinced + "1. Exhorta a los gobiernos a que paguen las guardias;\n\n2. Solicita a los puertos que abran de noche;", "CONFERENCIA DE SINDICATOS DEL MAR"},
		{"french", "Les syndicats de dockers réunis à Kita, du 3 au 5 mai,\n\nRappelant la Convention de 1989,\n\nConvaincus que le port est à tous,\n\n1. Exhortent les gouvernements à payer les gardes ;\n\n2. Invitent les communes à rouvrir le port ;", "Les syndicats de dockers réunis à Kita"},
		{"english", "The ministers of ports of the small islands, meeting in Lund on 3 May,\n\nRecalling the Convention of 1989,\n\nConvinced that ports are for all,\n\n1. Urge governments to pay the guards;\n\n2. Invite cities to open the ports;", "The ministers of ports of the small islands"},
		{"adopted in", "DECLARACIÓN DE LORA SOBRE LAS ISLAS\n\nAprobada por aclamación en la Asamblea de Pueblos del Mar, reunida en Lora del 3 al 6 de julio\n\nNosotras y nosotros, delegados y delegadas de 23 islas,\n\nRecordando el Convenio de 1989,\n\nExhortamos a los Gobiernos a que paguen las guardias;", "Asamblea de Pueblos del Mar"},
		{"adopted in a town", "DECLARACIÓN DE LORA SOBRE LAS ISLAS\n\nAprobada por aclamación en la Villa de Lora, el 6 de julio\n\nNosotras y nosotros, delegados y delegadas de 23 islas,\n\nRecordando el Convenio de 1989,\n\nExhortamos a los Gobiernos a que paguen las guardias;", "delegados y delegadas de 23 islas"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}

// In the observations of a treaty body nobody but the body asks what the State party is to do.
func TestProposerOfStateParty(t *testing.T) {
	const head = "Comité contre les disparitions\nObservations finales concernant le rapport du Sarmané\n\nL’État partie a présenté son rapport en mars.\n\n"
	const told = "Le Barreau de Kita lui a écrit : « Nous plaidons désormais avec une valise prête derrière la porte. » "
	tests := []struct{ name, text, who string }{
		{"state party", head + told + "L’État partie est invité à protéger les avocats.", "Comité contre les disparitions"},
		{"spanish", "Comité contra las Desapariciones\nObservaciones finales sobre el informe de Sarmania\n\nEl Estado parte presentó su informe en marzo.\n\nEl Colegio de Abogados de Kita le escribió: «Ya vamos al juzgado con una maleta lista». El Estado parte debe proteger a los abogados.", "Comité contra las Desapariciones"},
		{"english", "Committee on Missing Persons\nConcluding observations on the report of Sarmania\n\nThe State party submitted its report in March.\n\nThe Kita Bar Association wrote: “We go to court with a suitcase packed.” The State party should protect its lawyers.", "Committee on Missing Persons"},
		{"somebody else", head + told + "Les communes doivent protéger les avocats.", "Barreau de Kita"},
		{"no treaty body", "Le rapport du Barreau\n\nL’État partie a présenté son rapport en mars.\n\nLe Barreau de Kita a écrit : « Nous plaidons désormais avec une valise prête derrière la porte. » L’État partie doit protéger les avocats.", "Barreau de Kita"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}

// Whose a figure is behind a colon is not who asks in front of it.
func TestProposerBeforeColon(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"spanish", "P: ¿Qué haría usted?\n\nR: Habría que arreglar las tuberías: se fuga el 38 % del agua, según la empresa.", ""},
		{"same clause", "Habría que arreglar las tuberías, según la Fundación Agua Clara.", "Fundación Agua Clara"},
		{"english", "Cities should mend the pipes: 38 per cent of the water is lost, according to the Harbour Trust.", ""},
		{"english, same clause", "Cities should mend the pipes, according to the Harbour Trust.", "Harbour Trust"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}

// Who posts a page in a section of it is no body.
func TestProposerPosted(t *testing.T) {
	const head, foot = "MEADOW ALLIANCE\nHome | News\n\nA spring without honey\n", "\n\nThe hives fell silent in March, and we have counted them.\n\nWe are calling on the government to ban night spraying.\n\nMeadow Alliance, Postbus 12, Lund | Contact"
	tests := []struct{ name, text, who string }{
		{"in a section", head + "Posted on 14 April 2025 by Lindiwe Harcourt in News, Africa" + foot, "Meadow Alliance"},
		{"by a body", head + "Posted on 14 April 2025 by the Pollen Trust in News" + foot, "Pollen Trust"},
		{"by its team", head + "Posted by Harbour Light Comms Team" + foot, "Harbour Light"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}

// A letter is not by the body that it is addressed to, and its first sentence may say by whom.
func TestProposerOfLetter(t *testing.T) {
	const to = "Madame la Rapporteuse spéciale sur le droit à la santé\nHaut-Commissariat des Nations Unies aux droits de l’homme\nGenève\n\nMadame la Rapporteuse spéciale,\n\n"
	tests := []struct{ name, text, who string }{
		{"addressee", to + "La maternité a fermé en une nuit.\n\nNous demandons que la loi protège les mères.", ""},
		{"first sentence", to + "Le Syndicat des gardiens de phare répond à votre appel. Nous parlerons du sel.\n\nNous demandons que la loi protège les gardiens.", "Syndicat des gardiens de phare"},
		{"english", "Dear Minister,\n\nThe Harbour Guards Union writes to you about salt. We will be brief.\n\nWe ask that the law protect the guards.", "Harbour Guards Union"},
		{"sender over the addressee", "Réseau des gardiens de phare\n12 quai du Port, Kita\n\n" + to + "La maternité a fermé en une nuit.\n\nNous demandons que la loi protège les mères.", "Réseau des gardiens de phare"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if who := proposersOf(t, tt.text); who != tt.who {
				t.Errorf("proposer %q, want %q", who, tt.who)
			}
		})
	}
}
