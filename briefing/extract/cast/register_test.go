package cast

import (
	"strings"
	"testing"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
	"attache/briefing/extract/testtext"
)

func TestRegisterRolesAndOrganisations(t *testing.T) {
	tests := []struct{ name, text, person, role, org string }{
		{"role and body behind the name", "Ms. Silke Albert, Team Leader on Child Trafficking, Survivor Engagement and Partnerships at the United Nations Office on Drugs and Crime (UNODC), spoke.",
			"Silke Albert", "Team Leader on Child Trafficking, Survivor Engagement and Partnerships", "United Nations Office on Drugs and Crime"},
		{"role of the body", "Nancy Rivard, President and Founder of Airline Ambassadors International, called for action.",
			"Nancy Rivard", "President and Founder", "Airline Ambassadors International"},
		{"field of work is no body", "Jane Okoro, Head of Policy and Research, said it was late.",
			"Jane Okoro", "Head of Policy and Research", ""},
		{"body's role", "Atinkut Zewku, Hope for All’s Safeguarding, Mental Health and Support Manager, said it was late.",
			"Atinkut Zewku", "Safeguarding, Mental Health and Support Manager", "Hope for All"},
		{"role, then body", "Aigul Bekova, Deputy Executive Secretary, UN Convention to Combat Desertification (UNCCD), said it was late.",
			"Aigul Bekova", "Deputy Executive Secretary", "UN Convention to Combat Desertification"},
		{"mere body", "Puma Sen, UN Women, reported that it was late.", "Puma Sen", "", "UN Women"},
		{"from the body", "“It is late for us all,” said Sean Columb from the University of Liverpool.", "Sean Columb", "", "University of Liverpool"},
		{"role before the name", "The report was read by second engineer Arjun Thapa, who had slept badly.", "Arjun Thapa", "second engineer", ""},
		{"office of a body before the name", "The representative of the World Bank Group, Ms. Leila Haddad, said it was late.", "Leila Haddad", "representative", "World Bank Group"},
		{"organ stays in the role", "The President of the General Assembly, H.E. Mr. Anselmo Tavares, opened the hearing.", "Anselmo Tavares", "President of the General Assembly", "General Assembly"},
		{"acronym before the role", "ICAT Coordinator Yury Fedotov spoke of the Inter-Agency Coordination Group against Trafficking in Persons (ICAT).",
			"Yury Fedotov", "Coordinator", "Inter-Agency Coordination Group against Trafficking in Persons"},
		{"brackets with a State", "Co-Chair Sione Vaipulu (Tonga) opened the session.", "Sione Vaipulu", "Co-Chair", "Tonga"},
		{"brackets with role and body", "Ms. Bahous (Executive Director, United Nations Entity for Women) said it was late.", "Bahous", "Executive Director", "United Nations Entity for Women"},
		{"what somebody leads", "Dr. Salma Hassan, who leads the cholera response of the World Health Organization, said it was late.",
			"Salma Hassan", "leads the cholera response", "World Health Organization"},
		{"works for", "Grace Lund works for Keyholders, a small network.", "Grace Lund", "", "Keyholders"},
		{"on behalf, in front", "For the Major Group for Children and Youth, Xenia Ramos said that it was late.", "Xenia Ramos", "", "Major Group for Children and Youth"},
		{"presiding", "The panel was moderated by Tatiana Kotova and lasted two hours.", "Tatiana Kotova", "moderator", ""},
		{"label", "Moderator: Grace Whitfield, broadcaster\nShe opened the panel.", "Grace Whitfield", "moderator", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := New(prose.Parse(testtext.Document(t, tt.text)), register.Knowledge{})
			for _, e := range a.Register.Entities {
				if e.Name == tt.person {
					if org := a.Register.FullName(e.Org); e.Role != tt.role || org != tt.org {
						t.Errorf("%s: role %q, org %q; want %q, %q", e.Name, e.Role, org, tt.role, tt.org)
					}
					return
				}
			}
			t.Errorf("%s is not in the register", tt.person)
		})
	}
}

func TestRegisterNames(t *testing.T) {
	text := "Marc Pecsteen de Buytswerve met Withelma “T” Ortiz Walker, J. R. Okoro and Yusra al-Jabiri, who is deaf. Mr. De Buytswerve said little. Ms. Ortiz Walker said more. Al-Jabiri signed, Dr. Okoro said."
	a := New(prose.Parse(testtext.Document(t, text)), register.Knowledge{})
	for short, full := range map[string]string{
		"de buytswerve": "Marc Pecsteen de Buytswerve", "ortiz walker": "Withelma “T” Ortiz Walker", "okoro": "J. R. Okoro", "al-jabiri": "Yusra al-Jabiri",
	} {
		id := a.Register.Find(strings.Fields(prose.NameKey(short)), len(a.Tokens))
		if id < 0 || a.Register.Entities[id].Name != full {
			t.Errorf("%q is not found as %q (entity %d)", short, full, id)
		}
	}
}

func TestAcronyms(t *testing.T) {
	a := New(prose.Parse(testtext.Document(t, "The International Organization for Migration (IOM) and l’OIT met the Office of the United Nations High Commissioner for Refugees (UNHCR) and the group (see below).")), register.Knowledge{})
	for acronym, full := range map[string]string{
		"IOM": "International Organization for Migration", "UNHCR": "United Nations High Commissioner for Refugees",
	} {
		if got := a.Register.FullName(acronym); got != full {
			t.Errorf("%s: %q, want %q", acronym, got, full)
		}
	}
	if got := a.Register.FullName("OIT"); got != "OIT" {
		t.Errorf("an acronym without its name became %q", got)
	}
}

func TestPublisherFromWe(t *testing.T) {
	text := "Hope for All staff took part in the dialogue. Hope for All called for action. We presented three areas. We believe that laws help.\nHope for All is grateful to the Office."
	if got := New(prose.Parse(testtext.Document(t, text)), register.Knowledge{}).Publisher(); got != "Hope for All" {
		t.Errorf("publisher %q, want Hope for All", got)
	}
	if got := New(prose.Parse(testtext.Document(t, "The Council met. The Council said no. They left.")), register.Knowledge{}).Publisher(); got != "" {
		t.Errorf("a text without we has the publisher %q", got)
	}
}
