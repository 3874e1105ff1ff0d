package page

import "fmt"

// Paper names a sheet.
type Paper string

// The papers.
const (
	A4     Paper = "a4"
	Letter Paper = "letter"
)

// Size returns the sheet's size, upright. An unknown paper is A4.
func (p Paper) Size() Size {
	if p == Letter {
		return Size{612, 792}
	}
	return Size{595.276, 841.89}
}

// ParsePaper reads a paper's name; empty means A4.
func ParsePaper(s string) (Paper, error) {
	switch Paper(s) {
	case A4, "":
		return A4, nil
	case Letter:
		return Letter, nil
	}
	return "", fmt.Errorf("paper %q: use a4 or letter", s)
}
