package extract

import "testing"

// TestPostForms reads offices in the forms of news copy, each with invented
// people and bodies.
func TestPostForms(t *testing.T) {
	const said = " said: “It is late for us all.”"
	tests := []struct{ name, text, person, role, org string }{
		{"works for, as", "Kofi Asante, who works for the Harbour Trust as a nurse," + said, "Kofi Asante", "nurse", "Harbour Trust"},
		{"at, without an office", "Dr Kofi Asante at Elmina University" + said, "Kofi Asante", "", "Elmina University"},
		{"at an event", "Dr Kofi Asante at the Elmina Water Conference" + said, "Kofi Asante", "", ""},
		{"second verb of a clause", "Kofi Asante, who lives in Chad and is president of the Boat Owners’ Association," + said, "Kofi Asante", "president", "Boat Owners’ Association"},
		{"has been", "Kofi Asante has been director of the Ice Institute since 2011. “It is late for us all,” he said.", "Kofi Asante", "director", "Ice Institute"},
		{"was appointed", "Kofi Asante was appointed director of the Ice Institute. “It is late for us all,” he said.", "Kofi Asante", "director", "Ice Institute"},
		{"as director", "As director of the Ice Institute, Kofi Asante knows. “It is late for us all,” he said.", "Kofi Asante", "director", "Ice Institute"},
		{"who is with", "Kofi Asante, who is with the Harbour Trust," + said, "Kofi Asante", "", "Harbour Trust"},
		{"age and livelihood", "Kofi Asante, 30, sells fish at the market. “It is late for us all,” he said.", "Kofi Asante", "sells fish at the market", ""},
		{"capital of the sentence", "Former home secretary Kofi Asante" + said, "Kofi Asante", "Former home secretary", ""},
		{"capital of the sentence, adjective", "Financial analyst Kofi Asante" + said, "Kofi Asante", "Financial analyst", ""},
		{"press secretary", "Red House press secretary Kofi Asante" + said, "Kofi Asante", "press secretary", "Red House"},
		{"secretary of state", "Secretary of State Kofi Asante" + said, "Kofi Asante", "Secretary of State", ""},
		{"party of a country", "UK Harbour Party leader Kofi Asante" + said, "Kofi Asante", "leader", "UK Harbour Party"},
		{"bureau and its field", "The director of the FTC’s bureau of consumer protection, Kofi Asante," + said, "Kofi Asante", "director", "FTC’s bureau of consumer protection"},
		{"agency for whom", "The head of the UN refugee agency in Chad, Kofi Asante," + said, "Kofi Asante", "head", "UN refugee agency"},
		{"ministry without its name", "A spokesman for the ministry, Kofi Asante," + said, "Kofi Asante", "spokesman", "ministry"},
		{"field with -ing", "Elmina City Council’s cabinet member for housing, Kofi Asante," + said, "Kofi Asante", "cabinet member for housing", "Elmina City Council"},
		{"name with a possessive", "Kofi Asante, head of art at Lund’s," + said, "Kofi Asante", "head of art", "Lund’s"},
		{"name with a possessive in front", "Lund’s has put up its prices. Lund’s chief executive Kofi Asante" + said, "Kofi Asante", "chief executive", "Lund’s"},
		{"body of a town", "Kofi Asante, director of the Lund-based charity Safe Roads," + said, "Kofi Asante", "director", "Safe Roads"},
		{"resident", "Kofi Asante, a resident of Elmina," + said, "Kofi Asante", "resident", ""},
		{"village", "Kofi Asante, chief of the village of Elmina," + said, "Kofi Asante", "chief of the village of Elmina", ""},
		{"one of many", "Kofi Asante, head of one clinic," + said, "Kofi Asante", "head of one clinic", ""},
		{"delegation of a body", "Kofi Asante, head of delegation of the International Harbour Committee," + said, "Kofi Asante", "head of delegation", "International Harbour Committee"},
		{"brand in a country", "Kofi Asante, country director for Seaward in Mali," + said, "Kofi Asante", "country director", "Seaward"},
		{"unit, then body", "Kofi Asante, Deputy Director, Division of Policy, UNHA," + said, "Kofi Asante", "Deputy Director, Division of Policy", "UNHA"},
		{"others of a list", "It was Kofi Asante, John Lund and Awa Diop. Asante" + said, "Kofi Asante", "", ""},
		{"own campaign", "Kofi Asante, a law professor in his first political campaign," + said, "Kofi Asante", "law professor", ""},
		{"office before what a verb says", "Liberal MP Kofi Asante, who chairs the Harbour Affairs Committee," + said, "Kofi Asante", "Liberal MP", "Harbour Affairs Committee"},
		{"who was told", "The Lund Port Authority closed a dock, it told the Elmina Review Agency. Chief executive Kofi Asante" + said, "Kofi Asante", "Chief executive", "Lund Port Authority"},
		{"editor of a review", "Kofi Asante, editor of the Elmina Review," + said, "Kofi Asante", "editor", "Elmina Review"},
		{"field, then a body that no word shows", "The Vice-President for Public Policy of Lexora, Kofi Asante," + said, "Kofi Asante", "Vice-President for Public Policy", "Lexora"},
		{"field alone", "Kofi Asante, manager of Strategic Communication," + said, "Kofi Asante", "manager of Strategic Communication", ""},
		{"board of a body", "The Chair of the Board of the Harbour Caucus, Kofi Asante," + said, "Kofi Asante", "Chair of the Board", "Harbour Caucus"},
		{"of the district", "The registrar of the district, Kofi Asante," + said, "Kofi Asante", "registrar of the district", ""},
		{"presides over", "Kofi Asante, who presides over the women fish smokers’ cooperative," + said, "Kofi Asante", "presides over the women fish smokers’ cooperative", "women fish smokers’ cooperative"},
		{"noun for the body named before", "It was the Elmina Teachers Association, and association executive director Kofi Asante" + said, "Kofi Asante", "executive director", "Elmina Teachers Association"},
		{"now", "Kofi Asante, a former nurse, now a guide at the Museum of Salt," + said, "Kofi Asante", "guide", "Museum of Salt"},
		{"body in front of the name", "President of Blue Fern Kofi Asante came. “It is late for us all,” Asante said.", "Kofi Asante", "President", "Blue Fern"},
		{"at a hospital", "At Elmina Hospital, where beds are few, nurse Kofi Asante" + said, "Kofi Asante", "nurse", "Elmina Hospital"},
		{"she heads", "Ama Asante came. She heads the Ice Institute. “It is late for us all,” Asante said.", "Ama Asante", "heads the Ice Institute", "Ice Institute"},
		{"as head, she", "Ama Asante came. As head of nets at the Rivers Authority she is late. “It is late for us all,” Asante said.", "Ama Asante", "head of nets", "Rivers Authority"},
		{"two persons before a pronoun", "Ama Asante met Jane Okoro. She heads the Ice Institute. “It is late for us all,” Asante said.", "Ama Asante", "", ""},
		{"its, of the subject", "The Roof Alliance wrote of “a warning that the Treasury must hear”. Its director, Kofi Asante," + said, "Kofi Asante", "director", "Roof Alliance"},
		{"acronym in brackets behind the name", "Kofi Asante (Elmina Harbour Agency, EHA) spoke. Mr. Asante, an officer with EHA," + said, "Kofi Asante", "officer", "Elmina Harbour Agency"},
		{"dash behind a body", "Kofi Asante runs the Noise Society - a charity for all. “It is late for us all,” Asante said.", "Kofi Asante", "runs the Noise Society", "Noise Society"},
		{"place within what somebody runs", "Kofi Asante, who runs a number of Chad restaurants," + said, "Kofi Asante", "runs a number of Chad restaurants", ""},
		{"nurse formerly", "Kofi Asante, a nurse formerly employed by the army," + said, "Kofi Asante", "nurse", ""},
		{"kind of body behind an acronym", "Kofi Asante, of the LGBT advocacy group Harbour Light," + said, "Kofi Asante", "", "Harbour Light"},
		{"party of a country in front", "It was UK Labour leader Kofi Asante who left." + said, "Kofi Asante", "UK Labour leader", "Labour"},
		{"brother by name", "Kofi Asante, his younger brother John and their parents came. “It is late for us all,” Asante said.", "Kofi Asante", "", ""},
		{"office behind a comma, body, name", "There is no end to rising prices, President and Chief Financial Officer of Blue Fern Kofi Asante said. “It is late for us all,” Asante said.", "Kofi Asante", "President and Chief Financial Officer", "Blue Fern"},
		{"paragraph full of names", "The Director of the Elmina Information Service, Kofi Asante, introduced the speakers: Ama Boateng (Elmina Harbour Agency, EHA), Wei Castagnetti (Chad Meteorological Organization, CMO), Cosmas Ochieng Nyaberi (Lund Telecommunication Union, LTU) and Jane Lund (Norway Statistics Bureau, NSB).", "Kofi Asante", "Director", "Elmina Information Service"},
		{"body that is told to be one", "Safe Roads is an independent charity that works for all. Chief executive Kofi Asante" + said, "Kofi Asante", "Chief executive", "Safe Roads"},
		{"office of a body", "Kofi Asante, a programme officer at UNHA’s regional office in Dakar," + said, "Kofi Asante", "programme officer", "UNHA"},
		{"department of a university", "Kofi Asante, a fellow in the Department of Law of Lund University," + said, "Kofi Asante", "fellow", "Lund University"},
		{"university’s department", "Kofi Asante, of Lund University’s Department of Law," + said, "Kofi Asante", "", "Lund University"},
		{"body named in full only later", "Kofi Asante, Executive Secretary of the Commission," + said + " The Commission on Rivers met in Lund.", "Kofi Asante", "Executive Secretary", "Commission on Rivers"},
		{"surname is no body", "Dr Kofi Duffy died. Duffy sang. Their singer, Ama Asante," + said, "Ama Asante", "singer", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
