package briefing

import "testing"

func TestVisiblyEdited(t *testing.T) {
	const source = "States parties to the Convention must not punish victims, and they [had] said so in Vienna."
	tests := []struct {
		name, edited string
		want         bool
	}{
		{"as it is", source, true},
		{"white space", "States  parties to the Convention must not punish\nvictims, and they [had] said so in Vienna.", true},
		{"words left out visibly", "States parties […] must not punish victims, […] in Vienna.", true},
		{"words left out at the end", "States parties to the Convention must not punish victims, […]", true},
		{"words left out at the start", "[…] they [had] said so in Vienna.", true},
		{"plain dots in brackets", "States parties [...] must not punish victims, and they [had] said so in Vienna.", true},
		{"word put in", "States parties to the [Palermo] Convention must not punish victims, and they [had] said so in Vienna.", true},
		{"words replaced", "[They] must not punish victims, and they [had] said so in Vienna.", true},
		{"first letter", "[s]tates parties to the Convention must not punish victims, and they [had] said so in Vienna.", true},
		{"word left out silently", "States parties to the Convention must punish victims, and they [had] said so in Vienna.", false},
		{"word changed silently", "States parties to the Convention may not punish victims, and they [had] said so in Vienna.", false},
		{"word added silently", "All States parties to the Convention must not punish victims, and they [had] said so in Vienna.", false},
		{"order changed", "parties States to the Convention must not punish victims, and they [had] said so in Vienna.", false},
		{"comma dropped", "States parties to the Convention must not punish victims and they [had] said so in Vienna.", false},
		{"letter case changed silently", "states parties to the Convention must not punish victims, and they [had] said so in Vienna.", false},
		{"bracket hides a sentence", "[Nobody] Vienna.", false},
		{"empty brackets hide words", "[] must not punish victims, and they [had] said so in Vienna.", false},
		{"white space in brackets", "[ ] must not punish victims, and they [had] said so in Vienna.", false},
		{"nothing but an edit", "[…]", false},
		{"empty", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := VisiblyEdited(source, tt.edited); got != tt.want {
				t.Errorf("VisiblyEdited(%q) = %v, want %v", tt.edited, got, tt.want)
			}
		})
	}
}

func TestVisiblyEditedMarks(t *testing.T) {
	if !VisiblyEdited("“It’s cross-cutting … so”", `"It's cross‑cutting ... so"`) {
		t.Error("typographic marks may be normalised")
	}
}

func FuzzVisiblyEdited(f *testing.F) {
	f.Add("a b c", "a […] c")
	f.Add("[", "]")
	f.Fuzz(func(t *testing.T, text, edited string) {
		if len(text)+len(edited) > 4000 {
			t.Skip()
		}
		VisiblyEdited(text, edited)
	})
}
