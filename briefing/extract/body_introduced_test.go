package extract

import "testing"

func TestBodiesByWhatTheTextCallsThem(t *testing.T) {
	const fr, es = " Le comité a rendu son rapport hier, et les membres ont voté.", " El comité presentó ayer su informe, y los miembros votaron."
	tests := []struct{ name, text, person, role, org string }{
		{"apposition, then its chair", "The case was brought by Blue Ladders, an association of roofers. Its chair, Jane Okoro, wept.", "Jane Okoro", "chair", "Blue Ladders"},
		{"small word within the name", "The mules belong to Salt and Bread, a charity that feeds herders. Ama Lund, an adviser to the charity, came along.", "Ama Lund", "adviser", "Salt and Bread"},
		{"the noun stands before the name", "She wrote to the charity Brighter Lanes. Ama Lund, a lawyer with the charity, replied.", "Ama Lund", "lawyer", "Brighter Lanes"},
		{"called so", "He joined a network called Low Tide. Ama Lund, coordinator of the network, was there.", "Ama Lund", "coordinator", "Low Tide"},
		{"a sentence of its own", "Ropewalk is a cooperative of net makers. Ama Lund, the treasurer of the cooperative, keeps the key.", "Ama Lund", "treasurer", "Ropewalk"},
		{"one of several", "It was sued by Open Sluice, one of the oldest charities in the delta. Ama Lund of Open Sluice was there.", "Ama Lund", "", "Open Sluice"},
		{"an apposition of a person is none", "It was sued by Jane Okoro, a union organiser. Ama Lund, a lawyer with the union, replied.", "Ama Lund", "lawyer", ""},
		{"nor is what somebody runs", "Ama Okoro, a retired baker, runs the library. Tim Lund, a clerk at the library, came.", "Tim Lund", "clerk", "library"},
		{"a place is none", "In Lund, a charity opened its doors. Ama Okoro, a nurse with the charity, was there.", "Ama Okoro", "nurse", ""},
		{"French", "L’affaire a été portée par Terres Claires, une association de bergers. Sa présidente, Awa Diop, a pleuré." + fr, "Awa Diop", "présidente", "Terres Claires"},
		{"Spanish", "El caso lo llevó Manos al Agua, una asociación de pescadoras. Su presidenta, Ana Quispe, lloró." + es, "Ana Quispe", "presidenta", "Manos al Agua"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}

func TestBodiesByWhatIsSaidOfThem(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"the largest", "Lodgely, the largest platform, sent a letter. Ama Lund of Lodgely wrote it.", "Ama Lund", "", "Lodgely"},
		{"of which she is", "Ama Lund spoke from a cellar. Bread of the Alley, of which she is a co-founder, bakes for thousands.", "Ama Lund", "co-founder", "Bread of the Alley"},
		{"where he works", "Ama Lund came by night from the Harbour Hospital, where she works as a nurse.", "Ama Lund", "nurse", "Harbour Hospital"},
		{"a post abroad", "Speakers: Ama Lund, Head of Delegation in Dakar, International Federation of Harbour Societies", "Ama Lund", "Head of Delegation in Dakar", "International Federation of Harbour Societies"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}

// TestKindOpensTheText reads a text whose first word is a small one.
func TestKindOpensTheText(t *testing.T) {
	for _, text := range []string{"All, a charity that helps", "The, a union", "A charity, a union that", ", a charity that", "– the charity All"} {
		analyse(document(t, text), Knowledge{})
	}
}
