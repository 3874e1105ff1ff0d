package extract

import "testing"

// TestRomanceFirstNaming reads how French and Spanish texts say for the first time
// who somebody is.
func TestRomanceFirstNaming(t *testing.T) {
	checkOffices(t, []held{
		{"fr2", "« Les filets à petites mailles seront saisis », a déclaré la secrétaire d'État au ministère de la Pêche, Ramatoulaye Ndour.", "Ramatoulaye Ndour", "secrétaire d'État", "ministère de la Pêche"},
		{"fr3", "« Le vaccin est là, il manque les frigos », explique le Dr Émile Zongo, médecin-chef du district sanitaire de Kaya.", "Émile Zongo", "médecin-chef", "district sanitaire de Kaya"},
		{"fr4", "« Nos enfants respirent la poussière du charbon », dénonce Mme Claire-Lise Ottiger, présidente de l'Association des parents d'élèves du quartier des Fontaines.", "Claire-Lise Ottiger", "présidente", "Association des parents d'élèves du quartier des Fontaines"},
		{"fr5", "Professeure à l'École polytechnique de Thiès, Khady Sène estime que « le bambou peut remplacer le fer dans les petites portées ».", "Khady Sène", "Professeure", "École polytechnique de Thiès"},
		{"fr7", "« Les commandes ont fondu de moitié », confie Thérèse Ouellet, directrice générale de l'entreprise Bois Franc du Nord.", "Thérèse Ouellet", "directrice générale", "Bois Franc du Nord"},
		{"fr8", "La cheffe de mission de l'Organisation internationale pour les migrations en Haïti, Giulia Ferrante, a salué « une hospitalité que je n'ai vue nulle part ailleurs ».", "Giulia Ferrante", "cheffe de mission", "Organisation internationale pour les migrations"},
		{"fr10", "« Sans carte, pas de subvention », prévient Abdoulaye Wone, chargé de plaidoyer au sein du Réseau des éleveurs du Ferlo.", "Abdoulaye Wone", "chargé de plaidoyer", "Réseau des éleveurs du Ferlo"},
		{"fr11", "« Le port ne dort jamais », plaisante Gaël Le Bihan, docker au Havre.", "Gaël Le Bihan", "docker", ""},
		{"fr13", "Le directeur adjoint chargé des opérations de la Croix-Rouge burundaise, Désiré Nkunzimana, a indiqué que « les stocks couvrent trois semaines ».", "Désiré Nkunzimana", "directeur adjoint chargé des opérations", "Croix-Rouge burundaise"},
		{"fr14", "« La neige ne tient plus sous 1 400 mètres », note Reto Caduff, nivologue, chercheur à l'Institut fédéral pour l'étude de la neige.", "Reto Caduff", "nivologue", "Institut fédéral pour l'étude de la neige"},
		{"fr15", "Membre du comité directeur de la Fédération haïtienne des femmes maraîchères, Roseline Cadet juge que « le marché appartient à celles qui le nettoient ».", "Roseline Cadet", "Membre du comité directeur", "Fédération haïtienne des femmes maraîchères"},
		{"fr16", "Me Yves-Marie Coulibaly, bâtonnier de l'Ordre des avocats de Bouaké, a dénoncé « des gardes à vue sans fin ni registre ».", "Yves-Marie Coulibaly", "bâtonnier", "Ordre des avocats de Bouaké"},
		{"fr17", "« Un bac sur deux est percé », constate la vice-présidente de la Métropole chargée de l'eau, Aude Fournel.", "Aude Fournel", "vice-présidente", "Métropole"},
		{"fr18", "« Les pneus brûlent pendant des semaines », s'inquiète Nourredine Haddad, du collectif Air Libre.", "Nourredine Haddad", "", "collectif Air Libre"},
		{"fr21", "Ingénieur agronome de formation, Basile Atangana dirige le Centre d'innovation rurale de Bafia. « Le compost fait mieux que l'urée », assure-t-il.", "Basile Atangana", "Ingénieur agronome", "Centre d'innovation rurale de Bafia"},
		{"fr22", "« Le loup n'est pas le seul coupable », nuance Camille Berthet (Office français des alpages).", "Camille Berthet", "", "Office français des alpages"},
		{"fr23", "Cosimo Valdera, directeur de l'hôpital pédiatrique Notre-Dame-des-Anges à Port-au-Prince, a lancé : « Nous opérons à la lumière des téléphones. »", "Cosimo Valdera", "directeur", "hôpital pédiatrique Notre-Dame-des-Anges"},
		{"es2", "La directora para América Latina y el Caribe del Fondo de Desarrollo Campesino, Ileana Bustos, advirtió que «las remesas ya no tapan el hambre».", "Ileana Bustos", "directora para América Latina y el Caribe", "Fondo de Desarrollo Campesino"},
		{"es3", "«La vacuna está, faltan las neveras», explica el Dr. Emilio Zambrano, jefe médico del distrito sanitario de Jutiapa.", "Emilio Zambrano", "jefe médico", "distrito sanitario de Jutiapa"},
		{"es4", "«Nuestros hijos respiran polvo de carbón», denuncia Clara Luz Otálora, presidenta de la Asociación de Padres de Familia del Barrio Las Fuentes.", "Clara Luz Otálora", "presidenta", "Asociación de Padres de Familia del Barrio Las Fuentes"},
		{"es5", "Profesora de la Universidad Técnica de Oruro, Casilda Sanjinés sostiene que «el bambú puede reemplazar al hierro en luces cortas».", "Casilda Sanjinés", "Profesora", "Universidad Técnica de Oruro"},
		{"es7", "«Los pedidos cayeron a la mitad», confiesa Teresa Olarte, directora general de la empresa Maderas del Norte.", "Teresa Olarte", "directora general", "Maderas del Norte"},
		{"es8", "La jefa de misión de la Organización Internacional para las Migraciones en Haití, Julia Ferrer, elogió «una hospitalidad que no he visto en ninguna otra parte».", "Julia Ferrer", "jefa de misión", "Organización Internacional para las Migraciones"},
		{"es10", "«Sin carné no hay subsidio», avisa Abelardo Yáñez de la Cruz, encargado de incidencia de la Red de Ganaderos del Chaco.", "Abelardo Yáñez de la Cruz", "encargado de incidencia", "Red de Ganaderos del Chaco"},
		{"es11", "«El puerto nunca duerme», bromea Gabriel Lezama, estibador en Veracruz.", "Gabriel Lezama", "estibador", ""},
		{"es13", "El director adjunto de Operaciones de la Cruz Roja Boliviana, Desiderio Ninahuanca, indicó que «las reservas cubren tres semanas».", "Desiderio Ninahuanca", "director adjunto de Operaciones", "Cruz Roja Boliviana"},
		{"es14", "«La nieve ya no cuaja por debajo de 1.400 metros», apunta Regina Cadena, nivóloga e investigadora del Instituto Geológico de Aragón.", "Regina Cadena", "nivóloga e investigadora", "Instituto Geológico de Aragón"},
		{"es16", "El Lic. Yamil Colindres, decano del Colegio de Abogados de San Pedro Sula, denunció «detenciones sin plazo ni registro».", "Yamil Colindres", "decano", "Colegio de Abogados de San Pedro Sula"},
		{"es17", "«Uno de cada dos contenedores está roto», constata la concejala de Medio Ambiente del Ayuntamiento de Gijón, Aurora Fontanals.", "Aurora Fontanals", "concejala de Medio Ambiente", "Ayuntamiento de Gijón"},
		{"es18", "«Las llantas arden durante semanas», se inquieta Nuria Haddad, del colectivo Aire Libre.", "Nuria Haddad", "", "colectivo Aire Libre"},
		{"es20", "La Ing. Leticia Coronel Ibarra, gerenta de proyectos del Instituto del Agua, explicó: «Medimos el caudal cada quince días».", "Leticia Coronel Ibarra", "gerenta de proyectos", "Instituto del Agua"},
		{"es21", "Ingeniero agrónomo de profesión, Basilio Atanacio dirige el Centro de Innovación Rural de Ocotal. «El compost rinde más que la urea», asegura.", "Basilio Atanacio", "Ingeniero agrónomo", "Centro de Innovación Rural de Ocotal"},
		{"es22", "«El lobo no es el único culpable», matiza Camila Bermejo (Oficina de Pastos de Asturias).", "Camila Bermejo", "", "Oficina de Pastos de Asturias"},
		{"es23", "Cosme Valdera, director del Hospital Pediátrico Nuestra Señora de los Ángeles de Puebla, soltó: «Operamos con la luz de los teléfonos».", "Cosme Valdera", "director", "Hospital Pediátrico Nuestra Señora de los Ángeles de Puebla"},
		{"es24", "La coordinadora de la sede de Quibdó de la Red Mujeres y Agua, Fátima Palacios, precisó que «se rehabilitaron veinte pozos comunitarios».", "Fátima Palacios", "coordinadora de la sede de Quibdó", "Red Mujeres y Agua"},
		{"es27", "La jueza Norma Ledezma Ortiz, titular del Juzgado Tercero de Familia, sostuvo que «ningún niño debe declarar dos veces».", "Norma Ledezma Ortiz", "jueza", "Juzgado Tercero de Familia"},
		{"es28", "El representante del Alto Comisionado de las Naciones Unidas para los Refugiados (ACNUR) en Colombia, Mireille Girard Soto, pidió «no cerrar los ojos ante el río».", "Mireille Girard Soto", "representante", "Alto Comisionado de las Naciones Unidas para los Refugiados"},
	})
}
