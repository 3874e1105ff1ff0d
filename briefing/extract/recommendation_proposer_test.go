package extract

import (
	"testing"

	"attache/briefing"
)

// TestProposers says who asks, in the forms in which news, letters, briefs and
// records put it.
func TestProposers(t *testing.T) {
	const more = "\n\nThe meeting was held on a Monday in the spring, and it was long."
	tests := []struct{ name, text, who string }{
		{"apposition behind the ask", "The city must pay wages for the hours lost, the Lund Welfare Federation, an umbrella group of 41 unions, said in a letter.", "Lund Welfare Federation"},
		{"people behind the ask", "The council must reopen the library, campaigners said.", "campaigners"},
		{"progressive", "The petitioners are calling for a binding treaty by next year.", "The petitioners"},
		{"goes on for the one who asked", "The petitioners are calling for a binding treaty. Exporters should stop their sales.", "The petitioners"},
		{"passive with who asks", "Ministries were urged by the Lund Institute to publish the data.", "Lund Institute"},
		{"in whose view", "The city should, in the view of the Lund Institute, fund clinics.", "Lund Institute"},
		{"said inside the ask", "States had to keep water out of markets, the Special Rapporteur stressed, and pay those who protected springs.", "Special Rapporteur"},
		{"author of an article of opinion", "The price of a tin\n\nAmina Rossi\n\nI was born beside the fields, and I know the price of a tin.\n\n“I work at night,” Lassana told me. Lund should ask shops to say who picked it.", "Amina Rossi"},
		{"bodies on the title page", "After the mines\n\nCentre for River Medicine and the Lund Observatory\n\nRecommendations\n\nFor donors\n\n1. Fund the clinics for ten years.", "Centre for River Medicine; Lund Observatory"},
		{"letter to a body", "Carta abierta al Consejo de Aguas\n\nPor todo ello, instamos al Consejo a que:\n\n1. Reabra los pozos.", ""},
		{"body that voices concern", "The Committee is concerned at the lack of clinics. The State party should fund clinics.", "The Committee"},
		{"that clause is nobody", "Mr. Ariya, recalling general comment No. 2, said that he failed to understand the fees. They ought to be abolished.", "Ariya"},
		{"what the scales say", "Ann Veen spoke first. “It is late for us all,” said Ann Veen. Governments should weigh every child, and publish what the scales said.", "Ann Veen"},
		{"wish of a person for a body", "Kofi Lund spoke. “It is late for us all,” said Lund. He wants local councils to close the premises overnight.", "Kofi Lund"},
		{"measures announced", "Ann Veen spoke. “It is late for us all,” said Ann Veen. She proposed three things. That the Ministry set a wage. And that every contract be in writing.", "Ann Veen"},
		{"delegate of a State, named later", "Norway’s delegate said that the sky was full. She urged all States to stop their tests.\n\nANN VEEN (Norway) said that norms could be agreed.", "ANN VEEN"},
		{"in whose view in Spanish", "La ingeniera Waldetruda Choque, de la Universidad de Oruro, midió el lago. «El lago no miente», dijo Choque.\n\nA juicio de la ingeniera, las empresas mineras deberían devolver el agua tan limpia como la encontraron.", "Waldetruda Choque"},
		{"whom a heading names", "Ann Veen, moderator, opened the panel. Kofi Lund of the Lund Council spoke too.\n\nPoints retained by the moderator\n\n1. Public money should buy only what is open.", "Ann Veen"},
		{"body whose word stands in a world day", "La organización Salud sin Deuda presentó un informe con motivo del Día Mundial de la Salud.\n\nSalud sin Deuda recomienda a los gobiernos:\n\n- Publicar los precios de los hospitales;\n- Eliminar los impuestos de los medicamentos.", "Salud sin Deuda"},
		{"how somebody put it", "Kofi Lund spoke. “It is late for us all,” said Lund. Ms. Ann Veen was blunt: governments must pay for the wells.", "Ann Veen"},
		{"how somebody put it in French", "Anne Roe a parlé. « Il est tard pour nous tous », a dit Roe. Mme Jeanne Lund est d’un autre avis : il faut que l’État paie les puits.", "Jeanne Lund"},
		{"agency by the name in use", "The Lund Relief Agency said that clinics had closed. The agency appealed to donors to keep funding clinics.", "Lund Relief Agency"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastProposer(t, tt.text+more, tt.who) })
	}
}

func trimArticle(s string) string {
	for _, article := range [...]string{"The ", "the "} {
		if len(s) > 4 && s[:4] == article {
			return s[4:]
		}
	}
	return s
}

// TestWeIsNotWhoIsQuoted keeps the person quoted beside "we" apart from those who write.
func TestWeIsNotWhoIsQuoted(t *testing.T) {
	d := document(t, "Joint call to port cities\n\nHarbour Rights Watch has joined other groups in asking for open wells.\n\nAs the host, Mayor Ana Lund has promised to “put the needs of fishers and of their children first.” We urge all port cities to open the wells.\n")
	for _, f := range Extract(d, Knowledge{}).Findings {
		if f.Kind == briefing.KindRecommendation && f.Who != "Harbour Rights Watch" {
			t.Errorf("%q asks “%s” (%s)", f.Who, d.Slice(f.Span), f.Reason)
		}
	}
}

// TestWhoPostsAndWhoWritesAMemorandum credits asks to whom the head of a page or of a
// memorandum names.
func TestWhoPostsAndWhoWritesAMemorandum(t *testing.T) {
	const memo = "BRIEFING NOTE\nFor: Permanent Representative\nFrom: Children and Gender Desk\nDate: 12 March 2026\n\nSubject: Child marriage\n\n1. Our asks\n\n(a) Agree to introduce the amendment to paragraph 6.\n(b) Press for a reporting clause.\n"
	const page = "Skip to content\n\nAbout\n\nCampaigns\n\nStories\n\nPress\n\nJobs\n\nHome / Campaigns / A day off\n\nWhat changed in the year of the weekly day off\n\nPosted by Third Key Comms Team on 16 June 2026 in Campaigns\n\nTwelve months ago we launched a demand. The ILO meets again in a fortnight. We are calling on:\n\n- Governments to ratify the Convention and to let inspectors talk to workers alone\n- Recruitment agencies to print the day off on the first page\n"
	for text, who := range map[string]string{memo: "Children and Gender Desk", page: "Third Key"} {
		asked := 0
		for _, f := range Extract(document(t, text), Knowledge{}).Findings {
			if f.Kind != briefing.KindRecommendation {
				continue
			}
			if asked++; f.Who != who {
				t.Errorf("%q, want %q (%s)", f.Who, who, f.Reason)
			}
		}
		if asked != 2 {
			t.Errorf("%d asks of %q, want 2", asked, who)
		}
	}
}
