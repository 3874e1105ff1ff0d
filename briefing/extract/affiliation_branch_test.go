package extract

import "testing"

// TestPartsOfBodies tells the part of a body, which belongs to the office, from
// the body, and an office of one body from a minister’s.
func TestPartsOfBodies(t *testing.T) {
	const said = " said: “It is late for us all.”"
	tests := []held{
		{"secretary of a guild", "Ama Asante, secretary of the Association of Master Potters," + said, "Ama Asante", "secretary", "Association of Master Potters"},
		{"with a capital", "Ama Asante, Secretary of the Elmina League of Librarians," + said, "Ama Asante", "Secretary", "Elmina League of Librarians"},
		{"chapter", "Ama Asante, head of the Volta branch of the Hawkers Federation," + said, "Ama Asante", "head of the Volta branch", "Hawkers Federation"},
		{"brigade", "Ama Asante, commander of the Central Brigade of the National Guard," + said, "Ama Asante", "commander of the Central Brigade", "National Guard"},
		{"possessive", "Ama Asante, head of the Elmina Bank’s urban transport unit," + said, "Ama Asante", "head of the Elmina Bank’s urban transport unit", "Elmina Bank"},
		{"serves a body", "Ama Asante, technical adviser to the Beekeepers Network," + said, "Ama Asante", "technical adviser", "Beekeepers Network"},
		{"field in the plural", "Ama Asante, the Inspector of Prisons," + said, "Ama Asante", "Inspector of Prisons", ""},
		{"field that no list has", "Minister for Bridges Ama Asante" + said, "Ama Asante", "Minister for Bridges", ""},
		{"person who owns", "Kofi Lund’s lawyer, Ama Asante," + said, "Ama Asante", "lawyer", ""},
		{"what kin says no more", "Ama Asante, 41, a herder and mother of three," + said, "Ama Asante", "herder", ""},
		{"field between commas", "Ama Asante, policy adviser, migration and asylum, at Shelter Elmina," + said, "Ama Asante", "policy adviser", "Shelter Elmina"},
		{"body without its head noun", "Ama Asante, Coordination of River Schools," + said, "Ama Asante", "", "Coordination of River Schools"},
		{"opens its sentence only", "Quieter engines have come to port. Its safety officer, Ama Asante," + said, "Ama Asante", "safety officer", ""},
		{"what a small noun calls a body", "The shipping line Costamar blamed the weather. Its spokesman, Kofi Lund," + said, "Kofi Lund", "spokesman", "Costamar"},
	}
	checkOffices(t, tests)
}

// TestOfficesByPlace reads where somebody works, for how long, and as what they
// speak, in French and Spanish.
func TestOfficesByPlace(t *testing.T) {
	const dijo = " «Es tarde para todos nosotros», dijo Quispe."
	const dit = " « Il est tard pour nous tous », a dit Marie Cornec."
	tests := []held{
		{"Spanish, for years, without its subject", "Ana Quispe creció en Tarija. Durante diez años fue reportera de Radio Estrecho." + dijo, "Ana Quispe", "reportera", "Radio Estrecho"},
		{"Spanish, was and is", "Ana Quispe fue partera durante años. Hoy preside la Asociación de Buzos." + dijo, "Ana Quispe", "", "Asociación de Buzos"},
		{"Spanish, as", "Como directora del Observatorio de Glaciares, Ana Quispe ha visto mucho." + dijo, "Ana Quispe", "directora", "Observatorio de Glaciares"},
		{"Spanish, in a relative clause", "La psicóloga Ana Quispe, que atiende a niños en la Casa Nido, habló." + dijo, "Ana Quispe", "psicóloga", "Casa Nido"},
		{"Spanish, where the sentence opens", "En el Hospital de Tarija, la enfermera Ana Quispe lleva la cuenta." + dijo, "Ana Quispe", "enfermera", "Hospital de Tarija"},
		{"Spanish, the director of the subject before", "El Observatorio de Glaciares pidió ayuda. La directora, Ana Quispe, habló." + dijo, "Ana Quispe", "directora", "Observatorio de Glaciares"},
		{"French, for years", "Marie Cornec a été pendant dix ans comptable à la Mairie de Brest." + dit, "Marie Cornec", "comptable", "Mairie de Brest"},
		{"French, in the capacity of", "En sa qualité de présidente de la Coopérative du chenal, Marie Cornec a parlé." + dit, "Marie Cornec", "présidente", "Coopérative du chenal"},
		{"French, in front of the pronoun", "Marie Cornec vit à Brest. Institutrice depuis 1998, elle a 87 élèves." + dit, "Marie Cornec", "Institutrice", ""},
	}
	checkOffices(t, tests)
}
