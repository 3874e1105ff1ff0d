package extract

import "testing"

func TestBearer(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"party of the only person told of", "Harriet Combe warned on Tuesday that the harbour was at risk of closing before the end of the year.\n\nSpeaking in the chamber, the Labour MP said: “Nobody has shown us the invoice for this pier.”",
			"Harriet Combe"},
		{"minister behind a long office", "Kerania's Minister for Fisheries, Transport and Island Affairs, the Honourable Moses Kettle, told delegates that the fleet had shrunk by half. “Boats must be counted before they are sold,” the minister added.",
			"Moses Kettle"},
		{"title before a surname", "Ambassador Okello-Marsh, who chaired the meeting, had the last word. A former pilot, the ambassador recalled a rule of the port: “Whoever sees the rock rings the bell.”",
			"Okello-Marsh"},
		{"head of a delegation that somebody led", "The delegation was led by the Attorney General, Ruth Adeyemi-Holt. In the afternoon several States took the floor. The head of the delegation informed the Committee that “no child sleeps in a cell any more”.",
			"Ruth Adeyemi-Holt"},
		{"work in a predicate", "Tomas Wren is a veterinary nurse with Open Stable. He grew up in the hills and came to the city at nineteen. “A donkey does not lie about its pain,” the nurse explained.",
			"Tomas Wren"},
		{"kind of scientist", "Grace Otieno, a marine biologist at the University of Lamu, has counted turtles for nine years. “They come back to the beach where they were born,” the scientist said.",
			"Grace Otieno"},
		{"kind of lawyer", "Luka Barnes, a human rights lawyer from Kampala, attended the hearing on Monday. “My client has been waiting for six years,” the attorney said.",
			"Luka Barnes"},
		{"chairs a body", "Peter Sands, who chairs the Coastal Trust, opened the debate on Friday. Two farmers left the room. “We will not sell one metre of sand,” the chairman insisted.",
			"Peter Sands"},
		{"somebody new with the noun", "Joseph Tull visited the pit in March. He spoke to a miner at the gate. “They told us the roof was safe,” the miner said.",
			"a miner"},
		{"another office of elsewhere", "Luka Barnes, a human rights lawyer from Kampala, attended the hearing on Monday. “The file is closed and stays closed,” the spokesman for the prison said.",
			"the spokesman for the prison"},
		{"midwife in an apposition", "Last came Mina Solberg, a midwife in the northern district, where the road ends in May. Her bag weighs eleven kilos. “I have never lost a mother to the snow,” the midwife said.",
			"Mina Solberg"},
		{"rapporteuse", "La rapporteuse, Mme Delphine Aubry, a présenté le projet mardi. Plusieurs délégations ont pris la parole. « Nous avons compté chaque bateau », a répondu la rapporteuse.",
			"Delphine Aubry"},
		{"member of a union", "Moussa Kanté, qui préside l’Association des éleveurs, s’emporte : « On nous demande un permis pour marcher ! » La médiatrice tempère. L’éleveur reprend : « Je paie, mais je veux savoir à qui. »",
			"Moussa Kanté"},
		{"kind of biologist in French", "De son côté, la directrice du laboratoire, la biologiste Awa Diop-Lambert, avance des chiffres. Le fleuve a perdu deux mètres en dix ans. « Le sel remonte plus loin chaque été », explique la scientifique.",
			"Awa Diop-Lambert"},
		{"office in brackets", "La séance a été ouverte en présence de Kossi AMEGAN (Conseiller au Ministère de la Santé) et de Carlo BERTIN (Coordinateur de projet à la FAO).\n\nLe Coordinateur de projet à la FAO a souligné que « la pêche doit nourrir ceux qui la font ».",
			"Carlo BERTIN"},
		{"travaille comme", "Hervé Tossou travaille comme mécanicien au port de Cotonou depuis 2009. Il répare surtout des moteurs de pirogue. « Un moteur, ça se respecte », dit le mécanicien.",
			"Hervé Tossou"},
		{"élue", "La députée écologiste Sophie Lenoir a interpellé le gouvernement mercredi. Le texte sera examiné en juin. « Ce barrage ne servira à personne », a dénoncé l’élue.",
			"Sophie Lenoir"},
		{"relatora before a second office", "Abrió la sesión la relatora, comisionada Ernestina Pardo. Los peticionarios hablaron durante una hora. La relatora les contestó: «Que conste en el acta de hoy».",
			"Ernestina Pardo"},
		{"también gerente", "El ingeniero civil Rubén Salas explicó que el puente tiene fallas. Salas detalló que faltan tornillos en ocho pilares.\n\nEl también gerente del Instituto de Caminos agregó: “Nadie revisó los planos antes de la obra”.",
			"Rubén Salas"},
		{"especialista", "La psicóloga Marta Rincón explicó que cada vez más niños duermen mal en los albergues. La sala estaba llena.\n\nAnte esta situación, la especialista recomendó “hablar con ellos antes de apagar la luz”.",
			"Marta Rincón"},
		{"pescador", "Andrés Cobo, quien preside la Asociación de Pescadores de Tumaco, llegó tarde. “El mar ya no espera a nadie”, dijo el pescador.",
			"Andrés Cobo"},
		{"teacher and another person", "Elsa Brandt, a retired teacher, runs the library. Next door Paul Hague, a fisherman, mends his nets. “The books arrive wet and leave dry,” the teacher said.",
			"Elsa Brandt"},
		{"surgeon called Dr", "Dr Yusuf Hamdan treats the burned children on the third floor. There is one tap for sixty beds. “We wash the bandages and hang them in the sun,” said the surgeon.",
			"Yusuf Hamdan"},
		{"nun called Sister", "Sister Agnes Mbeki has run the dispensary since 2004. The roof leaks in two places. “Send me nails, not visitors,” the nun said.",
			"Agnes Mbeki"},
		{"monk called Brother", "Brother Malick Dieng keeps the registers of the mission. They go back to 1911. “Every name here was once shouted by somebody,” the monk said.",
			"Malick Dieng"},
		{"religieuse", "Sœur Agnès Mbida dirige le dispensaire depuis 2004. Le toit fuit à deux endroits. « Envoyez-moi des clous, pas des visiteurs », soupire la religieuse.",
			"Agnès Mbida"},
		{"monja", "La hermana Agustina Rojas dirige el dispensario desde 2004. El techo gotea por dos lados. «Mándenme clavos, no visitas», suspira la monja.",
			"Agustina Rojas"},
		{"another neighbour", "Amina Rahal perdió su tienda. Otro vecino lo perdió todo. «El agua subió por la escalera como una invitada», contó.",
			"Otro vecino"},
	})
}

func TestOfficeFromDescription(t *testing.T) {
	a := analyse(document(t, "Harriet Combe warned on Tuesday that the harbour could close.\n\nSpeaking in the chamber, the Labour MP said: “Nobody has shown us the invoice for this pier.”"), Knowledge{})
	if got := a.Quotes[0].Speaker; got.Who != "Harriet Combe" || got.Role != "Labour MP" {
		t.Errorf("got %q, %q", got.Who, got.Role)
	}
}
