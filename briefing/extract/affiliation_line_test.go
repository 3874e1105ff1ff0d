package extract

import "testing"

// TestOfficesOnLines reads offices that a line, a dash or a bar parts from the
// name: lists of speakers, title pages, signatures.
func TestOfficesOnLines(t *testing.T) {
	const more = "\n\nThe meeting was held on a Monday in the spring, and it was long."
	tests := []struct{ name, text, person, role, org string }{
		{"dash", "• Tom Okoro – Head of Research, Lund University", "Tom Okoro", "Head of Research", "Lund University"},
		{"bar", "• Lea Diaz | Founder, ShoreWatch", "Lea Diaz", "Founder", "ShoreWatch"},
		{"office with its body in brackets", "Lea Diaz, executive director (Harbour Trust), said that it was late.", "Lea Diaz", "executive director", "Harbour Trust"},
		{"degree before the office", "Lea Diaz, PhD, director of the Harbour Trust, said that it was late.", "Lea Diaz", "director", "Harbour Trust"},
		{"signature", "Dear Minister,\n\nWe are worried.\n\nYours sincerely,\n\nLea Diaz\n\nChief Executive\n\nHarbour Trust", "Lea Diaz", "Chief Executive", "Harbour Trust"},
		{"run by", "The Harbour Trust is run by Lea Diaz, and it is small.", "Lea Diaz", "", "Harbour Trust"},
		{"square brackets", "Lea Diaz [director of the Harbour Trust] said that it was late.", "Lea Diaz", "director", "Harbour Trust"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text+more, tt.person, tt.role, tt.org) })
	}
}
