package extract

import "testing"

// TestNamedAfterOffice gives who is named for the first time behind their own words the
// office of whom the sentence before them tells, where the text gives it to nobody else.
func TestNamedAfterOffice(t *testing.T) {
	const en, fr, es = " “The storm took the roof,” Amadou Keita said.", " « La tempête a pris le toit », dit Amadou Keita.", " «La tormenta se llevó el techo», dijo Amadou Keita."
	checkOffices(t, []held{
		{"received us", "The mayor of Belmora received us in a hall." + en, "Amadou Keita", "mayor of Belmora", ""},
		{"of a State", "Kenya’s agriculture minister told parliament that all was well." + en, "Amadou Keita", "agriculture minister", "Kenya"},
		{"one of several", "A nurse at the Belmora clinic opened the door." + en, "Amadou Keita", "nurse", "Belmora clinic"},
		{"paragraph before", "In an office in which a fan turns, the director of the Port Authority keeps a jar.\n\n" + en[1:], "Amadou Keita", "director", "Port Authority"},
		{"reçoit", "À Moroni, dans un bureau où tourne un ventilateur, la directrice générale de la poste reçoit sans détour." + fr, "Amadou Keita", "directrice générale de la poste", ""},
		{"du syndicat", "Le président du syndicat n’est pas impressionné." + fr, "Amadou Keita", "président", "syndicat"},
		{"recibe", "La directora general de Correos recibe sin rodeos." + es, "Amadou Keita", "directora general", "Correos"},
		{"view in front", "For the director of the Clear Water Trust, the plan comes too late." + en, "Amadou Keita", "director", "Clear Water Trust"},
		{"selon", "Selon le directeur de la fondation Eau Claire, le plan arrive trop tard." + fr, "Amadou Keita", "directeur", "fondation Eau Claire"},
		{"para", "Para el director de la fundación Agua Clara, el plan llega tarde." + es, "Amadou Keita", "director", "fundación Agua Clara"},
		{"a juicio de", "A juicio del director de la fundación Agua Clara, el plan llega tarde." + es, "Amadou Keita", "director", "fundación Agua Clara"},
		{"name of the body", "El director de la fundación Agua Clara lamentó que el plan llegue tarde." + es, "Amadou Keita", "director", "fundación Agua Clara"},
		{"any nurse", "The nurse opened the door." + en, "Amadou Keita", "", ""},
		{"another who has it", "Lena Okafor is mayor of Belmora. The mayor of Belmora received us in a hall." + en, "Amadou Keita", "", ""},
		{"somebody named there", "The mayor of Belmora received us with Lena Okafor." + en, "Amadou Keita", "", ""},
		{"named before", "Amadou Keita lost the roof. The mayor of Belmora received us in a hall." + en, "Amadou Keita", "", ""},
		{"several", "The mayors of Belmora received us in a hall." + en, "Amadou Keita", "", ""},
		{"another chapter", "The mayor of Belmora received us in a hall.\n\nThe roof\n\n" + en[1:], "Amadou Keita", "", ""},
	})
	checkOffices(t, []held{
		{"l’un d’eux", "En mars, deux facteurs ont été dépouillés. L’un d’eux, Nassur Attoumane, porte le bras en écharpe. « Ils ont pris l’argent », dit-il.", "Nassur Attoumane", "facteur", ""},
	})
}
