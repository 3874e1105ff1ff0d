package extract

import "testing"

// TestPredicatesRomance reads offices that French and Spanish sentences state of
// somebody named before, and where somebody works.
func TestPredicatesRomance(t *testing.T) {
	checkOffices(t, []held{
		{"frA1", "Rosalie Mpondo a grandi à Kribi. Pendant douze ans, elle a été comptable à la Société des bois du littoral. « On me demandait de compter les arbres deux fois », raconte-t-elle.", "Rosalie Mpondo", "comptable", "Société des bois du littoral"},
		{"frA2", "Théo Marchais vit à Brest. Il est technicien au Centre d'océanographie du Ponant. « La bouée ne ment pas », dit-il.", "Théo Marchais", "technicien", "Centre d'océanographie du Ponant"},
		{"frA3", "Ancienne institutrice, Lucienne Petit-Frère travaille aujourd'hui comme médiatrice au Foyer Espérance de Delmas. « Les enfants parlent avec les mains », observe-t-elle.", "Lucienne Petit-Frère", "médiatrice", "Foyer Espérance de Delmas"},
		{"frA5", "À l'hôpital régional de Kaolack, le médecin-chef, Cheikh Sarr, résume : « Nous avons un scanner pour un million d'habitants. »", "Cheikh Sarr", "médecin-chef", "hôpital régional de Kaolack"},
		{"frA6", "La psychologue Nina Barzé, qui reçoit des exilés à la Maison du Passage, explique : « Le silence est leur dernier bagage. »", "Nina Barzé", "psychologue", "Maison du Passage"},
		{"frB2", "Économiste à l'Institut de conjoncture, Louise Perrin a présenté les chiffres. La chercheuse a averti que « la reprise ne profite qu'aux ports ».", "Louise Perrin", "Économiste", "Institut de conjoncture"},
		{"esA1", "Rosalía Mba creció en Evinayong. Durante doce años fue contable de la Sociedad Maderera del Litoral. «Me pedían contar los árboles dos veces», recuerda.", "Rosalía Mba", "contable", "Sociedad Maderera del Litoral"},
		{"esA2", "Teo Marchena vive en Cádiz. Es técnico del Centro Oceanográfico del Estrecho. «La boya no miente», dice.", "Teo Marchena", "técnico", "Centro Oceanográfico del Estrecho"},
		{"esA3", "Antigua maestra, Luciana Pérez Luna trabaja hoy como mediadora en el Hogar Esperanza de Upala. «Los niños hablan con las manos», observa.", "Luciana Pérez Luna", "mediadora", "Hogar Esperanza de Upala"},
		{"esA5", "En el Hospital Regional de Coyhaique, la jefa de urgencias, Celia Sáez, resume: «Tenemos un escáner para todo el valle».", "Celia Sáez", "jefa de urgencias", "Hospital Regional de Coyhaique"},
		{"esA6", "La psicóloga Nina Barzola, que atiende a exiliados en la Casa del Paso, explica: «El silencio es su último equipaje».", "Nina Barzola", "psicóloga", "Casa del Paso"},
		{"esA11", "Fermina Huenteo, autoridad ancestral del lof Küla Pewen, exigió: «Que el río vuelva a su cauce».", "Fermina Huenteo", "autoridad ancestral", "lof Küla Pewen"},
		{"esB2", "Economista del Instituto de Coyuntura, Luisa Perales presentó las cifras. La investigadora advirtió que «la reactivación solo beneficia a los puertos».", "Luisa Perales", "Economista", "Instituto de Coyuntura"},
		{"esB6", "Ignacio Barrios Rolón, director del Observatorio de Envejecimiento, presentó el estudio. El demógrafo advirtió de «un invierno de cuarenta años para las pensiones».", "Ignacio Barrios Rolón", "director", "Observatorio de Envejecimiento"},
		{"fr1", "« La tourbière brûle depuis neuf jours », s'alarme Enora Tanguy, garde-forestière au parc naturel régional d'Armorique.", "Enora Tanguy", "garde-forestière", "parc naturel régional d'Armorique"},
		{"fr3", "Sociologue à l'Université d'État d'Haïti, Guerline Saint-Fleur rappelle que « la dette de l'indépendance n'est pas une métaphore ».", "Guerline Saint-Fleur", "Sociologue", "Université d'État d'Haïti"},
		{"fr8", "L'infirmière Chantal Mukamana, qui travaille depuis 2003 à l'hôpital de Nyamata, raconte : « Nous dormions dans la salle de garde. »", "Chantal Mukamana", "infirmière", "hôpital de Nyamata"},
		{"es5", "En nombre de la Coordinadora de Migrantes de Tapachula, Rosina Macuta denunció «deportaciones decididas en una hoja de cálculo».", "Rosina Macuta", "", "Coordinadora de Migrantes de Tapachula"},
		{"es6", "Doña Ingrid Sologuren, directora nacional de Plan Altiplano en Bolivia, asegura que «cada escuela tendrá su filtro».", "Ingrid Sologuren", "directora nacional", "Plan Altiplano"},
		{"es8", "La enfermera Chantal Mucumbi, que trabaja desde 2003 en el hospital de Ebibeyín, cuenta: «Dormíamos en la sala de guardia».", "Chantal Mucumbi", "enfermera", "hospital de Ebibeyín"},
		{"es15", "Según Corentino Jara, encargado de aguas de la Federación Amigos de los Ríos, «el caudal ecológico nunca se respeta».", "Corentino Jara", "encargado de aguas", "Federación Amigos de los Ríos"},
		{"es18", "María del Mar Conde y Alvear, portavoz adjunta de la Mesa Estatal del Agua, explicó que «las presas están al doce por ciento de su capacidad».", "María del Mar Conde y Alvear", "portavoz adjunta", "Mesa Estatal del Agua"},
	})
}
