package text

import (
	"testing"

	"attache/briefing"
)

func TestOrigin(t *testing.T) {
	for origin, want := range map[string]string{
		"":                     "",
		briefing.OriginPerson:  "Typed by you",
		"the masthead":         "From the masthead",
		"the line “By A. B.”":  "From the line “By A. B.”",
		"something else there": "Something else there",
	} {
		if got := Origin(origin); got != want {
			t.Errorf("%q is told as %q, want %q", origin, got, want)
		}
	}
}
