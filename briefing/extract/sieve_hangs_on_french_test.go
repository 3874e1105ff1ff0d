package extract

import "testing"

// TestWhomAFrenchClauseLetsSpeak gives words to whom a participle or a relative clause
// hangs on, and not to the subject of the sentence.
func TestWhomAFrenchClauseLetsSpeak(t *testing.T) {
	const said = "« les machines sont mieux soignées que nous »."
	tests := []held{
		{"sanctioned for", "Le Comité regrette la radiation de Mme Awa Kane, ancienne présidente du tribunal de Kita, sanctionnée pour avoir déclaré à la presse que " + said, "Awa Kane", "ancienne présidente", "tribunal de Kita"},
		{"sentenced for", "Le Comité s'inquiète du sort de M. Idriss Bello, journaliste, condamné à deux ans de prison pour avoir écrit que " + said, "Idriss Bello", "journaliste", ""},
		{"prosecuted for", "Le syndicat demande la libération de Paul Mbaye, poursuivi pour avoir affirmé que " + said, "Paul Mbaye", "", ""},
		{"dismissed after", "Le syndicat défend Rosa Quispe, licenciée après avoir déclaré que " + said, "Rosa Quispe", "", ""},
		{"suspected of", "Le tribunal a jugé mardi Nadia Slimani, soupçonnée d'avoir crié : " + said, "Nadia Slimani", "", ""},
		{"the subject", "Nadia Slimani a été arrêtée pour avoir écrit que " + said, "Nadia Slimani", "", ""},
		{"of something else", "Accusé d'avoir menti, le maire Paul Sow répond : " + said, "Paul Sow", "maire", ""},
		{"who had told her", "Mme Halvorsen a mis en garde. Elle a cité un chef de délégation qui lui avait lancé en quittant la salle : " + said, "un chef de délégation", "chef de délégation", ""},
		{"who had answered", "M. Sow se souvient d'une élève qui lui avait répondu : " + said, "une élève", "élève", ""},
		{"by name", "Elle a parlé avec Idriss Bello, pêcheur, qui lui a confié : " + said, "Idriss Bello", "pêcheur", ""},
		{"witness", "Le juge a entendu un témoin qui a déclaré : " + said, "un témoin", "témoin", ""},
		{"pupil of somebody", "Un ancien élève de M. Sow, aujourd'hui infirmier, demande à prendre la parole. « Il m'a appris à compter avec des cailloux », déclare-t-il.", "Un ancien élève de M. Sow", "infirmier", ""},
		{"lawyer of somebody", "L'avocat de Mme Diop s'est levé. « Ma cliente n'a jamais signé ce papier », a-t-il plaidé.", "L'avocat de Mme Diop", "avocat", ""},
		{"widow of somebody", "« On nous a rendu un sac et une montre », a dit la veuve de M. Sow.", "la veuve de M. Sow", "veuve de M. Sow", ""},
		{"she is no brother-in-law", "Furaha Nabintu compte ses sacs. Son beau-frère voulait la parcelle. « C'est peu pour une année », dit-elle.", "Furaha Nabintu", "", ""},
		{"he is no niece", "Paul Sow compte ses sacs. Sa nièce voulait la parcelle. « C'est peu pour une année », dit-il.", "Paul Sow", "", ""},
		{"a clause between", "Awa Kane, qui nous a reçus dans sa cuisine, a dit : " + said, "Awa Kane", "", ""},
		{"joined verb", "Awa Kane salue l'homme qui lui a appris à lire et confie : " + said, "Awa Kane", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
