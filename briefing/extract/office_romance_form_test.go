package extract

import "testing"

// TestRomanceForms reads French and Spanish offices in the forms of news copy,
// each with invented people and bodies.
func TestRomanceForms(t *testing.T) {
	const dit = " a dit : « Il en faut plus, et vite. »"
	const dijo = " dijo: «Hace falta mucho más»."
	tests := []struct{ name, text, person, role, org string }{
		{"body at work behind a part", "Marie Ferrand, directrice adjointe de la division Afrique à Veille des droits," + dit, "Marie Ferrand", "directrice adjointe de la division Afrique", "Veille des droits"},
		{"subject of an acronym", "Marie Ferrand, spécialiste de la médecine du VIH à l’Institut Kora de Londres," + dit, "Marie Ferrand", "spécialiste de la médecine du VIH", "Institut Kora de Londres"},
		{"based", "Marie Ferrand, une neurologue basée à Lens," + dit, "Marie Ferrand", "neurologue", ""},
		{"who lives there", "Marie Ferrand, une habitante de la région," + dit, "Marie Ferrand", "habitante", ""},
		{"participle of a title", "Marie Ferrand, directrice médicale associée à la Fondation du cœur," + dit, "Marie Ferrand", "directrice médicale associée", "Fondation du cœur"},
		{"army", "Le chef de l’armée valdorienne, Jean Ferrand," + dit, "Jean Ferrand", "chef", "armée valdorienne"},
		{"title in marks", "Marie Ferrand, responsable du projet « Eaux claires » à la Fondation Kora," + dit, "Marie Ferrand", "responsable du projet « Eaux claires »", "Fondation Kora"},
		{"second apposition", "Marie Ferrand, membre de l’équipe de recherche, de l’Institut Kora," + dit, "Marie Ferrand", "membre de l’équipe de recherche", "Institut Kora"},
		{"small letters with an acronym", "Marie Ferrand, cheffe de mission de Soins sans murs (SSM) à Goma," + dit, "Marie Ferrand", "cheffe de mission", "Soins sans murs"},
		{"office in capitals", "Le PDG de Norland Mines, Jean Ferrand," + dit, "Jean Ferrand", "PDG", "Norland Mines"},
		{"secretary of state", "Le secrétaire d’État aux Transports, Jean Ferrand," + dit, "Jean Ferrand", "secrétaire d’État aux Transports", ""},
		{"what somebody is now", "Un ancien locataire, Jean Ferrand, aujourd’hui guide au Musée du lac," + dit, "Jean Ferrand", "guide", "Musée du lac"},
		{"field, then body", "La portavoz de Medio Ambiente de la UPR, Ana Quiroga," + dijo, "Ana Quiroga", "portavoz de Medio Ambiente", "UPR"},
		{"field, body and where", "La portavoz de Urbanismo del UPR en el Ayuntamiento de Loja, Ana Quiroga," + dijo, "Ana Quiroga", "portavoz de Urbanismo", "UPR"},
		{"adjective in front of a body", "El presidente del influyente Comité de Aguas del Senado, Juan Quiroga," + dijo, "Juan Quiroga", "presidente", "Comité de Aguas del Senado"},
		{"secretary of state, Spanish", "El secretario de Estado para el Deporte, Juan Quiroga," + dijo, "Juan Quiroga", "secretario de Estado para el Deporte", ""},
		{"word beside an office", "El también diputado Juan Quiroga" + dijo, "Juan Quiroga", "diputado", ""},
		{"compound", "El cardiocirujano Juan Quiroga" + dijo, "Juan Quiroga", "cardiocirujano", ""},
		{"former, in one word", "Ana Quiroga, exdirectora del Instituto del Agua," + dijo, "Ana Quiroga", "exdirectora", "Instituto del Agua"},
		{"more than a title", "Le conseiller médical du Royaume, le professeur Jean Ferrand," + dit, "Jean Ferrand", "conseiller médical", "Royaume"},
		{"two places of work", "Marie Ferrand, orthophoniste à l’Université de Lens et à l’Institut Kora," + dit, "Marie Ferrand", "orthophoniste", "Université de Lens"},
		{"field of a delegate", "El delegado provincial de Educación, Juan Quiroga," + dijo, "Juan Quiroga", "delegado provincial de Educación", ""},
		{"body of a kinsman", "Ana Quiroga, hija del comandante del Ejército Juan Quiroga," + dijo, "Ana Quiroga", "hija del comandante del Ejército Juan Quiroga", ""},
		{"department of a university", "Marie Ferrand, professeure au département de géologie de l’Université de Lens," + dit, "Marie Ferrand", "professeure", "Université de Lens"},
		{"service of a hospital", "Jean Ferrand, chef du service des urgences du CHU de Lens," + dit, "Jean Ferrand", "chef du service des urgences", "CHU de Lens"},
		{"within a body", "Jean Ferrand, juriste au sein de l’ONG Eaux Vives," + dit, "Jean Ferrand", "juriste", "ONG Eaux Vives"},
		{"seat of a councillor", "Marie Ferrand, conseillère municipale de Lens," + dit, "Marie Ferrand", "conseillère municipale de Lens", ""},
		{"trade, then a membership", "Marie Ferrand, éleveuse à Tongo et membre de la coopérative Terre Neuve," + dit, "Marie Ferrand", "éleveuse", "coopérative Terre Neuve"},
		{"State at the United Nations", "Jean Ferrand, représentant permanent du Sénégal auprès des Nations Unies," + dit, "Jean Ferrand", "représentant permanent", "Sénégal"},
		{"noun that looks like a participle", "Marie Ferrand, vice-présidente chargée de la santé au conseil régional," + dit, "Marie Ferrand", "vice-présidente chargée de la santé", "conseil régional"},
		{"body as subject in small letters", "L’association Eaux Vives a ouvert deux puits. Sa directrice, Marie Ferrand," + dit, "Marie Ferrand", "directrice", "association Eaux Vives"},
		{"owner", "Ana Quiroga, dueña de la panadería El Trigal," + dijo, "Ana Quiroga", "dueña", "panadería El Trigal"},
		{"generic body", "La vocera de la cancillería, Ana Quiroga," + dijo, "Ana Quiroga", "vocera", "cancillería"},
		{"body of an acronym named before", "La ONG Aguas Vivas abrió dos pozos. La directora de la ONG, Ana Quiroga," + dijo, "Ana Quiroga", "directora", "ONG Aguas Vivas"},
		{"of two offices", "Paul Lund, président du groupe parlementaire et bras droit du Premier ministre Jean Ferrand," + dit, "Jean Ferrand", "Premier ministre", ""},
		{"bar and its place", "Me Marie Ferrand, avocate au barreau de Douala," + dit, "Marie Ferrand", "avocate", "barreau de Douala"},
		{"fields with a comma, then the body", "Ana Quiroga, adjunta para el Medio Ambiente, Pueblos Indígenas y Servicios Públicos de la Defensoría del Pueblo," + dijo, "Ana Quiroga", "adjunta para el Medio Ambiente, Pueblos Indígenas y Servicios Públicos", "Defensoría del Pueblo"},
		{"kin", "Ana Quiroga, viuda de Juan Pérez," + dijo, "Ana Quiroga", "viuda de Juan Pérez", ""},
		{"body that is pointed at", "La Universidad de Loja publicó datos. Ana Quiroga, toxicóloga de dicha universidad," + dijo, "Ana Quiroga", "toxicóloga", "Universidad de Loja"},
		{"two bodies", "La Red de Ríos Vivos y la Universidad de Loja publicaron datos. Ana Quiroga, vocera de la Red," + dijo, "Ana Quiroga", "vocera", "Red de Ríos Vivos"},
		{"region behind a body", "Ana Quiroga, directora regional de Aguasol para América Latina y el Caribe," + dijo, "Ana Quiroga", "directora regional", "Aguasol"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
