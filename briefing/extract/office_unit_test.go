package extract

import "testing"

// TestOfficesInPartsOfBodies reads lists of speakers that print an office, the part
// of a body that it is in and the body, parted by commas.
func TestOfficesInPartsOfBodies(t *testing.T) {
	const more = "\n\nThe meeting was held on a Monday in the spring, and it was long."
	const plus = "\n\nLa réunion s’est tenue un lundi au printemps, et elle a été longue."
	const mas = "\n\nLa reunión se celebró un lunes de primavera y fue muy larga para todos."
	tests := []struct{ name, text, person, role, org string }{
		{"brackets", "Witnesses: Ms Lea Diaz (Director, International Debt, Ministry of Finance); Mr Tom Okoro (Harbour Trust)" + more, "Lea Diaz", "Director, International Debt", "Ministry of Finance"},
		{"brackets in a sentence", "Lea Diaz (Deputy Director, Trade Division, Ministry of Commerce) said that it was late." + more, "Lea Diaz", "Deputy Director, Trade Division", "Ministry of Commerce"},
		{"dash", "Speakers\n\nLea Diaz – head, border monitoring unit, Regional Peace Commission\nTom Okoro – Chief of Staff, Harbour Trust" + more, "Lea Diaz", "head, border monitoring unit", "Regional Peace Commission"},
		{"part with a place", "• Lea Diaz – Director, Asia Programme, Harbour Trust" + more, "Lea Diaz", "Director, Asia Programme", "Harbour Trust"},
		{"place behind the body", "• Lea Diaz – Director, Harbour Trust, Lund" + more, "Lea Diaz", "Director", "Harbour Trust"},
		{"two bodies", "• Lea Diaz – Director, Harbour Trust, University of Lund" + more, "Lea Diaz", "Director", "Harbour Trust"},
		{"French brackets", "Intervenants : Mme Awa Kane (directrice, Service des eaux, ministère de l’Hydraulique) ; M. Paul Ndiaye (Fondation Alizé)" + plus, "Awa Kane", "directrice, Service des eaux", "ministère de l’Hydraulique"},
		{"French dash", "Intervenants\n\nAwa Kane – directrice, service juridique, Fondation Alizé\nPaul Ndiaye – Réseau Littoral" + plus, "Awa Kane", "directrice, service juridique", "Fondation Alizé"},
		{"Spanish brackets", "Participantes: Inés Mora (directora, Unidad Jurídica, Ministerio de Salud); Juan Soto (Fondo Azul)" + mas, "Inés Mora", "directora, Unidad Jurídica", "Ministerio de Salud"},
		{"Spanish dash", "Participantes\n\nInés Mora – jefa, unidad de análisis, Comisión de la Verdad\nJuan Soto – Red de Ríos" + mas, "Inés Mora", "jefa, unidad de análisis", "Comisión de la Verdad"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
