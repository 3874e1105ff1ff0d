package extract

import "testing"

// TestTopicsAreNoSpeakers reads lists whose items open with a topic and a colon, beside
// transcripts that do so with names.
func TestTopicsAreNoSpeakers(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"topics", "What we ask\n\nOpen Courts: Hearings are closed today.\n\nFair Access: Many live far away. Courts should be open to all.\n\nClear Rules: The rules are long.\n\nRules should be short.", ""},
		{"parts of a report", "What we ask\n\nBackground: Hearings are closed today.\n\nMain Findings: Many live far away.\n\nNext Steps: The rules are long.\n\nRules should be short.", ""},
		{"topics in French", "Nos demandes\n\nAccès Libre : Les salles sont fermées.\n\nRègles Claires : Beaucoup vivent loin.\n\nSuivi Public : Les règles sont longues.\n\nLes règles doivent être courtes.", ""},
		{"persons", "Hearing\n\nAnn Veen: Hearings are closed today.\n\nPaul Mbaye: Many live far away.\n\nAnn Veen: The rules are long.\n\nRules should be short.", "Ann Veen"},
		{"bodies", "Hearing\n\nLund Council: Hearings are closed today.\n\nHarbour Trust: Many live far away.\n\nLund Council: The rules are long. Rules should be short.", "Lund Council"},
		{"States", "Meeting\n\nFrance: Hearings are closed today.\n\nKenya: Many live far away.\n\nFrance: Nobody came.\n\nChile: The rules are long. Rules should be short.", "Chile"},
		{"capitals", "Hearing\n\nVEEN: Hearings are closed today.\n\nMBAYE: Many live far away.\n\nVEEN: The rules are long. Rules should be short.", "VEEN"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkLastProposer(t, tt.text, tt.who) })
	}
}
