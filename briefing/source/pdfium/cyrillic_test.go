package pdfium

import (
	"testing"

	"attache/briefing/source/paper"
)

func TestReadCyrillic(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"mistaken", "킛킸톁톂", "Лист"},
		{"mistaken, with a number", "킛킸톁톂-12", "Лист-12"},
		{"Korean", "안녕하세요킬킹톤톱", "안녕하세요킬킹톤톱"},
		{"too few to tell", "킛킸", "킛킸"},
		{"Cyrillic", "Лист", "Лист"},
	} {
		lines := []written{{paper.Line{Words: []paper.Word{{Text: tt.text}}}, 0}}
		readCyrillic(lines)
		if got := lines[0].line.Words[0].Text; got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
