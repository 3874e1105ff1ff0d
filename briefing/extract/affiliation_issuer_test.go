package extract

import "testing"

func TestOfficesInReleasesAndLists(t *testing.T) {
	const fr, es = " Le comité a rendu son rapport hier, et les membres ont voté.", " El comité presentó ayer su informe, y los miembros votaron."
	tests := []struct{ name, text, person, role, org string }{
		{"the officer of whose release it is", "Solvik publishes its suppliers\n\nLund, 30 January 2026 – Clothing group Solvik Textiles AB today published the names of all factories from which it buys.\n\n“It is late for all of us,” says Ama Okoro, Chief Sustainability Officer.\n\nAbout Solvik\n\nSolvik Textiles AB has 380 shops.", "Ama Okoro", "Chief Sustainability Officer", "Solvik Textiles AB"},
		{"director without an article", "It was checked by Linen Ledger, a London-based non-profit that traces fibres. Director Tim Okoro calls it a beginning.", "Tim Okoro", "Director", "Linen Ledger"},
		{"faculty and university", "Dr Ama Okoro, Faculty of Biology, University of Lund, signed.", "Ama Okoro", "", "University of Lund"},
		{"a line of a list", "With:\nAma Okoro, partner in the law firm Janssen & Voss\nChaired by Tim Lund", "Ama Okoro", "partner", "Janssen & Voss"},
		{"became its secretary", "The Free Ropers’ Federation has 18,000 members. Ama Okoro became its General Secretary in 2020.", "Ama Okoro", "General Secretary", "Free Ropers’ Federation"},
		{"its spokesman, with a rank", "The Joint Border Commission met. “It is late for us all,” said its spokesman, Brigadier Tim Okoro.", "Tim Okoro", "spokesman", "Joint Border Commission"},
		{"its director of a field", "Among the buyers is Lund Textiles Group. Its Director of Sourcing, Ama Okoro, agreed.", "Ama Okoro", "Director of Sourcing", "Lund Textiles Group"},
		{"a small word with a capital", "It was filed by Doors for All, a tenants’ union formed in Lund. Ama Okoro, the treasurer, read it.", "Ama Okoro", "treasurer", "Doors for All"},
		{"letterhead and signature", "Association of River Pilots\nP.O. Box 771, Lund\n\nWe write on behalf of 412 pilots. We ask for scanners.\n\nYours faithfully,\n\nAma Okoro\nChairperson", "Ama Okoro", "Chairperson", "Association of River Pilots"},
		{"French: signed", "Réseau des sages-femmes du Kasaï\n\nNous sommes 640 et nous n’avons pas été payées." + fr + "\n\nAwa Kane\nPrésidente", "Awa Kane", "Présidente", "Réseau des sages-femmes du Kasaï"},
		{"French: leads it", "Radio Delta émet depuis une pirogue couverte. Awa Kane la dirige depuis 2018." + fr, "Awa Kane", "", "Radio Delta"},
		{"Spanish: verb in front", "Se reúnen en el galpón de Faros del Norte, una asociación de vecinos. La fundó Ana Quispe en 2016." + es, "Ana Quispe", "", "Faros del Norte"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
