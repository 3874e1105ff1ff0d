package widgets

import (
	"iter"

	"fyne.io/fyne/v2"
)

// signStyle is for signs that are no letters, such as ★ and ▾: the theme has
// them in a font of their own, and what other fonts a computer has does not
// matter.
var signStyle = fyne.TextStyle{Symbol: true}

// isSign reports whether a character is drawn in the font of signs: an arrow
// that points both ways, operators, geometric shapes, check marks and stars.
func isSign(r rune) bool {
	return r == '↕' || r >= 0x2200 && r <= 0x22ff || r >= 0x25a0 && r <= 0x27bf
}

// bySigns cuts text where signs and letters meet, with the style of each part.
func bySigns(s string, style fyne.TextStyle) iter.Seq2[string, fyne.TextStyle] {
	return func(yield func(string, fyne.TextStyle) bool) {
		from, sign := 0, false
		for at, r := range s {
			if isSign(r) == sign {
				continue
			}
			if at > from && !yield(s[from:at], styled(style, sign)) {
				return
			}
			from, sign = at, !sign
		}
		if from < len(s) {
			yield(s[from:], styled(style, sign))
		}
	}
}

func styled(style fyne.TextStyle, sign bool) fyne.TextStyle {
	if sign {
		return signStyle
	}
	return style
}

// textWidth is how wide a line of text is drawn, its signs in their font.
func textWidth(s string, size float32, style fyne.TextStyle) float32 {
	var sum float32
	for part, own := range bySigns(s, style) {
		sum += fyne.MeasureText(part, size, own).Width
	}
	return sum
}
