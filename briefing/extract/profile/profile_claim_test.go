package profile

import (
	"testing"

	"attache/briefing/extract/cast"
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
	"attache/briefing/extract/testtext"
)

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
		said      office.Affiliation
		role, org string
	}{
		{"nothing known", known{}, office.Affiliation{Role: "X", Org: "Red"}, "X", "Red"},
		{"a body for an office", known{role: "X"}, office.Affiliation{Org: "Red"}, "X", "Red"},
		{"another office", known{role: "X", org: "Sol"}, office.Affiliation{Role: "Y", Org: "Red"}, "X", "Sol"},
		{"another body", known{role: "X", org: "Sol"}, office.Affiliation{Org: "Red"}, "X", "Sol"},
		{"an office for kin", known{role: "K", kinOnly: true}, office.Affiliation{Role: "Y", Org: "Red"}, "Y", "Red"},
		{"an office for a deed", known{role: "leads", org: "Red", byVerb: true}, office.Affiliation{Role: "Y"}, "Y", "Red"},
		{"now for before", known{role: "X", org: "Sol", past: true}, office.Affiliation{Role: "Y", Org: "Red"}, "Y", "Red"},
		{"a body now, an office before", known{role: "Treasurer", org: "Sol", past: true}, office.Affiliation{Org: "Red"}, "", "Red"},
		{"what has been", known{}, office.Affiliation{Role: "X", Org: "Red", Past: true}, "", ""},
	}
	for language, text := range map[string]string{
		"en": "The river was high and the people on the bank had been waiting for the boat since the morning.",
		"fr": "La rivière était haute et les gens sur la rive attendaient le bateau depuis le matin.",
		"es": "El río estaba alto y la gente de la orilla esperaba el barco desde la mañana.",
	} {
		a := New(cast.New(prose.Parse(testtext.Document(t, text)), register.Knowledge{}))
		if a.Language != language {
			t.Fatalf("%q read as %q", text, a.Language)
		}
		for _, tt := range tests {
			a.Register.Entities = []register.Entity{{Name: "Ana Roa", Role: tt.had.role, Org: tt.had.org, KinOnly: tt.had.kinOnly, Past: tt.had.past, ByVerb: tt.had.byVerb}}
			a.claim(0, tt.said)
			if e := a.Register.Entities[0]; e.Role != tt.role || e.Org != tt.org {
				t.Errorf("%s, %s: got %q, %q, want %q, %q", language, tt.name, e.Role, e.Org, tt.role, tt.org)
			}
			a.claim(-1, tt.said) // nobody
		}
	}
}
