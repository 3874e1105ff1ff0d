package typeface

import (
	"attache/briefing/page"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
)

// fallback chooses a face for each character: the font's own, else one that
// has the script. It belongs to one shaper and is not safe for several goroutines.
type fallback struct {
	own, arabic, chinese *font.Face
	script               language.Script
}

func (s *shaper) fallbackFor(f page.Font) *fallback {
	return &fallback{own: s.face(nameOf(f)), arabic: s.face(arabicOf(f)), chinese: s.face(chinese)}
}

// SetScript tells the script of the characters that follow.
func (f *fallback) SetScript(script language.Script) { f.script = script }

// ResolveFace returns the face for r. Marks and figures within Arabic come
// from the Arabic face where it has them, so that they stand at its height.
func (f *fallback) ResolveFace(r rune) *font.Face {
	order := [3]*font.Face{f.own, f.arabic, f.chinese}
	switch f.script {
	case language.Arabic:
		order = [3]*font.Face{f.arabic, f.own, f.chinese}
	case language.Han, language.Hiragana, language.Katakana, language.Bopomofo, language.Hangul:
		order = [3]*font.Face{f.chinese, f.own, f.arabic}
	}
	for _, face := range order {
		if _, ok := face.NominalGlyph(r); ok {
			return face
		}
	}
	if substitute, ok := substitutes[r]; ok {
		return f.ResolveFace(substitute)
	}
	return f.own
}

// substitutes are characters that the shaper draws with another character's
// glyph when a face lacks them.
var substitutes = map[rune]rune{
	'\u2011': '\u2010', // non-breaking hyphen
	'\u2010': '-',
}
