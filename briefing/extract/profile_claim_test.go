package extract

import "testing"

// TestClaim has one and the same decision of what a clause says of a person stand
// in each of the languages.
func TestClaim(t *testing.T) {
	type known struct {
		role, org             string
		kinOnly, past, byVerb bool
	}
	tests := []struct {
		name      string
		had       known
		said      affiliation
		role, org string
	}{
		{"nothing known", known{}, affiliation{role: "X", org: "Red"}, "X", "Red"},
		{"a body for an office", known{role: "X"}, affiliation{org: "Red"}, "X", "Red"},
		{"another office", known{role: "X", org: "Sol"}, affiliation{role: "Y", org: "Red"}, "X", "Sol"},
		{"another body", known{role: "X", org: "Sol"}, affiliation{org: "Red"}, "X", "Sol"},
		{"an office for kin", known{role: "K", kinOnly: true}, affiliation{role: "Y", org: "Red"}, "Y", "Red"},
		{"an office for a deed", known{role: "leads", org: "Red", byVerb: true}, affiliation{role: "Y"}, "Y", "Red"},
		{"now for before", known{role: "X", org: "Sol", past: true}, affiliation{role: "Y", org: "Red"}, "Y", "Red"},
		{"a body now, an office before", known{role: "Treasurer", org: "Sol", past: true}, affiliation{org: "Red"}, "", "Red"},
		{"what has been", known{}, affiliation{role: "X", org: "Red", past: true}, "", ""},
	}
	for language, text := range map[string]string{
		"en": "The river was high and the people on the bank had been waiting for the boat since the morning.",
		"fr": "La rivière était haute et les gens sur la rive attendaient le bateau depuis le matin.",
		"es": "El río estaba alto y la gente de la orilla esperaba el barco desde la mañana.",
	} {
		a := newAnalysis(document(t, text), Knowledge{})
		if a.language != language {
			t.Fatalf("%q read as %q", text, a.language)
		}
		for _, tt := range tests {
			a.register.entities = []entity{{name: "Ana Roa", role: tt.had.role, org: tt.had.org, kinOnly: tt.had.kinOnly, past: tt.had.past, byVerb: tt.had.byVerb}}
			a.claim(0, tt.said)
			if e := a.register.entities[0]; e.role != tt.role || e.org != tt.org {
				t.Errorf("%s, %s: got %q, %q, want %q, %q", language, tt.name, e.role, e.org, tt.role, tt.org)
			}
			a.claim(-1, tt.said) // nobody
		}
	}
}
