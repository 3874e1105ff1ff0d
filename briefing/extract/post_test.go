package extract

import "testing"

// TestPosts reads offices as news and meeting records print them.
func TestPosts(t *testing.T) {
	const said = " said: “It is late for us all.”"
	tests := []struct{ name, text, person, role, org string }{
		{"occupation before the name", "“It is late for us all,” said glaciologist Pema Dorji of the Himalayan Ice Institute.", "Pema Dorji", "glaciologist", "Himalayan Ice Institute"},
		{"body without its place", "Pema Dorji, a glaciologist with the Himalayan Ice Institute in Kathmandu," + said, "Pema Dorji", "glaciologist", "Himalayan Ice Institute"},
		{"two offices", "Pema Dorji, lead author of the study and a lecturer at the University of Thimphu," + said, "Pema Dorji", "lead author of the study", "University of Thimphu"},
		{"body in front, small office", "WaterFirst Malawi country director Ola Fagbenle" + said, "Ola Fagbenle", "country director", "WaterFirst Malawi"},
		{"acronym in front, field behind", "UNESCO’s assistant director-general for culture, Lena Brandt," + said, "Lena Brandt", "assistant director-general for culture", "UNESCO"},
		{"State and where it is represented", "Kofi Asante, Permanent Representative of Ghana to the United Nations," + said, "Kofi Asante", "Permanent Representative", "Ghana"},
		{"place behind", "Kofi Asante, the head of UNFPA in Chad," + said, "Kofi Asante", "head", "UNFPA"},
		{"body in small letters", "Kofi Asante, chair of the local canoe owners’ association," + said, "Kofi Asante", "chair", "local canoe owners’ association"},
		{"body with its acronym and a possessive", "The UN Harbour Agency (UNHA)’s representative in Chad, Kofi Asante," + said, "Kofi Asante", "representative in Chad", "UN Harbour Agency"},
		{"unit of a body", "Kofi Asante, head of the emergency unit of the Harbour Agency," + said, "Kofi Asante", "head of the emergency unit", "Harbour Agency"},
		{"division at a body", "Kofi Asante, Director of the Division for Ocean Affairs at the Harbour Agency," + said, "Kofi Asante", "Director of the Division for Ocean Affairs", "Harbour Agency"},
		{"event is no body", "Kofi Asante, Co-Chair of the 2024 Constructive Dialogue on Nets," + said, "Kofi Asante", "Co-Chair of the 2024 Constructive Dialogue on Nets", ""},
		{"town in front is no body", "Nairobi taxi driver Kofi Asante" + said, "Kofi Asante", "Nairobi taxi driver", ""},
		{"country’s adjective in front", "Ghanaian fisheries minister Kofi Asante" + said, "Kofi Asante", "Ghanaian fisheries minister", ""},
		{"age in front", "Kofi Asante, a 43-year-old net mender from Elmina," + said, "Kofi Asante", "net mender", ""},
		{"clause behind", "Kofi Asante, an independent expert appointed by the Rights Council," + said, "Kofi Asante", "independent expert", ""},
		{"body that owns is no person", "The owner, Elmina Bulk Holding, did not reply. Kofi Asante, its agent," + said, "Kofi Asante", "agent", "Elmina Bulk Holding"},
		{"office that is a surname", "“It is late for us all,” said Jane Baker, a nurse at Elmina Hospital.", "Jane Baker", "nurse", "Elmina Hospital"},
		{"State of a ship’s agent", "The crew wrote to Elmina Light. In a mail seen by Elmina Light, its agent wrote that it was late. Kofi Asante, a nurse," + said, "Kofi Asante", "nurse", ""},
		{"verb in front of an office", "Jane Okoro grilled Lund Bank chief Kofi Asante." + said, "Kofi Asante", "chief", "Lund Bank"},
		{"party and State", "Senator Kofi Asante (D-Ohio), head of the Harbour Caucus," + said, "Kofi Asante", "head", "Harbour Caucus"},
		{"former office", "The money, said former Harbour Institute president Kofi Asante, was gone.", "Kofi Asante", "former Harbour Institute president", "Harbour Institute"},
		{"person who owns is no body", "Jane Okoro, a nurse, left. Okoro’s business manager, Kofi Asante," + said, "Kofi Asante", "business manager", ""},
		{"body’s own", "The Lund Review’s Kofi Asante" + said, "Kofi Asante", "", "Lund Review"},
		{"town and State", "Kofi Asante, a delegate from Lund, Sweden," + said, "Kofi Asante", "delegate", ""},
		{"title and more than it", "The Chair of the First Committee, Ambassador Kofi Asante of Sweden," + said, "Kofi Asante", "Chair", "First Committee"},
		{"field behind a title", "Commissioner for Home Affairs Kofi Asante" + said, "Kofi Asante", "Commissioner for Home Affairs", ""},
		{"what somebody lives on", "Kofi Asante, 52, who sells fruit to drivers," + said, "Kofi Asante", "sells fruit to drivers", ""},
		{"works as", "Kofi Asante, who works as a nurse at Elmina Hospital," + said, "Kofi Asante", "nurse", "Elmina Hospital"},
		{"seat behind the name", "Kofi Asante MP, chair of the Harbour Committee," + said, "Kofi Asante", "chair", "Harbour Committee"},
		{"body by its noun", "The Lund Statistics Service has figures. Kofi Asante, head of labour at the Service," + said, "Kofi Asante", "head of labour", "Lund Statistics Service"},
		{"its director, of any body", "Hope for Rivers is small. Its director, Kofi Asante," + said, "Kofi Asante", "director", "Hope for Rivers"},
		{"fuller office later", "Lund MP, Sir Kofi Asante, spoke. Sir Kofi, Liberal MP for Lund and Elmina," + said, "Kofi Asante", "Liberal MP for Lund and Elmina", ""},
		{"party before a seat", "Labour MP Kofi Asante" + said, "Kofi Asante", "Labour MP", "Labour"},
		{"country without its name", "Kofi Asante, Attorney General of one large country," + said, "Kofi Asante", "Attorney General", ""},
		{"body of one word, in full before", "The Lund Accounts Committee met. Committee chairwoman Dame Jane Asante" + said, "Jane Asante", "chairwoman", "Lund Accounts Committee"},
		{"acronym spoken as a word", "The Department for Ports, Food & Rural Affairs (Depfra) is small. Kofi Asante, of Depfra," + said, "Kofi Asante", "", "Department for Ports, Food & Rural Affairs"},
		{"charity with what it is", "Kofi Asante, from debt charity StepUp," + said, "Kofi Asante", "", "StepUp"},
		{"town is no body", "Kofi Asante, from Walsall," + said, "Kofi Asante", "", ""},
		{"ministry in small letters", "“It is late for us all,” foreign ministry spokesman Kofi Asante told reporters.", "Kofi Asante", "spokesman", "foreign ministry"},
		{"office before a rank", "“It is late for us all,” said army spokesman Colonel Kofi Asante.", "Kofi Asante", "spokesman", "army"},
		{"the group’s founder", "Rivers First is a campaign group. “It is late for us all,” said the group’s founder, Kofi Asante.", "Kofi Asante", "founder", "Rivers First"},
		{"head of the body named before", "The Lund Port Authority closed a dock. Chief executive Kofi Asante" + said, "Kofi Asante", "Chief executive", "Lund Port Authority"},
		{"acronym like a small word", "Kofi Asante, WHO Regional Director for Africa," + said, "Kofi Asante", "Regional Director for Africa", "WHO"},
		{"State like a small word", "Kofi Asante, the US ambassador to Chad," + said, "Kofi Asante", "ambassador to Chad", "US"},
		{"office within an office", "The Special Representative of the Secretary-General for Chad, Kofi Asante," + said, "Kofi Asante", "Special Representative of the Secretary-General for Chad", ""},
		{"field of an office, no body", "Kofi Asante, Assistant Secretary-General for Human Rights," + said, "Kofi Asante", "Assistant Secretary-General for Human Rights", ""},
		{"group with a number", "Kofi Asante, speaking for the Group of 77 and China," + said, "Kofi Asante", "", "Group of 77 and China"},
		{"body that no word shows", "ShoreWatch Executive Director Kofi Asante" + said, "Kofi Asante", "Executive Director", "ShoreWatch"},
		{"glasses are no office", "It was, in designer glasses, late. “It is late for us all,” said Kofi Asante.", "Kofi Asante", "", ""},
		{"infinitive behind", "Kofi Asante, the first senator to endorse the plan," + said, "Kofi Asante", "senator", ""},
		{"another person in front", "It was President Lund and presidential adviser Kofi Asante who left." + said, "Kofi Asante", "presidential adviser", ""},
		{"parent", "Mother-of-three Jane Asante" + said, "Jane Asante", "Mother-of-three", ""},
		{"acronym between commas", "The Lund Children’s Fund, LUNDFUND, is small. Kofi Asante, of LUNDFUND," + said, "Kofi Asante", "", "Lund Children’s Fund"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
