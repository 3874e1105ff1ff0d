package extract

import "testing"

// TestOpenLetters says in whose name an open letter asks, by the line above the names
// of those who sign it.
func TestOpenLetters(t *testing.T) {
	const fr, en, es = "LETTRE OUVERTE\n\nMadame la ministre,\n\nNous vous demandons de fermer la décharge sans attendre.\n\n", "OPEN LETTER\n\nDear Minister,\n\nWe urge you to close the dump this year.\n\nYours sincerely,\n\n", "CARTA ABIERTA\n\nSeñora alcaldesa:\n\nLe exigimos que cierre el vertedero de la comunidad.\n\n"
	for _, c := range [][3]string{
		{"fr, above four lines", fr + "Pour le Collectif Ogooué-Retours :\nFatou Sarr, porte-parole\nModou Fall, historien\nRosalie Obame, avocate au barreau de Dakar\net 318 autres signataires", "Collectif Ogooué-Retours"},
		{"fr, above eight lines of their own", fr + "Pour le Réseau Mémoire vive :\n\nFatou Sarr\n\nModou Fall\n\nRosalie Obame\n\nJean Brou\n\nAwa Kane\n\nPaul Mbaye\n\nLuc Borel", "Réseau Mémoire vive"},
		{"fr, without a greeting", "LETTRE OUVERTE\n\nNous vous demandons de fermer la décharge sans attendre.\n\nPour l’Association des maraîchers de Thiès,\nFatou Sarr, présidente", "Association des maraîchers de Thiès"},
		{"en, above other signatories", en + "For the Riverside Collective:\nAmy Onslow, spokesperson\nJohn Breck, historian\nand 218 other signatories", "Riverside Collective"},
		{"en, signed for", en + "Signed for the Thorn Hill Residents’ Association:\nLucy Amadi, chair", "Thorn Hill Residents’ Association"},
		{"en, on behalf of", en + "On behalf of the Thorn Hill Residents’ Association,\nLucy Amadi, chair", "Thorn Hill Residents’ Association"},
		{"es", es + "Por el Colectivo Ogué-Memorias:\nFátima Sarro, presidenta\nMiguel Falla, tesorero\ny 40 firmas más", "Colectivo Ogué-Memorias"},
		{"es, en nombre de", es + "En nombre de la Asociación de Hortelanos de Thiès,\nFátima Sarro, presidenta", "Asociación de Hortelanos de Thiès"},
	} {
		t.Run(c[0], func(t *testing.T) { checkLastProposer(t, c[1], c[2]) })
	}
}
