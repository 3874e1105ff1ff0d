package pdfium

import (
	"strings"
	"unicode"
)

// minMistaken is how many letters must be mistaken to believe that they are.
const minMistaken = 4

// readCyrillic mends lines of files that give the two bytes by which UTF-8
// writes a Cyrillic letter as the number of one letter: a Korean one, of kinds
// that never stand alone on a page in Korean.
func readCyrillic(lines []written) {
	mistaken, korean := 0, 0
	for _, l := range lines {
		for _, w := range l.line.Words {
			for _, r := range w.Text {
				switch {
				case isMistaken(r):
					mistaken++
				case r >= 0x1100 && unicode.Is(unicode.Hangul, r):
					korean++
				}
			}
		}
	}
	if mistaken < minMistaken || korean > 0 {
		return
	}
	for _, l := range lines {
		for i := range l.line.Words {
			l.line.Words[i].Text = strings.Map(meant, l.line.Words[i].Text)
		}
	}
}

// isMistaken reports the two bytes of a letter from U+0400 to U+047F.
func isMistaken(r rune) bool { return (r>>8 == 0xd0 || r>>8 == 0xd1) && r&0xc0 == 0x80 }

func meant(r rune) rune {
	if isMistaken(r) {
		return (r>>8&0x1f)<<6 | r&0x3f
	}
	return r
}
