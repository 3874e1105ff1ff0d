package paper

import "testing"

// spaced sets words with gaps in points between their letters, and others
// between words.
func spaced(letter, word float64, words ...string) Line {
	l, x := Line{}, 50.0
	for _, w := range words {
		for _, r := range w {
			l.Words = append(l.Words, Word{Text: string(r), Size: 10, Box: Box{Left: x, Right: x + 5, Bottom: 700, Top: 712}})
			x += 5 + letter
		}
		x += word - letter
	}
	return l
}

func TestTrackedLetters(t *testing.T) {
	for _, tt := range []struct {
		name string
		line Line
		want string
	}{
		{"words", spaced(2, 6, "UNIVERSAL", "RIGHTS"), "UNIVERSAL RIGHTS"},
		{"one word", spaced(2, 6, "DECLARATION"), "DECLARATION"},
		{"among others", across(across(typeset(10, 700, "2015"), spaced(2, 6, "HUMAN", "RIGHTS")), typeset(140, 700, "of everybody")), "2015 HUMAN RIGHTS of everybody"},
		{"few letters", spaced(2, 6, "A", "B", "CD"), "A B C D"},
		{"an alphabet", spaced(2, 2, "ABCDEFGHIJ"), "A B C D E F G H I J"},
		{"great and small letters", spaced(2, 2, "eEiIoOuUyY"), "e E i I o O u U y Y"},
		{"words that begin with capitals", spaced(2, 6, "Human", "Rights"), "Human Rights"},
		{"boxes for letters", spaced(12, 30, "UNIVERSAL"), "U N I V E R S A L"},
		{"signs that stand by themselves", spaced(2, 4, "x", "y", "zu", "v", "w", "pq", "h", "i", "jt"), "x y z u v w p q h i j t"},
		{"words of one to three letters", typeset(50, 700, "he is at an old inn by the sea in May"), "he is at an old inn by the sea in May"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			for i, w := range untracked([]Line{tt.line})[0].Words {
				if i > 0 {
					got += " "
				}
				got += w.Text
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	if got, want := Assemble([]Page{page(spaced(2, 6, "UNIVERSAL", "RIGHTS"))}).Text, "UNIVERSAL RIGHTS\n"; got != want {
		t.Errorf("of a page: %q, want %q", got, want)
	}
}
