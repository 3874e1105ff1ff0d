package prose

import (
	"testing"

	"attache/briefing/extract/testtext"
)

func TestInflected(t *testing.T) {
	a := Parse(testtext.Document(t, "Nothing."))
	for w, want := range map[string]bool{"quieter": true, "captions": true, "stopped": true, "advisories": true, "menstruation": true, "okoro": false, "fernanda": false, "ramos": false} {
		if got := a.Inflected(w, 2); got != want {
			t.Errorf("%s: got %v", w, got)
		}
	}
}
