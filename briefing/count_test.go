package briefing

import "testing"

func TestWordCount(t *testing.T) {
	tests := []struct {
		name, text string
		want       int
	}{
		{"nothing", "", 0},
		{"white space", " \n\t ", 0},
		{"words", "States must not punish victims.", 5},
		{"a hyphen joins", "a victim-centred, follow-up measure", 4},
		{"a dash alone is none", "one – two — three", 3},
		{"figures", "in 2022, 46 per cent (1,234 persons)", 7},
		{"visible edits", "States […] must [not] punish", 4},
		{"emphasis and lists", "- **First** point\n- *second* point", 4},
		{"an address is not said", "see [the report](https://example.org/a/b) there", 4},
		{"apostrophes", "l’État n'a pas", 3},
		{"accents made of two runes", "e\u0301tat", 1},
		{"Russian", "Государства не должны", 3},
		{"Arabic", "الدول الأعضاء", 2},
		{"Chinese", "人口贩运，", 4},
		{"Chinese with Latin", "2030年议程 SDG 8.7", 6},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := WordCount(tt.text); got != tt.want {
				t.Errorf("WordCount(%q) = %d, want %d", tt.text, got, tt.want)
			}
		})
	}
}
