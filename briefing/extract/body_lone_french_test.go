package extract

import "testing"

// TestFrenchBodiesOfOneWord reads bodies whose one word no list has, by what stands in
// front of it and by the noun that takes it up.
func TestFrenchBodiesOfOneWord(t *testing.T) {
	const said = " « Nous manquons de lits depuis trois ans », dit-elle."
	checkOffices(t, []held{
		{"at the head of", "Awa Sarr est à la tête de la Cimade." + said, "Awa Sarr", "", "Cimade"},
		{"in front of the name", "À la tête d’Oxfam depuis 2009, Awa Sarr prévient : « Nous manquons de lits depuis trois ans ».", "Awa Sarr", "", "Oxfam"},
		{"within", "Awa Sarr milite au sein de la Cimade." + said, "Awa Sarr", "", "Cimade"},
		{"joined", "Awa Sarr a rejoint Oxfam en 2009." + said, "Awa Sarr", "", "Oxfam"},
	})
	checkLastSpeaker(t, []spokenBy{
		{"the association", "La Cimade proteste. « Nous manquons de lits depuis trois ans », dit l’association.", "Cimade"},
		{"without an article", "Oxfam proteste. « Nous manquons de lits depuis trois ans », dénonce l’organisation dans un communiqué.", "Oxfam"},
		{"an aside within the verb", "« La route est coupée depuis mars. » Idrissa Kane a, pour sa part, déclaré que « la route est rouverte depuis mai ».", "Idrissa Kane"},
	})
	checkLastProposer(t, "Oxfam a publié son bilan. L’ONG recommande d’ouvrir un guichet.", "Oxfam")
}
