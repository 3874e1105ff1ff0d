package extract

import (
	"testing"

	"attache/briefing"
)

// TestWhatIsNoBody leaves the organisation empty where what stands in its place names a
// person, a people, a law, a prize, a number or a place.
func TestWhatIsNoBody(t *testing.T) {
	const said = " said: “It is late for us all.”"
	const dit = " a dit : « Il est tard pour nous tous. »"
	tests := []held{
		{"a people’s government", "Ama Asante, representing the Kenyan government," + said, "Ama Asante", "", "Kenyan government"},
		{"pronoun with its verb", "Ama Asante, a florist, spoke. “It is late. I’ve seen it for us all,” said Asante, of I’ve.", "Ama Asante", "florist", ""},
		{"person", "Mr. Kofi Lund spoke. Ama Asante, a colleague of Kofi Lund," + said, "Ama Asante", "colleague of Kofi Lund", ""},
		{"surname", "Mr. Kofi Lund spoke. Ama Asante, an associate of Lund," + said, "Ama Asante", "associate of Lund", ""},
		{"law", "Ama Asante, champion of the Clean Rivers Act," + said, "Ama Asante", "champion of the Clean Rivers Act", ""},
		{"prize", "Ama Asante, winner of the Lindgren Prize," + said, "Ama Asante", "winner of the Lindgren Prize", ""},
		{"day", "Ama Asante, ambassador for World Mangrove Day," + said, "Ama Asante", "ambassador for World Mangrove Day", ""},
		{"law in the name of a body", "Ama Asante, a lecturer at the Elmina Institute for Tax Law," + said, "Ama Asante", "lecturer", "Elmina Institute for Tax Law"},
		{"work", "Ama Asante, author of Tides of Elmina," + said, "Ama Asante", "author of Tides of Elmina", ""},
		{"thing made", "Ama Asante, the inventor of the Saltpan," + said, "Ama Asante", "inventor of the Saltpan", ""},
		{"guard that is a body", "Ama Asante, commander of the National Guard," + said, "Ama Asante", "commander", "National Guard"},
		{"editor of a paper", "Ama Asante, editor of the Elmina Times," + said, "Ama Asante", "editor", "Elmina Times"},
		{"region", "Ama Asante, a weaver from northern Volta," + said, "Ama Asante", "weaver", ""},
		{"field of a minister", "Kenyan Justice Minister Ama Asante" + said, "Ama Asante", "Kenyan Justice Minister", ""},
		{"field of a party’s office", "Lib Dem home affairs spokesman Kofi Lund" + said, "Kofi Lund", "home affairs spokesman", "Lib Dem"},
		{"where the firm is", "Ama Asante, CEO of Ghana-based engine part maker Voltaic Works," + said, "Ama Asante", "CEO", "Voltaic Works"},
		{"where the body is", "Ama Asante, an expert at the Accra-based Institut Voltaire," + said, "Ama Asante", "expert", "Institut Voltaire"},
		{"centre as a metaphor", "Ama Asante put wages at the centre of Labour’s bid. She" + said, "Ama Asante", "", ""},
		{"French people", "Marie Cornec, une Brésilienne de 36 ans," + dit, "Marie Cornec", "", ""},
		{"French person", "M. Paul Mbaye est venu. Me Marie Cornec, conseil de la famille de Paul Mbaye," + dit, "Marie Cornec", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}

// TestBodiesWithoutRest cuts off what was read along with the name of a body.
func TestBodiesWithoutRest(t *testing.T) {
	const said = " said: “It is late for us all.”"
	const dit = " a dit : « Il est tard pour nous tous. »"
	tests := []held{
		{"where it is", "Ama Asante, an analyst at Fondazione Bruno Lund in Italy," + said, "Ama Asante", "analyst", "Fondazione Bruno Lund"},
		{"case of a court", "The Supreme Court in Asante Works has held: “It is late for us all, and for them.”", "Supreme Court in Asante Works", "", "Supreme Court"},
		{"French noun written like a verb", "Marie Cornec, présidente du Centre d'analyse du littoral," + dit, "Marie Cornec", "présidente", "Centre d'analyse du littoral"},
		{"French noun written like a verb, in small letters behind", "Marie Cornec, juriste à l’Observatoire d’étude et de suivi des digues," + dit, "Marie Cornec", "juriste", "Observatoire d’étude et de suivi des digues"},
		{"French, asked of a council", "Marie Cornec, juriste, demande au Conseil de prendre garde. Elle" + dit, "Marie Cornec", "juriste", ""},
		{"French, before whom", "« Il est tard pour nous tous », a affirmé Marie Cornec, porte-parole du Comité des Constructeurs aux journalistes.", "Marie Cornec", "porte-parole", "Comité des Constructeurs"},
		{"French, paper behind its place", "« Il est tard pour nous tous », a affirmé Marie Cornec, correspondante à Brest du quotidien Horizon.", "Marie Cornec", "correspondante", "Horizon"},
		{"French State without its accent", "« Il est tard pour nous tous », a déclaré le chef de l’Etat au cours d’une visite.", "le chef de l’Etat", "chef de l’Etat", ""},
		{"French secretary of State", "« Il est tard pour nous tous », a dit la secrétaire d’Etat Marie Cornec.", "Marie Cornec", "secrétaire d’Etat", ""},
		{"French, beside", "Marie Cornec, chargée de mission auprès de la direction des routes," + dit, "Marie Cornec", "chargée de mission", "direction des routes"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}

// TestOfficesWithoutNames cuts off an office at the name of who holds it.
func TestOfficesWithoutNames(t *testing.T) {
	tests := []held{
		{"party behind the name", "La maire de Lund Marie Cornec (PS) a dit : « Il est tard pour nous tous. »", "Marie Cornec", "maire de Lund", "PS"},
		{"republic and its town", "« Il est tard pour nous tous », a dit le procureur de la République de Lund François Cornec.", "François Cornec", "procureur de la République de Lund", ""},
		{"particle in the name", "« Il est tard pour nous tous », a dit la ministre de la Défense Ursula von der Lund.", "Ursula von der Lund", "ministre de la Défense", ""},
		{"economy without its accent", "« Il est tard pour nous tous », a dit hier le ministre de l’Economie Bruno Cornec, qui partait.", "Bruno Cornec", "ministre de l’Economie", ""},
		{"participle in front", "« Il est tard pour nous tous », a prévenu la ministre de la Défense Ursula von der Lund.", "Ursula von der Lund", "ministre de la Défense", ""},
		{"hospital with a name", "« Il est tard pour nous tous », a dit le directeur de l’hôpital Robert Cornec.", "le directeur de l’hôpital Robert Cornec", "directeur", "hôpital Robert Cornec"},
		{"two ministers", "Mme Agnès Cornec et M. Paul Mbaye étaient là. « Il est tard pour nous tous », a dit la ministre de la Santé Agnès Cornec au côté du ministre des Comptes publics Paul Mbaye.", "Paul Mbaye", "ministre des Comptes publics", ""},
		{"adviser to somebody", "Mr. Kofi Lund spoke. Ama Asante, economic adviser to President Kofi Lund, said: “It is late for us all.”", "Ama Asante", "economic adviser to President Kofi Lund", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}

// checkLastFinding compares the last quote that is found, as people see it.
func checkLastFinding(t *testing.T, want held) {
	t.Helper()
	var by briefing.Attribution
	for _, f := range Extract(document(t, want.text), Knowledge{}).Findings {
		if f.Kind == briefing.KindQuote {
			by = f.Attribution
		}
	}
	if by.Who != want.who || by.Role != want.role || by.Org != want.org {
		t.Errorf("got %q, %q, %q\nwant %q, %q, %q", by.Who, by.Role, by.Org, want.who, want.role, want.org)
	}
}
