package widgets

import (
	"unicode"
	"unicode/utf8"
)

// pieces cuts runs at the places where a line may end.
func pieces(runs []run) []piece {
	var out []piece
	glued := false
	for i, r := range runs {
		start := 0
		var before rune
		for at, c := range r.text {
			if c == '\n' {
				if at > start {
					out = append(out, piece{text: r.text[start:at], run: i, glued: glued})
				}
				out = append(out, piece{text: "\n", run: i})
				start, glued, before = at+1, false, 0
				continue
			}
			if at > start && mayBreak(before, c) {
				out = append(out, piece{text: r.text[start:at], run: i, glued: glued})
				start, glued = at, false
			}
			before = c
		}
		if start < len(r.text) {
			out = append(out, piece{text: r.text[start:], run: i, glued: glued})
			last, _ := utf8.DecodeLastRuneInString(r.text)
			next := ' '
			if i+1 < len(runs) {
				next, _ = utf8.DecodeRuneInString(runs[i+1].text)
			}
			glued = !mayBreak(last, next)
		}
	}
	return out
}

// mayBreak reports whether a line may end between two characters: after white
// space and dashes, and around ideographs, but never before closing marks.
func mayBreak(before, after rune) bool {
	switch {
	case unicode.IsSpace(after):
		return false
	case unicode.IsSpace(before):
		return before != '\u00a0' && before != '\u202f'
	case before == '-' || before == '‐' || before == '–' || before == '—':
		return unicode.IsLetter(after)
	case ideograph(before) || ideograph(after):
		return !unicode.In(after, unicode.Pe, unicode.Pf, unicode.Po) && !unicode.In(before, unicode.Ps, unicode.Pi)
	}
	return false
}

func ideograph(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// rightToLeft reports whether the first letter belongs to a script that is
// written from the right.
func rightToLeft(runs []run) bool {
	for _, r := range runs {
		for _, c := range r.text {
			if unicode.IsLetter(c) {
				return unicode.In(c, unicode.Arabic, unicode.Hebrew)
			}
		}
	}
	return false
}
