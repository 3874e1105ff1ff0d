package extract

import "testing"

// TestBodiesOutsideTheOffice parts the body from what the office is about and
// from where somebody has it.
func TestBodiesOutsideTheOffice(t *testing.T) {
	checkOffices(t, []held{
		{"municipality", "“The children know which hill to run to,” Anna Berg, deputy mayor of Lund Rural Municipality, told reporters.", "Anna Berg", "deputy mayor", "Lund Rural Municipality"},
		{"council", "“The children know which hill to run to,” said Anna Berg, mayor of the Harwich District Council.", "Anna Berg", "mayor", "Harwich District Council"},
		{"town", "“The children know which hill to run to,” said Anna Berg, mayor of Cité Claire.", "Anna Berg", "mayor of Cité Claire", ""},
		{"field before the body", "“The children know which hill to run to,” said Anna Berg, Director of Animal Welfare, World Organisation for Pastures (WOP).", "Anna Berg", "Director of Animal Welfare", "World Organisation for Pastures"},
		{"body of no known kind", "“The children know which hill to run to,” said Anna Berg, Director of Harbour Light, on Monday.", "Anna Berg", "Director", "Harbour Light"},
		{"two bodies", "Ms. Anna Berg, a member of the Pastoral Council and Co-Chair of the Harbour Caucus, said: “The children know which hill to run to.”", "Anna Berg", "member", "Pastoral Council"},
		{"where", "“The children know which hill to run to,” said Anna Berg, a net mender on the lower quay.", "Anna Berg", "net mender", ""},
		{"any bridge", "“The children know which hill to run to,” said Anna Berg, watchman on the bridge.", "Anna Berg", "watchman on the bridge", ""},
		{"one of several", "“Está cerrado desde el lunes”, dijo Ana Roa, una de las maestras, y se fue.", "Ana Roa", "maestra", ""},
		{"l’une", "« C'est fermé depuis lundi », dit Ana Roa, l'une des institutrices.", "Ana Roa", "institutrice", ""},
		{"what about", "“The children know which hill to run to,” said Anna Berg, special rapporteur on the right to food.", "Anna Berg", "special rapporteur on the right to food", ""},
		{"place on a line", "“The children know which hill to run to.”\nAnna Berg, almond grower, Kenya", "Anna Berg", "almond grower", ""},
		{"pueblo", "“Está cerrado desde el lunes”, dijo Ana Roa, estudiante de Puerto Claro.", "Ana Roa", "estudiante", ""},
		{"barrio", "Ana Roa, inquilina del barrio Claro, esperaba en la puerta. “Está cerrado desde el lunes”, dijo Ana Roa.", "Ana Roa", "inquilina", ""},
		{"quai", "« C'est fermé depuis lundi », dit Ana Roa, commerçante du quai Sud.", "Ana Roa", "commerçante", ""},
		{"unknown place on a line", "“The children know which hill to run to.”\nAnna Berg, almond grower, Harwich", "Anna Berg", "almond grower", ""},
		{"two given names", "Ana Marina Roa, directora técnica del Instituto del Agua, abrió el acto. La directora Roa habló poco. “Está cerrado desde el lunes”, dijo Roa.", "Ana Marina Roa", "directora técnica", "Instituto del Agua"},
		{"casa", "“Está cerrado desde el lunes”, dijo Ana Roa, psicóloga de Casa Abierta.", "Ana Roa", "psicóloga", "Casa Abierta"},
	})
}

// TestUnnamedSpeakersOffice gives speakers without a name what they are, and no
// place for their body.
func TestUnnamedSpeakersOffice(t *testing.T) {
	checkOffices(t, []held{
		{"no listed office", "“We shall not close it for the third time,” one rider in Kayole told the team.", "one rider in Kayole", "rider", ""},
		{"several of a body", "Elle lit une lettre. Les élèves de l’école de Kayar écrivent : « Nous avons vu une tortue avec une bouteille. »", "Les élèves de l’école de Kayar", "élèves", "école de Kayar"},
		{"several", "Recalling the declaration in which the mayors of African towns declared that “the snow is free of charge and not free of consequence”,", "the mayors of African towns", "mayors", "African towns"},
		{"home", "A participant from Malmö asked how trust could be rebuilt. “I am tired of being invited to dialogues,” she added.", "A participant from Malmö", "", ""},
		{"homes", "Los pescadores de Puerto Claro afirman: “Está cerrado desde el lunes de la semana pasada”.", "Los pescadores de Puerto Claro", "", ""},
	})
}
