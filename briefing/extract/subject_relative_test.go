package extract

import "testing"

// TestSubjectOverRelativeClause finds the subject before a clause with nouns of
// its own, and whom no earlier name stands for.
func TestSubjectOverRelativeClause(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"L’officier qui commandait le groupe lui a dit : « Vous continuerez quand vous aurez de bonnes nouvelles. »":                                                       "L’officier",
		"La femme qui gardait la porte m’a dit : « Revenez demain matin avec vos papiers. »":                                                                               "La femme",
		"L’avocate qui suit les dossiers du groupe a expliqué : « Les familles attendent toujours une réponse. »":                                                          "L’avocate",
		"El oficial que mandaba el grupo le dijo: «Seguirán cuando tengan buenas noticias para todos».":                                                                    "El oficial",
		"La enfermera que atendía el puesto nos contó: «No queda ni una sola vacuna desde junio».":                                                                         "La enfermera",
		"Health workers who spoke to the Trust described “a ward with two thermometers”.":                                                                                  "Health workers",
		"The boys who came from Lund with Jane Okoro said that “the bus never stopped at all”.":                                                                            "The boys",
		"The lawyer who defended Tom Ellery said that “the file was thinner than the coat”.":                                                                               "The lawyer",
		"She thanked those who came, and Ann Roe said that “the file was thinner than the coat”.":                                                                          "Ann Roe",
		"She thanked the men who came before the doctor, Ann Roe, said that “the file was thinner than the coat”.":                                                         "Ann Roe",
		"A farmer whom he had met on the shore put it this way: “The marsh eats my field.”":                                                                                "A farmer",
		"A cook we met at the gate put it this way: “The marsh eats my field.”":                                                                                            "A cook",
		"Ms. Adeleke asked how the money was spent. The representative of the Treasury answered that “there is room in the budget, but there is no room in the calendar”.": "The representative of the Treasury",
		"Mr. Okoro thanked the panel. The spokesperson for the Ministry replied that “no family will be moved before the rains end this year”.":                            "The spokesperson for the Ministry",
		"The plan was backed by Jane Okoro, who said that “the winds are changing in the courts.”":                                                                         "Jane Okoro",
		"The test began, as things do, in the mouth of Paul Okoro, who proclaimed in July that they “cannot come into this country”.":                                      "Paul Okoro",
		"A spokesman for Paul Okoro, who said that “the winds are changing in the courts,” left.":                                                                          "A spokesman for Paul Okoro",
		"Ana Lund, the wife of Paul Okoro, who said that “the winds are changing in the courts,” left.":                                                                    "Ana Lund",
		"Claire Ekambi a remercié le syndicat qui soutient les marins et a conclu : « Nous reviendrons avec les preuves. »":                                                "Claire Ekambi",
		"Rosa Quispe agradeció a la asociación que apoya a los pescadores y concluyó: «Volveremos con las pruebas en la mano».":                                            "Rosa Quispe",
	})
}
