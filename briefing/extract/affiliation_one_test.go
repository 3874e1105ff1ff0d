package extract

import "testing"

// TestOneOfSeveral reads who is one of several that a body has.
func TestOneOfSeveral(t *testing.T) {
	const fr, es = " « Les places manquent chaque hiver », dit Kane.", " «Cada invierno faltan plazas», dice Roa."
	checkOffices(t, []held{
		{"one of its", "Le Réseau des refuges manque de lits, note l'une de ses infirmières, Awa Kane." + fr, "Awa Kane", "infirmière", "Réseau des refuges"},
		{"a spokesperson of its", "La Ligue des locataires a manifesté, selon un de ses porte-parole, Awa Kane." + fr, "Awa Kane", "porte-parole", "Ligue des locataires"},
		{"with a number", "Awa Kane est l'une des quatre infirmières du Réseau des refuges." + fr, "Awa Kane", "infirmière", "Réseau des refuges"},
		{"one of them", "Le Réseau des refuges emploie quatre infirmières. L'une d'elles, Awa Kane, raconte." + fr, "Awa Kane", "infirmière", "Réseau des refuges"},
		{"is one of them", "Le Réseau des refuges emploie quatre infirmières. Awa Kane est l'une d'entre elles." + fr, "Awa Kane", "infirmière", "Réseau des refuges"},
		{"una de sus", "La Red de Refugios carece de camas, señala una de sus enfermeras, Ana Roa." + es, "Ana Roa", "enfermera", "Red de Refugios"},
		{"portavoces", "La Liga de Inquilinos marchó, advirtió uno de sus portavoces, Ana Roa." + es, "Ana Roa", "portavoz", "Liga de Inquilinos"},
		{"una de las cuatro", "Ana Roa es una de las cuatro enfermeras de la Red de Refugios." + es, "Ana Roa", "enfermera", "Red de Refugios"},
		{"una de ellas", "La Red de Refugios emplea a cuatro enfermeras. Una de ellas, Ana Roa, lo cuenta." + es, "Ana Roa", "enfermera", "Red de Refugios"},
		{"es una de ellas", "La Red de Refugios emplea a cuatro enfermeras. Ana Roa es una de ellas." + es, "Ana Roa", "enfermera", "Red de Refugios"},
	})
}

// TestShortBody reads a body by the short name that the text uses after the long one,
// and by what governs it.
func TestShortBody(t *testing.T) {
	const fr, es = " « Les places manquent chaque hiver », dit Kane.", " «Cada invierno faltan plazas», dice Roa."
	checkOffices(t, []held{
		{"du", "Le Fonds régional d'appui aux éleveurs a ouvert hier. La directrice du Fonds, Awa Kane, est là." + fr, "Awa Kane", "directrice", "Fonds régional d'appui aux éleveurs"},
		{"au", "Le Comité de suivi de la pêche siège à Lorient. Awa Kane, juriste au Comité, est là." + fr, "Awa Kane", "juriste", "Comité de suivi de la pêche"},
		{"month", "Awa Kane a été élue secrétaire générale du Réseau des refuges en avril." + fr, "Awa Kane", "secrétaire générale", "Réseau des refuges"},
		{"in front", "Au Réseau des refuges, Awa Kane a tout vu." + fr, "Awa Kane", "", "Réseau des refuges"},
		{"mes", "Ana Roa fue elegida secretaria general de la Red de Refugios en abril." + es, "Ana Roa", "secretaria general", "Red de Refugios"},
	})
}
