package legible

import "unicode"

// maxWritings is how many writings the letters of a word may be of: one, and
// another that lends a unit or a name.
const maxWritings = 2

// mixed reports a word of the letters of more writings than any word is of.
// Those of Chinese, Japanese and Korean are one.
func mixed(word string) bool {
	if len(word) < 2*maxWritings {
		return false
	}
	var seen []*unicode.RangeTable
	for _, r := range word {
		t := writingOf(r)
		if t == nil {
			continue
		}
		known := false
		for _, s := range seen {
			known = known || s == t
		}
		if !known {
			seen = append(seen, t)
		}
	}
	return len(seen) > maxWritings
}

// writings are those of letters; the first are looked at first.
var writings = []*unicode.RangeTable{
	unicode.Latin, unicode.Cyrillic, unicode.Arabic, unicode.Han, unicode.Greek, unicode.Hebrew, unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi,
	unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Thai, unicode.Lao,
	unicode.Tibetan, unicode.Myanmar, unicode.Georgian, unicode.Armenian, unicode.Ethiopic, unicode.Khmer, unicode.Mongolian, unicode.Cherokee,
	unicode.Canadian_Aboriginal, unicode.Syriac, unicode.Thaana, unicode.Nko, unicode.Yi, unicode.Runic,
}

func writingOf(r rune) *unicode.RangeTable {
	switch {
	case r < 'A' || !unicode.IsLetter(r):
		return nil
	case r < 0x250:
		return unicode.Latin
	case unicode.In(r, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo):
		return unicode.Han
	}
	for _, t := range writings {
		if unicode.Is(t, r) {
			return t
		}
	}
	return nil
}
