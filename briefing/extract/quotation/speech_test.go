package quotation

import (
	"testing"

	"attache/briefing/extract/cast"
	"attache/briefing/extract/profile"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
	"attache/briefing/extract/testtext"
)

func TestPlausible(t *testing.T) {
	a := New(profile.New(cast.New(prose.Parse(testtext.Document(t, "The meeting was held on a Monday in the spring, and it was long.")), register.Knowledge{})))
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
		sp := prose.Nobody
		sp.Who = tt.who
		if got := a.Plausible(sp); got != tt.want {
			t.Errorf("%q: %v, want %v", tt.who, got, tt.want)
		}
	}
}
