package page

import (
	"strings"
	"testing"
)

// atomsOf makes every character one point wide.
func atomsOf(text string) []atom {
	var atoms []atom
	for i, r := range text {
		atoms = append(atoms, atom{start: i, end: i + len(string(r)), advance: 1, space: r == ' '})
	}
	return atoms
}

func broken(text string, width Points, verbatim bool) []string {
	atoms := atomsOf(text)
	var lines []string
	for _, s := range breakLines(atoms, breakpoints(text, verbatim), width, 1, false) {
		lines = append(lines, text[atoms[s.first].start:atoms[s.trimmed-1].end])
	}
	return lines
}

func TestBreakLines(t *testing.T) {
	tests := []struct {
		name     string
		text     string
		width    Points
		verbatim bool
		want     string
	}{
		{"fits", "one line", 10, false, "one line"},
		{"at spaces", "aaa bbb ccc ddd", 8, false, "aaa bbb|ccc ddd"},
		{"evenly", "aaaa bb cc ddddd", 9, false, "aaaa bb|cc ddddd"},
		{"after a hyphen", "a cross-border", 8, false, "a cross-|border"},
		{"not within a quotation", "so cross-border", 12, true, "so|cross-border"},
		{"unless it must", "cross-border", 8, true, "cross-|border"},
		{"a word too long", "abcdefghij kl", 4, false, "abcd|efg|hij|kl"},
		{"Chinese anywhere", "我们要求安装照明", 3, false, "我们要|求安装|照明"},
		{"Chinese keeps its stop", "我们要求。安装", 4, false, "我们要|求。安装"},
		{"no break at a no-break space", "aa bb\u00a0cc dd", 7, false, "aa|bb\u00a0cc|dd"},
		{"a mark apart by a space", "vient : nous « ici »", 8, false, "vient :|nous|« ici »"},
		{"an abbreviation keeps its number", "aaaaaaaaaaaa aaaa p. 12 bbbbbbbbbbbbb", 20, false, "aaaaaaaaaaaa aaaa|p. 12 bbbbbbbbbbbbb"},
		{"a number keeps its word", "aaaaaaaaaaaaa aa 35 percent", 19, false, "aaaaaaaaaaaaa aa|35 percent"},
		{"no lonely word at the end", "aaaaaaaaaaaaaaaa bb cc d", 22, false, "aaaaaaaaaaaaaaaa bb|cc d"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := strings.Join(broken(tt.text, tt.width, tt.verbatim), "|"); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestBreakLinesLosesNothing(t *testing.T) {
	text := "The quick brown fox — 我们要求 on the river, and e-mail@example.org/with/a/very-long-path too."
	for width := Points(1); width < 40; width++ {
		got := strings.ReplaceAll(strings.Join(broken(text, width, false), ""), " ", "")
		if want := strings.ReplaceAll(text, " ", ""); got != want {
			t.Fatalf("width %v: got %q", width, got)
		}
	}
}

func FuzzBreakLines(f *testing.F) {
	f.Add("aaa bbb", 5)
	f.Add("我们 a\u00a0b\u200b-", 2)
	f.Fuzz(func(t *testing.T, text string, width int) {
		if len(text) > 400 || width < 1 || width > 100 || strings.TrimSpace(text) == "" || strings.ToValidUTF8(text, "") != text {
			t.Skip()
		}
		atoms := atomsOf(text)
		next := 0
		for _, s := range breakLines(atoms, breakpoints(text, width%2 == 0), Points(width), 1, width%3 == 0) {
			if s.first != next || s.trimmed < s.first || s.last < s.trimmed || s.last == s.first {
				t.Fatalf("segment %+v after %d", s, next)
			}
			next = s.last
		}
		if next != len(atoms) {
			t.Fatalf("%d of %d atoms are on lines", next, len(atoms))
		}
	})
}
