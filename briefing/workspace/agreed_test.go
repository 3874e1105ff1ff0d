package workspace

import (
	"strings"
	"testing"
)

// TestAgreedLanguageOfParts looks for a long text of which one sentence was
// used before.
func TestAgreedLanguageOfParts(t *testing.T) {
	const used = "States must ensure that victims of trafficking have access to remedies and to legal assistance without delay"
	w := opened(t)
	imported(t, w, "old.txt", "An old text\n\nThe Assembly recalls that "+used+".\n")
	if err := w.Index(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	text := "Lighthouses are painted every second year by volunteers from nearby towns, whatever the weather. " + used + ". Buoys are numbered from the mouth of each river upwards."
	a, err := w.AgreedLanguage(t.Context(), text, AgreedOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if !a.Parts || a.Total != 1 || len(a.Uses) != 1 || a.Uses[0].Part != used || !strings.Contains(a.Uses[0].Text, "legal assistance") {
		t.Errorf("found %+v", a)
	}
}
