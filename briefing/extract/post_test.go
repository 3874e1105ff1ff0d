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
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
