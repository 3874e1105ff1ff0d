package extract

import "testing"

func TestStatementAnnouncedByHeading(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"Statement by Amara Kone, Representative in Chad\n\nN'DJAMENA, 10 June – “Families have lost all they had.\n\n“We sent tents to four provinces.”": "Amara Kone",
		"Déclaration de Moussa Traoré, directeur régional\n\nBAMAKO, le 4 mars 2024 – « Les troupeaux n'ont plus d'eau depuis trois mois. »":              "Moussa Traoré",
		"Declaración de la relatora Marta Sosa\n\nGINEBRA (2 de junio de 2023) – «El agua no puede venderse como una mercancía».":                         "Marta Sosa",
		"Statement of the year\n\n“Families have lost all they had in one night.”":                                                                        "",
		"Statement by Amara Kone\n\nThe river rose. “Families have lost all they had in one night.”":                                                      "",
	})
}
