package extract

import "testing"

// TestHouses has somebody's office be one of the body to which the sentence before
// goes, and not where that sentence tells of a person or the office has a body.
func TestHouses(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"English", "At the Ministry of Health they admit the delay. “It will come,” says Lucy Pell, deputy manager for risk.", "Lucy Pell", "deputy manager for risk", "Ministry of Health"},
		{"a person before", "At the Ministry of Health Kofi Roe admits the delay. “It will come,” says Lucy Pell, deputy manager for risk.", "Lucy Pell", "deputy manager for risk", ""},
		{"a body of her own", "At the Ministry of Health they admit the delay. “It will come,” says Lucy Pell, manager of the Harbour Trust.", "Lucy Pell", "manager", "Harbour Trust"},
		{"a trade", "At the Ministry of Health they admit the delay. “It will come,” says Lucy Pell, a farmer.", "Lucy Pell", "farmer", ""},
		{"another paragraph", "At the Ministry of Health they admit the delay.\n\n“It will come,” says Lucy Pell, deputy manager for risk.", "Lucy Pell", "deputy manager for risk", ""},
		{"a trade in front", "At the Kita General Hospital, the lights go out at nine. “We work by torch,” says nurse Jane Okoro.", "Jane Okoro", "nurse", "Kita General Hospital"},
		{"a trade that opens the sentence", "At the Kita General Hospital, the lights go out at nine. Nurse Jane Okoro works by torch.", "Jane Okoro", "Nurse", "Kita General Hospital"},
		{"a saint’s name", "At St Mary’s primary school, a plane passes every two minutes. “I wait,” says teacher Kofi Roe.", "Kofi Roe", "teacher", "St Mary’s primary school"},
		{"a person beside the name", "At Lund primary school, Ann Pell counts the planes. “I wait,” says teacher Kofi Roe.", "Kofi Roe", "teacher", ""},
		{"Spanish trade", "En el hospital de Kita, la luz se apaga a las nueve. La enfermera Ana Roa trabaja con linterna.", "Ana Roa", "enfermera", "hospital de Kita"},
		{"Spanish", "En el Ministerio de Salud admiten el retraso. «Va a llegar pronto», asegura Lucía Peláez, subdirectora de riesgos.", "Lucía Peláez", "subdirectora de riesgos", "Ministerio de Salud"},
		{"French, small", "À la mairie, on reconnaît le retard. « L’achat est en phase finale », assure Lourde Pajol, adjointe aux risques.", "Lourde Pajol", "adjointe aux risques", "mairie"},
		{"French, a name", "Chez Oxfam, on s’inquiète. « Cela va arriver bientôt », assure Lucie Pell, chargée de plaidoyer.", "Lucie Pell", "chargée de plaidoyer", "Oxfam"},
		{"French, on the side of", "Du côté de la Croix-Rouge, on s’inquiète. « Cela va arriver bientôt », assure Lucie Pell, coordinatrice.", "Lucie Pell", "coordinatrice", "Croix-Rouge"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
