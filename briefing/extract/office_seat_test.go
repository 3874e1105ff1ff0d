package extract

import "testing"

// TestOfficeOfKindOfBody gives an office that is held in one kind of body, printed with its
// article and no body, the one of that kind of which the text has told.
func TestOfficeOfKindOfBody(t *testing.T) {
	const en, fr, es = ", Awa Kane, said: “It cannot go on like this.”", ", Awa Kane, a déclaré : « Cela ne peut pas durer ainsi. »", ", Awa Kane, declaró: «Esto no puede seguir así»."
	const rain, pluie, lluvia = "\n\nRain has fallen since Monday.\n\n", "\n\nIl pleut depuis lundi.\n\n", "\n\nLlueve desde el lunes.\n\n"
	checkOffices(t, []held{
		{"minister", "The Ministry of Health has not paid the clinics." + rain + "The minister" + en, "Awa Kane", "minister", "Ministry of Health"},
		{"deputy", "The Ministry of Health has not paid the clinics. The deputy minister" + en, "Awa Kane", "deputy minister", "Ministry of Health"},
		{"harbour master", "The Port Authority of Mombasa let the ship sail. The harbour master" + en, "Awa Kane", "harbour master", "Port Authority of Mombasa"},
		{"coach", "The Riverside Football Club trains girls. The coach" + en, "Awa Kane", "coach", "Riverside Football Club"},
		{"vice-ministre", "Le ministère de l’Éducation veut fermer l’école. La vice-ministre" + fr, "Awa Kane", "vice-ministre", "ministère de l’Éducation"},
		{"procureure", "Le parquet de Bukavu a ouvert un dossier." + pluie + "La procureure" + fr, "Awa Kane", "procureure", "parquet de Bukavu"},
		{"imam", "La Grande mosquée de Kano a ouvert ses portes. L’imam" + fr, "Awa Kane", "imam", "Grande mosquée de Kano"},
		{"adjointe", "Le ministère de la Santé ne paie plus. La ministre déléguée" + fr, "Awa Kane", "ministre déléguée", "ministère de la Santé"},
		{"viceministra", "El Ministerio de Educación propuso sustituir los libros." + lluvia + "La viceministra" + es, "Awa Kane", "viceministra", "Ministerio de Educación"},
		{"consejera", "El Consejo Nacional Electoral formó a 2.100 custodios. La consejera" + es, "Awa Kane", "consejera", "Consejo Nacional Electoral"},
		{"magistrada", "La Suprema Corte de Justicia lo anuló. La magistrada" + es, "Awa Kane", "magistrada", "Suprema Corte de Justicia"},
		{"capitana", "La Capitanía de Puerto dejó zarpar la nave. La capitana de puerto" + es, "Awa Kane", "capitana de puerto", "Capitanía de Puerto"},
		{"a name behind the body", "Le président du Sénat Gérard Lau a parlé." + pluie + "La sénatrice" + fr, "Awa Kane", "sénatrice", "Sénat"},
		{"in short", "The Ministry has not paid the clinics." + rain + "The minister" + en, "Awa Kane", "minister", "Ministry"},
		{"two of them", "The Ministry of Health has not paid. The Ministry of Ports has." + rain + rain[2:] + rain[2:] + "The minister" + en, "Awa Kane", "minister", ""},
		{"two of them, one just before", "The Ministry of Ports has paid." + rain + "The Ministry of Health has not. The minister" + en, "Awa Kane", "minister", "Ministry of Health"},
		{"somebody else with it", "The Ministry of Health has not paid. Paul Roe, minister of ports, has." + rain + "The minister" + en, "Awa Kane", "minister", ""},
		{"one of another place", "The Ministry of Health has not paid. The minister of ports has come." + rain + "The minister" + en, "Awa Kane", "minister", ""},
		{"no article", "The Ministry of Health has not paid the clinics." + rain + "Awa Kane, minister, said: “It cannot go on like this.”", "Awa Kane", "minister", "Ministry of Health"},
		{"of the place", "Le parquet de Reims a ouvert un dossier. « Cela ne peut pas durer ainsi », dit le procureur de Reims, Awa Kane.", "Awa Kane", "procureur de Reims", "parquet de Reims"},
		{"of another place than the body", "Le parquet de Paris a ouvert un dossier. « Cela ne peut pas durer ainsi », dit le procureur de Toulon, Awa Kane.", "Awa Kane", "procureur de Toulon", ""},
		{"an adjective", "El Senado rechazó el texto. «Esto no puede seguir así», dijo el senador republicano Paul Roe.", "Paul Roe", "senador republicano", "Senado"},
		{"no verb in the name", "El Club Deportivo Ribera entrena a niñas. La entrenadora" + es, "Awa Kane", "entrenadora", "Club Deportivo Ribera"},
		{"what for", "El dato vino de la Policía Nacional para obtener las cintas." + lluvia + "La comisaria" + es, "Awa Kane", "comisaria", "Policía Nacional"},
		{"name with an article", "La cheffe de La France insoumise" + fr, "Awa Kane", "cheffe", "La France insoumise"},
		{"nobody named", "The Ministry of Health has not paid.\n\nThe minister said: “It cannot go on like this.”", "The minister", "minister", "Ministry of Health"},
	})
}
