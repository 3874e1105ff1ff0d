package extract

import "testing"

// TestFrenchBodiesWithNamesInMarks reads the name in marks behind the noun of a body.
func TestFrenchBodiesWithNamesInMarks(t *testing.T) {
	const said = " dénonce « une décision prise sans aucune concertation »."
	checkOffices(t, []held{
		{"small words", "Anne Roux, présidente de l’association « Un toit pour tous »," + said, "Anne Roux", "présidente", "association « Un toit pour tous »"},
		{"behind the quote", "« La décision est prise sans aucune concertation », dénonce Anne Roux, présidente du collectif « Femmes debout ».", "Anne Roux", "présidente", "collectif « Femmes debout »"},
	})
	checkLastSpeaker(t, []spokenBy{
		{"a subject", "L’association « Un toit pour tous »" + said, "Un toit pour tous"},
		{"taken up", "L’association « Un toit pour tous » a publié son bilan. « Les lits manquent depuis trois ans », écrit l’association.", "association « Un toit pour tous »"},
		{"no name", "Selon l’association, « un toit pour tous reste une promesse ».", "l’association"},
	})
}
