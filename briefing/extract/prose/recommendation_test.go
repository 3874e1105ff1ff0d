package prose

import "testing"

func TestEveryTagListIsSomewhere(t *testing.T) {
	for name := range tagList {
		for _, language := range []string{"en", "fr", "es"} {
			if len(lexiconOf(language).Entries(name)) > 0 {
				goto next
			}
		}
		t.Errorf("no language has the list %q", name)
	next:
	}
}
