package extract

import "testing"

// TestProposerIsNotWhoIsCited reads that what a sentence says beside what it is about,
// or what people in general say, does not make them ask what the next one asks.
func TestProposerIsNotWhoIsCited(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"as the report has noted", "Our view\n\nWe wrote twice. As the report itself has noted, the threat is grave.  Barriers must be built.", ""},
		{"as the council says", "Our view\n\nAs the Lund Council says, the wells are dry. New wells must be built.", ""},
		{"some argue", "Our view\n\nWe wrote twice. Some argue that the market will mend it. The State should count the wells.", ""},
		{"many said", "The wells\n\nMany said that the market will mend it. The State should count the wells.", ""},
		{"a rule that somebody said", "Our view\n\nIt is a rule that the Lund Council said would hold. The State should count the wells.", ""},
		{"far behind in an argument", "Our view\n\nWe read it. The Lund Council said that wells are safe. Rain is rare here. The valley is dry. Wells should be counted each year.", ""},
		{"right before in an argument", "Our view\n\nWe read it. The Lund Council said that wells are safe. Wells should be counted each year.", "Lund Council"},
		{"whose words run on", "Briefing\n\nWe met at noon. Jane Okoro came late. “Tarpaulins are not a shelter plan,” she said. Cash works in the valley. Donors should therefore give cash.", "Jane Okoro"},
		{"a person who opens the paragraph", "The hearing\n\nWe met at noon.\n\nJane Okoro said that wells are dry. Rain is rare here. Wells should be counted each year.", "Jane Okoro"},
		{"a delegation", "The hearing\n\nThe delegation of Kestria said that wells are dry. Wells should be counted each year.", "The delegation of Kestria"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastProposer(t, tt.text, tt.who) })
	}
}
