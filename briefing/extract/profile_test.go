package extract

import "testing"

// TestProfiles reads what clauses away from the quote say that somebody is: the
// verb gives an office, a body or both.
func TestProfiles(t *testing.T) {
	const said = " The hall was full. “It is late for us all,” Asante said."
	tests := []held{
		{"remains", "Ama Asante remains treasurer of the Elmina Trust until June." + said, "Ama Asante", "treasurer", "Elmina Trust"},
		{"confirmed as", "Ama Asante was recently confirmed as treasurer of the Elmina Trust." + said, "Ama Asante", "treasurer", "Elmina Trust"},
		{"holds the post", "Ama Asante holds the post of treasurer at the Elmina Trust." + said, "Ama Asante", "treasurer", "Elmina Trust"},
		{"took up the post", "Ama Asante took up the post of finance director at Firm Ground in May." + said, "Ama Asante", "finance director", "Firm Ground"},
		{"replaced somebody", "Ama Asante replaced Kofi Lund as treasurer of the Elmina Trust." + said, "Ama Asante", "treasurer", "Elmina Trust"},
		{"first and now", "Ama Asante has worked for Firm Ground since 2015, first as a driver and now as treasurer." + said, "Ama Asante", "treasurer", "Firm Ground"},
		{"belongs to", "Ama Asante belongs to Firm Ground." + said, "Ama Asante", "", "Firm Ground"},
		{"on the board of", "Ama Asante sits on the board of the Elmina Trust." + said, "Ama Asante", "", "Elmina Trust"},
		{"at the helm of, between commas", "Ama Asante, at the helm of the Elmina Trust since 2015, had a different view." + said, "Ama Asante", "", "Elmina Trust"},
		{"one of many", "Ama Asante is one of the 22 ambassadors of the Elmina Trust." + said, "Ama Asante", "ambassador", "Elmina Trust"},
		{"one of them", "The Elmina Trust employs 22 former patients as ambassadors. Ama Asante is one of them." + said, "Ama Asante", "ambassador", "Elmina Trust"},
		{"formerly of another", "Ama Asante, formerly of the Kumasi Union, is treasurer of the Elmina Trust." + said, "Ama Asante", "treasurer", "Elmina Trust"},
		{"left another", "Ama Asante, who left the Kumasi Union in 2015, is treasurer of the Elmina Trust." + said, "Ama Asante", "treasurer", "Elmina Trust"},
		{"pronoun", "Ama Asante opened the gate. Since 2015 she has worked as a nurse at Firm Ground." + said, "Ama Asante", "nurse", "Firm Ground"},
		{"where she is", "At the Elmina Trust, where she is treasurer, Ama Asante has seen three reforms." + said, "Ama Asante", "treasurer", "Elmina Trust"},
		{"which she chairs", "Ama Asante came late. The Elmina Trust, which she chairs, counted the cases." + said, "Ama Asante", "chairs", "Elmina Trust"},
		{"in the capacity of", "Ama Asante spoke in her capacity as treasurer of the Elmina Trust." + said, "Ama Asante", "treasurer", "Elmina Trust"},
		{"appointed by the body", "The Elmina Trust has appointed Ama Asante as its treasurer." + said, "Ama Asante", "treasurer", "Elmina Trust"},
		{"whose employer", "Ama Asante opened the gate. Her employer, the Elmina Trust, had lent a van." + said, "Ama Asante", "", "Elmina Trust"},
		{"second predicate", "Ama Asante is fifty-six and has been an archivist at the Elmina Archive for as long as it has stood." + said, "Ama Asante", "archivist", "Elmina Archive"},
		{"verbs in a row", "Ama Asante came late. She runs the kiosk on the mole, sells earplugs and is the treasurer of the Elmina Guild." + said, "Ama Asante", "treasurer", "Elmina Guild"},
		{"two clauses side by side", "Ama Asante came late. She is a hydrologist, she works for the Elmina Institute, and she takes no coffee." + said, "Ama Asante", "hydrologist", "Elmina Institute"},
		{"the last six of them", "Ama Asante has been a midwife for twenty years, the last six of them at Firm Ground." + said, "Ama Asante", "midwife", "Firm Ground"},
		{"retired, and now", "Ama Asante retired as a judge and now volunteers with Firm Ground." + said, "Ama Asante", "judge", "Firm Ground"},
		{"left to become", "Ama Asante left the Kumasi Union in 2015 to become treasurer of the Elmina Trust." + said, "Ama Asante", "treasurer", "Elmina Trust"},
		{"whom it hired", "Ama Asante, whom the Elmina Trust hired as a nurse in 2015, came." + said, "Ama Asante", "nurse", "Elmina Trust"},
		{"its office, then a trade", "The toll is set by the Elmina Trust. Its chair, the potter Ama Asante, came." + said, "Ama Asante", "chair", "Elmina Trust"},
		{"described as the subject", "Ama Asante, a nurse, opened the gate. The nurse works for Firm Ground." + said, "Ama Asante", "nurse", "Firm Ground"},
		{"only spoke of it", "Ama Asante praised the work of the Elmina Trust." + said, "Ama Asante", "", ""},
		{"wanted to be", "Ama Asante wanted to be treasurer of the Elmina Trust." + said, "Ama Asante", "", ""},
	}
	checkOffices(t, tests)
}
