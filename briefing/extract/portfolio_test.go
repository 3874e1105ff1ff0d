package extract

import "testing"

// TestPortfolios reads offices that are named by their fields, with the holder
// behind a comma, behind a title and right behind the last field.
func TestPortfolios(t *testing.T) {
	const said = " said: “It is late for us all and nobody knows why.”"
	const dit = " a déclaré : « Il est tard pour nous tous et personne ne sait pourquoi. »"
	const dijo = " dijo: «Es tarde para todos nosotros y nadie sabe por qué»."
	tests := []struct{ name, text, person, role, org string }{
		{"list before a comma", "The Minister for Youth, Sport and Cultural Affairs, Ms. Ama Asante," + said, "Ama Asante", "Minister for Youth, Sport and Cultural Affairs", ""},
		{"list before the name", "Deputy Minister of Water Resources, Works and Housing Kofi Asante" + said, "Kofi Asante", "Deputy Minister of Water Resources, Works and Housing", ""},
		{"secretary of state", "Assistant Secretary of State for Oceans and Fisheries Kofi Asante" + said, "Kofi Asante", "Assistant Secretary of State for Oceans and Fisheries", ""},
		{"in a ministry", "The Minister in the Ministry of Health Kofi Asante" + said, "Kofi Asante", "Minister in the Ministry of Health", "Ministry of Health"},
		{"of a State", "Kofi Asante, Minister of Tourism, Arts and Culture of Lebanon," + said, "Kofi Asante", "Minister of Tourism, Arts and Culture", "Lebanon"},
		{"honourable", "Ghana’s Minister for Gender, Children and Social Protection, the Honourable Ama Asante," + said, "Ama Asante", "Minister for Gender, Children and Social Protection", "Ghana"},
		{"body named by fields", "A spokesperson for the Ministry of Labour, Youth and Sport, Kofi Asante," + said, "Kofi Asante", "spokesperson", "Ministry of Labour, Youth and Sport"},
		{"a list of people", "The Minister for Youth, Ama Asante and Kofi Lund met. “It is late for us all and nobody knows why,” said Kofi Lund.", "Kofi Lund", "", ""},
		{"French list", "La ministre de l’Agriculture, de l’Élevage et de la Pêche Ama Asante" + dit, "Ama Asante", "ministre de l’Agriculture, de l’Élevage et de la Pêche", ""},
		{"French field with what hangs on it", "La ministre de la Femme, de la Famille et de la Protection de l’enfant, Mme Ama Asante," + dit, "Ama Asante", "ministre de la Femme, de la Famille et de la Protection de l’enfant", ""},
		{"Spanish list", "La ministra de la Mujer, Familia y Poblaciones Vulnerables, Ana Quiroga," + dijo, "Ana Quiroga", "ministra de la Mujer, Familia y Poblaciones Vulnerables", ""},
		{"Spanish list before the name", "El viceministro de Energía, Minas y Recursos Hídricos Luis Pardo" + dijo, "Luis Pardo", "viceministro de Energía, Minas y Recursos Hídricos", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
