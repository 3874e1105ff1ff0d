package extract

import "testing"

// TestFrenchBodiesOfSmallWords reads names of bodies that a small word joins to what
// they are for or where they stand.
func TestFrenchBodiesOfSmallWords(t *testing.T) {
	const said = ", estime que « les familles attendent une réponse depuis trois ans »."
	checkOffices(t, []held{
		{"behind something", "Awa Fall, présidente du collectif Eau derrière les murs" + said, "Awa Fall", "présidente", "collectif Eau derrière les murs"},
		{"in brackets", "« Les familles attendent une réponse depuis trois ans », dit Awa Fall (présidente du collectif Pain entre voisins).", "Awa Fall", "présidente", "collectif Pain entre voisins"},
		{"no body without its noun", "Awa Fall, présidente du collectif Horizon dans les villages" + said, "Awa Fall", "présidente", "collectif Horizon"},
	})
	checkLastSpeaker(t, []spokenBy{
		{"a body right behind a name", "La Cimade a publié son bilan. Anne Roux de la Cimade dénonce « une décision prise sans aucune concertation ».", "Anne Roux"},
		{"a name with a small word", "Le bilan a été publié lundi. Anne Roux d’Aubigny dénonce « une décision prise sans aucune concertation ».", "Anne Roux d’Aubigny"},
		{"against something", "Action contre la faim dénonce « une décision prise sans aucune concertation ».", "Action contre la faim"},
	})
	for _, c := range [][2]string{
		{"Le collectif Eau derrière les murs appelle le gouvernement à rouvrir les puits.", "Eau derrière les murs"},
		{"L’ONG Les enfants d’abord demande au préfet de rouvrir l’école.", "ONG Les enfants d’abord"},
	} {
		checkLastProposer(t, c[0], c[1])
	}
}
