package quotation

import "testing"

func TestDateline(t *testing.T) {
	for text, want := range map[string]string{
		"NAIROBI, 2 May 2024 (UN Information Service) – People were held.": "People were held.",
		"4 May 2019: The Agenda must be implemented.":                      "The Agenda must be implemented.",
		"TUNIS, le 3 mars 2024 – L’eau est chargée.":                       "L’eau est chargée.",
		"The plan – agreed in 2019 – holds.":                               "The plan – agreed in 2019 – holds.",
		"Three things matter: boats, fuel and ice.":                        "Three things matter: boats, fuel and ice.",
	} {
		if got := text[dateline(text):]; got != want {
			t.Errorf("%q leaves %q, want %q", text, got, want)
		}
	}
}
