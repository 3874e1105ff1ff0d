package extract

import "testing"

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
			a := newAnalysis(document(t, tt.text), Knowledge{})
			if got := a.speechOf(); got.held != tt.held || got.state != tt.state {
				t.Errorf("%+v, want held %v, state %q", got, tt.held, tt.state)
			}
		})
	}
}

func TestPlausible(t *testing.T) {
	a := newAnalysis(document(t, "The meeting was held on a Monday in the spring, and it was long."), Knowledge{})
	tests := []struct {
		who  string
		want bool
	}{
		{"the Lund Institute", true}, {"a coalition of charities", true}, {"campaigners", true}, {"the petitioners", true},
		{"the report", true}, {"Norway", true},
		{"secure boundaries", false}, {"problems", false}, {"young fathers", true},
		{"that he failed to understand", false}, {"a residence permit to any worker", false}, {"the voice of every State", false},
		{"the damage to roads", false}, {"in Norway", false}, {"a", false},
	}
	for _, tt := range tests {
		sp := nobody
		sp.Who = tt.who
		if got := a.plausible(sp); got != tt.want {
			t.Errorf("%q: %v, want %v", tt.who, got, tt.want)
		}
	}
}
