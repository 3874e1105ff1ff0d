package prose

import (
	"strings"
	"testing"
)

func TestHasGivenName(t *testing.T) {
	for name, want := range map[string]bool{
		"rashid okoro": true, "nomvula lund": true, "j. milena lund": true,
		"jean-pierre lund": true, "xqz lund": false, "milena": false,
	} {
		if got := HasGivenName(strings.Fields(name)); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}
