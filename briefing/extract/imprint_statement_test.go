package extract

import "testing"

// TestPublisherOfStatement has “we” be the body whose statement the head says that it
// is, and the one whose initials a line of the head spells.
func TestPublisherOfStatement(t *testing.T) {
	for _, c := range []struct{ text, org string }{
		{"Statement by Hands First International, in consultative status\nDelivered by Mr. Kwabena Asante-Lowe\n12 March 2026\n\nThank you, Mr. Vice-President.\n\nWe do not oppose technology. As our president, Tomoko Hirabayashi, puts it, “An implant is a tool, and no one ever fell in love in a tool.”", "Hands First International"},
		{"NO FINGERPRINT, NO FLOUR\nDigital identity and access to public services\n\nRight to Be Counted Initiative (RBCI)\nSeptember 2025\n\nExecutive summary\n\nWe visited many households. As our president, Tomoko Hirabayashi, puts it, “A card is a tool, and no one ever fell in love in a tool.”", "Right to Be Counted Initiative"},
	} {
		a := analyse(document(t, c.text), Knowledge{})
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Org != c.org {
			t.Errorf("%s: %+v, want %q", c.text, a.Quotes, c.org)
		}
	}
}
