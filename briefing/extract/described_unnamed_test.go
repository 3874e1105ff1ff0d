package extract

import "testing"

// TestTradesOfAnybody reads what somebody without a name is between commas.
func TestTradesOfAnybody(t *testing.T) {
	checkOffices(t, []held{
		{"participant", "Une participante, couturière à Bobo, a pris la parole. « Nos machines attendent le courant », a-t-elle dit.", "Une participante", "couturière", ""},
		{"now", "Un ancien élève, aujourd’hui médecin, a témoigné : « Ce maître m’a sauvé. »", "Un ancien élève", "médecin", ""},
		{"who taught them", "Un ancien élève de M. Sow, devenu ingénieur, a témoigné : « Ce maître m’a sauvé. »", "Un ancien élève de M. Sow", "ingénieur", ""},
		{"old man", "Un vieux monsieur, pêcheur à la retraite, a répondu : « La mer a déménagé. »", "Un vieux monsieur", "pêcheur", ""},
		{"inhabitant", "Une habitante du quartier, institutrice, s’emporte : « On nous noie à petit feu. »", "Une habitante du quartier", "institutrice", ""},
		{"age first", "Un homme de quarante ans, maçon, raconte : « On nous a payés en riz. »", "Un homme de quarante ans", "maçon", ""},
		{"office in a body", "Une dame, présidente du comité des parents, s’est levée. « Nos enfants ont faim », a-t-elle lancé.", "Une dame", "présidente", "comité des parents"},
		{"kin", "Une femme, mère de six enfants, s’est avancée. « Je n’ai rien reçu », a-t-elle dit.", "Une femme", "", ""},
		{"Spanish neighbour", "Una vecina, maestra de primaria, se levantó. «Nuestros hijos tienen hambre», dijo.", "Una vecina", "maestra de primaria", ""},
		{"Spanish man by trade", "Un hombre, albañil de oficio, contó: «Nos pagaron con arroz.»", "Un hombre", "albañil", ""},
		{"next sentence", "« Le bus a doublé », explique une étudiante de Thiès. La commandante Awa Sy, cheffe de la police, le reconnaît.", "une étudiante de Thiès", "étudiante", ""},
	})
}

// TestLoneNamesBehindAnybody reads a given name that no list has behind "une étudiante".
func TestLoneNamesBehindAnybody(t *testing.T) {
	checkOffices(t, []held{
		{"closes the sentence", "« Un escalier dont nous n’avons pas choisi l’étage », a lancé une étudiante, Mariétou.", "Mariétou", "étudiante", ""},
		{"where they live", "« On n’a plus d’eau », a crié un riverain, Kossivi.", "Kossivi", "riverain", ""},
		{"whole name", "« On n’a plus d’eau », raconte un vendeur de téléphones, Yacouba Zerbo.", "Yacouba Zerbo", "vendeur de téléphones", ""},
		{"opens the text", "Un collégien de Diourbel, Modou, a pris la parole. « Le maître est parti », a-t-il dit.", "Modou", "collégien", ""},
		{"age behind", "Une lycéenne, Ndella, 17 ans, s’inquiète : « Le bac est dans un mois. »", "Ndella", "lycéenne", ""},
		{"where from", "Une réfugiée soudanaise, Ikhlas, tient un étal. « Ici, on recommence », dit-elle.", "Ikhlas", "réfugiée soudanaise", ""},
		{"in the past", "Un ancien combattant, Yoro Diakité, a tendu son livret. « J’attends depuis 1961 », a-t-il lâché.", "Yoro Diakité", "ancien combattant", ""},
		{"Spanish", "Una estudiante, Yolotzin, preguntó: «¿Y a nosotras quién nos escucha?»", "Yolotzin", "estudiante", ""},
		{"Spanish neighbour", "Un vecino, Amaru, gritó: «¡Que respondan ellos!»", "Amaru", "vecino", ""},
		{"once elected", "Une fois élu, Kossivi a parlé aux siens. « On n’a plus rien à cacher », a-t-il dit.", "Kossivi", "", ""},
		{"adjective", "« Vous avez filmé la scène ? » demandait un manifestant, indigné.", "un manifestant", "manifestant", ""},
	})
}

// TestWhatSomebodyIsInFront reads what somebody is or was in front of the name, without an
// article.
func TestWhatSomebodyIsInFront(t *testing.T) {
	checkOffices(t, []held{
		{"was", "Ancienne détenue, Solange Mbarga a passé deux ans à la prison de Douala. « On achetait l’eau », se souvient-elle.", "Solange Mbarga", "ancienne détenue", ""},
		{"refugee", "Réfugié soudanais, Adam Haroun vend du thé. « Ici, on recommence », dit-il.", "Adam Haroun", "réfugié soudanais", ""},
		{"Spanish", "Le groupement féminin de Say vend du savon. « On a acheté une charrette », dit sa présidente, Rahma Issa.", "Rahma Issa", "présidente", "groupement féminin de Say"},
		{"time", "Antigua presa, Rosa Ticona pasó dos años en la cárcel. «Comprábamos el agua», recuerda.", "Rosa Ticona", "antigua presa", ""},
	})
}

// TestConfined gives nobody the prison as body who was held there.
func TestConfined(t *testing.T) {
	checkOffices(t, []held{
		{"held", "Libéré en mars, Issa Ba a passé trois ans à la prison de Kati. « On dormait assis », raconte-t-il.", "Issa Ba", "", ""},
		{"Spanish", "Ana Roa pasó dos años en la cárcel de Lund. «Dormíamos sentadas», cuenta.", "Ana Roa", "", ""},
		{"doctor", "Awa Sy est médecin à la prison de Lund. « Ils toussent tous », dit-elle.", "Awa Sy", "médecin", "prison de Lund"},
		{"director", "Issa Ba, directeur de la prison de Kati, a répondu. « Tout est calme », dit-il.", "Issa Ba", "directeur", "prison de Kati"},
	})
}
