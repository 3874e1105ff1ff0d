package extract

import "testing"

// TestTakenUpByOffice reads the office and the body by which the next sentence takes
// somebody up, and clauses that say of a body what somebody is there.
func TestTakenUpByOffice(t *testing.T) {
	const fr, es = " « Les places manquent chaque hiver », dit Kane.", " «Cada invierno faltan plazas», dice Roa."
	checkOffices(t, []held{
		{"reprise", "« Les places manquent chaque hiver », dit Awa Kane. La trésorière du Réseau des refuges a vu fermer deux maisons.", "Awa Kane", "trésorière", "Réseau des refuges"},
		{"reprise d'une autre", "Paul Mbaye est trésorier du Réseau des refuges. « Les places manquent chaque hiver », dit Awa Kane. Le trésorier du Réseau des refuges a vu fermer deux maisons.", "Awa Kane", "", ""},
		{"of which she is", "« Les places manquent chaque hiver », dit Awa Kane, du Réseau des refuges, dont elle est la trésorière.", "Awa Kane", "trésorière", "Réseau des refuges"},
		{"besides", "Awa Kane est non voyante, et directrice de l'association Voix plurielles, qui milite." + fr, "Awa Kane", "directrice", "association Voix plurielles"},
		{"two things", "Awa Kane, 41 ans, est infirmière et militante au sein du Réseau des refuges." + fr, "Awa Kane", "infirmière et militante", "Réseau des refuges"},
		{"short name after the title", "Observatoire des prisons. Rapport d'activité\n\nAwa Kane a rejoint l'Observatoire en 2018 comme juriste." + fr, "Awa Kane", "juriste", "Observatoire des prisons"},
		{"la tesorera", "«Cada invierno faltan plazas», dice Ana Roa. La tesorera de la Red de Refugios vio cerrar dos casas.", "Ana Roa", "tesorera", "Red de Refugios"},
		{"de la que es", "«Cada invierno faltan plazas», dice Ana Roa, de la Red de Refugios, de la que es tesorera.", "Ana Roa", "tesorera", "Red de Refugios"},
		{"whom it helps", "El Fondo Regional de Apoyo a los Ganaderos abrió ayer. La directora del Fondo, Ana Roa, sonríe." + es, "Ana Roa", "directora", "Fondo Regional de Apoyo a los Ganaderos"},
	})
}
