package extract

import "testing"

func TestRomanceOffices(t *testing.T) {
	const fr, es = " Le comité a rendu son rapport hier, et les membres ont voté.", " El comité presentó ayer su informe, y los miembros votaron."
	tests := []struct{ name, text, person, role, org string }{
		{"body behind a comma", "« Il est tard pour nous », dit Awa Ndiaye, de l'ONG Horizon Vert." + fr, "Awa Ndiaye", "", "ONG Horizon Vert"},
		{"small body", "« Il est tard pour nous », dit Awa Ndiaye, professeure de droit à l'université de Kayar." + fr, "Awa Ndiaye", "professeure de droit", "université de Kayar"},
		{"small body with its article", "« Il est tard pour nous », dit Paul Mbaye, vice-président de la commission des finances." + fr, "Paul Mbaye", "vice-président", "commission des finances"},
		{"field, then body", "« Il est tard pour nous », dit Awa Ndiaye, responsable du programme eau à la Croix-Rouge de Valdorie." + fr, "Awa Ndiaye", "responsable du programme eau", "Croix-Rouge de Valdorie"},
		{"second office", "« Il est tard pour nous », dit Paul Mbaye, chercheur à l'Institut des eaux et auteur du rapport." + fr, "Paul Mbaye", "chercheur", "Institut des eaux"},
		{"acronym at the end", "« Il est tard pour nous », dit Paul Mbaye, coordinateur de projet MSF." + fr, "Paul Mbaye", "coordinateur de projet", "MSF"},
		{"where the body works", "« Il est tard pour nous », dit le représentant de l'Unicef en Valdorie, Paul Mbaye." + fr, "Paul Mbaye", "représentant", "Unicef"},
		{"a mission has its place", "« Il est tard pour nous », dit Paul Mbaye, chef de la mission de l'ONU en Valdorie." + fr, "Paul Mbaye", "chef", "mission de l'ONU en Valdorie"},
		{"age and home", "« Il est tard pour nous », dit Paul Mbaye, 45 ans, puisatier à Kayar." + fr, "Paul Mbaye", "puisatier", ""},
		{"seat", "« Il est tard pour nous », dit Paul Mbaye, maire de Kayar." + fr, "Paul Mbaye", "maire de Kayar", ""},
		{"one of several", "« Il est tard pour nous », dit Paul Mbaye, l'un des responsables du mouvement." + fr, "Paul Mbaye", "responsable", "mouvement"},
		{"office before a comma comes first", "Le maire, Paul Mbaye, puisatier de son état, a parlé." + fr, "Paul Mbaye", "maire", ""},
		{"chamber before the name", "« Il est tard pour nous », dit l'ancien président de l'Assemblée Paul Mbaye." + fr, "Paul Mbaye", "ancien président", "Assemblée"},
		{"field before the name", "« Il est tard pour nous », dit le ministre valdorien de l'Intérieur Paul Mbaye." + fr, "Paul Mbaye", "ministre valdorien de l'Intérieur", ""},
		{"long body before the name", "La Secretaria Ejecutiva de la Comisión Económica para América Latina y el Caribe (CEPAL), Alicia Barrena, habló." + es, "Alicia Barrena", "Secretaria Ejecutiva", "Comisión Económica para América Latina y el Caribe"},
		{"region of the office", "«Es tarde para todos», dijo Ana Quispe, directora para las Américas del Observatorio del Agua." + es, "Ana Quispe", "directora para las Américas", "Observatorio del Agua"},
		{"ministry before the name", "«Es tarde para todos», dijo la portavoz del Ministerio de Salud Ana Quispe." + es, "Ana Quispe", "portavoz", "Ministerio de Salud"},
		{"adjective before the name", "El secretario de la ONU, el valdorio Pedro Mena, habló." + es, "Pedro Mena", "secretario", "ONU"},
		{"home", "«Es tarde para todos», dijo Ana Quispe, vecina de Tarapaya." + es, "Ana Quispe", "vecina", ""},
		{"noun that is a participle too", "«Es tarde para todos», dijo Pedro Mena, abogado de las familias." + es, "Pedro Mena", "abogado de las familias", ""},
		{"somebody beside him", "«Es tarde para todos», dijo Ana Quispe, acompañada del alcalde Pedro Mena." + es, "Ana Quispe", "", ""},
		{"somebody whom he met", "Tras la reunión con el alcalde Pedro Mena, Ana Quispe habló." + es, "Ana Quispe", "", ""},
		{"what somebody does while speaking", "« Il est tard pour nous », dit Awa Ndiaye, faisant référence au rapport." + fr, "Awa Ndiaye", "", ""},
		{"party in brackets", "El diputado Pedro Mena (PX) habló." + es, "Pedro Mena", "diputado", "PX"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}

func TestRomanceSieves(t *testing.T) {
	const fr, es = " Le comité a rendu son rapport hier, et les membres ont voté.", " El comité presentó ayer su informe, y los miembros votaron."
	const after, before = "verb after the quote", "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"verb of any kind", "« Les puits sont à sec depuis mars », maugréa Awa Ndiaye." + fr, []said{{"Les puits", "Awa Ndiaye", after}}},
		{"reflexive verb", "« Les puits sont à sec depuis mars », s'alarme le Dr Awa Ndiaye." + fr, []said{{"Les puits", "Awa Ndiaye", after}}},
		{"when, where, to whom", "« Les puits sont à sec depuis mars », a déclaré lundi à Genève à la presse Awa Ndiaye, hydrologue." + fr, []said{{"Les puits", "Awa Ndiaye", after}}},
		{"to a news agency", "« Les puits sont à sec depuis mars », a dit à l'AFP Awa Ndiaye, hydrologue." + fr, []said{{"Les puits", "Awa Ndiaye", after}}},
		{"read in a text", "« Les puits sont à sec depuis mars », lit-on dans le rapport de l'Institut." + fr, []said{{"Les puits", "le rapport de l'Institut", after}}},
		{"as somebody explains", "Comme l'explique Awa Ndiaye, hydrologue, « les puits sont à sec depuis mars »." + fr, []said{{"les puits", "Awa Ndiaye", before}}},
		{"for somebody, before a colon", "Pour Awa Ndiaye, hydrologue : « Les puits sont à sec depuis mars. »" + fr, []said{{"Les puits", "Awa Ndiaye", "named as the source before the quote"}}},
		{"verb shown by the article behind it", "La Ligue des usagers apporte la même conclusion : « Les puits sont à sec depuis mars. »" + fr, []said{{"Les puits", "Ligue des usagers", "named before the colon"}}},
		{"place and day before the subject", "«Los pozos están secos desde marzo», declaró este lunes en Ginebra la portavoz, Ana Quispe." + es, []said{{"Los pozos", "Ana Quispe", after}}},
		{"a thing that keeps on says nothing", "Ana Quispe, directora del agua, llegó hoy. La directora resaltó que las amenazas se mantienen, «mientras la impunidad viaja en camioneta»." + es, []said{{"mientras", "Ana Quispe", before}}},
		{"where it is said", "«Los pozos están secos desde marzo», indicó la directora en un comunicado." + es, []said{{"Los pozos", "la directora", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
