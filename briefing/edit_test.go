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

func TestFindEditFault(t *testing.T) {
	const text = "All States parties need to make it clear that a victim is not liable."
	for _, tt := range []struct {
		name, edited, word string
		want               EditFault
	}{
		{"as it is", text, "", EditFine},
		{"shortened", "All States parties […] make it clear that a victim is not liable.", "", EditFine},
		{"nothing", "", "", EditEmpty},
		{"edits alone", "[…]", "", EditEmpty},
		{"another word", "All States parties must make it clear that a victim is not liable.", "must", EditForeign},
		{"a word put in", "All the States parties need to make it clear that a victim is not liable.", "the", EditForeign},
		{"words gone", "All States parties make it clear that a victim is not liable.", "make", EditGap},
		{"words gone at the beginning", "States parties need to make it clear that a victim is not liable.", "States", EditGap},
		{"a mark for nothing", text + " […]", "", EditNoGap},
		{"words gone at the end", "All States parties need to make it clear", "", EditEndGap},
		{"a word that comes earlier only", "All States parties need to make it clear that a parties is not liable.", "parties", EditForeign},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, word := FindEditFault(text, tt.edited); got != tt.want || word != tt.word {
				t.Errorf("%q at %q, want %q at %q", got, word, tt.want, tt.word)
			}
			if fine := VisiblyEdited(text, tt.edited); fine != (tt.want == EditFine) {
				t.Errorf("visibly edited: %v", fine)
			}
		})
	}
}
