package extract

import "testing"

// TestBodiesThatContextDoesNotGive leaves the organisation empty where somebody only
// goes somewhere, is for or against something, or whose kin or agent they are.
func TestBodiesThatContextDoesNotGive(t *testing.T) {
	const say = " “It is late for us all,” Asante said."
	const dit = " « Il est tard pour nous tous », a dit Marie Cornec."
	tests := []held{
		{"addresses an assembly", "Ama Asante had been mayor for two years when she addressed the Elmina General Assembly." + say, "Ama Asante", "mayor", ""},
		{"writes in a paper", "Ama Asante, writing in The Elmina Times, accused her critics of haste." + say, "Ama Asante", "", ""},
		{"supporter", "Ama Asante, a strong supporter of the Salt March movement, spoke." + say, "Ama Asante", "strong supporter of the Salt March movement", ""},
		{"critic", "Ama Asante, a critic of the Elmina Water Authority, spoke." + say, "Ama Asante", "critic of the Elmina Water Authority", ""},
		{"rival with an acronym", "It names the super PACs of rival Ama Asante." + say, "Ama Asante", "rival", ""},
		{"kin of a minister", "Ama Asante is the daughter of Benin’s former prime minister." + say, "Ama Asante", "daughter", ""},
		{"epidemic", "Ama Asante, an expert on HIV, spoke. She has worked for years with people who live with HIV." + say, "Ama Asante", "expert on HIV", ""},
		{"members in the plural", "The MPs met. Committee chairman Kofi Asante said: “It is late for us all.”", "Kofi Asante", "Committee chairman", ""},
		{"president of a State", "Police fired gas at those who are angry over President Ama Asante’s plans." + say, "Ama Asante", "President", ""},
		{"for somebody", "For Jonathan Lund, Asante is late. Ama Asante spoke." + say, "Ama Asante", "", ""},
		{"here she is", "Here’s Ama Asante in December." + say, "Ama Asante", "", ""},
		{"comparative", "How much longer Mrs Asante will stay is not clear." + say, "Asante", "", ""},
		{"chief of firemen", "“It is late for us all,” Fire Chief Ama Asante said.", "Ama Asante", "Fire Chief", ""},
		{"French, told to an agency", "Le président Paul Cornec a parlé mardi à la foule, selon une dépêche de l’AFP. « Il est tard pour nous tous », a dit Paul Cornec.", "Paul Cornec", "président", ""},
		{"French, goes there", "La ministre de la Santé Marie Cornec, qui s'est rendue à l'hôpital de Quimper dans l'après-midi, était là." + dit, "Marie Cornec", "ministre de la Santé", ""},
		{"French, lawyer of somebody", "Il a parlé pour Radio Rade. Son avocate Me Marie Cornec était là." + dit, "Marie Cornec", "avocate", ""},
		{"French, supporter", "Marie Cornec est une sympathisante de La Rade en marche." + dit, "Marie Cornec", "sympathisante de La Rade en marche", ""},
		{"French, contact", "Marie Cornec a pris contact avec la Direction générale de la Rade." + dit, "Marie Cornec", "", ""},
		{"French, age behind the place", "« Il est tard pour nous tous », a dit une habituée de la Zad de 61 ans.", "une habituée de la Zad", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}

// TestOfficesBesideNames reads offices and bodies in forms of the daily press.
func TestOfficesBesideNames(t *testing.T) {
	const say = " “It is late for us all,” says Asante."
	const dit = "« Il est tard pour nous tous », a dit "
	tests := []held{
		{"he’s a", "At a table I meet Kofi Asante. He’s a carer for his disabled son." + say, "Kofi Asante", "carer for his disabled son", ""},
		{"she’s a, at a body", "At a table I meet Ama Asante. She’s a nurse at the Harbour Hospital." + say, "Ama Asante", "nurse", "Harbour Hospital"},
		{"behind a day", "On Monday home affairs committee chairman Alan Okoro said: “It is late for us all.”", "Alan Okoro", "home affairs committee chairman", ""},
		{"body of a government", "“It is late for us all,” said Ama Asante of the French government’s road safety body Rondia.", "Ama Asante", "", "Rondia"},
		{"paper with its article", "“It is late for us all,” said Ama Asante, a writer for The Elminan, on Monday.", "Ama Asante", "writer", "The Elminan"},
		{"French, several times", "Marie Cornec, plusieurs fois ministre, a dit : « Il est tard pour nous tous. »", "Marie Cornec", "ministre", ""},
		{"called by its name", "Ama Asante runs a charity called Free Nets." + say, "Ama Asante", "runs a charity", "Free Nets"},
		{"French, party in brackets", dit + "Marie Cornec (N-VA).", "Marie Cornec", "", "N-VA"},
		{"French, party behind a preposition", dit + "l’ex-députée de la N-VA Marie Cornec.", "Marie Cornec", "ex-députée", "N-VA"},
		{"French, party between", dit + "le sénateur LR François Cornec.", "François Cornec", "sénateur", "LR"},
		{"French, body without its preposition", dit + "Marie Cornec, porte-parole Greenpeace Belgique.", "Marie Cornec", "porte-parole", "Greenpeace Belgique"},
		{"French, union that no list has", dit + "Marie Cornec, permanente Setca.", "Marie Cornec", "permanente", "Setca"},
		{"French, field and no body", dit + "Marie Cornec, responsable Communication.", "Marie Cornec", "responsable Communication", ""},
		{"French, governor", "L’ancien wali, Nacer Lund, a dit : « Il est tard pour nous tous. »", "Nacer Lund", "ancien wali", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}

// TestStaffOnTheirOwnPage gives staff whom a text in the first person shows without a
// body the one that it tells most of.
func TestStaffOnTheirOwnPage(t *testing.T) {
	const said = " “It is late for us all, and for them,” Lund said."
	tests := []held{
		{"head of policy in brackets", "Harbour Hope has contributed to a process of the United Nations. Ann Lund (Head of Policy and Research) spoke there. We were able to help. Harbour Hope’s team was key." + said, "Ann Lund", "Head of Policy and Research", "Harbour Hope"},
		{"director of a field", "Tideline Trust has worked on the coast since 1999. Programmes Director Ann Lund spoke there. Our nets are open. Tideline Trust’s nurses came." + said, "Ann Lund", "Programmes Director", "Tideline Trust"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
