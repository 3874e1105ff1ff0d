package extract

import (
	"testing"

	"attache/briefing"
)

func TestKnowledge(t *testing.T) {
	text := "“The wells are dry in March,” Ms. Okoro of UNWELL said."
	okoro := briefing.Person{Name: "Amina Okoro", Aliases: []string{"Okoro"}, Role: "Director"}
	tests := []struct {
		name      string
		knowledge Knowledge
		who, role string
	}{
		{"nothing known", Knowledge{}, "Okoro", ""},
		{"a confirmed form", Knowledge{People: []briefing.Person{okoro}}, "Amina Okoro", "Director"},
		{"a form of two persons", Knowledge{People: []briefing.Person{okoro, {Name: "Ben Okoro", Aliases: []string{"Okoro"}}}}, "Okoro", ""},
		{"a name without confirmed forms", Knowledge{People: []briefing.Person{{Name: "Amina Okoro"}}}, "Okoro", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := Extract(document(t, text), tt.knowledge)
			if len(r.Findings) != 1 || r.Findings[0].Who != tt.who || r.Findings[0].Role != tt.role {
				t.Errorf("findings %+v, want one by %q, %q", r.Findings, tt.who, tt.role)
			}
		})
	}
	a := analyse(document(t, text), Knowledge{Organisations: []briefing.Organisation{{Name: "United Wells", Acronym: "UNWELL"}}})
	if got := a.Register.FullName("UNWELL"); got != "United Wells" {
		t.Errorf("known acronym: %q, want United Wells", got)
	}
}
