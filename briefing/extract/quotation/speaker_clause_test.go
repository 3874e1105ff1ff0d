package quotation

import (
	"testing"

	"attache/briefing"
	"attache/briefing/extract/cast"
	"attache/briefing/extract/profile"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
	"attache/briefing/extract/testtext"
)

func TestWithoutClause(t *testing.T) {
	a := New(profile.New(cast.New(prose.Parse(testtext.Document(t, "The report finds that cities pay informal collectors nothing for what they bring in.")), register.Knowledge{})))
	tests := []struct{ name, who, want string }{
		{"a clause behind the noun", "signatories that the plume", "signatories"},
		{"the verb behind the noun", "The report says", "The report"},
		{"an item of a list", "pay informal collectors", ""},
		{"a speaker's own words", "one thing I’d", ""},
		{"an office", "the head of the delegation", "the head of the delegation"},
		{"a body with a verb in its name", "Pay Day Trust", "Pay Day Trust"},
		{"people without an article", "residents of the valley", "residents of the valley"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := a.WithoutClause(prose.Speaker{Attribution: briefing.Attribution{Who: tt.who}, Entity: -1})
			if got.Who != tt.want {
				t.Errorf("got %q, want %q", got.Who, tt.want)
			}
		})
	}
}
