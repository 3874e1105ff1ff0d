package affiliation

import (
	"testing"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
	"attache/briefing/extract/testtext"
)

func TestSpeechOfState(t *testing.T) {
	tests := []struct {
		name, text, state string
		held              bool
	}{
		{"named beside my country", "My country, Norway, has paid its share. My delegation thanks the Chair, and Ghana and Ghana’s people.", "Norway", true},
		{"named by its government", "On behalf of the Government and people of Norway I thank you. My country is small. My delegation will vote for it. Norway has paid, and Norway will pay.", "Norway", true},
		{"several States", "My country is small, and my delegation knows it. Ghana has paid. Norway has paid.", "", true},
		{"no speech of a State", "Norway has paid its share, and Norway’s people are glad. My brother is there.", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := New(register.New(office.New(prose.Parse(testtext.Document(t, tt.text)))))
			if got := a.SpeechOf(); got.Held != tt.held || got.state != tt.state {
				t.Errorf("%+v, want held %v, state %q", got, tt.held, tt.state)
			}
		})
	}
}
