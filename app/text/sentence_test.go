package text

import "testing"

func TestSentence(t *testing.T) {
	for in, want := range map[string]string{
		"":                  "",
		" the file is cut ": "The file is cut.",
		"is it one?":        "Is it one?",
		"pages 1, 2 …":      "Pages 1, 2 …",
		"éteint":            "Éteint.",
	} {
		if got := Sentence(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
