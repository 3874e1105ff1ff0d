package extract

import "testing"

// TestOnlyBodyOfItsKind has a name between commas behind the noun of a body be that body.
func TestOnlyBodyOfItsKind(t *testing.T) {
	tests := []struct{ name, text, org string }{
		{"company", "The company, Adjara Skyways, said yesterday: “We had a letter, and we answered it.”", "Adjara Skyways"},
		{"an office", "The owner, Adjara Skyways, said yesterday: “We had a letter, and we answered it.”", ""},
		{"a firm or somebody", "The operator, Adjara Skyways, said yesterday: “We had a letter, and we answered it.”", "Adjara Skyways"},
		{"behind the quote", "“We had a letter, and we answered it,” the contractor, Lund Bridges, told the paper.", "Lund Bridges"},
		{"behind the verb", "“We had a letter, and we answered it,” said the supplier, Lund Bridges.", "Lund Bridges"},
		{"somebody who contracts", "“We had a letter, and we answered it,” the contractor, Zbyszko Kowal, told the paper.", ""},
		{"in the middle", "Yesterday the council, Jane Okoro, said: “We had a letter, and we answered it.”", ""},
		{"Spanish", "La empresa, Melones del Norte, dijo ayer: «Lo sentimos mucho, y lo pagaremos».", "Melones del Norte"},
		{"French, pointed at", "Ce groupe, Novamétal, a dit hier : « Nous le regrettons beaucoup, et nous paierons. »", "Novamétal"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := analyse(document(t, tt.text), Knowledge{})
			if len(a.Quotes) == 0 {
				t.Fatal("no quote")
			}
			if sp := a.Quotes[0].Speaker; sp.Org != tt.org {
				t.Errorf("who %q, org %q, want %q", sp.Who, sp.Org, tt.org)
			}
		})
	}
}
