package extract

import "testing"

// TestLastTies gives those whose body no other rule finds the one of their clause.
func TestLastTies(t *testing.T) {
	const en = " The hall was full. “It is late for us all,” Asante said."
	const fr = " La salle était pleine. « Il est tard pour nous tous », a dit Mme Kane."
	const es = " La sala estaba llena. «Nadie pidió permiso para cerrar el pozo», dijo Roa."
	checkOffices(t, []held{
		{"a verb of care", "Ama Asante wardens the reserve for the Elmina Trust." + en, "Ama Asante", "", "Elmina Trust"},
		{"a motion on behalf", "Ama Asante, a nurse, comes from Lund twice a year for the Elmina Trust." + en, "Ama Asante", "nurse", "Elmina Trust"},
		{"at the front", "At the Elmina Clinic, where I went that year, they had a nurse called Ama Asante." + en, "Ama Asante", "nurse", "Elmina Clinic"},
		{"a pronoun", "Ama Asante laughed. She mends the boats for the Elmina Trust." + en, "Ama Asante", "", "Elmina Trust"},
		{"only passing by", "Ama Asante walked slowly to the gate of the bank at the Elmina Clinic." + en, "Ama Asante", "", ""},
		{"said it", "Ama Asante complained loudly at the Elmina Council." + en, "Ama Asante", "", ""},
		{"an object", "The lamps blinded Ama Asante for an hour in the Elmina Clinic." + en, "Ama Asante", "", ""},
		{"unnamed, in a ministry", "She asked for the rules. An official in the ministry of works told her, “It is late for us all.”", "An official in the ministry", "official", "ministry of works"},
		{"mends for", "Awa Kane répare les barques pour l’Association des pêcheurs de Joal." + fr, "Awa Kane", "", "Association des pêcheurs de Joal"},
		{"se rend", "Awa Kane se rend chaque mois à l’Association des pêcheurs de Joal." + fr, "Awa Kane", "", ""},
		{"travels from", "La médica rural Inés Roa, que viaja desde el hospital de Lugo, sonríe." + es, "Inés Roa", "médica rural", "hospital de Lugo"},
		{"the files of", "La abogada Inés Roa lleva la mitad de los expedientes del Comité de Salineros." + es, "Inés Roa", "abogada", "Comité de Salineros"},
		{"at the front, in small letters", "En la cofradía de pescadores, la patrona, Inés Roa, sonríe." + es, "Inés Roa", "patrona", "cofradía de pescadores"},
		{"some workshop", "Inés Roa cocina para cuarenta en un albergue de Lugo." + es, "Inés Roa", "", ""},
	})
}
