package extract

import "testing"

// TestFrenchNounsThatLeadToQuotes reads whose words a noun announces or sums up, a
// name that stands behind or below a quote without a verb, and verbs parted by an aside.
func TestFrenchNounsThatLeadToQuotes(t *testing.T) {
	const quote = "« Les lits manquent depuis trois ans. »"
	const back = "« Les lits manquent depuis trois ans », "
	checkLastSpeaker(t, []spokenBy{
		{"an answer", "Réponse d’Anne Roux : " + quote, "Anne Roux"},
		{"the same with somebody", "Même constat chez Anne Roux : " + quote, "Anne Roux"},
		{"such is the conviction", back + "telle est la conviction d’Anne Roux.", "Anne Roux"},
		{"it is the finding", "« Les lits manquent depuis trois ans » : c’est le constat d’Anne Roux.", "Anne Roux"},
		{"an adverb of several words", back + "a pour sa part déclaré Anne Roux.", "Anne Roux"},
		{"an aside between commas", back + "a, de son côté, déclaré Anne Roux.", "Anne Roux"},
		{"never stops repeating", back + "ne cesse de répéter Anne Roux.", "Anne Roux"},
		{"on the line below", "Les lits manquent.\n\n" + quote + "\nAnne Roux, présidente du port\n\nLe texte continue ici.", "Anne Roux"},
		{"right behind", "Les lits manquent.\n\n" + quote + " Anne Roux, présidente du port\n\nLe texte continue ici.", "Anne Roux"},
		{"a given name and an age below", "Les lits manquent.\n\n" + quote + "\nFatou, 34 ans, maraîchère à Kolda\n\nLe texte continue ici.", "Fatou"},
	})
	const said = ", « les lits manquent depuis trois ans »."
	checkOffices(t, []held{
		{"in charge of", "Selon Anne Roux, en charge du plaidoyer à la LDH" + said, "Anne Roux", "en charge du plaidoyer", "LDH"},
		{"a part in small letters", "Selon Anne Roux, responsable du pôle juridique de la paroisse Saint-Jean" + said, "Anne Roux", "responsable du pôle juridique", "paroisse Saint-Jean"},
		{"what governs a body", "Selon Anne Roux, membre du conseil d’administration de la LDH" + said, "Anne Roux", "membre du conseil d’administration", "LDH"},
		{"a word that makes a body", "Selon Anne Roux, cheffe de mission de Handicap International" + said, "Anne Roux", "cheffe de mission", "Handicap International"},
		{"a focal point", "Selon Anne Roux, point focal genre du Forum de Gafsa" + said, "Anne Roux", "point focal genre", "Forum de Gafsa"},
		{"speaking for a body", "Intervenant pour la LDH, Anne Roux a noté que « les lits manquent depuis trois ans ».", "Anne Roux", "", "LDH"},
	})
}
