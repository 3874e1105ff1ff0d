package evidence

import (
	"testing"

	"attache/briefing"
	"attache/briefing/workspace"
)

func TestCited(t *testing.T) {
	said := workspace.Evidence{
		Text: "Nobody asked us.", Title: "Press release", Publisher: "Harbour", Date: briefing.Date{Year: 2024},
		Finding: briefing.Finding{Kind: briefing.KindQuote, Details: briefing.Details{Attribution: briefing.Attribution{Who: "Amina Diallo", Role: "Director", Org: "Harbour"}}},
	}
	bare := workspace.Evidence{Text: "About 35 per cent.", Title: "Survey"}
	for _, tt := range []struct {
		name string
		e    workspace.Evidence
		want string
	}{
		{"the body that publishes speaks", said, "Nobody asked us.\n(Amina Diallo, Director, Harbour, Press release, 2024)"},
		{"nothing but a title", bare, "About 35 per cent.\n(Survey)"},
	} {
		if got := cited(tt.e); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
