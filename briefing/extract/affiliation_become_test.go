package extract

import "testing"

// TestOfficesOfThePresent reads the office that somebody has now, and the ones
// that a verb gives.
func TestOfficesOfThePresent(t *testing.T) {
	const said = " The hall was full. “It is late for us all,” Ms. Asante said."
	tests := []held{
		{"took over as", "Ama Asante took over as director of the Elmina Trust in March." + said, "Ama Asante", "director", "Elmina Trust"},
		{"joined a body", "Ama Asante joined the Elmina Trust as chief cook." + said, "Ama Asante", "chief cook", "Elmina Trust"},
		{"without an article", "Ama Asante is head teacher of Elmina Primary School, where the roof fell in." + said, "Ama Asante", "head teacher", "Elmina Primary School"},
		{"former, and who is now", "Ama Asante, a former judge who is now president of the Elmina Trust, came." + said, "Ama Asante", "president", "Elmina Trust"},
		{"before becoming", "Ama Asante, who served as a judge before becoming president of the Elmina Trust, came." + said, "Ama Asante", "president", "Elmina Trust"},
		{"was, and now chairs", "Ama Asante, who was a minister and now chairs the Elmina Trust, came." + said, "Ama Asante", "chairs the Elmina Trust", "Elmina Trust"},
		{"behind an age", "Ama Asante, 41, is a welder." + said, "Ama Asante", "welder", ""},
		{"has directed, behind an age", "Ama Asante, 41, who has directed the Elmina Trust for ten years, came." + said, "Ama Asante", "has directed the Elmina Trust for ten years", "Elmina Trust"},
		{"office as the subject", "The Elmina Trust’s director is Ama Asante, who came." + said, "Ama Asante", "director", "Elmina Trust"},
		{"speaking as", "Speaking as chair of the Elmina Trust, Ama Asante thanked them." + said, "Ama Asante", "chair", "Elmina Trust"},
		{"on behalf, later", "Ama Asante presented the plan on behalf of the Elmina Trust." + said, "Ama Asante", "", "Elmina Trust"},
		{"employed by", "Ama Asante, a cook employed by the Municipality of Elmina, came." + said, "Ama Asante", "cook", "Municipality of Elmina"},
		{"beside a later mention", "Ama Asante came late. Asante is a weaver at the Elmina Trust." + said, "Ama Asante", "weaver", "Elmina Trust"},
		{"in front of the pronoun", "Ama Asante came late. A market trader, she had to bring her own water." + said, "Ama Asante", "market trader", ""},
		{"what somebody does at the moment", "“It is late for us all,” said Ama Asante, holding a photograph of her husband, a soldier.", "Ama Asante", "", ""},
	}
	checkOffices(t, tests)
}

// TestSharedOffices gives an office in the plural to each who has it.
func TestSharedOffices(t *testing.T) {
	const said = " “It is late for us all,” Lund said."
	const dijo = " «Es tarde para todos nosotros», dijo Lema."
	const dit = " « Il est tard pour nous tous », a dit Paul Lambert."
	tests := []held{
		{"behind", "Ama Asante and Kofi Lund, co-chairs of the Elmina Panel, presented the count." + said, "Kofi Lund", "co-chairs", "Elmina Panel"},
		{"in front", "The co-chairs of the Elmina Panel, Ama Asante and Kofi Lund, presented the count." + said, "Kofi Lund", "co-chairs", "Elmina Panel"},
		{"right before the names", "Researchers Ama Asante and Kofi Lund read the letters." + said, "Kofi Lund", "Researchers", ""},
		{"both", "Ama Asante and her brother Kofi Lund, both teachers, left." + said, "Kofi Lund", "teachers", ""},
		{"under one label", "Co-Chairs: Ms. Ama Asante (Chad) and Mr. Kofi Lund (Togo)\n\nMr. Lund said: “It is late for us all.”", "Kofi Lund", "co-chair", "Togo"},
		{"Spanish", "Ana Quispe y Hugo Lema, ambos maestros de la Escuela Beni, marcharon." + dijo, "Hugo Lema", "maestros", "Escuela Beni"},
		{"French", "Marie Cornec et Paul Lambert, tous deux instituteurs à l’École du Port, ont marché." + dit, "Paul Lambert", "instituteurs", "École du Port"},
	}
	checkOffices(t, tests)
}
